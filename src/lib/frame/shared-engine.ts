/**
 * One engine for all frames of one host that share a storage: the first to need one starts it and serves the others, whose models speak
 * to it as they would to a worker of their own. They find each other by a channel, since frames in a shadow tree, as the
 * widget's are, are in nobody's `parent.frames`. Who serves holds a lock, which the browser releases with its page: then
 * the next one to need an engine starts it. A guest holds a lock, too, for as long as it visits: when it goes, what is under
 * way for it is stopped. Where a browser lacks one of the two, each frame has its own.
 */
import { serve } from '#lib/boundary/serve.ts';
import type { SpawnedRealm } from '#lib/boundary/worker.ts';
import { EngineError, engineErrors } from '#lib/engine/errors.ts';
import type { Calls, Handlers } from '#lib/engine/protocol.ts';
import type { Spawn } from '#lib/engine/spawn.ts';
import { ChannelPort, type Letter } from './channel-port.ts';
import { RelayPort } from './relay-port.ts';

/** One host's frames share an engine; another host's, which may stand in the same page, have their own. */
function nameFor(origin: string | null): string {
	return `ponder-embed-engine ${origin ?? 'unknown'}`;
}

/** Milliseconds after which a frame that does not say what it serves is taken for one that cannot: it may be frozen. */
const patience = 2_000;

/** What a frame's model lets others use. */
export interface SharedModel {
	/** The model that it serves, or would. */
	readonly id: string;
	/** For one of the others, which is told by `waits` how many answers are before its own. */
	readonly handlersFor: (waits: (before: number) => void) => Handlers;
}

export interface SharedEngineParts {
	readonly spawn: Spawn;
	/** This frame's own, once it is made. */
	readonly model: () => SharedModel;
	/** Undefined where the browser has none. */
	readonly locks: LockManager | undefined;
	/** Null where the browser has none, or denies it. */
	readonly channel: BroadcastChannel | null;
	/** The host's; null where nobody knows it. */
	readonly origin: string | null;
	/** Of this frame; no other may have the same. */
	readonly id: string;
	/** Told how many answers of other frames are before this one's. */
	readonly waits: (before: number) => void;
}

type Role = { readonly kind: 'own' } | { readonly kind: 'guest'; readonly of: string };

export class SharedEngine {
	readonly #parts: SharedEngineParts;
	/** Whether others may use this frame's. */
	#isHost = false;
	#isGuest = false;
	#guests = 0;

	constructor(parts: SharedEngineParts) {
		this.#parts = parts;
		parts.channel?.addEventListener('message', ({ data }: MessageEvent<Letter>) => this.#receive(data));
	}

	/** Whether the engine is another frame's, where all that is asked of it stands in line. */
	get isGuest(): boolean {
		return this.#isGuest;
	}

	/** Starts an engine, or one frame's part of another frame's. */
	readonly spawn: Spawn = () => {
		const relay = new RelayPort();
		const ended = new AbortController();
		const died = new Promise<EngineError>((resolve, reject) => {
			this.#begin(relay, ended.signal, resolve).catch(reject);
		});
		return { port: relay.near, died, end: () => ended.abort() };
	};

	async #begin(relay: RelayPort, ended: AbortSignal, died: (error: EngineError) => void): Promise<void> {
		const role = await this.#role();
		if (ended.aborted) return;
		const realm = role.kind === 'own' ? this.#parts.spawn() : await this.#visit(role.of, ended);
		if (ended.aborted) return realm.end();
		this.#visitUntil(role, ended, realm.died);
		ended.addEventListener('abort', () => realm.end(), { once: true });
		void realm.died.then(died);
		relay.connect(realm.port);
	}

	#visitUntil({ kind }: Role, ended: AbortSignal, died: Promise<unknown>): void {
		this.#isGuest = kind === 'guest';
		const leave = () => {
			if (!ended.aborted) this.#isGuest = false;
		};
		void died.then(leave);
		ended.addEventListener('abort', () => (this.#isGuest = false), { once: true });
	}

	async #role(): Promise<Role> {
		const { locks, channel, model } = this.#parts;
		if (this.#isHost || locks === undefined || channel === null) return { kind: 'own' };
		const isFree = await holds(locks, nameFor(this.#parts.origin));
		this.#isHost = isFree === true;
		if (isFree !== false) return { kind: 'own' };
		const host = await this.#findHost(channel);
		return host?.modelId === model().id ? { kind: 'guest', of: host.id } : { kind: 'own' };
	}

	#findHost(channel: BroadcastChannel): Promise<{ readonly id: string; readonly modelId: string } | null> {
		return new Promise((resolve) => {
			const settle = (host: { readonly id: string; readonly modelId: string } | null) => {
				clearTimeout(timer);
				channel.removeEventListener('message', listen);
				resolve(host);
			};
			const listen = ({ data }: MessageEvent<Letter>) => {
				if (data.kind === 'here' && data.to === this.#parts.id)
					settle({ id: data.from, modelId: data.modelId });
			};
			const timer = setTimeout(() => settle(null), patience);
			channel.addEventListener('message', listen);
			channel.postMessage({ kind: 'who', from: this.#parts.id } satisfies Letter);
		});
	}

	/** The other frame's engine, as a realm of this frame's. */
	async #visit(host: string, ended: AbortSignal): Promise<SpawnedRealm<EngineError>> {
		const { locks, channel, id, waits } = this.#parts;
		if (channel === null || locks === undefined) throw new EngineError('internal', 'no channel to a sibling');
		const guest = `${id}/${++this.#guests}`;
		const port = new ChannelPort(channel, guest, host);
		await holdsUntil(locks, visitOf(guest), ended);
		port.open();
		port.onTurn(waits);
		const died = locks.request(nameFor(this.#parts.origin), { signal: ended }, () =>
			engineErrors.crashed('the frame that served it has gone')
		);
		const end = () => {
			port.close();
			waits(0);
		};
		return { port, died: died.catch(() => engineErrors.crashed('it was ended')), end };
	}

	#receive(letter: Letter): void {
		const { channel, id, model, locks } = this.#parts;
		if (channel === null || locks === undefined || !this.#isHost) return;
		if (letter.kind === 'who') {
			const here = { kind: 'here', from: id, to: letter.from, modelId: model().id } satisfies Letter;
			channel.postMessage(here);
		} else if (letter.kind === 'open' && letter.to === id) {
			const port = new ChannelPort(channel, id, letter.from);
			const handlers = model().handlersFor((before) => port.tellTurn(before));
			const served = serve<Calls, EngineError>(handlers, port, engineErrors);
			const leave = () => {
				served.end();
				port.close();
			};
			locks.request(visitOf(letter.from), leave).catch((reason: unknown) => console.warn(reason));
		}
	}
}

/** The lock that a guest holds while it visits. */
function visitOf(guest: string): string {
	return `ponder-embed-guest ${guest}`;
}

/** Resolves once the lock is held, which it is until the signal aborts or the page goes. */
function holdsUntil(locks: LockManager, name: string, ended: AbortSignal): Promise<void> {
	return new Promise((resolve, reject) => {
		const held = (): Promise<void> => {
			resolve();
			return new Promise((release) => {
				if (ended.aborted) release();
				ended.addEventListener('abort', () => release(), { once: true });
			});
		};
		locks.request(name, held).catch(reject);
	});
}

/** Whether this frame serves from now on, for as long as its page lives; null where locks are denied to it, as storage may be. */
function holds(locks: LockManager, name: string): Promise<boolean | null> {
	return new Promise((resolve) => {
		const granted = (lock: Lock | null): Promise<void> => {
			resolve(lock !== null);
			return lock === null ? Promise.resolve() : new Promise(() => undefined);
		};
		locks.request(name, { ifAvailable: true }, granted).catch((reason: unknown) => {
			console.warn(reason);
			resolve(null);
		});
	});
}

/** The channel on which the frames of a host find each other; null where the browser has none, or denies it to this frame. */
export function engineChannel(origin: string | null): BroadcastChannel | null {
	try {
		return 'BroadcastChannel' in globalThis ? new BroadcastChannel(nameFor(origin)) : null;
	} catch (reason) {
		if (reason instanceof DOMException) return null;
		throw reason;
	}
}
