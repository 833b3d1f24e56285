/** Whether a text that is to be sent in place of another fits into the model's context by itself. */
import type { Chat } from './chat.svelte.ts';
import { DraftSize } from './draft-size.svelte.ts';
import { saidOf } from './next-message.svelte.ts';
import { systemOf } from './system-of.ts';
import type { TextSize } from './turn-actions.ts';

/** Follows the size of one such text. */
export function editSize(chat: Pick<Chat, 'count' | 'steering' | 'thinking'>): TextSize {
	const size = new DraftSize({ countTokens: ({ messages }) => chat.count(messages) });
	return {
		get tooLong() {
			return size.tooLong;
		},
		watch: (text, attachments) =>
			size.watch(saidOf(text, attachments), systemOf(chat.steering), chat.thinking.enabled)
	};
}
