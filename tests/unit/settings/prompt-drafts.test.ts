import { describe, expect, it } from 'vitest';
import { PromptDrafts } from '#lib/settings/prompt-drafts.ts';
import type { SavedPrompt } from '#lib/storage/prompts.ts';
import { memoryStorage } from '../../fixtures/scripted-library.ts';

const draft = (id: string, text: string): SavedPrompt => ({
	id,
	name: '',
	text,
	place: 'message',
	thinking: { enabled: true, budget: null }
});

describe('a prompt that is being written', () => {
	it('is there after a reload as it was left, beside others, the last one last', () => {
		const storage = memoryStorage();
		const drafts = new PromptDrafts(storage);
		drafts.keep(draft('a', 'one'));
		drafts.keep(draft('b', 'two'));
		drafts.keep(draft('a', 'one more'));
		expect(new PromptDrafts(storage).list()).toEqual([draft('b', 'two'), draft('a', 'one more')]);
		expect(new PromptDrafts(storage).find('b')).toEqual(draft('b', 'two'));
	});

	it('leaves nothing once it was saved or given up', () => {
		const storage = memoryStorage();
		const drafts = new PromptDrafts(storage);
		drafts.keep(draft('a', 'one'));
		drafts.forget('a');
		expect(drafts.list()).toEqual([]);
		expect(storage).toHaveLength(0);
	});

	it.each([
		'no JSON',
		'{}',
		'[1, null, {"id": "a", "name": "", "text": "", "place": "here", "thinking": null}]'
	])('is not made of what is none: %s', (kept) => {
		const storage = memoryStorage();
		storage.setItem('ponder-prompt-drafts', kept);
		expect(new PromptDrafts(storage).list()).toEqual([]);
	});

	it('stays in the form where nothing can be kept', () => {
		const drafts = new PromptDrafts(null);
		drafts.keep(draft('a', 'one'));
		expect(drafts.list()).toEqual([]);
	});
});
