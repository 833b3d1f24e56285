import { describe, expect, it } from 'vitest';
import { isOwnFailure } from '../../../src/boot/own-failure.ts';

const base = 'https://host.example/ponder/';
const extension = 'chrome-extension://abcdef/content.js';

/** An event as a browser dispatches it, with what its class has. */
function event(type: string, parts: object): Event {
	return Object.defineProperties(
		new Event(type),
		Object.fromEntries(Object.entries(parts).map(([name, value]) => [name, { value: value as unknown }]))
	);
}

function missing(localName: string, parts: object): Event {
	return event('error', { target: { localName, ...parts } });
}

function thrown(message: string, stack: string): Event {
	return event('unhandledrejection', { reason: Object.assign(new Error(message), { stack }) });
}

describe('a failure while the app starts', () => {
	it.each<[string, Event]>([
		['a script of ours that does not arrive', missing('script', { src: `${base}boot.js` })],
		['a sheet of ours', missing('link', { rel: 'stylesheet', href: `${base}_app/a.css` })],
		['a module of ours', missing('link', { rel: 'modulepreload', href: `${base}_app/a.js` })],
		['what our code throws', event('error', { filename: `${base}_app/start.js` })],
		['what our page’s own script throws', event('error', { filename: base })],
		[
			'a rejection in our code, as Chromium tells it',
			thrown('x', `Error: x\n    at start (${base}_app/start.js:1:20)\n    at ${extension}:1:1`)
		],
		['a rejection in our code, as Firefox tells it', thrown('x', `start@${base}_app/start.js:1:20`)],
		[
			'a file of ours that cannot be imported, as Firefox tells it',
			thrown(`error loading dynamically imported module: ${base}_app/app.js`, '')
		],
		[
			'our inline script, refused',
			event('securitypolicyviolation', {
				effectiveDirective: 'script-src-elem',
				blockedURI: 'inline',
				sourceFile: base
			})
		]
	])('is our own: %s', (_, failure) => {
		expect(isOwnFailure(failure, base)).toBe(true);
	});

	it.each<[string, Event]>([
		['a script of an extension', missing('script', { src: extension })],
		['an icon of ours', missing('link', { rel: 'icon', href: `${base}icon.svg` })],
		['what an extension throws', event('error', { filename: extension })],
		[
			'what a script of another site throws, of which a browser tells nothing',
			event('error', { filename: '' })
		],
		[
			'a rejection in an extension that our code has called',
			thrown('x', `Error: x\n    at ${extension}:1:1\n    at start (${base}_app/start.js:1:20)`)
		],
		['a rejection with anything but an error', event('unhandledrejection', { reason: `no ${base}` })],
		['another app of the same host', event('error', { filename: 'https://host.example/other/app.js' })],
		[
			'an extension’s inline script, refused',
			event('securitypolicyviolation', {
				effectiveDirective: 'script-src-elem',
				blockedURI: 'inline',
				sourceFile: 'chrome-extension'
			})
		],
		[
			'a picture that was refused',
			event('securitypolicyviolation', {
				effectiveDirective: 'img-src',
				blockedURI: `${base}x.png`,
				sourceFile: base
			})
		]
	])('is a stranger’s: %s', (_, failure) => {
		expect(isOwnFailure(failure, base)).toBe(false);
	});
});
