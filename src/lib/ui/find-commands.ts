/** Finds commands by what is typed of their names. */
import { fold } from '#lib/search/fold.ts';

/** Something that can be chosen from the palette. */
export interface Command {
	/** Unique among those shown together. */
	readonly id: string;
	/** The heading it stands under. */
	readonly group: string;
	readonly label: string;
	/** Something to be said behind it. */
	readonly note?: string;
	/** Words in which something was found, shown in place of the label. */
	readonly excerpt?: { readonly before: string; readonly found: string; readonly behind: string };
	/** The keys that do the same. */
	readonly keys?: readonly string[];
	readonly run: () => void;
}

/**
 * Those in whose label every typed word is found, as texts are compared for a search: first those where each begins a
 * word, otherwise in their order. At most `limit` of each group; all of them where nothing is typed.
 */
export function findCommands(commands: readonly Command[], typed: string, limit: number): Command[] {
	const words = fold(typed).split(/\s+/u).filter(Boolean);
	const found = commands.flatMap((command) => {
		const rank = rankOf(fold(command.label), words);
		return rank === null ? [] : [{ command, rank }];
	});
	const counts = new Map<string, number>();
	return found
		.sort((a, b) => a.rank - b.rank)
		.map(({ command }) => command)
		.filter(({ group }) => {
			const count = (counts.get(group) ?? 0) + 1;
			counts.set(group, count);
			return count <= limit;
		});
}

/** 0: each word begins one of the label's; 1: each is in it; null: one is not. */
function rankOf(label: string, words: readonly string[]): 0 | 1 | null {
	if (!words.every((word) => label.includes(word))) return null;
	return words.every((word) => label.startsWith(word) || label.includes(` ${word}`)) ? 0 : 1;
}
