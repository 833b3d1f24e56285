/** The settings page, and what a person takes out of Ponder and brings back: on the built app. */
import { readFile, writeFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { en } from '#lib/i18n/en/core.ts';
import { pagesEn } from '#lib/i18n/en/pages.ts';
import { seed, showcase } from '../fixtures/showcase.ts';
import { drop } from './attachments.ts';
import { chooseRadio } from './choose-radio.ts';
import { sum } from './ponder.ts';
import { expect, test } from './test.ts';

const t = pagesEn.settings;

/** Presses a button that hands a file over; gives where it lies and what it is called. */
async function download(page: Page, name: string): Promise<{ readonly path: string; readonly name: string }> {
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name, exact: true }).click()
	]);
	return { path: await file.path(), name: file.suggestedFilename() };
}

/** Chooses a file for one of the import buttons. */
async function choose(page: Page, button: string, path: string): Promise<void> {
	const [chooser] = await Promise.all([
		page.waitForEvent('filechooser'),
		page.getByRole('button', { name: button, exact: true }).click()
	]);
	await chooser.setFiles(path);
}

const countOf = (page: Page, what: keyof typeof t.counts) =>
	page.locator('dt').filter({ hasText: t.counts[what] }).locator('+ dd');

const asNumber = (words: string) => Number(words.replace(/\D/g, ''));
const sumOf = (figures: readonly number[]) => figures.reduce((sum, figure) => sum + figure, 0);

const folding = (page: Page, way: 'folded' | 'unfolded') =>
	page
		.getByRole('group', { name: pagesEn.turns.thinking.folding })
		.getByRole('radio', { name: pagesEn.turns.thinking[way] });

test('a backup brings everything back after everything was deleted; a broken one brings nothing', async ({
	page,
	ponder,
	address
}, testInfo) => {
	await expect(ponder.composer).toBeVisible();
	await seed(page, showcase());
	await page.goto(`${address}settings`);
	await chooseRadio(page.getByRole('radio', { name: t.themes.dark }));
	await chooseRadio(folding(page, 'unfolded'));
	const titles = page.locator('[data-conversation]');
	await expect(titles.first()).toBeVisible();
	const before = await titles.allInnerTexts();
	expect(before.length).toBeGreaterThan(2);
	// One that is deleted beside the figures is counted no more.
	await expect(countOf(page, 'conversations')).toHaveText(String(before.length));
	await titles.last().hover();
	await page.getByRole('button', { name: pagesEn.history.moreOf(before.at(-1) ?? ''), exact: true }).click();
	await page.getByRole('dialog').getByRole('button', { name: pagesEn.history.delete }).click();
	await expect(countOf(page, 'conversations')).toHaveText(String(before.length - 1));
	await page.getByRole('button', { name: en.app.undo }).click();
	await expect(countOf(page, 'conversations')).toHaveText(String(before.length));
	await expect(titles).toHaveText(before);
	const conversations = await download(page, t.exportJson);
	const { path: file, name } = await download(page, t.backup);
	expect(name).not.toBe(conversations.name);
	// It is said of what one has just pressed, not of what comes below.
	const said = await page.getByText(t.exported).boundingBox();
	const below = await page.getByRole('heading', { name: t.importTitle, exact: true }).boundingBox();
	expect(said?.y).toBeLessThan(below?.y ?? 0);

	await page.getByRole('button', { name: t.deleteAll, exact: true }).click();
	await page.getByRole('button', { name: t.deleteYes }).click();
	await expect(ponder.composer).toBeVisible();
	await expect(titles).toHaveCount(0);
	const deleted = page.getByRole('status', { name: en.notices.label }).getByText(t.allDeleted.title);
	await expect(deleted).toBeVisible();
	await page.goto(`${address}settings`);
	await expect(page.getByRole('radio', { name: t.themes.system })).toBeVisible();
	await expect(deleted).toHaveCount(0);
	await expect(page.getByRole('radio', { name: t.themes.system })).toBeChecked();

	const broken = testInfo.outputPath('broken.json');
	const text = await readFile(file, 'utf8');
	await writeFile(broken, text.slice(0, text.lastIndexOf(']')));
	await choose(page, t.restore, broken);
	await expect(page.getByRole('alert')).toContainText(t.errors['not-json'].title);
	await expect(page.getByRole('alert')).toContainText(/line \d/i);
	await expect(titles).toHaveCount(0);

	await choose(page, t.restore, file);
	await expect(page.getByText(/conversations added/)).toContainText('settings apply from now on');
	await expect(titles).toHaveText(before);
	await expect(page.getByRole('radio', { name: t.themes.dark })).toBeChecked();
	await page.reload();
	await expect(folding(page, 'unfolded')).toBeChecked();
	await choose(page, t.import, file);
	await expect(page.getByText(/already here/)).toContainText('settings were left out');
	await expect(titles).toHaveText(before);
	await page.goto(`${address}c/trains`);
	await expect(page.getByRole('table')).toBeVisible();
});

test('a new chat thinks as the settings say, and one that has its own way keeps it', async ({
	page,
	ponder,
	address
}) => {
	await expect(ponder.think).toHaveAttribute('aria-pressed', 'true');
	const inNewChats = page.getByRole('group', { name: pagesEn.turns.thinking.inNewChats });
	const openSettings = () => page.getByRole('link', { name: pagesEn.history.settings }).click();
	await openSettings();
	await chooseRadio(inNewChats.getByRole('radio', { name: en.composer.budgetOff }));
	await page.getByRole('link', { name: pagesEn.history.toChat }).click();
	await expect(ponder.think).toHaveAttribute('aria-pressed', 'false');
	await ponder.ask('Bonjour !');
	const begun = page.url();
	await openSettings();
	await chooseRadio(inNewChats.getByRole('radio', { name: pagesEn.thinking.tokens(512) }));
	await page.goto(address);
	await expect(ponder.think).toHaveAttribute('aria-pressed', 'true');
	await expect(ponder.budget).toContainText('512');
	await page.goto(begun);
	await expect(ponder.questions).toHaveCount(1);
	await expect(ponder.think).toHaveAttribute('aria-pressed', 'false');
});

test('a saved prompt is used by its name with its budget, beside a system prompt and a seed', async ({
	page,
	ponder,
	address
}) => {
	await page.goto(`${address}settings`);
	await page.getByRole('button', { name: pagesEn.prompts.add }).click();
	const save = page.getByRole('button', { name: pagesEn.prompts.save, exact: true });
	const name = page.getByRole('textbox', { name: pagesEn.prompts.name });
	await name.fill('think');
	await save.click();
	await expect(page.getByRole('alert')).toHaveText(pagesEn.prompts.flaws.name);
	await expect(name).toBeFocused();
	await name.fill('sums');
	await save.click();
	const text = page.getByRole('textbox', { name: pagesEn.prompts.text });
	await expect(text).toBeFocused();
	await text.fill(sum.question);
	await chooseRadio(page.getByRole('radio', { name: pagesEn.prompts.thinkingBudget(128) }));
	await save.click();
	await expect(page.getByText(pagesEn.prompts.saved('sums'))).toBeAttached();
	await expect(countOf(page, 'prompts')).toHaveText('1');
	await page.getByRole('link', { name: pagesEn.history.toChat }).click();

	await ponder.composer.pressSequentially('/s');
	await expect(page.getByRole('option', { name: '/sums' })).toBeVisible();
	await page.keyboard.press('ArrowDown');
	await expect(page.getByRole('option', { name: '/sums' })).toHaveAttribute('aria-selected', 'true');
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id }) => id)).toEqual([]);
	await page.keyboard.press('Enter');
	await expect(ponder.composer).toHaveValue(sum.question);
	await expect(ponder.budget).toContainText('128');
	await ponder.say('/sums And 4 more?');
	await expect(ponder.composer).toHaveValue(`${sum.question}\nAnd 4 more?`);
	await ponder.composer.fill('/su');
	await expect(page.getByRole('option', { name: '/sums' })).toHaveAttribute('aria-selected', 'true');
	await page.keyboard.press('Tab');
	await expect(ponder.composer).toHaveValue(sum.question);
	await expect(ponder.questions).toHaveCount(0);

	const options = page.getByRole('button', { name: en.composer.options });
	await options.click();
	await page.getByRole('textbox', { name: pagesEn.chatOptions.systemPrompt }).fill('Be brief. /no_think');
	await page.getByRole('spinbutton', { name: pagesEn.chatOptions.parameters.seed }).fill('7');
	const temperature = page.getByRole('spinbutton', { name: pagesEn.chatOptions.parameters.temperature });
	await expect(temperature).toHaveAttribute('placeholder', '0.6');
	await temperature.fill('9');
	await temperature.press('Enter');
	await expect(page.getByRole('alert')).toContainText('from 0 to 2');
	await temperature.fill('0');
	await page.keyboard.press('Escape');
	// The panel showed the same words.
	await expect(temperature).toHaveCount(0);
	const asked = page.getByText(pagesEn.outcome.asked.noThink, { exact: true });
	await expect(asked).toHaveCount(1);
	await expect(asked).toBeVisible();
	await expect(page.getByText(pagesEn.turns.ahead.system)).toBeVisible();

	await ponder.composer.press('Enter');
	await ponder.complete();
	await page.getByRole('button', { name: pagesEn.model.contextGauge }).click();
	const gauge = page.getByRole('dialog', { name: pagesEn.model.contextGauge });
	await expect(gauge.getByText(pagesEn.context.system)).toBeVisible();
	const figures = (await gauge.locator('dd').allInnerTexts()).map(asNumber);
	expect(figures[0]).toBeGreaterThan(2);
	// All of it together is the whole context.
	expect(await gauge.getByText(/^[\d,]+ of /).innerText()).toContain(
		` of ${sumOf(figures).toLocaleString('en')}`
	);
	await page.keyboard.press('Escape');
	await page.reload();
	await options.click();
	await expect(page.getByRole('textbox', { name: pagesEn.chatOptions.systemPrompt })).toHaveValue(
		'Be brief. /no_think'
	);
	await expect(temperature).toHaveValue('0');
	await page.getByRole('button', { name: pagesEn.chatOptions.reset }).click();
	await expect(temperature).toHaveValue('');
	await page.keyboard.press('Escape');

	await page.getByRole('button', { name: t.exportOne }).click();
	const { path: file } = await download(page, t.exportMarkdown);
	const exported = await readFile(file, 'utf8');
	expect(exported).toContain(`## ${t.you}\n\n${sum.question}`);
	expect(exported).toContain('## Qwen3 Tiny\n');
});

test('what was written of a prompt is there after the page was left, until it is saved or given up', async ({
	page,
	ponder,
	address
}) => {
	await expect(ponder.composer).toBeVisible();
	await page.goto(`${address}settings`);
	const add = page.getByRole('button', { name: pagesEn.prompts.add });
	const name = page.getByRole('textbox', { name: pagesEn.prompts.name });
	const text = page.getByRole('textbox', { name: pagesEn.prompts.text });
	await add.click();
	await name.fill('sums');
	await text.fill(sum.question);
	await page.getByRole('link', { name: pagesEn.history.toChat }).click();
	await expect(ponder.composer).toBeVisible();
	await page.goBack();
	const goOn = page.getByRole('button', { name: pagesEn.prompts.goOnWith('/sums') });
	await goOn.click();
	await expect(text).toHaveValue(sum.question);
	await page.reload();
	// Nobody has asked for it: it takes no focus, and another one can be begun beside it.
	await expect(goOn).toBeVisible();
	await expect(text).toHaveCount(0);
	await add.click();
	await text.fill('Another one');
	await goOn.click();
	await expect(name).toBeFocused();
	await expect(name).toHaveValue('sums');
	await page.getByRole('button', { name: pagesEn.prompts.goOnWith(pagesEn.prompts.add) }).click();
	await expect(text).toHaveValue('Another one');
	await page.getByRole('button', { name: en.app.cancel, exact: true }).click();
	await goOn.click();
	await expect(name).toHaveValue('sums');
	await page.getByRole('button', { name: pagesEn.prompts.save, exact: true }).click();
	await expect(page.getByText('/sums', { exact: true })).toBeVisible();
	const edit = page.getByRole('button', { name: pagesEn.prompts.editNamed('sums') });
	await edit.click();
	await text.fill('Something else');
	await page.reload();
	await goOn.click();
	await expect(text).toHaveValue('Something else');
	await page.getByRole('button', { name: en.app.cancel, exact: true }).click();
	await expect(add).toBeFocused();
	await page.reload();
	await expect(add).toBeVisible();
	await edit.click();
	await expect(text).toHaveValue(sum.question);
});

test('an import goes on while one reads a conversation, and says there what came of it', async ({
	page,
	ponder,
	address
}, testInfo) => {
	await expect(ponder.composer).toBeVisible();
	await seed(page, showcase());
	const path = testInfo.outputPath('many.json');
	const thinking = { enabled: false, budget: null };
	const conversations = Array.from({ length: 4000 }, (_, index) => ({
		id: `many-${index}`,
		title: `Number ${index}`,
		createdAt: index,
		updatedAt: index,
		headId: `said-${index}`,
		thinking,
		messages: [
			{ id: `said-${index}`, parentId: null, createdAt: index, role: 'user', content: 'word '.repeat(2000) }
		]
	}));
	await writeFile(path, JSON.stringify({ format: 'ponder', version: 1, conversations }));
	await page.goto(`${address}settings`);
	await choose(page, t.import, path);
	await expect(page.getByRole('progressbar', { name: t.importing })).toBeVisible();
	await page.getByRole('link', { name: pagesEn.history.toChat }).click();
	await expect(ponder.composer).toBeVisible();
	const notices = page.getByRole('status', { name: en.notices.label });
	await expect(notices.getByText(/4,000 conversations added/)).toBeVisible();
	await notices.getByRole('button', { name: en.app.dismiss }).click();
	await expect(notices.getByText(/added/)).toHaveCount(0);
	await page.goto(`${address}c/many-7`);
	await expect(ponder.questions).toHaveCount(1);
});

test('an import is not lost without a word: by a reload, or by a file that is dropped beside it', async ({
	page,
	ponder,
	address
}, testInfo) => {
	await expect(ponder.composer).toBeVisible();
	const path = testInfo.outputPath('many.json');
	const thinking = { enabled: false, budget: null };
	const conversations = Array.from({ length: 8000 }, (_, index) => {
		const said = { parentId: null, createdAt: index, role: 'user', content: 'word '.repeat(2000) };
		const times = { createdAt: index, updatedAt: index };
		const messages = [{ id: `said-${index}`, ...said }];
		return { id: `many-${index}`, title: 'T', ...times, headId: `said-${index}`, thinking, messages };
	});
	await writeFile(path, JSON.stringify({ format: 'ponder', version: 1, conversations }));
	await page.goto(`${address}settings`);
	await choose(page, t.import, path);
	await expect(page.getByRole('progressbar', { name: t.importing })).toBeVisible();
	const [dialog, reloaded] = [page.waitForEvent('dialog'), page.reload()];
	expect((await dialog).type()).toBe('beforeunload');
	await (await dialog).accept();
	await reloaded;
	await expect(page.getByText(t.cutImport('many.json'))).toBeVisible();

	await test.step('what is dropped on the settings is offered', async () => {
		const one = testInfo.outputPath('one.json');
		const file = { format: 'ponder', version: 1, conversations: conversations.slice(0, 1) };
		await writeFile(one, JSON.stringify(file));
		await (await drop(page, one)).release();
		const question = page.getByRole('group', { name: t.importQuestion('one.json') });
		await question.getByRole('button', { name: t.import }).click();
		await expect(page.getByText(/: 1 conversation added/)).toBeVisible();
	});

	await test.step('what is dropped on the models leaves the page as it is', async () => {
		await page.goto(`${address}models`);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		const isKept = () => {
			const dataTransfer = new DataTransfer();
			dataTransfer.items.add(new File([], 'a.json'));
			return !dispatchEvent(new DragEvent('drop', { cancelable: true, dataTransfer }));
		};
		await expect.poll(() => page.evaluate(isKept)).toBe(true);
		await (await drop(page, path)).release();
		await expect(page).toHaveURL(`${address}models`);
	});
});

test('conversations of ChatGPT and of llama.cpp come in, and a title that would turn the page around does not', async ({
	page,
	ponder,
	address
}, testInfo) => {
	await expect(ponder.composer).toBeVisible();
	await page.goto(`${address}settings`);
	const said = (id: string, parent: string, role: string, text: string) => ({
		[id]: {
			id,
			parent,
			children: [],
			message: { id, author: { role }, content: { content_type: 'text', parts: [text] } }
		}
	});
	const mapping = {
		...said('q', 'root', 'user', 'When does it leave?'),
		...said('a', 'q', 'assistant', 'At nine.')
	};
	const times = { create_time: 1_700_000_000, update_time: 1_700_000_000 };
	const chatGpt = [{ id: 'one', title: 'Trains \u202emoc.live', current_node: 'a', mapping, ...times }];
	const turn = { convId: 'llm', type: 'text', timestamp: 1000, thinking: '', children: [] };
	const llama = {
		conv: { id: 'llm', name: 'Sums', currNode: 'y', lastModified: 2000 },
		messages: [
			{ ...turn, id: 'x', parent: null, role: 'user', content: '1 + 1?' },
			{ ...turn, id: 'y', parent: 'x', role: 'assistant', content: 'Two' }
		]
	};
	for (const [name, file] of Object.entries({ chatGpt, llama })) {
		const path = testInfo.outputPath(`${name}.json`);
		await writeFile(path, JSON.stringify(file));
		await choose(page, t.import, path);
		await expect(page.getByText(/1 conversation added/)).toBeVisible();
		await page.reload();
	}
	const titles = page.locator('[data-conversation]');
	await expect(titles).toHaveText(['Trains moc.live', 'Sums']);
	await titles.first().click();
	await expect(ponder.lastAnswer.text).toHaveText('At nine.');
	await titles.last().click();
	await expect(ponder.lastAnswer.text).toHaveText('Two');
});

test('the text size holds after a reload, and the diagnostics say what is here but not what was written', async ({
	page,
	ponder,
	address,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await ponder.ask('Between us: xylophone');
	await page.goto(`${address}settings`);
	const letter = () =>
		page
			.locator('main p')
			.first()
			.evaluate((text) => parseFloat(getComputedStyle(text).fontSize));
	const before = await letter();
	await page.getByRole('radio', { name: t.textSizes(1.3) }).check({ force: true });
	await expect.poll(letter).toBeCloseTo(before * 1.3, 1);
	await page.reload();
	await expect.poll(letter).toBeCloseTo(before * 1.3, 1);

	await page.getByRole('button', { name: t.copyDiagnostics }).click();
	const report = await page.evaluate(() => navigator.clipboard.readText());
	expect(JSON.parse(report)).toMatchObject({ browser: { isolated: true }, settings: { textSize: 130 } });
	expect(report).not.toContain('xylophone');
});
