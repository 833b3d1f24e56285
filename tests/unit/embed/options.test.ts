import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sizes } from '#lib/embed/bounds.ts';
import { writeFragment } from '#lib/embed/fragment.ts';
import { optionTable } from '#lib/embed/option-table.ts';
import { attributeNames, optionNames, options, readOptions } from '#lib/embed/options.ts';
import { isNonce, newNonce } from '#lib/embed/origin.ts';
import { asPreview, readFragment } from '#lib/embed/read-fragment.ts';
import { isTokenValue } from '#lib/embed/theme-values.ts';
import { themeTokens } from '#lib/embed/theme-token-table.ts';
import { tokenNames } from '#lib/embed/theme-tokens.ts';

const fromAttributes = (attributes: Record<string, string>) =>
	readOptions((attribute) => attributes[attribute] ?? null);
const defaults = fromAttributes({}).options;

const everything = {
	mode: 'bubble',
	model: 'onnx-community/Qwen3-0.6B-ONNX',
	thinking: 'off',
	budget: '512',
	system: 'You are a librarian & say “so”.',
	locale: 'pt-BR',
	theme: 'dark',
	greeting: 'Ask about our books #1',
	suggestions: 'What is new?|Where are you?',
	src: 'https://ponder.example/app/',
	label: 'Ask',
	'min-height': '300',
	'max-height': '900',
	credentialless: '',
	'theme-accent': 'light-dark(#ad3f2b, tomato)',
	'theme-radius-large': '12px'
};

describe('options', () => {
	it('have their defaults where nothing is said, and where what is said is empty', () => {
		expect(defaults).toEqual(Object.fromEntries(optionNames.map((name) => [name, options[name].initial])));
		const names = Object.keys(everything).filter((name) => name !== 'credentialless');
		const empty = Object.fromEntries(names.map((name) => [name, '']));
		expect(fromAttributes(empty)).toMatchObject({ options: defaults, faults: [] });
	});

	it('are read from attributes', () => {
		const { options: read, tokens, faults } = fromAttributes(everything);
		expect(faults).toEqual([]);
		expect(read).toEqual({
			mode: 'bubble',
			model: 'onnx-community/Qwen3-0.6B-ONNX',
			thinking: false,
			budget: 512,
			system: 'You are a librarian & say “so”.',
			locale: 'pt-BR',
			theme: 'dark',
			greeting: 'Ask about our books #1',
			suggestions: ['What is new?', 'Where are you?'],
			src: 'https://ponder.example/app/',
			label: 'Ask',
			minHeight: 300,
			maxHeight: 900,
			credentialless: true
		});
		expect(tokens).toEqual({ accent: 'light-dark(#ad3f2b, tomato)', 'radius-large': '12px' });
	});

	it.each([
		['mode', 'popup'],
		['model', '../../etc'],
		['model', 'a b'],
		['model', 'x'.repeat(sizes.model + 1)],
		['thinking', 'maybe'],
		['budget', '-1'],
		['budget', '1e3'],
		['budget', '12345678'],
		['system', 'x'.repeat(sizes.system + 1)],
		['locale', 'en_US'],
		['theme', 'pink'],
		['greeting', 'x'.repeat(sizes.greeting + 1)],
		['suggestions', 'a|b|c|d|e|f|g'],
		['suggestions', 'x'.repeat(sizes.suggestion + 1)],
		['src', 'javascript:alert(1)'],
		['src', 'http://ponder.example/'],
		['src', '/relative'],
		['src', 'data:text/html,x'],
		['label', 'x'.repeat(sizes.label + 1)],
		['min-height', '10'],
		['max-height', '1000000'],
		['theme-accent', 'x'.repeat(sizes.token + 1)]
	])('are named as a fault and have their default: %s="%s"', (attribute, value) => {
		const read = fromAttributes({ ...everything, [attribute]: value });
		expect(read.faults).toEqual([{ attribute }]);
		const name = optionNames.find((option) => options[option].attribute === attribute);
		if (name) expect(read.options[name]).toEqual(options[name].initial);
		else expect(read.tokens).not.toHaveProperty('accent');
	});

	it.each(['http://localhost:4173/', 'http://127.0.0.1:8080/', 'http://[::1]/', 'http://ponder.localhost/'])(
		'may name a source on this device: %s',
		(src) => {
			expect(fromAttributes({ src }).options.src).toBe(src);
		}
	);

	it('have a row each in the table of the README, which says the same', () => {
		const readme = readFileSync(new URL('../../../src/widget/README.md', import.meta.url), 'utf8');
		// Prettier pads the cells.
		const rows = readme
			.split('\n')
			.map((line) =>
				line
					.replace(/ +\| */g, ' | ')
					.replace(/-{3,}/g, '---')
					.trim()
			)
			.filter((line) => line.startsWith('|'));
		const table = optionTable().split('\n');
		const start = rows.indexOf(table[0] ?? '');
		expect(rows.slice(start, start + table.length)).toEqual(table);
		expect(table).toHaveLength(attributeNames().length + 2);
	});
});

describe('the fragment', () => {
	it('has room for every option at its largest, in any script', () => {
		const long = (letters: number) => '思'.repeat(letters);
		const read = fromAttributes({
			...everything,
			model: 'x'.repeat(sizes.model),
			system: long(sizes.system),
			greeting: long(sizes.greeting),
			suggestions: Array.from({ length: sizes.suggestionCount }, () => long(sizes.suggestion)).join('|'),
			...Object.fromEntries(tokenNames.map((name) => [`theme-${name}`, long(sizes.token)]))
		});
		expect(read.faults).toEqual([]);
		const back = readFragment(writeFragment(read, { nonce: newNonce(), host: 'https://host.example' }));
		expect(back.options).toMatchObject({ system: long(sizes.system), suggestions: read.options.suggestions });
		expect(back.host).toBe('https://host.example');
		expect(isNonce(back.nonce ?? '')).toBe(true);
		expect(back.faults).not.toContainEqual({ attribute: '#' });
	});

	it('carries what the frame takes, and comes back the same', () => {
		const read = fromAttributes(everything);
		const fragment = writeFragment(read, { nonce: newNonce(), host: 'https://host.example' });
		const back = readFragment(`#${fragment}`);
		const { src, label, minHeight, maxHeight, credentialless, ...ofFrame } = read.options;
		expect([src, label, minHeight, maxHeight, credentialless]).toEqual([
			'https://ponder.example/app/',
			'Ask',
			300,
			900,
			true
		]);
		expect(back.options).toEqual({ ...defaults, ...ofFrame });
		expect(back.tokens).toEqual(read.tokens);
		expect(back.faults).toEqual([]);
		expect(back.host).toBe('https://host.example');
		expect(isNonce(back.nonce ?? '')).toBe(true);
	});

	it('says of a preview that it is one, once, beside whatever it carries', () => {
		const fragment = asPreview(writeFragment(fromAttributes({ greeting: 'Hello & welcome' })));
		expect(asPreview(fragment)).toBe(fragment);
		expect(readFragment(fragment)).toMatchObject({
			isPreview: true,
			options: { greeting: 'Hello & welcome' }
		});
		expect(readFragment(asPreview('')).isPreview).toBe(true);
		expect(readFragment('greeting=preview').isPreview).toBe(false);
	});

	it('is empty where nothing differs from its default', () => {
		expect(writeFragment(fromAttributes({}))).toBe('');
		expect(writeFragment(fromAttributes({ mode: 'inline', theme: 'AUTO' }))).toBe('');
	});

	it('says a thinking that is off, which is not the same as none said', () => {
		expect(writeFragment(fromAttributes({ thinking: 'off' }))).toBe('thinking=off');
	});

	it.each([
		['a nonce alone', 'nonce=0123456789abcdef0123456789abcdef'],
		['a host alone', 'host=https://host.example'],
		['a nonce that can be guessed', 'nonce=1234&host=https://host.example'],
		['a nonce of other letters', `nonce=${'<'.repeat(30)}&host=https://host.example`],
		['a host with a path', 'nonce=0123456789abcdef0123456789abcdef&host=https://host.example/x'],
		['a host that is anybody', 'nonce=0123456789abcdef0123456789abcdef&host=*'],
		['an opaque host', 'nonce=0123456789abcdef0123456789abcdef&host=null']
	])('takes no host with %s', (_, fragment) => {
		expect(readFragment(fragment)).toMatchObject({ nonce: null, host: null });
	});

	it('is read as far as it can be', () => {
		const read = readFragment(
			'#%%%&mode=popup&theme=dark&theme-accent=url(x)&src=https://evil.example&unknown=1'
		);
		expect(read.options).toEqual({ ...defaults, theme: 'dark' });
		expect(read.tokens).toEqual({});
		expect(read.faults).toEqual([{ attribute: 'mode' }, { attribute: 'theme-accent' }]);
	});

	it('is not read at all where it is too long', () => {
		const read = readFragment(`theme=dark&greeting=${'x'.repeat(sizes.fragment)}`);
		expect(read).toMatchObject({ options: defaults, faults: [{ attribute: '#' }] });
	});
});

describe('a theme token', () => {
	it.each([
		'#fff',
		'#FFF8',
		'#ad3f2b',
		'#ad3f2bcc',
		'tomato',
		'Transparent',
		'rgb(1 2 3)',
		'rgb(1, 2, 3)',
		'rgba(1,2,3,.5)',
		'rgb(10% 20% 30% / 40%)',
		'hsl(120deg 50% 50%)',
		'hsl(0.5turn, 50%, 50%)',
		'oklch(0.7 0.1 200 / none)',
		'lab(50 -20 30)',
		'light-dark(#fff, #000)',
		'light-dark( rgb(1, 2, 3) , black )'
	])('may be the colour %s', (value) => {
		expect(isTokenValue('accent', value)).toBe(true);
	});

	it.each([
		'',
		'url(https://evil.example)',
		'URL(x)',
		'var(--ink)',
		'env(x)',
		'attr(title)',
		'calc(1px)',
		'image-set("x")',
		'expression(alert(1))',
		'#12345',
		'#ggg',
		'red; background: url(x)',
		'red}',
		'red/**/',
		'inherit',
		'currentcolor',
		'canvas',
		'rgb(1 2)',
		'rgb(1 2 3 4)',
		'rgb(var(--x) 2 3)',
		'rgb(1, 2, 3, 4, 5)',
		'color-mix(in srgb, red, blue)',
		'light-dark(red)',
		'light-dark(red, url(x))',
		'light-dark(light-dark(red, red), red)',
		'\\75rl(x)',
		'#fff !important'
	])('may not be the colour %s', (value) => {
		expect(isTokenValue('accent', value)).toBe(false);
	});

	it('is looked at up to its limit and no further, whatever it would be without its spaces', () => {
		expect(isTokenValue('accent', '#fff'.padEnd(sizes.token))).toBe(true);
		expect(isTokenValue('accent', '#fff'.padEnd(sizes.token + 1))).toBe(false);
		expect(isTokenValue('radius-medium', '4px'.padStart(sizes.token + 1))).toBe(false);
	});

	it.each(['0', '4px', '1.5rem', '.5em', '256px', '16rem'])('may be the length %s', (value) => {
		expect(isTokenValue('radius-medium', value)).toBe(true);
	});

	it.each(['4', '-4px', '50%', '1e3px', '257px', '17rem', 'calc(1px)', '4px 4px', 'red', '1vh'])(
		'may not be the length %s',
		(value) => {
			expect(isTokenValue('radius-medium', value)).toBe(false);
		}
	);

	it('sets a property that Ponder’s style has', () => {
		const css = readFileSync(new URL('../../../src/lib/ui/tokens.css', import.meta.url), 'utf8');
		const missing = Object.values(themeTokens).filter(({ property }) => !css.includes(`\t${property}:`));
		expect(missing).toEqual([]);
	});
});
