/**
 * The tokens that a host may spend a minute, kept where they outlive its frames: loading a frame anew, or having two of them,
 * gives it no more. Where nothing is kept, each frame has its own minute.
 */
import { tokensPerMinute } from './bounds.ts';
import { perMinute, TokenBucket, type Allowance, type BucketLevel, type Clock } from './limits.ts';

export interface KeptTokensOptions {
	/** The host's origin. */
	readonly origin: string;
	/** Null where the browser gives none. */
	readonly storage: Pick<Storage, 'getItem' | 'setItem'> | null;
	/** Milliseconds that mean the same in every frame, as `Date.now`. */
	readonly clock: Clock;
}

export class KeptTokens implements Allowance {
	readonly #options: KeptTokensOptions;
	readonly #bucket: TokenBucket;

	constructor(options: KeptTokensOptions) {
		this.#options = options;
		this.#bucket = new TokenBucket(perMinute(tokensPerMinute), options.clock);
	}

	get wait(): number {
		this.#read();
		return this.#bucket.wait;
	}

	spend(count: number): void {
		this.#read();
		this.#bucket.spend(count);
		this.#write();
	}

	get #key(): string {
		return `ponder-embed-tokens ${this.#options.origin}`;
	}

	/** What other frames have spent meanwhile. */
	#read(): void {
		const kept = readLevel(this.#options.storage?.getItem(this.#key) ?? null);
		if (kept === null) return;
		this.#bucket.level = kept;
		// By a clock that was set back since: kept as of now, or it would be as of now each time it is read.
		if (kept.at > this.#options.clock()) this.#write();
	}

	#write(): void {
		try {
			this.#options.storage?.setItem(this.#key, JSON.stringify(this.#bucket.level));
		} catch (reason) {
			// Full: what is spent from now on counts in this frame alone.
			console.warn(reason);
		}
	}
}

function readLevel(json: string | null): BucketLevel | null {
	if (json === null) return null;
	try {
		const { level, at } = JSON.parse(json) as Partial<Record<keyof BucketLevel, unknown>>;
		return typeof level === 'number' && typeof at === 'number' ? { level, at } : null;
	} catch (reason) {
		if (reason instanceof SyntaxError || reason instanceof TypeError) return null;
		throw reason;
	}
}
