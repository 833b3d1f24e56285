/** A file cut into parts by the build (`vite.config.ts`). */
declare module '*?parts' {
	const parts: readonly import('./joined-file.ts').FilePart[];
	export default parts;
}
