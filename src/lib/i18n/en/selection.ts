/** The words for several conversations at once, in English. */
import { createFormat } from '../format.ts';

const { number, plural } = createFormat('en');

export const selection = {
	begin: 'Select',
	/** The rest of the list. */
	older: (count: number) => plural(count, { one: 'Show one older', other: `Show ${number(count)} older` }),
	label: 'Selected conversations',
	count: (count: number) => `${number(count)} selected`,
	all: 'Select all',
	end: 'End selecting',
	pin: 'Pin what is selected',
	unpin: 'Unpin what is selected',
	export: 'Export what is selected',
	fileName: (count: number) =>
		plural(count, { one: 'One conversation', other: `${number(count)} conversations` }),
	delete: 'Delete what is selected',
	temporaryBack: 'Bring it back',
	temporaryLeft:
		'The temporary chat is closed. Until you dismiss this, send a message elsewhere or leave another one, it can be brought back; it is stored nowhere.',
	deleting: (count: number) =>
		plural(count, { one: 'Deleting a conversation…', other: `Deleting ${number(count)} conversations…` }),
	deletingProgress: (done: number, total: number) => `${number(done)} of ${number(total)}`,
	deleted: (count: number) =>
		plural(count, {
			one: 'The conversation is deleted.',
			other: `${number(count)} conversations are deleted.`
		})
};
