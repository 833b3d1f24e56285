import { describe, expect, it } from 'vitest';
import { wordsFor } from '../../../src/widget/words.ts';

describe('the words of the widget', () => {
	it.each([[['en-GB']], [['xx', 'EN']], [[]], [['constructor']], [['toString-US', 'xx']]])(
		'for %j are English',
		(tags) => {
			expect(wordsFor(tags)).toMatchObject({ language: 'en', words: { close: 'Close' } });
		}
	);
});
