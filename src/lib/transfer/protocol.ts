/** The contract with the transfer realm: its table of calls. Types only. */
import type { CallContext as BoundaryContext, Handlers as BoundaryHandlers } from '#lib/boundary/wire.ts';
import type { MarkdownWords } from './markdown.ts';
import type { FileFormat } from './read-arrivals.ts';

export type { FileFormat };

/** One row a call. */
export interface Calls {
	/** Writes a file. The result is its bytes. */
	export: { params: ExportParams; progress: TransferProgress; result: Blob; steer: never };
	/**
	 * Takes a file in: all of it or nothing. Aborting takes back what was written, and rejects with the signal's reason.
	 */
	import: { params: ImportParams; progress: TransferProgress; result: ImportReport; steer: never };
}

export interface ExportParams {
	/** Which conversations; null for all. */
	readonly ids: readonly string[] | null;
	readonly format:
		| { readonly kind: 'markdown'; readonly words: MarkdownWords; readonly traces: boolean }
		/** Every version, to be imported again; the thinking where `traces` says so. */
		| { readonly kind: 'json'; readonly traces: boolean }
		/** All of them with their thinking, drafts, prompts and settings. */
		| { readonly kind: 'backup' };
}

export interface ImportParams {
	readonly file: Blob;
	/** Takes drafts, prompts and settings, too; the file has to be a backup. */
	readonly restore: boolean;
	/** In place of a question that was nothing but a picture, or what else is left out; it is kept in the conversation. */
	readonly nothingLeft: string;
}

/** Conversations of an export, bytes of an import. */
export interface TransferProgress {
	readonly done: number;
	readonly total: number;
}

/** Conversations, where nothing else is said. */
export interface ImportReport {
	readonly format: FileFormat;
	readonly added: number;
	/** Not touched, whatever the file says of them. */
	readonly alreadyHere: number;
	/** That were here without thinking that the file has, which is there now; otherwise they are not touched. */
	readonly thinking: number;
	/** Left out, since there is no text in them. */
	readonly empty: number;
	/** Pictures, recordings, files and steps of tools in those that were added: they are not taken. */
	readonly leftOut: number;
	/** Prompts that were added. */
	readonly prompts: number;
	/** Prompts of a backup that are here already, by their ids. */
	readonly promptsHere: number;
	/** Drafts that were added; where something is typed already it stays. */
	readonly drafts: number;
	/** Drafts of a backup that were left out, since something is typed, set or attached in their place. */
	readonly draftsLeft: number;
	/** Whether those of a backup were taken, or left with its prompts and drafts, since it was no restore; null: none in it. */
	readonly settings: 'taken' | 'left' | null;
}

/** The names of the calls. */
export type CallName = keyof Calls;

/** One function a call; the realm is exactly this. */
export type Handlers = BoundaryHandlers<Calls>;

/** What a running call is given by whoever serves it. */
export type CallContext<N extends CallName> = BoundaryContext<Calls, N>;
