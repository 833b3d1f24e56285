/** Pictures of Ponder in pages of other sites, and of the page for people who write them. */
import { framed, callFrame, greetedFrame, plainFrame, test, type HostSite } from '../e2e/hosts.ts';
import { looks, shoot, shootWhole, wordsOf, type Look } from './looks.ts';

const bakery = `<style>:root { color-scheme: light dark } body { font: 16px/1.6 system-ui; margin: 0 } main { padding: 16px }</style>
<main><h1>Our bakery</h1><p>Bread of rye and of wheat, every day but Monday. We bake at night, and what is not sold by noon is given away.</p></main>`;

for (const look of looks) {
	const { viewport, hasTouch, colorScheme, fragment } = look;
	const options = `greeting=Ask+about+bread&suggestions=What+is+2+%2B+3%3F|Hello&theme=${colorScheme}${fragment.replace('#', '&')}`;
	test.describe(look.name, () => {
		test.use({ viewport, hasTouch, colorScheme, contextOptions: { reducedMotion: 'reduce' } });

		test('embedded', async ({ page, address, host }) => {
			const draw = (state: string) => shoot(page, state, look);
			const { embed } = await wordsOf(look);
			host.show(bakery + plainFrame(address, options, 'width: 100%; height: 560px'));
			await page.goto(host.origin);
			const frame = framed(page);
			await frame.getByRole('heading', { name: 'Ask about bread' }).waitFor();
			await frame.getByRole('button').first().waitFor();
			await draw('embed');

			host.show(greetedFrame(address, options, 'width: 320px; height: 480px'));
			await page.goto(host.origin);
			await callFrame(page, 'setPageContext', {
				context: { title: 'Rye bread', text: 'Rye bread is dark, dense and keeps for a week.' }
			});
			await frame.getByText('Rye bread', { exact: true }).waitFor();
			await draw('embed-context');
			// Not waited for: it comes to nothing before somebody answers.
			const asked = callFrame(page, 'askConsent');
			const question = frame.getByRole('group', { name: embed.consent.title(host.origin) });
			await question.waitFor();
			await draw('embed-consent');
			await question.getByRole('button', { name: embed.consent.no }).click();
			await asked;
			await frame.getByRole('button', { name: embed.menu }).click();
			await frame.locator(':popover-open').waitFor();
			await draw('embed-menu');
			await page.keyboard.press('Escape');
			await frame.getByText('Rye bread', { exact: true }).click();
			await draw('embed-context-open');
		});

		test('bubble', async ({ page, address, host }) => {
			showBubble(host, address, look);
			await page.goto(host.origin);
			const button = page.locator('ponder-chat').getByRole('button');
			await button.first().waitFor();
			await shoot(page, 'bubble', look);
			await button.first().click();
			const frame = page.locator('ponder-chat').frameLocator('iframe');
			await frame.getByRole('heading', { name: 'Ask about bread' }).waitFor();
			await shoot(page, 'bubble-open', look);
		});

		test('page for hosts', async ({ page, address }) => {
			await page.goto(`${address}embedding${fragment}`);
			await page.reload();
			await page.getByRole('heading', { level: 1 }).waitFor();
			await page.frameLocator('iframe').getByRole('textbox').waitFor();
			await shoot(page, 'embedding', look);
			await shootWhole(page, 'embedding-whole', look);
		});
	});
}

function showBubble(host: HostSite, address: string, { colorScheme, locale }: Look): void {
	host.show(
		`<script src="${address}widget.js"></script>${bakery}<ponder-chat mode="bubble" theme="${colorScheme}" locale="${locale}" greeting="Ask about bread"></ponder-chat>`
	);
}
