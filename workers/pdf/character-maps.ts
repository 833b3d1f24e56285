/**
 * Adobe's tables from character codes to letters, for PDFs whose Chinese, Japanese or Korean fonts do not bring their own.
 * They come in one file of this app's, fetched when the first is asked for.
 */
import { address, places } from 'virtual:character-maps';
import { AttachmentError } from '#lib/attachments/errors.ts';

/** What pdf.js asks a `BinaryDataFactory` for. */
interface Wanted {
	readonly kind: string;
	/** With its ending: `.bcmap`. */
	readonly filename: string;
}

export class CharacterMaps {
	#pack: Promise<Uint8Array> | null = null;
	#failure: AttachmentError | null = null;
	/** The class that pdf.js makes one of. */
	readonly factory: new () => { fetch(wanted: Wanted): Promise<Uint8Array> };

	constructor() {
		const find = (wanted: Wanted) => this.#find(wanted);
		this.factory = class {
			fetch = find;
		};
	}

	/** The addresses of what was fetched. */
	get files(): readonly string[] {
		return this.#pack === null ? [] : [new URL(address, self.location.href).href];
	}

	/** Why they could not be had; pdf.js itself goes on without. */
	get failure(): AttachmentError | null {
		return this.#failure;
	}

	async #find({ kind, filename }: Wanted): Promise<Uint8Array> {
		const place = kind === 'cMapUrl' ? places[filename.replace(/\.bcmap$/, '')] : undefined;
		if (place === undefined) throw new Error(`No ${kind} of this name is here.`);
		this.#pack ??= fetched();
		try {
			const [from, to] = place;
			return (await this.#pack).slice(from, to);
		} catch (reason) {
			this.#pack = null;
			this.#failure = new AttachmentError('pdf-reader-missing', String(reason), {}, { cause: reason });
			throw reason;
		}
	}
}

async function fetched(): Promise<Uint8Array> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`The character maps answered ${response.status}.`);
	return new Uint8Array(await response.arrayBuffer());
}
