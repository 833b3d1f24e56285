import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { tokenKinds, type Runs } from '#lib/highlight/protocol.ts';
import { highlight } from '#highlight/highlight.ts';
import { languageName } from '#highlight/languages.ts';

const table = readFileSync(
	fileURLToPath(new URL('../../../workers/highlight/languages.ts', import.meta.url)),
	'utf8'
);
const names = [...table.matchAll(/lib\/languages\/(\w+)'/g)].map(([, name = '']) => name);

/** The pieces of `code` that have a colour, each with its kind. */
function coloured(code: string, runs: Runs | null): [string, string][] {
	const pieces: [string, string][] = [];
	for (let index = 0; runs && index < runs.length; index += 2) {
		const kind = tokenKinds[(runs[index + 1] ?? 0) - 1];
		if (kind) pieces.push([kind, code.slice(runs[index - 2] ?? 0, runs[index])]);
	}
	return pieces;
}

async function kindsIn(code: string, language: string): Promise<[string, string][]> {
	return coloured(code, await highlight(code, language));
}

describe('code', () => {
	it('is told apart by what it is', async () => {
		const kinds = await kindsIn('def f(x):\n    # why\n    return "a" + 12\n', 'python');
		expect(kinds).toEqual([
			['keyword', 'def'],
			['name', 'f'],
			['comment', '# why'],
			['keyword', 'return'],
			['string', '"a"'],
			['number', '12']
		]);
	});

	it('in another language inside has that one’s colours', async () => {
		const kinds = await kindsIn('<p id="a">x</p><script>let b = 1;</script><style>p{top:0}</style>', 'html');
		expect(kinds).toContainEqual(['keyword', 'let']);
		expect(kinds).toContainEqual(['number', '1']);
		expect(kinds).toContainEqual(['string', '"a"']);
		expect(kinds).toContainEqual(['attribute', 'top']);
	});

	it.each(names)('in %s is fetched by that name, and covered without gaps', async (name) => {
		const code = 'if (x == "two") { // a\n\treturn 3;\n}\n# b\n<a href="c">d</a>\n/* e */ let f = [1, 2];\n';
		expect(languageName(name)).toBe(name);
		const runs = await highlight(code, name);
		const ends = [...(runs ?? [])].filter((_, index) => index % 2 === 0);
		expect(ends.at(-1)).toBe(code.length);
		expect(ends).toEqual([...ends].sort((a, b) => a - b));
	});

	it('of a language that nobody knows, or of none, has none', async () => {
		expect(await highlight('x', 'klingon')).toBeNull();
		expect(await highlight('x', '')).toBeNull();
		expect(await highlight('x', 'constructor')).toBeNull();
		expect(await highlight('x', '__proto__')).toBeNull();
	});

	it('is known by what models call its language', () => {
		const said = [
			'JS',
			'tsx',
			'py',
			'c++',
			'C#',
			'sh',
			'yml',
			'html',
			'golang',
			'rs',
			'Dockerfile',
			'objective-c'
		];
		expect(said.map(languageName)).not.toContain(null);
	});
});
