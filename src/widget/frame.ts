/** One frame with Ponder in it: made, greeted once it can hear, and ended with everything that was under way. */
import { EmbedError } from '#lib/embed/errors.ts';
import { frameAllow } from '#lib/embed/frame-allow.ts';
import { writeFragment } from '#lib/embed/fragment.ts';
import { connectToFrame, type HostListener, type HostSession } from '#lib/embed/host-session.ts';
import type { ReadOptions } from '#lib/embed/options.ts';
import { isOrigin, newNonce } from '#lib/embed/origin.ts';
import { protocolVersion } from '#lib/embed/protocol.ts';
import { isRecord } from '#lib/embed/readers.ts';
import { Deferred } from './deferred.ts';

/** Milliseconds that a frame has to say that it can hear, once it has loaded. */
const patience = 20_000;

export interface FrameListener extends HostListener {
	/** The frame did not come up, or turned the host away. */
	failed(error: EmbedError): void;
	/** The frame is there, though it takes no calls: it has nobody to keep anything apart for. */
	shown(): void;
}

export class Frame {
	readonly iframe: HTMLIFrameElement;
	readonly #origin: string;
	readonly #nonce = newNonce();
	readonly #listener: FrameListener;
	readonly #end = new AbortController();
	#session = new Deferred<HostSession>();
	#current: HostSession | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** Which of the two that a page of Ponder's brings, in either order, is to come yet. */
	#due: 'load' | 'listening' | null = null;
	#greeting = new AbortController();

	/** @param source the folder that Ponder lives in, ending in a slash */
	constructor(source: string, read: ReadOptions, title: string, listener: FrameListener) {
		this.#listener = listener;
		const address = new URL('embed', source);
		this.#origin = address.origin;
		const takesCalls = isOrigin(self.origin);
		address.hash = writeFragment(read, takesCalls ? { nonce: this.#nonce, host: self.origin } : undefined);
		this.iframe = document.createElement('iframe');
		this.iframe.title = title;
		this.iframe.allow = frameAllow;
		this.iframe.referrerPolicy = 'strict-origin';
		const { credentialless } = read.options;
		if (credentialless ?? globalThis.crossOriginIsolated) this.iframe.setAttribute('credentialless', '');
		if (takesCalls) {
			this.iframe.addEventListener('load', () => this.#loaded());
			addEventListener('message', this.#hear, { signal: this.#end.signal });
		} else {
			this.iframe.addEventListener('load', () => listener.shown());
			this.#session.reject(new EmbedError('opaque-origin', 'A page without an origin can make no calls.'));
		}
		this.iframe.src = address.href;
	}

	/** Resolves once the frame takes calls; of a frame that was loaded again, anew. Rejects when it failed or has ended. */
	get session(): Promise<HostSession> {
		return this.#session.promise;
	}

	/** The frame goes; what is under way rejects with `ended`. */
	end(): void {
		const error = new EmbedError('ended', 'The widget is gone.');
		clearTimeout(this.#timer);
		this.#end.abort(error);
		this.#greeting.abort(error);
		this.#current?.end(error);
		this.#session.reject(error);
		this.iframe.remove();
	}

	/** A page that loads and does not say that it can hear is none of Ponder's: the frame was led elsewhere. */
	#loaded(): void {
		const isHeard = this.#due === 'load';
		this.#due = isHeard ? null : 'listening';
		if (!isHeard) this.#wait();
	}

	#wait(): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(
			() => this.#fail(new EmbedError('no-answer', 'Nothing answers in the frame.')),
			patience
		);
	}

	readonly #hear = ({ source, origin, data }: MessageEvent<unknown>): void => {
		const isOurs = source !== null && source === this.iframe.contentWindow && origin === this.#origin;
		if (!isOurs || !isRecord(data) || data.ponder !== 'embed' || data.nonce !== this.#nonce) return;
		clearTimeout(this.#timer);
		this.#due = this.#due === 'listening' ? null : 'load';
		if (data.version === protocolVersion) void this.#greet(source);
		else this.#fail(new EmbedError('version-unknown', 'The frame speaks another version.'));
	};

	async #greet(target: Window): Promise<void> {
		this.#leave();
		const { signal } = (this.#greeting = new AbortController());
		const listener: HostListener = { ...this.#listener, lost: () => this.#lose() };
		try {
			const session = await connectToFrame(target, this.#origin, this.#nonce, listener, signal);
			clearTimeout(this.#timer);
			this.#current = session;
			this.#session.resolve(session);
		} catch (error) {
			if (!signal.aborted) this.#fail(error as EmbedError);
		}
	}

	/** A frame that was loaded again knows nothing of what was before. */
	#leave(): void {
		this.#greeting.abort(new EmbedError('ended', 'The frame was loaded again.'));
		if (this.#current === null) return;
		this.#current.end();
		this.#current = null;
		this.#session = new Deferred();
	}

	/** Its page was left, or has crashed: it may be on its way back. */
	#lose(): void {
		this.#leave();
		this.#wait();
	}

	#fail(error: EmbedError): void {
		this.#current?.end(error);
		this.#session.reject(error);
		this.#listener.failed(error);
	}
}
