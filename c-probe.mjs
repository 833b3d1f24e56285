import { chromium } from '@playwright/test';
import { findBrowser, headlessFlags } from './tests/tools/browser.mjs';
const b = await chromium.launch({ executablePath: findBrowser(), args: headlessFlags() });
for (const port of process.argv.slice(2)) {
 const ctx = await b.newContext({serviceWorkers:'block'}); const page = await ctx.newPage();
 page.on('console', m => /bluetooth/.test(m.text())||console.log('  >', m.text().slice(0,300)));
 await page.goto(`http://127.0.0.1:${port}/`);
 await page.getByRole('button',{name:/^Model /}).waitFor();
 await page.waitForTimeout(9000);
 console.log(port, await page.evaluate(()=>crossOriginIsolated), (await page.locator('body').innerText()).replace(/\n+/g,' | ').slice(0,600));
 await ctx.close();
}
await b.close(); process.exit(0);
