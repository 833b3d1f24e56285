/**
 * What ChatGPT's page draws in place of text: sources, names it knows, pictures. In the export they stand as markers of
 * private characters, from U+E200 to U+E201, their parts set apart by U+E202 (2025 on); older sources as 【12†source】.
 */
import { isRecord } from './shape.ts';

const marker = /(?<before>[ \t]?)(?<whole>\ue200[^\ue200\ue201]*\ue201|【\d+(?::\d+)?†[^】]*】)/g;
const leftOver = /[\ue200-\ue206]/g;

/**
 * The text as a reader would put it down: a marker becomes what `references` (`metadata.content_references`) say of it,
 * often links; a name, itself; and nothing where there is no more to it.
 */
export function withoutMarkers(text: string, references: unknown): string {
	const known = new Map<string, string>();
	for (const reference of Array.isArray(references) ? references : []) {
		if (!isRecord(reference)) continue;
		const { matched_text: matched, alt } = reference;
		if (typeof matched === 'string' && typeof alt === 'string') known.set(matched, alt);
	}
	return text
		.replace(marker, (_, before: string, whole: string) => {
			const words = known.get(whole) ?? nameIn(whole);
			return words === '' ? '' : before + words;
		})
		.replace(leftOver, '');
}

/** `entity` and a list whose second element is the name as it stands in the sentence. */
function nameIn(whole: string): string {
	const [, list] = /^\ue200entity\ue202(.*)\ue201$/s.exec(whole) ?? [];
	if (list === undefined) return '';
	try {
		const [, name] = JSON.parse(list) as readonly unknown[];
		return typeof name === 'string' ? name : '';
	} catch {
		// Not the list that it was in every export that is known: a marker like others.
		return '';
	}
}
