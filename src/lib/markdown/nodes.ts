/** What an answer is made of once its Markdown has been read: a tree with nothing in it that could act. */

export type Inline =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'code'; readonly text: string }
	| {
			readonly kind: 'strong' | 'emphasis' | 'deleted';
			readonly children: readonly Inline[];
	  }
	| {
			readonly kind: 'link';
			readonly href: string;
			/** `''` without one. */
			readonly title: string;
			readonly children: readonly Inline[];
	  }
	/** A picture, which is offered as a link and never loaded: an answer must not be able to phone home. */
	| { readonly kind: 'picture'; readonly href: string; readonly title: string; readonly text: string }
	| { readonly kind: 'break' }
	/** A tag, a comment: raw HTML, which is shown as it was written. */
	| { readonly kind: 'html'; readonly text: string }
	/** What comes after as much of a passage as is read: shown as it was written. The last of its inlines. */
	| { readonly kind: 'rest'; readonly text: string }
	/** Before what nests deeper than is read: the marks of it are text. */
	| { readonly kind: 'too-deep' }
	| MathNode
	| FootnoteReference;

export type Block =
	| { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
	| {
			readonly kind: 'heading';
			/** 1 to 6, as written: how large it looks. */
			readonly depth: number;
			readonly children: readonly Inline[];
	  }
	| {
			readonly kind: 'code';
			/** The first word of the info string, `''` without one. */
			readonly language: string;
			readonly text: string;
			/** Its fence is not closed: more may come. */
			readonly open: boolean;
	  }
	/** Always `display`. */
	| MathNode
	| { readonly kind: 'quote'; readonly blocks: readonly Block[] }
	| {
			readonly kind: 'list';
			/** The first number of an ordered list, null for bullets. */
			readonly start: number | null;
			readonly items: readonly ListItem[];
	  }
	| {
			readonly kind: 'table';
			readonly header: readonly Cell[];
			/** Each as long as the header. */
			readonly rows: readonly (readonly Cell[])[];
	  }
	| { readonly kind: 'rule' }
	/** Text shown as it is, line breaks kept: raw HTML, and whatever is too large or too deep to be read. */
	| { readonly kind: 'verbatim'; readonly text: string }
	/** The text of a tight list item, which is not a paragraph of its own. */
	| { readonly kind: 'line'; readonly children: readonly Inline[] }
	/** All footnotes of the text, by number; the last block of the outermost level, where there are any. */
	| { readonly kind: 'footnotes'; readonly items: readonly Footnote[] };

/** A formula: `$…$` and `\(…\)` in the line, `$$…$$` and `\[…\]` on display. */
export interface MathNode {
	readonly kind: 'math';
	readonly display: boolean;
	/** TeX, without the delimiters and the white space inside them. */
	readonly text: string;
	/** As it was written, delimiters included: what is shown where the TeX cannot be read, and what is copied. */
	readonly source: string;
	/** Not closed yet, while an answer streams in: `text` is to be shown as it is, for half a formula is an error. */
	readonly open: boolean;
}

/** `[^label]`, where a footnote of that label is defined. */
export interface FootnoteReference {
	readonly kind: 'footnote';
	/** From 1, in the order of the first references. */
	readonly number: number;
	/** As it was written. */
	readonly label: string;
	/** From 1: which reference to this footnote it is, in the order of the text. */
	readonly occurrence: number;
}

/** `[^label]: …`, which may hold blocks of any kind. */
export interface Footnote {
	readonly number: number;
	readonly label: string;
	/** How often it is referred to; 0 for one that nothing refers to, which comes after all others. */
	readonly references: number;
	readonly blocks: readonly Block[];
}

export interface ListItem {
	/** Whether the task is done; null for an item that is no task. */
	readonly done: boolean | null;
	readonly blocks: readonly Block[];
}

export interface Cell {
	readonly align: 'start' | 'center' | 'end' | null;
	readonly children: readonly Inline[];
}
