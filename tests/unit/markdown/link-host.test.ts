/** What is said of a link beside its text, which may say anything. */
import { describe, expect, it } from 'vitest';
import { destinationBeside } from '#lib/markdown/link-host.ts';

describe('where a link leads is said', () => {
	it.each([
		['the docs', 'https://example.org/a', 'example.org'],
		['example.org', 'https://example.org.evil.net/', 'example.org.evil.net'],
		['example.org@evil.net', 'https://example.org@evil.net/', 'evil.net'],
		['аpple.com', 'https://xn--pple-43d.com/', 'xn--pple-43d.com'],
		['\u200bexample.org', 'https://example.org/', 'example.org'],
		['write to me', 'mailto:me%40@example.org', 'me@@example.org'],
		['write to me', 'mailto:%E0%A4%A', '%E0%A4%A'],
		['write to me', 'mailto:?to=me@example.org', 'me@example.org'],
		['write to me', 'mailto:?to=me+news@example.org', 'me+news@example.org'],
		['me@example.org', 'mailto:me@example.org?BCC=you%40evil.net&subject=x', 'me@example.org, you@evil.net']
	])('beside “%s”: %s', (text, href, destination) => {
		expect(destinationBeside(text, href)).toBe(destination);
	});

	it.each([
		['example.org/a', 'https://example.org/a'],
		['https://EXAMPLE.org?b', 'https://example.org/?b'],
		['me@example.org', 'mailto:me@example.org?subject=x']
	])('but not where the text says it: “%s”', (text, href) => {
		expect(destinationBeside(text, href)).toBeNull();
	});
});
