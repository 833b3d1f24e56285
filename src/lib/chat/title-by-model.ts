/** A title in the model's own words, for a conversation that has begun. */
import type { GenerateParams, GenerateResult } from '#lib/engine/protocol.ts';
import type { Archive } from '#lib/storage/archive.ts';
import type { Conversation } from '#lib/storage/conversations.ts';
import { lastWindowStart } from './prompt-window.ts';
import { promptOf } from './prompt.ts';
import { systemOf } from './system-of.ts';
import { titleAsTyped, titleOf } from './title.ts';
import { pathTo } from './tree.ts';

export interface TitleByModelOptions {
	readonly archive: Pick<Archive, 'messages'>;
	readonly history: {
		readonly conversations: readonly Conversation[];
		rename(id: string, title: string, titledFor: string): Promise<void>;
	};
	/** Asks the model when it has nothing else to do; null when it had. */
	readonly aside: (params: GenerateParams) => Promise<GenerateResult | null>;
}

/** Tokens, of which a title takes about a dozen in any script. */
const longestAnswer = 48;

/** Characters. */
const longestTitle = 80;

/** What a title is set in, and a full stop behind it. */
const marks = /^[#*_"'“”„«»‘’「『《\s]+|[*_"'“”«»‘’」』》.。\s]+$/gu;

/** “Title:”, in languages that write a title for themselves so. */
const prefix = /^(?:title|titre|titel|título|标题|標題|タイトル|제목|العنوان)\s*[:：]\s*/iu;

/** Messages on the path after which the first words stay: the person knows the conversation by them. */
const latest = 6;

/**
 * Said by the person, as it were, at the end of the conversation itself: all before it is in the model's cache, and what
 * is computed for it is what the next question needs too.
 */
const request =
	'Write a title for this conversation in the language of my first message: at most six words, nothing else.';

/**
 * Has the model call a conversation something, in place of its first words; whatever a person called it stays. Nothing
 * happens where the model has something else to do, or nothing of use to say.
 */
export async function titleByModel(id: string, options: TitleByModelOptions): Promise<void> {
	const { archive, history, aside } = options;
	const find = () => history.conversations.find((row) => row.id === id);
	const row = find();
	if (row === undefined || row.isNamed) return;
	const path = pathTo(await archive.messages(id), row.headId);
	const [first] = path;
	if (!first || path.length > latest || row.title !== titleOf(first)) return;
	const { messages } = promptOf(path.slice(lastWindowStart(path)), systemOf(row));
	const result = await aside({
		messages: [...messages, { role: 'user', content: request }],
		thinking: false,
		thinkingBudget: null,
		maxNewTokens: longestAnswer
	});
	const title = result?.finishReason === 'stop' ? titleIn(result.answer) : '';
	// It may have been called something, or deleted, meanwhile.
	const now = find();
	if (title !== '' && now?.title === row.title && !now.isNamed) await history.rename(id, title, first.id);
}

/** The title in what the model wrote: without quotes, marks of a heading, “Title:” and a full stop; empty when it is none. */
export function titleIn(answer: string): string {
	const line = answer.trim().split('\n', 1)[0] ?? '';
	const title = titleAsTyped(line).replace(marks, '').replace(prefix, '').replace(marks, '');
	return title.length > longestTitle ? '' : title;
}
