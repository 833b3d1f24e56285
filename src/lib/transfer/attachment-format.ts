/** What is attached to messages and drafts, as Ponder's own file has it. */
import {
	attachmentKinds,
	type Attachment,
	type AttachmentPart,
	type Range,
	type ReadNote,
	type Section,
	type Source
} from '#lib/attachments/attachment.ts';
import * as shape from './shape.ts';
import { Misshapen, type Reader } from './shape.ts';

const unit = shape.oneOf(['page', 'line']);

const range: Reader<Range> = (value, at) => {
	const [first, last] = shape.list(shape.count)(value, at);
	if (first === undefined || last === undefined || last < first)
		throw new Misshapen(at, 'from one to another');
	return [first, last];
};

/** What goes with a message. @throws Misshapen */
export const attachment = shape.record<Attachment>({
	name: shape.text,
	kind: shape.oneOf(attachmentKinds),
	text: shape.text,
	part: shape.optional(shape.record<AttachmentPart>({ unit, ranges: shape.list(range), of: shape.count })),
	tokens: shape.optional(shape.count)
});

/** What is said of each; of numbers, none but those that belong to it. */
const notes: { readonly [Code in ReadNote['code']]: Reader<Extract<ReadNote, { code: Code }>> } = {
	'guessed-encoding': shape.record({ code: shape.oneOf(['guessed-encoding']), encoding: shape.text }),
	cut: shape.record({ code: shape.oneOf(['cut']), bytes: shape.count, of: shape.count }),
	'cut-pages': shape.record({ code: shape.oneOf(['cut-pages']), pages: shape.count, of: shape.count }),
	'pages-without-text': shape.record({ code: shape.oneOf(['pages-without-text']), pages: shape.count }),
	'broken-pages': shape.record({ code: shape.oneOf(['broken-pages']), pages: shape.count })
};

const note: Reader<ReadNote> = (value, at) => {
	const { code } = shape.anyRecord(value, at);
	return notes[shape.oneOf(Object.keys(notes) as (keyof typeof notes)[])(code, `${at}.code`)](value, at);
};

/** What was not read is not in a file. */
const sourceFields = shape.record<Omit<Source, 'unread'>>({
	id: shape.id,
	unit,
	sections: shape.list(shape.record<Section>({ text: shape.text, range })),
	notes: shape.list(note),
	chosen: shape.nullable(shape.list(shape.count)),
	attachment
});

/** What is attached to a draft. @throws Misshapen */
export const source: Reader<Source> = (value, at) => {
	const read = sourceFields(value, at);
	const isThere = (place: number) => place < read.sections.length;
	if (!(read.chosen ?? []).every(isThere)) throw new Misshapen(`${at}.chosen`, 'places of sections');
	return read;
};
