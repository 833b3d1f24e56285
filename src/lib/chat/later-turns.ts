/** What was said after other versions of a message, or of an answer, than the one that is shown. Pure. */
import type { Message } from '#lib/storage/conversations.ts';
import { branchOf, latestLeaf, pathTo, type Turn } from './tree.ts';

/** Messages that follow another version of what the transcript ends with, and are not shown with this one. */
export interface LaterTurns {
	readonly count: number;
	/** The version that they follow. */
	readonly versionId: string;
	/** Its place among the versions, from 0. */
	readonly version: number;
	/** The last of them: a transcript that ends with it shows them all. */
	readonly headId: string;
}

/** How many messages are shown after a version, and after its answer where it is a question, once that one is shown. */
export function countAfter(nodes: readonly Message[], id: string): number {
	const path = pathTo(nodes, latestLeaf(nodes, id)?.id ?? null);
	const place = path.findIndex((node) => node.id === id);
	return Math.max(0, path.length - 1 - place - answersOf(path[place]));
}

/** Those of the last answer's other versions, or else of its question's; null where nothing follows any of them. */
export function laterElsewhere(
	nodes: readonly Message[],
	turns: readonly Turn<Message>[]
): LaterTurns | null {
	const exchange = turns.slice(turns.at(-1)?.message.role === 'assistant' ? -2 : -1).reverse();
	for (const { siblings, position } of exchange) {
		const found = siblings.flatMap((id, version) => {
			const last = version === position ? null : latestAfter(nodes, id);
			return last ? [{ ...last, versionId: id, version }] : [];
		});
		const [first] = found.sort((a, b) => b.saidAt - a.saidAt);
		if (first) return first;
	}
	return null;
}

/** What was said last after a version and its answer, on whichever of its branches. */
function latestAfter(nodes: readonly Message[], id: string) {
	const branch = branchOf(nodes, id);
	const least = answersOf(branch[0]);
	const depths = new Map<string, number>();
	// Parents come before what follows them.
	for (const node of branch) depths.set(node.id, (depths.get(node.parentId ?? '') ?? -1) + 1);
	const last = nodes.findLast((node) => (depths.get(node.id) ?? 0) > least);
	if (last === undefined) return null;
	return { headId: last.id, saidAt: last.createdAt, count: (depths.get(last.id) ?? 0) - least };
}

/** A question is followed by its answer in any case. */
function answersOf(message: Message | undefined): 0 | 1 {
	return message?.role === 'user' ? 1 : 0;
}
