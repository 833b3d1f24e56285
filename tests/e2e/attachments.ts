/** Attachments as a person meets them: found by their roles and words. */
import AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Locator, type Page } from '@playwright/test';
import { pagesEn } from '#lib/i18n/en/pages.ts';
import { pdfOf } from '../fixtures/pdf.ts';

export const words = pagesEn.attachments;

/** A file as it is handed to a dialog for files. */
export interface GivenFile {
	readonly name: string;
	readonly mimeType: string;
	readonly buffer: Buffer;
}

export function textFile(name: string, text: string | Uint8Array): GivenFile {
	return { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
}

export function pdfFile(name: string, content: string | Uint8Array): GivenFile {
	return { name, mimeType: 'application/pdf', buffer: Buffer.from(content) };
}

/** So many pages of thirty lines. */
export function report(pages: number): GivenFile {
	const lineOf = (page: number) => (_: unknown, line: number) =>
		`Page ${page + 1}, line ${line + 1}: a train leaves Bern for Milan.`;
	const lines = Array.from({ length: pages }, (_, page) => ({
		lines: Array.from({ length: 30 }, lineOf(page))
	}));
	return pdfFile('report.pdf', pdfOf(lines));
}

/** AES-256, by qpdf; it opens with `ponder` and says that the code word is heron. */
export const lockedPdf = pdfFile(
	'locked.pdf',
	readFileSync(fileURLToPath(new URL('../fixtures/locked.pdf', import.meta.url)))
);

/** Nothing that axe finds is wrong with the page as it is. */
export async function expectSound(page: Page): Promise<void> {
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
}

/** Holds what is on the disk over the page, as the browser does it for a hand, until it is released. */
export async function drop(
	page: Page,
	...paths: readonly string[]
): Promise<{ readonly release: () => Promise<void> }> {
	const devtools = await page.context().newCDPSession(page);
	const data = { items: [], files: [...paths], dragOperationsMask: 1 };
	const at = (type: 'dragEnter' | 'dragOver' | 'drop') =>
		devtools.send('Input.dispatchDragEvent', { type, x: 700, y: 300, data });
	await at('dragEnter');
	await at('dragOver');
	return { release: async () => void (await at('drop')) };
}

/** The composer's side of it. */
export class Attachments {
	readonly page: Page;
	readonly button: Locator;
	readonly tray: Locator;
	readonly dialog: Locator;

	constructor(page: Page) {
		this.page = page;
		this.button = page.getByRole('button', { name: words.attach, exact: true });
		this.tray = page.locator('form').getByRole('list', { name: words.label });
		this.dialog = page.getByRole('dialog');
	}

	/** Chooses files in the browser's own dialog, as the button opens it. */
	async choose(...files: readonly (GivenFile | string)[]): Promise<void> {
		const chooser = this.page.waitForEvent('filechooser');
		await this.button.click();
		// Playwright takes paths or contents, not both at once.
		const paths = files.filter((file) => typeof file === 'string');
		await (
			await chooser
		).setFiles(paths.length > 0 ? paths : files.filter((file) => typeof file !== 'string'));
	}

	/** One of those in the composer. */
	item(name: string): Locator {
		return this.tray.getByRole('listitem').filter({ hasText: name });
	}

	/** Opens one to be read. */
	async open(name: string): Promise<Locator> {
		await this.item(name)
			.getByRole('button', { name: words.read(name) })
			.click();
		return this.page.getByRole('dialog', { name });
	}
}
