/** Reads what a build is made of, for the service worker that keeps it. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AppFiles, OnDemandFile, ShellFile } from '../service-worker/app-files.ts';
import { readWordsFiles } from './words.ts';

/** The page that answers every address. */
const page = '200.html';

/** Names that change with their content. */
const hashed = /^_app\/immutable\//;

/**
 * Large, and needed in part: which of the runtime's builds and of the model's variants, and whether PDFs are read, only the
 * page knows.
 */
const onDemand = /^(_app\/immutable\/workers\/(assets\/|pdf\.)|models\/)/;

/**
 * Needed by the host, by an installation, by other people's pages or by SvelteKit's own look for a newer version, never by the
 * app offline; or edited by whoever deploys it (`embed.json`), so that its digest is nobody's.
 */
const left =
	/(^|\/)\.|^(_headers|_redirects|embed\.json|service-worker\.js|widget\.(js|mjs|d\.ts)|(examples|screenshots)\/.*|_app\/version\.json)$/;

/** @param folder the built app */
export function readAppFiles(folder: string): AppFiles {
	const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) =>
			join(entry.parentPath, entry.name)
				.slice(folder.length + 1)
				.replaceAll('\\', '/')
		)
		.sort();
	const languages = wordsOfLanguages(folder);
	const words = new Set(Object.values(languages).flat());
	const isOnDemand = (path: string) => onDemand.test(path) || words.has(path);
	const named = paths.filter(isOnDemand);
	const shell = paths.filter(
		(path) => !isOnDemand(path) && !left.test(path) && (path === page || !path.endsWith('.html'))
	);
	return {
		shell: shell.map((path) => shellFile(folder, path)),
		onDemand: Object.fromEntries(named.map((path) => [path, onDemandFile(folder, path)])),
		languages,
		page,
		scriptHashes: [
			...new Set(
				paths
					// Examples are other people's pages: of scripts inside, they have none.
					.filter((path) => path.endsWith('.html') && !path.startsWith('examples/'))
					.flatMap((path) => scriptHashes(readFileSync(join(folder, path), 'utf8')))
			)
		]
	};
}

/** English is part of the shell: it is what is spoken where another language cannot be had. */
function wordsOfLanguages(folder: string): AppFiles['languages'] {
	const others = Object.entries(readWordsFiles(folder)).filter(([locale]) => locale !== 'en');
	return Object.fromEntries(others.map(([locale, { files }]) => [locale, files]));
}

function onDemandFile(folder: string, path: string): OnDemandFile {
	const content = readFileSync(join(folder, path));
	return { sha256: sha256(content).toString('hex'), bytes: content.byteLength };
}

function shellFile(folder: string, path: string): ShellFile {
	const content = readFileSync(join(folder, path));
	const digest = sha256(content);
	return {
		url: path,
		revision: hashed.test(path) ? null : digest.toString('hex').slice(0, 16),
		integrity: `sha256-${digest.toString('base64')}`,
		bytes: content.byteLength
	};
}

/** The inline scripts that a page's own policy allows, as CSP sources. Throws where it names none: nothing would start. */
export function scriptHashes(html: string): readonly string[] {
	const policy = /http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1];
	const sources = policy?.split(';').find((directive) => directive.trim().startsWith('script-src '));
	const hashes = sources?.match(/'sha256-[^']+'/g);
	if (!hashes) throw new Error('The page’s policy names no inline script.');
	return hashes;
}

function sha256(content: Uint8Array): Buffer {
	return createHash('sha256').update(content).digest();
}
