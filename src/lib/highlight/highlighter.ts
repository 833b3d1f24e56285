/** The page's end of highlighting: one worker, started with the first code, that is ended when nothing comes for a while. */
import { Client } from '#lib/boundary/client.ts';
import { scriptUrl } from '#lib/boundary/script-url.ts';
import { watchWorker, type SpawnedRealm } from '#lib/boundary/worker.ts';
import script from '../../../workers/highlight/highlight.worker.ts?worker&url';
import { HighlightError, highlightErrors } from './errors.ts';
import type { Calls, Runs } from './protocol.ts';

export type SpawnHighlight = () => SpawnedRealm<HighlightError>;

const spawnHighlight: SpawnHighlight = () =>
	watchWorker(new Worker(scriptUrl(script), { type: 'module' }), undefined, highlightErrors);

export interface HighlighterOptions {
	readonly spawn?: SpawnHighlight;
	/** Milliseconds for one piece of code. Expressions that backtrack can take for ever, and only a worker's end stops them. */
	readonly patience?: number;
	/** Milliseconds without code after which the worker is ended. */
	readonly rest?: number;
}

interface Wanted {
	readonly code: string;
	readonly language: string;
	readonly signal: AbortSignal;
	readonly done: (runs: Runs | null) => void;
}

/** Takes one piece of code at a time, the latest first: it is what somebody looks at. */
export class Highlighter {
	readonly #spawn: SpawnHighlight;
	readonly #patience: number;
	readonly #rest: number;
	readonly #wanted: Wanted[] = [];
	#realm: { readonly client: Client<Calls, HighlightError>; readonly end: () => void } | null = null;
	#isBusy = false;
	#restTimer: ReturnType<typeof setTimeout> | undefined;

	constructor({ spawn = spawnHighlight, patience = 5000, rest = 60_000 }: HighlighterOptions = {}) {
		this.#spawn = spawn;
		this.#patience = patience;
		this.#rest = rest;
	}

	/**
	 * The runs of `code`; null where there are none: nobody knows the language, it takes too long, the signal said so, or
	 * there is no worker to be had. Never rejects.
	 */
	highlight(code: string, language: string, signal: AbortSignal): Promise<Runs | null> {
		return new Promise((done) => {
			this.#wanted.push({ code, language, signal, done });
			if (!this.#isBusy) void this.#work();
		});
	}

	async #work(): Promise<void> {
		this.#isBusy = true;
		clearTimeout(this.#restTimer);
		for (let next = this.#wanted.pop(); next; next = this.#wanted.pop()) {
			next.done(next.signal.aborted ? null : await this.#ask(next));
		}
		this.#isBusy = false;
		this.#restTimer = setTimeout(() => this.#end(), this.#rest);
	}

	async #ask({ code, language }: Wanted): Promise<Runs | null> {
		let timer: ReturnType<typeof setTimeout> | undefined;
		try {
			const { client } = (this.#realm ??= this.#start());
			timer = setTimeout(() => this.#end(), this.#patience);
			return await client.start('highlight', { code, language }).result;
		} catch (reason) {
			console.warn('Code stays without colours:', reason);
			return null;
		} finally {
			clearTimeout(timer);
		}
	}

	#start() {
		const realm = this.#spawn();
		const client = new Client<Calls, HighlightError>(realm.port, highlightErrors);
		const end = (reason: HighlightError): void => {
			realm.end();
			client.close(reason);
		};
		const started = { client, end: () => end(new HighlightError('it took too long')) };
		void realm.died.then((reason) => {
			end(reason);
			if (this.#realm === started) this.#realm = null;
		});
		return started;
	}

	#end(): void {
		this.#realm?.end();
		this.#realm = null;
	}
}

/** The one of this page. */
export const highlighter = new Highlighter();
