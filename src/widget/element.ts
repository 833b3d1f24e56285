/** `<ponder-chat>`: opens when the visitor asks, and until then is nothing but a button. */
import { EmbedError } from '#lib/embed/errors.ts';
import type { HostListener, HostSession } from '#lib/embed/host-session.ts';
import { attributeNames, readOptions, tokenAttribute, type ReadOptions } from '#lib/embed/options.ts';
import type { EmbedEvents, EventName } from '#lib/embed/protocol.ts';
import { dress, hostLanguage, sourceOf, wordsOf } from './appearance.ts';
import { newClient } from './client.ts';
import { Deferred, unlessAborted } from './deferred.ts';
import { Frame, type FrameListener } from './frame.ts';
import { Looks } from './looks.ts';
import type * as Public from './public.ts';
import { widgetSheet } from './styles.ts';
import { brand, View } from './view.ts';

/** Where Ponder lives, unless an element says otherwise: the folder that this script came from. */
let home = '';

export function setHome(address: string): void {
	home = address;
}

export class PonderChatElement extends HTMLElement implements Public.PonderChat {
	static readonly observedAttributes = attributeNames();

	readonly client = newClient((signal) => this.connect(signal));
	readonly #shadow = this.attachShadow({ mode: 'open' });
	#view: View | null = null;
	#frame: Frame | null = null;
	readonly #looks = new Looks({
		session: () => this.#frame?.session,
		read: () => this.#options(),
		refused: (token) => this.#tellFault(tokenAttribute(token)),
		failed: (error) => this.#regret(error)
	});
	#isOpen = false;
	/** Settles when the visitor has opened it, or when it goes. */
	#started = new Deferred<undefined>();
	#isChangeNoted = false;
	#reported: EmbedError | null = null;
	/** Attributes that could not be read, with what they said. */
	#faults = new Map<string, string | null>();

	get isOpen(): boolean {
		return this.#isOpen;
	}

	connectedCallback(): void {
		this.#shadow.adoptedStyleSheets = [widgetSheet()];
		this.#draw();
	}

	disconnectedCallback(): void {
		this.#isOpen = false;
		this.#end();
		this.#started.reject(new EmbedError('ended', 'The widget is gone.'));
		this.#started = new Deferred();
		this.#view?.end();
		this.#view = null;
	}

	/** Several at once are one change. */
	attributeChangedCallback(): void {
		if (this.#isChangeNoted || this.#view === null) return;
		this.#isChangeNoted = true;
		queueMicrotask(() => {
			this.#isChangeNoted = false;
			if (this.#view !== null) this.#change();
		});
	}

	async open({ focus = true }: { readonly focus?: boolean } = {}): Promise<void> {
		const frame = this.#start();
		if (!this.#isOpen) {
			this.#isOpen = true;
			this.#view?.show(focus);
			this.#tell('open', null);
		}
		const session = await frame.session;
		if (!this.#isOpen || frame !== this.#frame) return;
		if (focus) this.#view?.focusFrame();
		await session.call('open', { focus });
	}

	close(): void {
		if (!this.#isOpen) return;
		this.#isOpen = false;
		this.#view?.hide();
		this.#tell('close', null);
		this.#do(async () => (await this.#frame?.session)?.call('close', {}));
	}

	async startOver(): Promise<void> {
		await (await this.#session()).call('startOver', {});
	}

	async setDraft(text: string): Promise<void> {
		await (await this.#session()).call('setDraft', { text });
	}

	async setPageContext(context: Public.PageContext | null): Promise<void> {
		await (await this.#session()).call('setPageContext', { context });
	}

	async askConsent(): Promise<Public.ConsentState> {
		const session = await this.connect();
		return (await session.call('askConsent', {})).consent;
	}

	async send(
		text: string,
		{ signal }: Public.RequestOptions = {}
	): Promise<{ readonly finishReason: Public.FinishReason }> {
		const session = await this.connect(signal);
		return session.call('send', { text }, { signal });
	}

	/** The session of this widget's frame, which is loaded where need be; it stays hidden until there is something to ask. */
	async connect(signal?: AbortSignal): Promise<HostSession> {
		signal?.throwIfAborted();
		return unlessAborted(this.#start().session, signal);
	}

	async #session(): Promise<HostSession> {
		await this.#started.promise;
		if (this.#frame === null) throw new EmbedError('no-answer', 'The frame did not open.');
		return this.#frame.session;
	}

	#options(): ReadOptions {
		return readOptions((attribute) => this.getAttribute(attribute));
	}

	/** As they are now; of what cannot be read is told, once. */
	#readAnew(): ReadOptions {
		const read = this.#options();
		const before = this.#faults;
		this.#faults = new Map(read.faults.map(({ attribute }) => [attribute, this.getAttribute(attribute)]));
		for (const [attribute, value] of this.#faults) {
			if (before.get(attribute) === value) continue;
			this.#tellFault(attribute);
		}
		return read;
	}

	#tellFault(attribute: string): void {
		this.#tell('error', { code: 'bad-params', message: `The attribute “${attribute}” cannot be read.` });
	}

	#draw(): void {
		const read = this.#readAnew();
		this.#view?.end();
		this.#view = new View(
			read.options,
			{ ...wordsOf(this, read), hostLanguage: hostLanguage(this, read) },
			{
				open: () => this.#do(() => this.open()),
				close: () => this.close()
			}
		);
		dress(this.#view.root, read);
		this.#shadow.append(this.#view.root);
	}

	/** While there is a frame, only its looks and its language change; the rest waits for the next one. */
	#change(): void {
		if (this.#frame === null && !this.#isOpen) return this.#draw();
		const read = this.#readAnew();
		if (this.#view !== null) dress(this.#view.root, read);
		if (this.#frame !== null) void this.#looks.tell();
	}

	#start(): Frame {
		if (this.#view === null) throw new EmbedError('ended', 'The widget is not in a page.');
		if (this.#frame !== null) return this.#frame;
		const read = this.#options();
		const source = sourceOf(read, home);
		const frame = new Frame(source, read, brand, this.#listener(source));
		this.#frame = frame;
		this.#view.hold(frame.iframe);
		this.#started.resolve(undefined);
		return frame;
	}

	#end(): void {
		this.#frame?.end();
		this.#frame = null;
	}

	#listener(source: string): FrameListener {
		const listener: HostListener = {
			event: (event, detail) => this.#hear(event, detail),
			ended: (error) => this.#fail(error, source)
		};
		return {
			...listener,
			failed: (error) => this.#fail(error, source),
			shown: () => this.#view?.ready()
		};
	}

	/** The next time it is asked for there is a new frame. */
	#fail(error: EmbedError, source: string): void {
		this.#end();
		this.#view?.fail(source);
		this.#report(error);
	}

	#hear<N extends EventName>(event: N, detail: EmbedEvents[N]): void {
		const heard = { event, detail } as { [E in EventName]: { event: E; detail: EmbedEvents[E] } }[EventName];
		switch (heard.event) {
			case 'height':
				return this.#view?.fit(heard.detail.pixels);
			case 'closeRequested':
				return this.#hasInlineFrame() ? undefined : this.close();
			case 'ready':
				this.#view?.ready();
				break;
			case 'consent':
				// The question must be seen to be answered.
				if (heard.detail.asking) this.#do(() => this.open({ focus: false }));
				break;
			default:
		}
		this.#tell(heard.event, heard.detail);
	}

	#hasInlineFrame(): boolean {
		return this.#options().options.mode === 'inline';
	}

	/** What nobody awaits tells of its failure by an event. */
	#do(work: () => Promise<unknown>): void {
		work().catch((error: unknown) => this.#regret(error));
	}

	/** Of a widget that is gone, nothing is left to tell. */
	#regret(error: unknown): void {
		if (error instanceof EmbedError && error.code !== 'ended') this.#report(error);
	}

	/** Once, though whoever opened the frame and the frame itself both hear of it. */
	#report(error: EmbedError): void {
		if (error === this.#reported) return;
		this.#reported = error;
		this.#tell('error', { code: error.code, message: error.message });
	}

	#tell(name: string, detail: unknown): void {
		this.dispatchEvent(new CustomEvent(`ponder-${name}`, { detail, bubbles: true, composed: true }));
	}
}
