/** What can be done to a conversation's tree: pure functions from one flat list of messages to the next. */
import { branchOf, childrenOf, headOrLatest, latestLeaf, pathTo, type TreeNode } from './tree.ts';

/** A conversation: its messages, and the one that its transcript ends with; null when there is none. */
export interface Tree<T extends TreeNode> {
	readonly nodes: readonly T[];
	readonly headId: string | null;
}

/** `rows` in the place of those with the same id, or added; oldest first. */
export function withNodes<T extends TreeNode & Dated>(nodes: readonly T[], rows: readonly T[]): T[] {
	const rowById = new Map(rows.map((row) => [row.id, row]));
	const kept = nodes.filter(({ id }) => !rowById.has(id));
	return [...kept, ...rowById.values()].sort((a, b) => a.createdAt - b.createdAt);
}

/** When a message was begun; grows strictly within a conversation. */
export interface Dated {
	readonly createdAt: number;
}

/**
 * Without `id` and everything below it. A transcript that ended there ends with the newest other version, or else with
 * the message before. The tree as it was is what undoes it.
 */
export function withoutBranch<T extends TreeNode>(
	{ nodes, headId }: Tree<T>,
	id: string
): { readonly tree: Tree<T>; readonly removed: readonly T[] } {
	const removed = branchOf(nodes, id);
	const gone = new Set(removed);
	const kept = nodes.filter((node) => !gone.has(node));
	if (kept.some((node) => node.id === headId)) return { tree: { nodes: kept, headId }, removed };
	const before = removed[0]?.parentId ?? null;
	const other = before === null ? childrenOf(kept, null).at(-1)?.id : before;
	const leaf = other === undefined ? null : latestLeaf(kept, other);
	return { tree: { nodes: kept, headId: leaf?.id ?? headOrLatest(kept, null) }, removed };
}

/** The path to `headId` by itself, under names of its own: a conversation to go on with apart from this one. */
export function copyOfPath<T extends TreeNode>(
	nodes: readonly T[],
	headId: string,
	nameAnew: () => string
): T[] {
	let parentId: string | null = null;
	return pathTo(nodes, headId).map((node) => {
		const copy = { ...node, id: nameAnew(), parentId };
		parentId = copy.id;
		return copy;
	});
}

/** What another tab has put and removed. */
export interface Foreign<T extends TreeNode> {
	readonly put: readonly T[];
	readonly removed: readonly string[];
}

/** A tree in which an answer may be under way, by its id. */
export interface LiveTree<T extends TreeNode> extends Tree<T> {
	readonly writingId?: string | undefined;
}

/**
 * The tree with another tab's changes in it. Nothing that was said is lost to a removal: a branch that was removed
 * there while it grew here comes back, and is returned in `rescued` for the other tab to have again. The transcript
 * stays where it is, unless it was just there that the other one went on.
 */
export function merged<T extends TreeNode & Dated>(
	{ nodes, headId, writingId }: LiveTree<T>,
	{ put, removed }: Foreign<T>
): { readonly tree: Tree<T>; readonly rescued: readonly T[] } {
	const gone = new Set(removed);
	const isAlive = ({ id, parentId }: T) => id === writingId || (!gone.has(id) && gone.has(parentId ?? ''));
	const alive = nodes.filter(isAlive).flatMap(({ id }) => pathTo(nodes, id));
	const rescued = [...new Set(alive)].filter(({ id }) => gone.has(id));
	const kept = nodes.filter((node) => !gone.has(node.id) || rescued.includes(node));
	const known = new Set(nodes.map(({ id }) => id));
	const next = withNodes(kept, put);
	const isAhead = put.some(({ id }) => !known.has(id) && pathTo(next, id).some((node) => node.id === headId));
	const follows = headId !== null && isAhead ? latestLeaf(next, headId) : null;
	const nextHead = follows?.id ?? headAfter(nodes, next, headId);
	return { tree: { nodes: next, headId: nextHead }, rescued };
}

/** The head, or where the path to it now ends, followed to its latest leaf. */
function headAfter<T extends TreeNode>(
	before: readonly T[],
	after: readonly T[],
	headId: string | null
): string | null {
	const kept = new Set(after.map(({ id }) => id));
	const last = pathTo(before, headId).findLast(({ id }) => kept.has(id));
	if (last === undefined) return headOrLatest(after, null);
	return last.id === headId ? headId : (latestLeaf(after, last.id)?.id ?? null);
}
