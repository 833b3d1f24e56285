/** Made by `src/build/character-maps.ts`. */
declare module 'virtual:character-maps' {
	/** Of the file that holds them all. */
	export const address: string;
	/** Where each is in it, by its name: from which byte, and before which. */
	export const places: Readonly<Record<string, readonly [from: number, to: number]>>;
}
