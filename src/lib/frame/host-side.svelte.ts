/** What the frame does for its host: the protocol's calls, and what the host hears of the chat. */
import { untrack } from 'svelte';
import type { CallContext, FrameHandlers, FrameSide } from '#lib/embed/frame-handlers.ts';
import type { EmbedEvents, EventName, FinishReason } from '#lib/embed/protocol.ts';
import { complete } from './completion.ts';
import { embedErrorOf } from './embed-error-of.ts';
import type { Embedded } from './embedded.svelte.ts';
import { EmbedError } from '#lib/embed/errors.ts';
import { isPseudo } from '#lib/i18n/locale.ts';
import { estimatedTokens } from '#lib/embed/spent-tokens.ts';
import { AnswerEvents } from './answer-events.ts';
import { showLook } from './look.ts';
import { speak } from './speak.ts';
import type { Consent } from './consent.svelte.ts';

/** The connection, as far as the frame speaks. */
export interface HostLine {
	readonly ended: AbortSignal;
	emit<N extends EventName>(event: N, detail: EmbedEvents[N]): void;
	spend(tokens: number): void;
}

/** What the page does when the host asks for it. */
export interface FramePage {
	/** Puts the cursor where one writes. */
	focus(): void;
}

/** Serves a host that was accepted, until the connection ends. */
export function serveHost(embedded: Embedded, consent: Consent, page: FramePage, line: HostLine): FrameSide {
	const stop = $effect.root(() => {
		tellState(embedded, consent, line);
		tellConsent(consent, line);
		tellAnswers(embedded, consent, line);
	});
	line.ended.addEventListener('abort', stop, { once: true });
	line.emit('ready', { consent: untrack(() => consent.state) });
	return { consent, handlers: handlersOf(embedded, consent, page, line) };
}

function handlersOf(embedded: Embedded, consent: Consent, page: FramePage, line: HostLine): FrameHandlers {
	return {
		setDraft: ({ text }) => {
			embedded.propose(text);
			return null;
		},
		open: ({ focus }) => {
			embedded.wake();
			if (focus) page.focus();
			return null;
		},
		close: () => {
			consent.leave();
			return null;
		},
		startOver: async () => {
			await embedded.startOver();
			return null;
		},
		setTheme: ({ theme, tokens }) => {
			showLook(theme, tokens);
			return null;
		},
		setLocale: async ({ locale }) => {
			if (isPseudo(locale)) throw new EmbedError('bad-params', 'Nobody speaks that language.');
			await speak(locale);
			return null;
		},
		setPageContext: ({ context }) => {
			embedded.context.show(context);
			return null;
		},
		askConsent: async (_none, { signal }) => ({ consent: await consent.ask(signal) }),
		send: ({ text }, context) => send(embedded, text, context, line),
		complete: (params, context) => complete(embedded, params, context),
		listModels: async () => {
			await embedded.models.open();
			// The one that answers: which others a visitor keeps is theirs to know.
			const { id: current, choosable } = embedded.model;
			return { models: choosable.filter(({ id }) => id === current).map(({ id, name }) => ({ id, name })) };
		}
	};
}

/** Sends in the visitor's conversation, where they see it. */
async function send(
	embedded: Embedded,
	text: string,
	{ signal, tokenLimit }: CallContext<'send'>,
	line: HostLine
): Promise<{ readonly finishReason: FinishReason }> {
	if (embedded.forVisitor.busy) throw new EmbedError('busy', 'An answer is under way.');
	const { chat } = embedded;
	const refused = new AbortController();
	const begins = () => {
		const limit = tokenLimit();
		if (limit === null) return;
		refused.abort(limit);
		chat.stop();
	};
	if (!embedded.say(text, begins))
		throw new EmbedError('bad-params', 'The message is empty, or too long for the model.');
	const stop = () => chat.stop();
	const end = embedded.hostWorks.begin({ kind: 'message', stop });
	signal.addEventListener('abort', stop, { once: true });
	await chat.ended;
	signal.removeEventListener('abort', stop);
	end();
	if (refused.signal.aborted) {
		// It may be sent again in a minute, and would stand there twice.
		await embedded.takeBack(chat);
		throw refused.signal.reason;
	}
	const answer = chat.turns.at(-1)?.message;
	if (answer?.role !== 'assistant') throw new EmbedError('aborted', 'The conversation has gone.');
	if (answer.outcome) {
		const { promptTokens, thinkingTokens, answerTokens } = answer.outcome.usage;
		line.spend(promptTokens + thinkingTokens + answerTokens);
	} else line.spend(estimatedTokens(chat.turns.map(({ message }) => message.content)));
	if (answer.status === 'failed') throw embedErrorOf(answer.error ?? 'internal');
	return { finishReason: answer.outcome?.finishReason ?? 'interrupted' };
}

function tellState({ model, forVisitor }: Embedded, consent: Consent, line: HostLine): void {
	$effect(() => {
		const modelName = consent.state === 'granted' ? model.name : null;
		line.emit('state', { model: model.status, modelName, answering: model.busy || forVisitor.busy });
	});
	$effect(() => {
		if (model.error !== null) {
			const { code, message } = embedErrorOf(model.error);
			line.emit('error', { code, message });
		}
	});
}

function tellConsent(consent: Consent, line: HostLine): void {
	$effect(() => line.emit('consent', { consent: consent.state, asking: consent.asking }));
}

function tellAnswers(embedded: Embedded, consent: Consent, line: HostLine): void {
	const events = new AnswerEvents((event) => line.emit('answer', event));
	$effect(() => {
		const { reply, turns } = embedded.chat;
		if (reply === null) untrack(() => events.end(turns.at(-1)?.message));
		else events.follow(reply.messageId, reply.content, consent.state === 'granted');
	});
}
