/**
 * `npm run gallery`: builds the app where needed and draws its states into tests/.output/gallery, and the README's
 * picture into tests/gallery/chat.png. Arguments go to Playwright: `npm run gallery -- -g 360-dark`.
 */
import { ensureBuilt } from '../tools/build.mjs';
import { ensureBrowser } from '../tools/ensure-browser.mjs';
import { runScript } from '../tools/run.mjs';

process.env.PONDER_BROWSER = await ensureBrowser();
await ensureBuilt();
const args = ['test', '-c', 'tests/gallery', ...process.argv.slice(2)];
process.exit(await runScript('@playwright/test/cli.js', args));
