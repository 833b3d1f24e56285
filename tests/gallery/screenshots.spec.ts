/** The pictures that app shops and install dialogs show, of the app itself, into static/screenshots. */
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { seed, showcase } from '../fixtures/showcase.ts';
import { Ponder, sum } from '../e2e/ponder.ts';
import { expect, test } from '../e2e/test.ts';

const folder = fileURLToPath(new URL('../../static/screenshots/', import.meta.url));

/** As the manifest says: at most 2.3 times as long as wide, or browsers leave them out. */
const forms = [
	{ form: 'narrow', viewport: { width: 360, height: 720 }, deviceScaleFactor: 2 },
	{ form: 'wide', viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 }
] as const;

for (const { form, viewport, deviceScaleFactor } of forms) {
	test.describe('screenshots for installing', () => {
		test.use({ viewport, deviceScaleFactor, contextOptions: { reducedMotion: 'reduce' } });

		test(form, async ({ page, address }) => {
			const shoot = async (state: string) => {
				const path = `${folder}${state}-${form}.png`;
				await page.screenshot({ path });
				expect(statSync(path).size).toBeLessThan(150_000);
			};
			await page.goto(address);
			const ponder = new Ponder(page);
			await expect(ponder.composer).toBeVisible();
			await seed(page, showcase());
			await page.goto(address);
			const answer = await ponder.ask(sum.question);
			await answer.readTrace();
			await page.mouse.move(0, 0);
			await shoot('chat');
			await page.goto(`${address}models`);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			await expect(page.getByRole('article').first()).toBeVisible();
			await shoot('models');
		});
	});
}
