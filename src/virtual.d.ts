/** Made when Ponder is built, from what is installed then: see `about` in vite.config.ts. */
declare module 'virtual:about' {
	export const about: {
		readonly version: string;
		/** The libraries that are in what is served, by name. `text` is empty where a package brings none. */
		readonly libraries: readonly {
			readonly name: string;
			readonly version: string;
			/** As SPDX names it. */
			readonly licence: string;
			readonly text: string;
		}[];
	};
}

/** Read from the types of `src/lib/embed` when Ponder is built: see `src/build/protocol-reference.ts`. */
declare module 'virtual:protocol-reference' {
	export const reference: import('./build/protocol-reference.ts').ProtocolReference;
}
