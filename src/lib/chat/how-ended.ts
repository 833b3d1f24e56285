/** What is to be said of how an answer ended. */
import type { AssistantMessage } from '#lib/storage/conversations.ts';
import { endedWithoutWords } from './answer-message.ts';

/** Its name among the words for outcomes; null where it ended well, failed, or is being written. */
export function howEnded(message: AssistantMessage): 'cut' | 'stopped' | 'length' | 'empty' | null {
	if (message.status === 'cut' || message.status === 'stopped') return message.status;
	if (message.status !== 'complete') return null;
	if (message.outcome?.finishReason === 'length') return 'length';
	return endedWithoutWords(message) ? 'empty' : null;
}
