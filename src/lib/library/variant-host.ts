/** What stands around a variant. Interface only. */
import type { Caller } from '#lib/boundary/client.ts';
import type { Calls, Hub } from '#lib/download/protocol.ts';
import type { Holding } from './stored-weights.ts';
import type { Variant } from './variant.svelte.ts';

/** What a variant needs of the library around it. */
export interface VariantHost {
	readonly downloads: Caller<Calls>;
	readonly now: () => number;
	/** False only where the browser knows that there is no network; a host may be out of reach all the same. */
	isOnline(): boolean;
	/** Calls `action` once, when the browser says that there is a network again. */
	whenOnline(action: () => void): void;
	/** Where models come from, with what opens it. */
	hub(): Hub;
	/** What is here of it. Rejects with a `StorageError`. */
	holding(variant: Variant): Promise<Holding>;
	files(key: string): Promise<Readonly<Record<string, Blob>>>;
	/** Resolves when nobody uses its files any more. */
	letGo(variant: Variant): Promise<void>;
	/** Bytes are about to come. */
	began(): void;
	/** From now on something of it is stored, under this key. */
	begun(variant: Variant, key: string): void;
	/** All of it has come. */
	came(variant: Variant): void;
	/** Something of it came or went by what this tab did. Never rejects. */
	changed(): Promise<void>;
	/** What another tab did to it has ended. Never rejects. */
	changedElsewhere(): Promise<void>;
	removed(freedBytes: number): void;
}
