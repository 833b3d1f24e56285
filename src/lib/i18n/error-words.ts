/** What a failure is called to a person: one sentence of what happened, one of what can be done. */
import type { DownloadErrorCode, Facts } from '#lib/download/errors.ts';
import type { EngineErrorCode } from '#lib/engine/errors.ts';
import type { StorageErrorCode } from '#lib/storage/errors.ts';

export type ErrorWords = {
	/** What happened, as a heading. */
	readonly title: string;
	/** What it means and the way out. */
	readonly body: string;
};

/** Words for every code there is; a catalogue that misses one does not compile. */
export type ErrorCatalogue = Readonly<Record<EngineErrorCode | StorageErrorCode, ErrorWords>>;

/** Words that need figures: which file, how long. A fact may be missing; the sentence then does without. */
export type DownloadErrorWords = {
	readonly title: string;
	readonly body: (facts: Facts) => string;
};

/** The same of getting and keeping models. What storage says there is another thing than with conversations. */
export type DownloadErrorCatalogue = Readonly<Record<DownloadErrorCode, DownloadErrorWords>>;
