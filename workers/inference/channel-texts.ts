/** The texts of an answer's channels, token by token, without the newlines that only set the channels apart. */
import type { Channel, Continuation } from '#lib/engine/protocol.ts';
import { earlyStopSentence } from '#lib/qwen3/early-stop.ts';
import { isTraceOpen, withoutBlanksAtEnd } from './continuation.ts';
import { Detokenizer } from './detokenizer.ts';
import type { Vocabulary } from './vocabulary.ts';

/** `text` may be empty: a token that completes no character yet is counted when it comes. */
export type DeltaListener = (channel: Channel, text: string, tokens: number) => void;

/** What becomes of whitespace at the end of a channel. */
type Ending = 'keep' | 'without-newlines' | 'drop';

/**
 * Thinking: without the newlines after `<think>` and before `</think>`. Answer: without leading blank lines and the
 * newlines around tool calls. Tool calls: without the newlines inside their tags, one newline between two calls.
 * What is cut off keeps the whitespace at its end, so that it can go on from there.
 */
export class ChannelTexts {
	readonly #detokenizer: Detokenizer;
	readonly #listener: DeltaListener;
	readonly #calls: string[] = [];
	#thinking = '';
	#thoughtBeforeClosing: boolean | null = null;
	#answer = '';
	#channel: Channel = 'answer';
	/** Whitespace that has come and is shown only when something follows it. */
	#held = '';

	/** `continuation`: what is written already. Its texts are not told to `listener` again. */
	constructor(vocabulary: Vocabulary, listener: DeltaListener, continuation?: Continuation) {
		this.#detokenizer = new Detokenizer(vocabulary);
		this.#listener = listener;
		if (continuation !== undefined) this.#resume(continuation);
	}

	get thinking(): string {
		return this.#thinking;
	}

	/** Whether the model itself wrote anything into the trace. */
	get hasThought(): boolean {
		return this.#thoughtBeforeClosing ?? this.#thinking !== '';
	}

	get answer(): string {
		return this.#answer;
	}

	/** What stood between the tags, one entry a call. */
	get toolCalls(): readonly string[] {
		return this.#calls;
	}

	push(channel: Channel, id: number): void {
		this.#append(this.#detokenizer.push(id));
		this.#listener(channel, this.#release(), 1);
	}

	/** A tag ended the current channel. */
	enter(channel: Channel): void {
		this.#append(this.#detokenizer.flush());
		this.#end('without-newlines');
		this.#channel = channel;
		if (channel === 'tool-call') {
			if (this.#calls.length > 0) this.#listener('tool-call', '\n', 0);
			this.#calls.push('');
		}
	}

	/** The thinking was closed early: drops what is incomplete and appends Qwen's sentence, which cost no token of the model's. */
	closeEarly(): void {
		this.#detokenizer.drop();
		this.#held = '';
		this.#channel = 'thinking';
		this.#thoughtBeforeClosing = this.#thinking !== '';
		this.#append(earlyStopSentence);
		this.#end('drop');
		this.#channel = 'answer';
	}

	/** The answer is over. `byModel`: the model ended its turn; otherwise an incomplete character is dropped. */
	finish(byModel: boolean): void {
		if (byModel) this.#append(this.#detokenizer.flush());
		else this.#detokenizer.drop();
		const isWhole = byModel || this.#channel === 'tool-call';
		this.#end(this.#channel === 'answer' || !isWhole ? 'keep' : 'without-newlines');
	}

	/** Newlines at the end are held again: what follows decides what becomes of them. */
	#resume(continuation: Continuation): void {
		const { thinking, answer, ended } = continuation;
		const isOpen = isTraceOpen(continuation);
		this.#channel = isOpen ? 'thinking' : 'answer';
		this.#thinking = isOpen ? thinking.trimEnd() : thinking;
		this.#answer = answer.trimEnd();
		const open = withoutBlanksAtEnd(isOpen ? thinking : answer);
		this.#held = open.slice(open.trimEnd().length);
		if (ended === 'budget' || ended === 'answer-now') {
			this.#thoughtBeforeClosing = thinking !== earlyStopSentence.trimStart();
		}
	}

	#append(text: string): void {
		this.#held += text;
	}

	#end(ending: Ending): void {
		const text = this.#release();
		const rest = ending === 'keep' ? this.#held : ending === 'drop' ? '' : this.#held.replace(/\n+$/, '');
		this.#held = '';
		const last = this.#isEmpty ? '' : rest;
		this.#write(last);
		if (text + last !== '') this.#listener(this.#channel, text + last, 0);
	}

	/** Writes and returns what is held, up to its last character that is not whitespace. */
	#release(): string {
		const end = this.#held.trimEnd().length;
		if (end === 0) return '';
		const text = this.#held.slice(0, end);
		this.#held = this.#held.slice(end);
		const shown = this.#isEmpty ? withoutLeading(this.#channel, text) : text;
		this.#write(shown);
		return shown;
	}

	get #isEmpty(): boolean {
		return this.#current === '';
	}

	get #current(): string {
		if (this.#channel === 'thinking') return this.#thinking;
		return this.#channel === 'answer' ? this.#answer : (this.#calls.at(-1) ?? '');
	}

	#write(text: string): void {
		if (this.#channel === 'thinking') this.#thinking += text;
		else if (this.#channel === 'answer') this.#answer += text;
		else this.#calls[this.#calls.length - 1] += text;
	}
}

/** Blank lines go; the indentation of the first line with something on it stays. */
function withoutLeading(channel: Channel, text: string): string {
	return channel === 'answer' ? text.replace(/^\s*\n/, '') : text.replace(/^\n+/, '');
}
