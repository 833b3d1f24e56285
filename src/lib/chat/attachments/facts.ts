/** What is said in small of something attached. */
import type { Attachment } from '#lib/attachments/attachment.ts';
import type { PageMessages } from '#lib/i18n/en/pages.ts';
import type { Attaching } from './attaching.svelte.ts';
import type { Size } from './token-sizes.ts';

type Words = PageMessages['attachments'];

/** `PDF · pages 1–3 of 12 · 1,204 tokens`. */
export function factsOf({ kind, part, tokens }: Attachment, t: Words): string {
	return [
		t.kinds[kind],
		...(part ? [t.rangesOf[part.unit](part.ranges, part.of)] : []),
		...(tokens === undefined ? [] : [t.tokens(tokens)])
	].join(' · ');
}

/** `1,204 tokens`, or about so many. */
export function sizeWords({ tokens, isAbout }: Size, t: Words): string {
	return isAbout ? t.about(tokens) : t.tokens(tokens);
}

/** What stands against showing a source as a whole, where somebody has to choose from it first; null where nothing does. */
export function excessOf(attaching: Attaching, id: string, t: Words): string | null {
	if (attaching.sources.find((source) => source.id === id)?.attachment.text !== '') return null;
	const whole = attaching.wholeOf(id);
	const room = attaching.roomFor(id);
	if (whole === null || room === null) return t.uncounted;
	return t.tooLong(sizeWords(whole, t), Math.max(0, room.good));
}
