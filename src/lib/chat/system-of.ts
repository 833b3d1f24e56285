/** What the model is told before a conversation. By itself: the rest of a prompt is fetched once something is said. */
import { answerLanguageSentence } from '#lib/qwen3/answer-language.ts';
import type { Conversation } from '#lib/storage/conversations.ts';

/** What the model is told before everything else: the person's words, then the language to answer in. Empty for nothing. */
export function systemOf({
	systemPrompt = '',
	answerIn
}: Pick<Conversation, 'systemPrompt' | 'answerIn'>): string {
	const parts = [systemPrompt, answerIn ? answerLanguageSentence(answerIn) : ''];
	return parts.filter((part) => part.trim() !== '').join('\n\n');
}
