/**
 * The page that other sites may frame, as far as it differs from the app's: where a frame lets no module run, a script in the
 * page itself says so (`src/boot/sandboxed.ts`), and where it lets no script run at all, the page's own markup does.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sandboxedEn } from '../lib/i18n/en/sandboxed.ts';
import { bundled } from './bundled.ts';

/** Puts both into the built page, and the script's hash into the page's policy. */
export async function finishEmbedPage(folder: string): Promise<void> {
	const path = join(folder, 'embed.html');
	const script = (await bundled('src/boot/sandboxed.ts', 'sandboxed.js')).trim();
	writeFileSync(path, withSandboxedWords(readFileSync(path, 'utf8'), script));
}

/** Throws where the page has no place for one of them. */
export function withSandboxedWords(html: string, script: string): string {
	const { title, body, attribute, open } = sandboxedEn;
	const hash = createHash('sha256').update(script).digest('base64');
	const words = `<h1>${title}</h1><p>${body}</p><p><code>${attribute}</code></p>`;
	const link = `<p><a href="./" target="_blank" rel="noopener">${open}</a></p>`;
	// First of all: what comes before it would be fetched for nothing.
	const scripted = replaced(
		html,
		/<meta charset="utf-8" \/>/,
		(meta) => `${meta}\n\t\t<script>${script}</script>`
	);
	const allowed = replaced(scripted, /script-src 'self'/, (sources) => `${sources} 'sha256-${hash}'`);
	return replaced(allowed, /<body[^>]*>/, (tag) => `${tag}\n\t\t<noscript>${words}${link}</noscript>`);
}

function replaced(html: string, place: RegExp, put: (found: string) => string): string {
	if (!place.test(html)) throw new Error(`The page for frames has no ${String(place)}.`);
	return html.replace(place, put);
}
