import { describe, expect, it } from 'vitest';
import { draftFragment } from '#lib/frame/draft-link.ts';
import { hostName } from '#lib/frame/host.ts';
import { systemPromptOf } from '#lib/frame/page-context.ts';
import { nearestLocale } from '#lib/frame/speak.ts';
import { takeLink } from '#lib/pwa/link.ts';
import { withSandboxedWords } from '../../../src/build/embed-page.ts';
import { scriptHashes } from '../../../src/build/app-files.ts';

describe('what the model is told first', () => {
	const context = { title: 'Rye', text: 'Rye bread is dark.' };

	it('is the host’s instructions, and its page as a quotation with its name', () => {
		expect(systemPromptOf('Be brief.', null, 'https://a.example')).toBe('Be brief.');
		const both = systemPromptOf('Be brief.', context, 'https://a.example');
		expect(both).toMatch(/^Be brief\.\n\nThe visitor reads “Rye” on a\.example\./);
		expect(both).toContain('<page>\nRye bread is dark.\n</page>');
		expect(systemPromptOf('', { ...context, title: ' ' }, null)).toMatch(/^The visitor reads the page\./);
	});
});

describe('a draft', () => {
	it('goes into Ponder by the address, as its links are read there', () => {
		const draft = 'What is “12 + 7”?\n& more #1 %';
		expect(takeLink(draftFragment(draft) ?? '').arrival?.text).toBe(draft);
		expect(draftFragment('  ')).toBe('');
	});

	it('is too long for an address at some length', () => {
		expect(draftFragment('ä'.repeat(1_000))).toBeNull();
	});
});

describe('a host', () => {
	it('is called by its name, and by its scheme where that is not the safe one', () => {
		expect(['https://a.example', 'http://a.example:8080'].map(hostName)).toEqual([
			'a.example',
			'http://a.example:8080'
		]);
	});

	it('gets the language it asks for, or the nearest', () => {
		expect(nearestLocale('en-XB', ['ar'])).toBe('ar');
		expect(nearestLocale('zh-Hant', ['de'])).toBe('zh-Hant');
		expect(nearestLocale('en-GB', ['de'])).toBe('en');
		expect(nearestLocale(null, ['en-XB'])).toBe('en');
	});
});

describe('the page for frames', () => {
	const page =
		'<head><meta charset="utf-8" /><meta http-equiv="content-security-policy" content="script-src \'self\' \'sha256-kit=\'">' +
		'</head><body class="x"></body>';

	it('brings its script, allowed by its hash, and words for frames without any script', () => {
		const html = withSandboxedWords(page, 'say()');
		expect(html).toMatch(/^<head><meta charset="utf-8" \/>\s*<script>say\(\)<\/script>/);
		expect(scriptHashes(html)).toEqual([
			"'sha256-2/kCYMCOBC6uc2jMfjEOQcVYsx3+O8RSS9/ZxStz0aE='",
			"'sha256-kit='"
		]);
		expect(html).toMatch(/<body class="x">\s*<noscript><h1>/);
	});

	it('is not built where it has no place for them', () => {
		expect(() => withSandboxedWords('<head></head>', 'say()')).toThrow();
	});
});
