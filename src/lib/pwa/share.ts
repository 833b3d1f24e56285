/** A share as another app posted it. */
import type { Arrival } from './arrival.ts';
import { shareFields } from './share-target.ts';
import { arrivalOfFiles } from './opened-files.ts';

/** What is to be said of a share that did not arrive. */
export const lostShare: Arrival = {
	source: 'share',
	text: '',
	modelName: null,
	thinking: null,
	troubles: [{ code: 'share-lost' }]
};

/** Reads a posted form. Never rejects: one that cannot be read, or holds nothing, is said to be lost. */
export async function arrivalOfShare(form: Response): Promise<Arrival> {
	try {
		const data = await form.formData();
		const field = (name: string) => data.get(name);
		const words = wordsOf([shareFields.title, shareFields.text, shareFields.url].map(field));
		const files = data.getAll(shareFields.files).filter((entry) => entry instanceof File);
		// A form sends an empty file where none was chosen.
		const chosen = files.filter(({ name, size }) => name !== '' || size > 0);
		const sources = chosen.map((file) => ({ name: file.name, open: async () => file }));
		if (words !== '' || sources.length > 0) return await arrivalOfFiles('share', sources, words);
	} catch (reason) {
		// Not a form.
		if (!(reason instanceof TypeError)) throw reason;
	}
	return lostShare;
}

/** Title, text and link under each other; many apps say in one what they said in another. */
function wordsOf(parts: readonly unknown[]): string {
	const said = parts.flatMap((part) => (typeof part === 'string' && part.trim() !== '' ? [part.trim()] : []));
	const kept = said.filter((part, index) => {
		return !said.some((other, at) => at !== index && other.includes(part) && (other !== part || at < index));
	});
	return kept.join('\n');
}
