/** What an answer is made of once its Markdown has been read: a tree with nothing in it that could act. */

export type Inline =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'code'; readonly text: string }
	| {
			readonly kind: 'strong' | 'emphasis' | 'deleted';
			readonly children: readonly Inline[];
	  }
	| { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] }
	/** A picture, which is offered as a link and never loaded: an answer must not be able to phone home. */
	| { readonly kind: 'picture'; readonly href: string; readonly text: string }
	| { readonly kind: 'break' };

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
	  }
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
			readonly rows: readonly (readonly Cell[])[];
	  }
	| { readonly kind: 'rule' }
	/** Text shown as it is, line breaks kept: raw HTML, and whatever is too large or too deep to be read. */
	| { readonly kind: 'verbatim'; readonly text: string }
	/** The text of a tight list item, which is not a paragraph of its own. */
	| { readonly kind: 'line'; readonly children: readonly Inline[] };

export interface ListItem {
	/** Whether the task is done; null for an item that is no task. */
	readonly done: boolean | null;
	readonly blocks: readonly Block[];
}

export interface Cell {
	readonly align: 'start' | 'center' | 'end' | null;
	readonly children: readonly Inline[];
}
