/** A file cut into parts by the build (`vite.config.ts`). */
declare module '*?parts' {
	const parts: readonly import('./joined-file.ts').FilePart[];
	export default parts;
}

/** A script that is fetched by its address (`src/build/script-files.ts`). */
declare module '*?script' {
	const address: string;
	export default address;
}
