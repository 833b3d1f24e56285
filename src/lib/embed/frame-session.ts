/**
 * The frame's side of the port: takes what one host sends, in order, no faster and no larger than the limits say, and hands
 * what remains to the page's handlers. Whatever comes, it answers with a code; it never throws at whoever posted.
 */
import { callRate, callsUnderWay, strikeRate, tokensPerMinute } from './bounds.ts';
import { EmbedError, failureOf, type EmbedFailure } from './errors.ts';
import type { FrameSide } from './frame-handlers.ts';
import { perMinute, TokenBucket, type Allowance, type Clock } from './limits.ts';
import {
	callRules,
	eventNeedsConsent,
	type CallName,
	type EmbedCalls,
	type EmbedEvents,
	type EventName,
	type FrameMessage
} from './protocol.ts';
import { estimatedTokensOf, promptTokensOf, tokensOf } from './spent-tokens.ts';
import { isCallName, readMessage, readParams, type UnreadMessage } from './validate.ts';

/** What is needed of a MessagePort. */
export interface EmbedPort {
	postMessage(message: unknown): void;
	addEventListener(
		type: 'message' | 'messageerror',
		listener: (event: { readonly data: unknown }) => void
	): void;
	start(): void;
	close(): void;
}

export interface SessionOptions {
	readonly clock: Clock;
	/** The origin's tokens; left out, a full minute's. A page that knows what was spent before brings its own. */
	readonly tokens?: Allowance;
}

/** A call under way. */
interface Running {
	readonly abort: AbortController;
	/** Whether it may go on with the visitor's consent alone. */
	readonly consent: boolean;
}

export class FrameSession {
	/** The host's, as its browser says. */
	readonly origin: string;
	readonly #port: EmbedPort;
	readonly #calls: TokenBucket;
	readonly #strikes: TokenBucket;
	readonly #tokens: Allowance;
	readonly #end = new AbortController();
	readonly #running = new Map<number, Running>();
	#side: FrameSide | null = null;
	#lastSeq = 0;
	#answering = false;

	constructor(port: EmbedPort, origin: string, { clock, tokens }: SessionOptions) {
		this.origin = origin;
		this.#port = port;
		this.#calls = new TokenBucket(callRate, clock);
		this.#strikes = new TokenBucket(strikeRate, clock);
		this.#tokens = tokens ?? new TokenBucket(perMinute(tokensPerMinute), clock);
	}

	/** Aborts when the connection has ended. */
	get ended(): AbortSignal {
		return this.#end.signal;
	}

	/** Begins to take calls; what came before has waited. Once. */
	serve(side: FrameSide): void {
		this.#side = side;
		side.consent.onTakenBack(() => this.#stopUnallowed());
		this.#port.addEventListener('message', ({ data }) => {
			this.#receive(data);
		});
		this.#port.addEventListener('messageerror', () => {
			this.#refuse(null, new EmbedError('bad-message', 'The message could not be read.'));
		});
		this.#port.start();
	}

	/** Tells the host; what needs the visitor's consent is dropped without it. */
	emit<N extends EventName>(event: N, detail: EmbedEvents[N]): void {
		if (eventNeedsConsent[event] && this.#side?.consent.current() !== 'granted') return;
		this.#post({ type: 'event', event, detail } as FrameMessage);
	}

	/** Counts tokens that were read or written for the host and that no completion reports (`send`). */
	spend(tokens: number): void {
		this.#tokens.spend(tokens);
	}

	/** Ends the connection: what is under way is stopped, the host is told why. */
	end(failure: EmbedFailure): void {
		if (this.ended.aborted) return;
		this.#post({ type: 'ended', failure });
		this.#end.abort(new EmbedError('ended', 'The connection has ended.'));
		for (const { abort } of this.#running.values()) abort.abort(this.ended.reason);
		this.#port.close();
	}

	#receive(data: unknown): void {
		if (this.ended.aborted) return;
		let message: UnreadMessage | null = null;
		try {
			message = readMessage(data);
			this.#order(message.seq);
			if (message.type === 'abort') this.#abort(message.id);
			else this.#begin(message.id, message.call, message.params);
		} catch (error) {
			this.#refuse(message?.type === 'call' ? message.id : null, error);
		}
	}

	#order(seq: number): void {
		if (seq <= this.#lastSeq)
			throw new EmbedError('out-of-order', `Message ${seq} came after ${this.#lastSeq}.`);
		this.#lastSeq = seq;
	}

	/** One that has ended meanwhile is nobody's fault, but a flood of them is: hence the strike. */
	#abort(id: number): void {
		const running = this.#running.get(id);
		if (running) running.abort.abort(new EmbedError('aborted', 'The host stopped the call.'));
		else this.#strike();
	}

	#begin(id: number, name: string, params: unknown): void {
		if (!this.#calls.take()) throw new EmbedError('rate-limited', 'Too many calls.', this.#calls.wait);
		if (this.#running.has(id)) throw new EmbedError('duplicate-id', `Call ${id} is under way.`);
		if (!isCallName(name)) throw new EmbedError('unknown-call', 'There is no such call.');
		const read = readParams(name, params);
		if (this.#running.size >= callsUnderWay)
			throw new EmbedError('rate-limited', 'Too many calls are under way.');
		void this.#run(id, name, read);
	}

	#takeAnswersPlace(): void {
		if (this.#answering) throw new EmbedError('busy', 'An answer is under way.');
		const limit = this.#tokenLimit();
		if (limit !== null) throw limit;
		this.#answering = true;
	}

	#tokenLimit(): EmbedError | null {
		const { wait } = this.#tokens;
		return wait > 0 ? new EmbedError('token-limit', 'This minute’s tokens are spent.', wait) : null;
	}

	async #run<N extends CallName>(id: number, name: N, params: EmbedCalls[N]['params']): Promise<void> {
		const abort = new AbortController();
		const { consent, answers } = callRules[name];
		let holdsPlace = false;
		this.#running.set(id, { abort, consent: false });
		try {
			if (consent) {
				await this.#demandConsent(abort.signal);
				this.#running.set(id, { abort, consent });
			}
			if (answers) {
				this.#takeAnswersPlace();
				holdsPlace = true;
			}
			const result = await this.#handle(id, name, params, abort.signal);
			this.#stopUnallowed();
			abort.signal.throwIfAborted();
			this.#post({ type: 'result', id, result });
		} catch (error) {
			const failure = failureOf(abort.signal.aborted ? abort.signal.reason : error);
			this.#post({ type: 'failure', id, failure });
		} finally {
			this.#running.delete(id);
			if (holdsPlace) this.#answering = false;
		}
	}

	async #demandConsent(signal: AbortSignal): Promise<void> {
		const keeper = this.#sideInPlace().consent;
		const known = keeper.current();
		const state = known === 'undecided' ? await keeper.ask(signal) : known;
		signal.throwIfAborted();
		if (state === 'granted') return;
		if (state === 'unavailable')
			throw new EmbedError('consent-unavailable', 'Consent cannot be asked for here.');
		throw new EmbedError('consent-denied', 'The visitor has not agreed.');
	}

	/** Of the calls that the visitor had allowed, none goes on once that is taken back. */
	#stopUnallowed(): void {
		const isAllowed = this.#sideInPlace().consent.current() === 'granted';
		for (const { abort, consent } of this.#running.values())
			if (consent && !isAllowed)
				abort.abort(new EmbedError('consent-denied', 'The visitor has taken their consent back.'));
	}

	async #handle<N extends CallName>(
		id: number,
		name: N,
		params: EmbedCalls[N]['params'],
		signal: AbortSignal
	): Promise<EmbedCalls[N]['result']> {
		const progress = (piece: EmbedCalls[N]['progress']): void => {
			this.#stopUnallowed();
			if (!this.#running.has(id) || signal.aborted) return;
			this.#tokens.spend(tokensOf(piece));
			this.#post({ type: 'progress', id, progress: piece });
		};
		const tokenLimit = () => this.#tokenLimit();
		try {
			const result = await this.#sideInPlace().handlers[name](params, { signal, progress, tokenLimit });
			this.#tokens.spend(promptTokensOf(result));
			return result;
		} catch (error) {
			if (signal.aborted && callRules[name].answers) this.#tokens.spend(estimatedTokensOf(params));
			throw error;
		}
	}

	#sideInPlace(): FrameSide {
		if (this.#side === null) throw new Error('A call came before it could be served.');
		return this.#side;
	}

	/** An id that is under way is that call's: a refusal of another message must not end it. */
	#refuse(id: number | null, error: unknown): void {
		const isFree = id !== null && !this.#running.has(id);
		this.#post({ type: 'failure', id: isFree ? id : null, failure: failureOf(error) });
		this.#strike();
	}

	#strike(): void {
		if (this.#strikes.take()) return;
		this.end({ code: 'rate-limited', message: 'Too many messages had to be refused.' });
	}

	#post(message: FrameMessage): void {
		if (!this.ended.aborted) this.#port.postMessage(message);
	}
}
