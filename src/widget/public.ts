/**
 * What `widget.js` offers to a page: shipped as it stands here, as `widget.d.ts`. Types only, and of nothing but this file.
 */

/** Why something failed. New ones may come with a version; a `switch` over them wants a default. */
export type PonderErrorCode =
	| 'aborted'
	| 'already-connected'
	| 'bad-hello'
	| 'bad-message'
	| 'bad-params'
	| 'busy'
	| 'consent-denied'
	| 'consent-unavailable'
	| 'context-overflow'
	| 'duplicate-id'
	| 'ended'
	| 'internal'
	| 'model-unavailable'
	| 'model-unknown'
	| 'no-answer'
	| 'no-nonce'
	| 'not-framed'
	| 'not-parent'
	| 'opaque-origin'
	| 'origin-refused'
	| 'out-of-order'
	| 'rate-limited'
	| 'token-limit'
	| 'too-large'
	| 'unknown-call'
	| 'version-unknown'
	| 'wrong-nonce';

/** What every promise here rejects with, unless its own `signal` ended it. */
export interface PonderError extends Error {
	readonly code: PonderErrorCode;
	/** Seconds after which it is worth trying again, where that is known. */
	readonly retryAfter: number | undefined;
}

/* The element ---------------------------------------------------------------------------------- */

export type ConsentState = 'undecided' | 'granted' | 'denied' | 'unavailable';

export interface PageContext {
	/** At most 300 letters; may be empty. */
	readonly title: string;
	/** At most 65,536 letters. */
	readonly text: string;
}

/** `<ponder-chat>`. Its attributes are in the README’s table. */
export interface PonderChat extends HTMLElement {
	/** Whether the visitor sees the frame. */
	readonly isOpen: boolean;
	/** The visitor’s model, for this page’s own questions. */
	readonly client: Ponder;
	/** Opens it as a click on its button does; resolves once it takes calls. */
	open(options?: { readonly focus?: boolean }): Promise<void>;
	/** Hides it; a conversation and an answer under way go on. */
	close(): void;
	/** Begins a new conversation. Like the next two it waits until the visitor has opened the widget. */
	startOver(): Promise<void>;
	/** Fills the message box, at most 32,000 letters; never sends. */
	setDraft(text: string): Promise<void>;
	/** What this page is about, shown to the visitor before it is used; null takes it back. */
	setPageContext(context: PageContext | null): Promise<void>;
	/** Asks the visitor whether this page may send messages and read answers, where they have not decided. */
	askConsent(): Promise<ConsentState>;
	/** Sends a message in the visitor’s conversation, with their consent; resolves when it is answered. */
	send(
		text: string,
		options?: { readonly signal?: AbortSignal }
	): Promise<{ readonly finishReason: FinishReason }>;
	addEventListener<Name extends keyof PonderChatEvents>(
		type: Name,
		listener: (this: PonderChat, event: PonderChatEvents[Name]) => unknown,
		options?: boolean | AddEventListenerOptions
	): void;
	addEventListener(
		type: string,
		listener: EventListenerOrEventListenerObject,
		options?: boolean | AddEventListenerOptions
	): void;
}

/** They bubble, out of shadow trees, too. */
export interface PonderChatEvents extends HTMLElementEventMap {
	'ponder-open': CustomEvent<null>;
	'ponder-close': CustomEvent<null>;
	/** The frame takes calls. */
	'ponder-ready': CustomEvent<{ readonly consent: ConsentState }>;
	'ponder-state': CustomEvent<FrameState>;
	'ponder-consent': CustomEvent<{ readonly consent: ConsentState; readonly asking: boolean }>;
	/** With the visitor’s consent alone. */
	'ponder-answer': CustomEvent<AnswerEvent>;
	/** Something failed, or an attribute cannot be read. */
	'ponder-error': CustomEvent<{ readonly code: PonderErrorCode; readonly message: string }>;
}

export interface FrameState {
	readonly model: 'absent' | 'preparing' | 'ready' | 'failed';
	readonly modelName: string | null;
	readonly answering: boolean;
}

/** `interrupted`: the visitor stopped it. */
export type FinishReason = 'stop' | 'length' | 'interrupted';

export type AnswerEvent =
	| { readonly kind: 'begin'; readonly id: string }
	| { readonly kind: 'piece'; readonly id: string; readonly text: string }
	| { readonly kind: 'end'; readonly id: string; readonly finishReason: FinishReason | 'failed' };

/* The client, in the shapes of OpenAI's API ------------------------------------------------------ */

export interface Ponder {
	readonly chat: { readonly completions: ChatCompletions };
	readonly models: { list(options?: RequestOptions): Promise<ModelList> };
	/**
	 * A `fetch` that never leaves the device: for the official `openai` client's option of that name. Answers
	 * `POST …/chat/completions` and `GET …/models`; everything else is a 404.
	 */
	readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
}

export interface ChatCompletions {
	create(
		params: ChatCompletionParams & { readonly stream: true },
		options?: RequestOptions
	): Promise<ChatCompletionStream>;
	create(
		params: ChatCompletionParams & { readonly stream?: false | null },
		options?: RequestOptions
	): Promise<ChatCompletion>;
}

export interface RequestOptions {
	readonly signal?: AbortSignal;
}

/** What is not named here is refused, unless it asks for what is done anyway. */
export interface ChatCompletionParams {
	readonly messages: readonly ChatMessage[];
	/** One that `models.list()` names; left out, or `ponder`: whichever answers. */
	readonly model?: string;
	readonly stream_options?: { readonly include_usage?: boolean } | null;
	readonly temperature?: number | null;
	readonly top_p?: number | null;
	/** From 0 to 2. */
	readonly presence_penalty?: number | null;
	readonly seed?: number | null;
	/** Thinking included. */
	readonly max_completion_tokens?: number | null;
	/** The same; one of the two. */
	readonly max_tokens?: number | null;
	/** Beside neither of the next two: they say the same. */
	readonly reasoning_effort?: 'none' | 'minimal' | 'low' | 'medium' | 'high' | null;
	/* As other servers of Qwen3 name them. */
	readonly enable_thinking?: boolean | null;
	/** Tokens. */
	readonly thinking_budget?: number | null;
	readonly top_k?: number | null;
	readonly min_p?: number | null;
}

export interface ChatMessage {
	readonly role: 'system' | 'developer' | 'user' | 'assistant';
	readonly content: string | readonly { readonly type: 'text'; readonly text: string }[];
}

/** Leaving the loop stops the answer. Iterated once. */
export interface ChatCompletionStream extends AsyncIterable<ChatCompletionChunk> {
	/** Aborting it stops the answer. */
	readonly controller: AbortController;
}

export interface ChatCompletionChunk {
	readonly id: string;
	readonly object: 'chat.completion.chunk';
	/** Seconds since 1970. */
	readonly created: number;
	readonly model: string;
	readonly choices: readonly {
		readonly index: 0;
		readonly delta: {
			readonly role?: 'assistant';
			readonly content?: string;
			/** Of the thinking. */
			readonly reasoning_content?: string;
		};
		readonly finish_reason: 'stop' | 'length' | null;
		readonly logprobs: null;
	}[];
	/** Where `stream_options.include_usage` asks for it: in the last chunk, and null in the others. */
	readonly usage?: CompletionUsage | null;
}

export interface ChatCompletion {
	readonly id: string;
	readonly object: 'chat.completion';
	readonly created: number;
	readonly model: string;
	readonly choices: readonly {
		readonly index: 0;
		readonly message: {
			readonly role: 'assistant';
			readonly content: string;
			readonly reasoning_content?: string;
			readonly refusal: null;
		};
		readonly finish_reason: 'stop' | 'length';
		readonly logprobs: null;
	}[];
	readonly usage: CompletionUsage;
}

/** Tokens. */
export interface CompletionUsage {
	readonly prompt_tokens: number;
	readonly completion_tokens: number;
	readonly total_tokens: number;
	readonly prompt_tokens_details: { readonly cached_tokens: number };
	readonly completion_tokens_details: { readonly reasoning_tokens: number };
}

export interface ModelList {
	readonly object: 'list';
	readonly data: readonly {
		readonly id: string;
		readonly object: 'model';
		readonly created: number;
		readonly owned_by: string;
	}[];
}

/** What `widget.mjs` exports: the client of the first `<ponder-chat>` in the page. */
export declare const ponder: Ponder;

declare global {
	/** The same; set by `widget.js` where the page has no `ponder` of its own. */
	var ponder: Ponder;
	interface HTMLElementTagNameMap {
		'ponder-chat': PonderChat;
	}
}
