/**
 * The contract between a host page and Ponder's frame (`/embed`): the handshake, one table of calls and one of events.
 * Everything that crosses is derived from these; who serves a table without one of its rows does not compile.
 *
 * 1. frame → its parent: `Listening`, to the origin that the frame's address names (`host`), once it can hear.
 * 2. host → frame: `Hello`, to the frame's exact origin, with one port. Taken once, from the parent alone, with the nonce
 *    of the frame's address, from an origin that the deployment allows.
 * 3. frame → host, on the port: `Welcome`, or `Refused` and the end. From then on everything goes over the port.
 */
import type { EmbedErrorCode, EmbedFailure } from './errors.ts';
import type { ThemeName, ThemeTokens } from './theme-tokens.ts';

export const protocolVersion = 1;

/* Handshake ----------------------------------------------------------------------------------- */

/** The one message that a frame posts to a window: it holds nothing but what the frame's address says. */
export interface Listening {
	readonly ponder: 'embed';
	readonly type: 'listening';
	readonly version: number;
	readonly nonce: string;
}

/** The one message that a frame takes from a window; it transfers one MessagePort. */
export interface Hello {
	readonly ponder: 'embed';
	readonly type: 'hello';
	readonly version: number;
	readonly nonce: string;
}

export interface Welcome {
	readonly type: 'welcome';
	readonly version: number;
	readonly nonce: string;
}

export interface Refused {
	readonly type: 'refused';
	readonly code: EmbedErrorCode;
}

/* Calls, host → frame -------------------------------------------------------------------------- */

/** One row a call: what goes in, what comes while it runs, what it ends with. */
export interface EmbedCalls {
	/** Puts a text into the message box, in place of the host's own before; what the visitor has typed stays in front of it. Never sends it. */
	setDraft: { params: { readonly text: string }; progress: never; result: null };
	/** The frame is shown now; with `focus`, the message box takes the focus. */
	open: { params: { readonly focus: boolean }; progress: never; result: null };
	/** The frame is hidden now. An answer under way goes on. */
	close: { params: NoParams; progress: never; result: null };
	/** Begins a new conversation; the one before stays, in this origin's own space. */
	startOver: { params: NoParams; progress: never; result: null };
	/** Replaces theme and tokens as a whole: a token that is left out has its default again. */
	setTheme: {
		params: { readonly theme: ThemeName; readonly tokens: ThemeTokens };
		progress: never;
		result: null;
	};
	/** A BCP 47 tag; the frame speaks the nearest language it has. */
	setLocale: { params: { readonly locale: string }; progress: never; result: null };
	/** What the page is about, shown to the visitor with the host's name before it is used; null takes it back. */
	setPageContext: { params: { readonly context: PageContext | null }; progress: never; result: null };
	/** Asks the visitor for consent where they have not decided; ends with what they decided. */
	askConsent: { params: NoParams; progress: never; result: { readonly consent: ConsentState } };
	/** Sends a message in the visitor's conversation; ends with its answer, whose text comes in `answer` events. */
	send: {
		params: { readonly text: string };
		progress: never;
		result: { readonly finishReason: FinishReason };
	};
	/** Has messages of the host's own answered, apart from every conversation. */
	complete: { params: CompletionParams; progress: CompletionPiece; result: Completion };
	/** The models that could answer now, without a download; the first one would. */
	listModels: { params: NoParams; progress: never; result: { readonly models: readonly ModelName[] } };
}

export type CallName = keyof EmbedCalls;

export type NoParams = Readonly<Record<never, never>>;

/** What a call takes beside its parameters: the visitor's consent, and the one place for an answer under way. */
export const callRules: { readonly [N in CallName]: CallRule } = {
	setDraft: { consent: false, answers: false },
	open: { consent: false, answers: false },
	close: { consent: false, answers: false },
	startOver: { consent: false, answers: false },
	setTheme: { consent: false, answers: false },
	setLocale: { consent: false, answers: false },
	setPageContext: { consent: false, answers: false },
	askConsent: { consent: false, answers: false },
	send: { consent: true, answers: true },
	complete: { consent: true, answers: true },
	listModels: { consent: true, answers: false }
};

export interface CallRule {
	/** The visitor is asked first where they have not decided; no handler runs before they said yes. */
	readonly consent: boolean;
	/** Only one such call is under way in a frame. */
	readonly answers: boolean;
}

export interface PageContext {
	/** As the visitor sees it named; may be empty. */
	readonly title: string;
	readonly text: string;
}

/**
 * `unavailable`: neither can this browser prove that a question in the frame is seen, nor was a window of Ponder's own opened
 * to ask it; it changes where the visitor tries again.
 */
export type ConsentState = 'undecided' | 'granted' | 'denied' | 'unavailable';

/** `interrupted`: the visitor stopped it. */
export type FinishReason = 'stop' | 'length' | 'interrupted';

export interface CompletionParams {
	readonly messages: readonly CompletionMessage[];
	/** Must be one that `listModels` names; left out: whichever answers. */
	readonly model?: string;
	/** Left out: as the frame's options say. */
	readonly thinking?: boolean;
	/** Tokens; null for no limit. */
	readonly thinkingBudget?: number | null;
	readonly temperature?: number;
	readonly topP?: number;
	readonly topK?: number;
	readonly minP?: number;
	readonly presencePenalty?: number;
	readonly seed?: number;
	/** Thinking included. */
	readonly maxNewTokens?: number;
}

export interface CompletionMessage {
	readonly role: 'system' | 'user' | 'assistant';
	readonly content: string;
}

/** New text of one channel; `tokens` were spent on it. */
export interface CompletionPiece {
	readonly channel: 'thinking' | 'answer';
	readonly text: string;
	readonly tokens: number;
}

/** How a completion ended; its text went before, in pieces. */
export interface Completion {
	readonly model: string;
	readonly finishReason: FinishReason;
	readonly usage: CompletionUsage;
}

/** Tokens. */
export interface CompletionUsage {
	readonly promptTokens: number;
	/** Of the prompt's, those that need not be computed again. */
	readonly cachedTokens: number;
	readonly thinkingTokens: number;
	readonly answerTokens: number;
}

export interface ModelName {
	readonly id: string;
	readonly name: string;
}

/* Events, frame → host ------------------------------------------------------------------------- */

/** One row an event. */
export interface EmbedEvents {
	/** First, and once: the frame is drawn and takes calls. */
	ready: { readonly consent: ConsentState };
	state: FrameState;
	/** CSS pixels that the frame's content would take; for inline frames. */
	height: { readonly pixels: number };
	/** Something the visitor sees as failed. */
	error: EmbedFailure;
	consent: {
		readonly consent: ConsentState;
		/** The question is on the screen, or would be if the frame were. */ readonly asking: boolean;
	};
	/** An answer in the visitor's conversation. */
	answer: AnswerEvent;
	/** The visitor wants the frame closed: Escape, or its own button. */
	closeRequested: { readonly by: 'escape' | 'button' };
}

export type EventName = keyof EmbedEvents;

/** The events that nobody hears without the visitor's consent. */
export const eventNeedsConsent: { readonly [N in EventName]: boolean } = {
	ready: false,
	state: false,
	height: false,
	error: false,
	consent: false,
	answer: true,
	closeRequested: false
};

/** `model` as the visitor sees it; `answering` whoever asked. */
export interface FrameState {
	readonly model: 'absent' | 'preparing' | 'ready' | 'failed';
	/** As people know it; null before there is one, and without the visitor's consent. */
	readonly modelName: string | null;
	readonly answering: boolean;
}

/** Of one answer, by its id: its beginning, its pieces (of the answer, never of the thinking), its end. */
export type AnswerEvent =
	| { readonly kind: 'begin'; readonly id: string }
	| { readonly kind: 'piece'; readonly id: string; readonly text: string }
	| { readonly kind: 'end'; readonly id: string; readonly finishReason: FinishReason | 'failed' };

/* Derived: what is on the port ------------------------------------------------------------------ */

/** `seq` grows strictly with every message; `id` names a call until it has ended. Both are whole, above 0. */
export type HostMessage =
	| {
			[N in CallName]: {
				readonly type: 'call';
				readonly seq: number;
				readonly id: number;
				readonly call: N;
				readonly params: EmbedCalls[N]['params'];
			};
	  }[CallName]
	| { readonly type: 'abort'; readonly seq: number; readonly id: number };

export type FrameMessage =
	| Welcome
	| Refused
	| { readonly type: 'progress'; readonly id: number; readonly progress: EmbedCalls[CallName]['progress'] }
	| { readonly type: 'result'; readonly id: number; readonly result: EmbedCalls[CallName]['result'] }
	/** `id` is null where the message named none that could be read. */
	| { readonly type: 'failure'; readonly id: number | null; readonly failure: EmbedFailure }
	| {
			[N in EventName]: { readonly type: 'event'; readonly event: N; readonly detail: EmbedEvents[N] };
	  }[EventName]
	/** The last one: the frame has ended the connection. */
	| { readonly type: 'ended'; readonly failure: EmbedFailure };
