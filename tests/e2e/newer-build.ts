/**
 * A newer build, made from the one there is: a build of its own takes a minute, and differs in what a test wants no more than
 * this does. Files are changed, and the build's own last step lists them anew in the service worker.
 */
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finishBuild } from '../../src/build/finish.ts';

/** Gives its folder, which the test removes. `name` stands in its page, as `data-build`. */
export function newerBuild(
	folder: string,
	name: string,
	change: (html: string) => string = (html) => html
): string {
	const copy = mkdtempSync(join(tmpdir(), 'ponder-build-'));
	cpSync(folder, copy, { recursive: true });
	const page = join(copy, '200.html');
	const html = readFileSync(page, 'utf8').replace('<html ', `<html data-build="${name}" `);
	writeFileSync(page, change(html));
	writeFileSync(join(copy, newFile(name)), `/* ${name} */`);
	finishBuild(copy);
	return copy;
}

/** The file that a newer build has and none before it. */
export function newFile(name: string): string {
	return `_app/immutable/chunks/${name}.js`;
}

/** As if the build had gone wrong: the page starts the app from a file that there is not. */
export function withoutStart(html: string): string {
	const broken = html.replaceAll(/entry\/app\.[^."]+\.js/g, 'entry/app.missing.js');
	return broken.replace(/'sha256-[^']+'/, `'sha256-${digest(inlineScript(broken))}'`);
}

function inlineScript(html: string): string {
	const script = /<script>([^]*?)<\/script>/.exec(html)?.[1];
	if (script === undefined) throw new Error('The page has no inline script.');
	return script;
}

function digest(text: string): string {
	return createHash('sha256').update(text).digest('base64');
}
