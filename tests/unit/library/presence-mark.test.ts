import { describe, expect, it } from 'vitest';
import { PresenceMark } from '#lib/library/presence-mark.ts';
import { memoryStorage } from '../../fixtures/scripted-library.ts';

const row = { key: 'a/b@c/q4', modelId: 'qwen3-0.6b' };

describe('the note of what was here', () => {
	it('outlives the page', () => {
		const storage = memoryStorage();
		new PresenceMark(storage).note([row]);
		expect(new PresenceMark(storage).marked()).toEqual([row]);
	});

	it('is replaced, not added to', () => {
		const mark = new PresenceMark(memoryStorage());
		mark.note([row]);
		mark.note([]);
		expect(mark.marked()).toEqual([]);
	});

	it('keeps nothing of a row but its key and its model', () => {
		const mark = new PresenceMark(memoryStorage());
		const stored = { ...row, token: 'secret' };
		mark.note([stored]);
		expect(mark.marked()).toEqual([row]);
	});

	it.each(['', '{', '7', '[7, null, {"key": 1}]'])('reads %j as nothing', (text) => {
		const storage = memoryStorage();
		storage.setItem('ponder-models-here', text);
		expect(new PresenceMark(storage).marked()).toEqual([]);
	});

	it('does without storage', () => {
		const mark = new PresenceMark(null);
		mark.note([row]);
		expect(mark.marked()).toEqual([]);
	});
});
