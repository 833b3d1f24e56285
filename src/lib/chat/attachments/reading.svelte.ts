/** Files on their way into a draft: read one after the other; what could not be read stays until it is dropped. */
import type { AttachmentKind } from '#lib/attachments/attachment.ts';
import {
	toAttachmentError,
	type AttachmentErrorCode,
	type AttachmentFacts
} from '#lib/attachments/errors.ts';
import { kindOf, nameOf } from '#lib/attachments/kinds.ts';
import { maxFiles } from '#lib/attachments/limits.ts';
import type { PdfProgress } from '#lib/attachments/protocol.ts';
import type { readFile, ReadFile, ReadOptions } from '#lib/attachments/read.ts';
import { newId } from '../id.ts';

/** Why something could not be read. */
export interface Failure {
	readonly code: AttachmentErrorCode;
	readonly facts: AttachmentFacts;
}

/** A file that is being read, or could not be. */
export interface Pending {
	readonly id: string;
	readonly name: string;
	readonly kind: AttachmentKind;
	/** Of a PDF whose pages are being read; null before, and of a text. */
	readonly progress: PdfProgress | null;
	/** Null while it is read, or waits for that. */
	readonly failure: Failure | null;
	/** It could not be read, and something was sent meanwhile: without it. */
	readonly isLeft: boolean;
}

/** What a person gives: a file, or what is no file. */
export type Given = File | { readonly folder: string };

/** What reading a file takes besides the file. */
export type ReadWish = Pick<ReadOptions, 'password' | 'encoding'>;

export interface ReadingOptions {
	readonly read: typeof readFile;
	/** Takes what was read; awaited before the next is. */
	readonly took: (id: string, name: string, file: ReadFile) => Promise<void>;
	/** Hears of what could not be read; awaited before the next is. */
	readonly failed: (id: string, name: string, file: File, failure: Failure) => Promise<void>;
	/** Told whenever it may have changed whether something is being read. */
	readonly changed: () => void;
}

export class Reading {
	readonly #options: ReadingOptions;
	// eslint-disable-next-line svelte/prefer-svelte-reactivity -- nothing is drawn from it
	readonly #files = new Map<string, File>();
	// eslint-disable-next-line svelte/prefer-svelte-reactivity -- nothing is drawn from it
	readonly #stops = new Map<string, AbortController>();
	#pending = $state.raw<readonly Pending[]>([]);
	/** Two large PDFs at once are two too many for a phone. */
	#turn: Promise<void> = Promise.resolve();

	constructor(options: ReadingOptions) {
		this.#options = options;
	}

	/** In the order in which they were given. */
	get pending(): readonly Pending[] {
		return this.#pending;
	}

	/** The names of those that are being read, or wait for that. */
	get underWay(): readonly string[] {
		return this.#pending.flatMap(({ name, failure }) => (failure === null ? [name] : []));
	}

	/** The file that was given under this id; undefined after a reload. */
	file(id: string): File | undefined {
		return this.#files.get(id);
	}

	/** Takes files in, as many as are `free`. Resolves when each was read or could not be; never rejects. */
	async take(given: readonly Given[], free: number): Promise<void> {
		const taken = given.slice(0, free).map((one) => this.#begin(one));
		const left = given.slice(free).map((one) => (one instanceof File ? one.name : one.folder));
		if (left.length > 0) this.#refuse(nameOf(left.join(', ')), 'too-many', { max: maxFiles });
		await Promise.all(taken);
	}

	/** Reads once more what could not be read: with a password, or because the network is back. */
	async retry(id: string, wish: ReadWish = {}): Promise<void> {
		const file = this.#files.get(id);
		if (file === undefined) return;
		this.#change(id, { failure: null, progress: null, isLeft: false });
		await this.#read(id, file, wish);
	}

	/** Reads what could not be read in an earlier visit. */
	async takeAgain(id: string, file: File, wish: ReadWish): Promise<void> {
		await this.#add(id, file, wish);
	}

	/** Lets go of it; what is being read is not read on. */
	drop(id: string): void {
		this.#stops.get(id)?.abort();
		this.#files.delete(id);
		this.#show(this.#pending.filter((other) => other.id !== id));
	}

	/** Lets go of all that could not be read. */
	dropFailed(): void {
		for (const { id, failure } of this.#pending) if (failure !== null) this.drop(id);
	}

	/** Something was sent: what could not be read stays, as what did not go with it, until the next is sent. */
	leave(): void {
		for (const { id, isLeft } of this.#pending) if (isLeft) this.drop(id);
		this.#show(this.#pending.map((one) => ({ ...one, isLeft: one.failure !== null })));
	}

	async #begin(given: Given): Promise<void> {
		if (!(given instanceof File)) return this.#refuse(nameOf(given.folder), 'folder', {});
		await this.#add(newId(), given, {});
	}

	async #add(id: string, file: File, wish: ReadWish): Promise<void> {
		const name = nameOf(file.name);
		this.#files.set(id, file);
		this.#show([
			...this.#pending,
			{ id, name, kind: kindOf(name), progress: null, failure: null, isLeft: false }
		]);
		await this.#read(id, file, wish);
	}

	#refuse(name: string, code: AttachmentErrorCode, facts: AttachmentFacts): void {
		const failure = { code, facts };
		const refused = { id: newId(), name, kind: kindOf(name), progress: null, failure, isLeft: false };
		this.#show([...this.#pending, refused]);
	}

	#read(id: string, file: File, wish: ReadWish): Promise<void> {
		const stop = new AbortController();
		this.#stops.set(id, stop);
		this.#turn = this.#turn.then(() => this.#readNow(id, file, { ...wish, signal: stop.signal }));
		return this.#turn;
	}

	async #readNow(id: string, file: File, options: ReadWish & Pick<ReadOptions, 'signal'>): Promise<void> {
		const { signal } = options;
		if (signal.aborted) return;
		try {
			const progress = (at: PdfProgress) => this.#change(id, { progress: at });
			const read = await this.#options.read(file, { ...options, progress });
			if (signal.aborted) return;
			await this.#options.took(id, nameOf(file.name), read);
			this.#show(this.#pending.filter((other) => other.id !== id));
		} catch (reason) {
			if (signal.aborted) return;
			const { code, facts } = toAttachmentError(reason);
			// A defect of ours: the person reads its code, the console the whole.
			if (code === 'internal') console.error(reason);
			await this.#options.failed(id, nameOf(file.name), file, { code, facts });
			this.#change(id, { failure: { code, facts }, progress: null });
		}
	}

	#change(id: string, change: Partial<Pending>): void {
		this.#show(this.#pending.map((one) => (one.id === id ? { ...one, ...change } : one)));
	}

	#show(pending: readonly Pending[]): void {
		this.#pending = pending;
		this.#options.changed();
	}
}
