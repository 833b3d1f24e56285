/**
 * `npm run soak`: what takes too long for every test run, at the sizes of real models. Builds the app where needed;
 * arguments go to Playwright.
 */
import { ensureBuilt } from '../tools/build.mjs';
import { ensureBrowser } from '../tools/ensure-browser.mjs';
import { runScript } from '../tools/run.mjs';

process.env.PONDER_BROWSER = await ensureBrowser();
await ensureBuilt();
const args = ['test', '-c', 'tests/soak', ...process.argv.slice(2)];
process.exit(await runScript('@playwright/test/cli.js', args));
