import { describe, expect, it } from 'vitest';
import { directionOf } from '#lib/markdown/direction.ts';
import { MarkdownDocument } from '#lib/markdown/document.ts';

const blocksOf = (markdown: string) => new MarkdownDocument().update(markdown).map(({ block }) => block);

describe('the direction of what is around text', () => {
	it.each([
		['- one', 'ltr'],
		['- واحد', 'rtl'],
		['- שלום', 'rtl'],
		['- ދިވެހި', 'rtl'],
		['- 你好', 'ltr'],
		['- واحد\n\n- two', 'rtl'],
		['- **12.** ~~«مرحبا»~~ hello', 'rtl'],
		['> [مرحبا](https://example.org) hello', 'rtl'],
		['> `code` مرحبا', 'rtl'],
		['> $a^2$ مرحبا', 'rtl'],
		['> ```js\n> let a;\n> ```\n>\n> مرحبا', 'rtl'],
		['| 1 | مرحبا |\n|---|---|\n| one | two |', 'rtl'],
		['| 1 | 2 |\n|---|---|\n| 3 | שלום |', 'rtl'],
		['# مرحبا', 'rtl'],
		['<b>مرحبا</b>', 'ltr']
	])('of “%s” is %s', (markdown, direction) => {
		expect(directionOf(blocksOf(markdown))).toBe(direction);
	});

	it.each(['- 12', '- ١٢', '- `مرحبا`', '---', '- [ ] —'])('is left open by “%s”', (markdown) => {
		expect(directionOf(blocksOf(markdown))).toBeUndefined();
	});
});
