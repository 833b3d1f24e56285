/** What this version of the app is made of. The build writes it in (`src/build/app-files.ts`). */

/** A file of the app's own: all of them are kept before the version may take over. */
export interface ShellFile {
	/** Below the app's base path, without a slash in front. */
	readonly url: string;
	/** Null where the name itself changes with the content. */
	readonly revision: string | null;
	/** Subresource integrity: a host that answers a missing file with a page has not delivered it. */
	readonly integrity: string;
	readonly bytes: number;
}

/** A file that a page may ask to have kept. */
export interface OnDemandFile {
	/** In hexadecimal. */
	readonly sha256: string;
	readonly bytes: number;
}

export interface AppFiles {
	readonly shell: readonly ShellFile[];
	/** What a page may ask to have kept, by its path as in `url`. */
	readonly onDemand: Readonly<Record<string, OnDemandFile>>;
	/** Of each language but English, the files its words are in, by their paths as in `onDemand`. */
	readonly languages: Readonly<Record<string, readonly string[]>>;
	/** The page that answers every address. */
	readonly page: string;
	/** Of the inline scripts of every page there is in the build, as CSP sources: `'sha256-…'`. */
	readonly scriptHashes: readonly string[];
}
