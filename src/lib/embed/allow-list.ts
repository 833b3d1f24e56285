/**
 * Which origins a deployment lets embed it: a JSON file beside the app, `{ "origins": ["https://example.org"] }`. An entry is
 * an origin, `https://*.example.org` for every host below that one, or `*` for anybody. It may be written as people write it:
 * with letters of any script, with the usual port.
 */
import { EmbedError } from './errors.ts';
import { isOrigin } from './origin.ts';
import { list, record, text } from './readers.ts';

export interface AllowList {
	/** `origin` as a browser writes it in `MessageEvent.origin`. */
	allows(origin: string): boolean;
}

export const anyOrigin: AllowList = { allows: () => true };

const shape = record<{ readonly origins: readonly string[] }>({ origins: list(text(300), 10_000) });

/** Reads the file's content. @throws EmbedError `bad-params` naming what is wrong: a list that cannot be read allows nobody */
export function readAllowList(json: unknown): AllowList {
	const { origins } = shape(json, '');
	const tests = origins.map(testOf);
	return { allows: (origin) => tests.some((test) => test(origin)) };
}

function testOf(entry: string): (origin: string) => boolean {
	if (entry === '*') return () => true;
	const below = /^(https?:\/\/)\*(\.[^/*]+)$/.exec(entry);
	const exact = below === null ? entry : `${below[1]}x${below[2]}`;
	const written = exact.includes('*') ? null : originOf(exact);
	if (written === null) throw new EmbedError('bad-params', `“${entry}” is no origin.`);
	if (below === null) return (origin) => origin === written;
	const [, scheme = ''] = below;
	const suffix = written.slice(scheme.length + 1);
	return (origin) =>
		origin.startsWith(scheme) && origin.endsWith(suffix) && isHostBelow(origin, scheme, suffix);
}

function isHostBelow(origin: string, scheme: string, suffix: string): boolean {
	return /^[^/:]+$/.test(origin.slice(scheme.length, -suffix.length));
}

/** As a browser writes it; null for what is none, or more than one. */
function originOf(entry: string): string | null {
	if (!URL.canParse(entry)) return null;
	const { origin, href } = new URL(entry);
	return isOrigin(origin) && href === `${origin}/` && !entry.endsWith('/') ? origin : null;
}
