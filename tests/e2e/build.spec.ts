/** What a build weighs, and whether every static host can take it. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { en } from '#lib/i18n/en/core.ts';
import { spokenLocales } from '#lib/i18n/locale.ts';
import { largestFileBytes } from '../../src/build/file-parts.ts';
import { readWordsFiles } from '../../src/build/words.ts';
import { expect, test } from './environments.ts';
import { buildFolder } from './test.ts';

const basePathFolder = fileURLToPath(new URL('../.output/build-base-path', import.meta.url));

/** JavaScript that must have come, compressed, before one can type. Bytes. */
const firstLoadBudget = 70_000;

/** What a host's page loads before its visitor has asked for anything, compressed, in every language. Bytes: 12 KB. */
const widgetBudget = 12_288;

function filesOf(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
		statSync(join(folder, path)).isFile()
	);
}

/** The scripts that the start page has the browser fetch at once, by their path in the build. */
function firstScripts(): string[] {
	const html = readFileSync(join(buildFolder, 'index.html'), 'utf8');
	return [...html.matchAll(/(?:href|src)="\.\/([^"]+\.js)"/g)].map(([, path = '']) => path);
}

test('no file is too large for a host, and a runtime in parts is whole', () => {
	const files = filesOf(buildFolder).map((path) => ({ path, bytes: statSync(join(buildFolder, path)).size }));
	expect(files.filter(({ bytes }) => bytes > largestFileBytes)).toEqual([]);
	const parts = files.filter(({ path }) => path.includes('.asyncify.part-'));
	const runtime = new URL(
		'../../node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.asyncify.wasm',
		import.meta.url
	);
	expect(parts.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(statSync(runtime).size);
	expect(files.filter(({ path }) => path.endsWith('.asyncify.wasm'))).toEqual([]);
});

test('what runs has a name that every host knows the type of', () => {
	// The widget's module is asked for by other people's pages, who have its script besides.
	expect(filesOf(buildFolder).filter((path) => path.endsWith('.mjs'))).toEqual(['widget.mjs']);
});

test('nothing of the engine that tests script is in it', () => {
	const fixture = readFileSync(new URL('../fixtures/scripted-engine.ts', import.meta.url), 'utf8');
	// What the fixture says, and what its names and addresses have in common: minifying leaves both in strings.
	const marks = [/the script says so/, /12 \+ 7 is 19, and 30 more make 49/, /scripted/i];
	for (const mark of marks) expect(fixture).toMatch(mark);
	const texts = filesOf(buildFolder).filter((path) => /\.(?:m?js|html)$/.test(path));
	expect(texts.length).toBeGreaterThan(20);
	const telling = texts.filter((path) => {
		const text = readFileSync(join(buildFolder, path), 'utf8');
		return marks.some((mark) => mark.test(text));
	});
	expect(telling).toEqual([]);
});

for (const [name, folder, base] of [
	['at the root', buildFolder, ''],
	['below a path', basePathFolder, '/ponder']
] as const) {
	test(`a build ${name} brings what static hosts ask for`, () => {
		const read = (path: string) => readFileSync(join(folder, path), 'utf8');
		expect(read('404.html')).toBe(read('200.html'));
		expect(read('.nojekyll')).toBe('');
		const rules = read('_redirects').trim().split('\n');
		expect(rules).toEqual([`${base}/c/* ${base}/200 200`]);
		// A rule comes before the files it matches.
		expect(filesOf(folder).filter((path) => path.startsWith('c/'))).toEqual([]);
	});
}

test('one can type once the first load of JavaScript has come, and it stays within its budget', async ({
	serveApp,
	page
}) => {
	const scripts = firstScripts();
	const sizeOf = (path: string) => gzipSync(readFileSync(join(buildFolder, path))).byteLength;
	const shared = scripts.reduce((total, path) => total + sizeOf(path), 0);
	const words = readWordsFiles(buildFolder);
	const sums = Object.entries(words).map(([locale, { first }]) => [locale, shared + sizeOf(first)] as const);
	console.log('First load of JavaScript, bytes compressed:', sums.map((entry) => entry.join(' ')).join(', '));
	expect(scripts.length).toBeGreaterThan(0);
	expect(Object.keys(words).sort()).toEqual([...spokenLocales].sort());
	expect(sums.filter(([, bytes]) => bytes > firstLoadBudget)).toEqual([]);

	// And that is all it takes: no other script is ever answered.
	const answered = [...scripts, words.en?.first];
	const address = await serveApp({
		intercept: ({ url = '' }) => url.endsWith('.js') && !answered.includes(url.slice(1))
	});
	await page.goto(address);
	const composer = page.getByRole('textbox', { name: en.composer.label, exact: true });
	await composer.fill('typed');
	await expect(composer).toHaveValue('typed');
});

for (const file of ['widget.js', 'widget.mjs']) {
	test(`${file} stays within its budget and names nothing else to load`, () => {
		const script = readFileSync(join(buildFolder, file), 'utf8');
		const bytes = gzipSync(script).byteLength;
		console.log(`${file}: ${bytes} bytes, compressed.`);
		expect(bytes).toBeLessThanOrEqual(widgetBudget);
		expect(script).toContain('ponder-chat');
		expect(script).not.toMatch(/\bimport\s*[({*"'`]|\brequire\(/);
	});
}

test('the widget comes with its types, is not kept for the app, and any page may load it', () => {
	const source = fileURLToPath(new URL('../../src/widget/public.ts', import.meta.url));
	expect(readFileSync(join(buildFolder, 'widget.d.ts'), 'utf8')).toBe(readFileSync(source, 'utf8'));
	expect(readFileSync(join(buildFolder, 'service-worker.js'), 'utf8')).not.toMatch(/"url":"widget\./);
	const rules = readFileSync(join(buildFolder, '_headers'), 'utf8').split('\n\n');
	for (const file of ['widget.js', 'widget.mjs', 'widget.d.ts']) {
		const rule = rules.find((text) => text.startsWith(`/${file}\n`));
		expect(rule).toContain('Cross-Origin-Resource-Policy: cross-origin');
		expect(rule).toContain('Access-Control-Allow-Origin: *');
	}
});
