/**
 * Tells pages and service worker which files each language's words are in. Built with the client: a hidden file beside the app
 * (`.words.json`), which whatever comes after reads.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { bootWords } from '../lib/i18n/boot-words.ts';
import { bootWordsPath } from '../lib/i18n/boot-words-path.ts';

/** Paths below the app's base path, without a slash in front. */
interface WordsFiles {
	/** What the first page needs. */
	readonly first: string;
	/** All of them. */
	readonly files: readonly string[];
}

type FilesByLocale = Readonly<Record<string, WordsFiles>>;

const tableName = '.words.json';

const localeFolder = /\/src\/lib\/i18n\/([^/]+)\/([^/]+)\.ts$/;

export function words(): Plugin {
	return {
		name: 'ponder:words',
		applyToEnvironment: ({ name }) => name === 'client',
		generateBundle(_, bundle) {
			const chunks = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file] : []));
			const boot = Object.entries(bootWords).map(([locale, said]) => {
				const fileName = bootWordsPath(locale);
				this.emitFile({ type: 'asset', fileName, source: JSON.stringify(said) });
				return [locale, fileName] as const;
			});
			this.emitFile({ type: 'asset', fileName: tableName, source: JSON.stringify(tableOf(chunks, boot)) });
		}
	};
}

/** Throws where a file has the words of two languages: one of them would be fetched for nothing. */
function tableOf(
	chunks: readonly { readonly fileName: string; readonly moduleIds: readonly string[] }[],
	boot: readonly (readonly [locale: string, path: string])[]
): FilesByLocale {
	const table: Record<string, { first: string; files: string[] }> = {};
	for (const { fileName, moduleIds } of chunks) {
		const found = moduleIds.flatMap((id) => {
			const [, locale, name] = localeFolder.exec(id) ?? [];
			return locale === undefined ? [] : [{ locale, name }];
		});
		const [locale, ...others] = new Set(found.map((module) => module.locale));
		if (locale === undefined) continue;
		if (others.length > 0) throw new Error(`${fileName} has words of ${locale} and of ${others.join()}.`);
		const entry = (table[locale] ??= { first: '', files: [] });
		entry.files.push(fileName);
		if (found.some(({ name }) => name === 'language')) entry.first = fileName;
	}
	for (const [locale, path] of boot) table[locale]?.files.push(path);
	return table;
}

/** The table of a built app; empty where there is none. */
export function readWordsFiles(folder: string): FilesByLocale {
	const path = join(folder, tableName);
	// Written above.
	return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as FilesByLocale) : {};
}

/** Names the files of the first page's words in every page of a built app, for `src/boot`. */
export function nameWordsFiles(folder: string): void {
	const files = Object.entries(readWordsFiles(folder)).map(([locale, { first }]) => [locale, first]);
	const table = JSON.stringify(Object.fromEntries(files)).replaceAll('"', '&quot;');
	for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		if (!name.endsWith('.html') || name.startsWith('examples')) continue;
		const path = join(folder, name);
		const html = readFileSync(path, 'utf8');
		writeFileSync(
			path,
			html.replace('name="ponder-words" content=""', `name="ponder-words" content="${table}"`)
		);
	}
}
