import { describe, expect, it } from 'vitest';
import { elementSnippet, frameSnippet } from '#lib/embed/snippet.ts';
import { readOptions } from '#lib/embed/options.ts';
import { readFragment } from '#lib/embed/read-fragment.ts';

const site = 'https://ponder.example/';
const chosen = (values: Readonly<Record<string, string>>) => readOptions((name) => values[name] ?? null);

describe('what is pasted', () => {
	it('is two lines where nothing was chosen', () => {
		expect(elementSnippet(site, chosen({}))).toBe(
			'<script src="https://ponder.example/widget.js"></script>\n<ponder-chat></ponder-chat>'
		);
	});

	it('names what was chosen and nothing else, so that nothing in it ends an attribute', () => {
		const values = {
			mode: 'bubble',
			theme: 'auto',
			greeting: 'Say "hello" & <b>ask</b>',
			'theme-accent': '#06c',
			'min-height': '1'
		};
		expect(elementSnippet(site, chosen(values)).split('\n')[1]).toBe(
			'<ponder-chat mode="bubble" greeting="Say &quot;hello&quot; &amp; &lt;b>ask&lt;/b>" theme-accent="#06c"></ponder-chat>'
		);
	});

	it('as a frame says the same in its address', () => {
		const values = {
			system: 'Be brief. 100% & more',
			suggestions: 'One?|Two?',
			thinking: 'off',
			'min-height': '500'
		};
		const snippet = frameSnippet(site, chosen(values), 'Ask');
		expect(snippet).toContain('title="Ask"');
		expect(snippet).toContain('height="500"');
		const address = /src="([^"]*)"/.exec(snippet)?.[1]?.replaceAll('&amp;', '&') ?? '';
		const { options } = readFragment(new URL(address).hash);
		expect(options).toMatchObject({
			system: 'Be brief. 100% & more',
			suggestions: ['One?', 'Two?'],
			thinking: false
		});
	});
});
