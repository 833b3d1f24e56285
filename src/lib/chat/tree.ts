/**
 * A conversation as a tree: pure functions over the flat list of its messages, oldest first, each naming its parent.
 * They hold for any list, a damaged one too: a parent that is not there makes a root, a ring is walked once.
 */

export interface TreeNode {
	readonly id: string;
	/** Null for a root; there may be several, as a first message that was edited has siblings. */
	readonly parentId: string | null;
}

/** One place in the transcript. */
export interface Turn<T extends TreeNode> {
	readonly message: T;
	/** The messages that share its parent, itself among them, oldest first. */
	readonly siblings: readonly string[];
	/** Its own place among them, from 0. */
	readonly position: number;
}

/** From a root down to `headId`; empty when it is not in the list. */
export function pathTo<T extends TreeNode>(nodes: readonly T[], headId: string | null): T[] {
	const nodeById = new Map(nodes.map((node) => [node.id, node]));
	const path: T[] = [];
	let node = headId === null ? undefined : nodeById.get(headId);
	while (node !== undefined) {
		path.push(node);
		nodeById.delete(node.id);
		node = node.parentId === null ? undefined : nodeById.get(node.parentId);
	}
	return path.reverse();
}

/** The path to `headId` with, at every place, the versions one may switch to. */
export function turnsTo<T extends TreeNode>(nodes: readonly T[], headId: string | null): Turn<T>[] {
	const childrenByParent = groupByParent(nodes);
	return pathTo(nodes, headId).map((message) => {
		const isKnown = message.parentId !== null && childrenByParent.has(message.parentId);
		const siblings = (childrenByParent.get(isKnown ? message.parentId : null) ?? []).map(({ id }) => id);
		return { message, siblings, position: siblings.indexOf(message.id) };
	});
}

/** The messages that follow `parentId` directly, oldest first; the roots for null. */
export function childrenOf<T extends TreeNode>(nodes: readonly T[], parentId: string | null): T[] {
	return nodes.filter((node) => node.parentId === parentId);
}

/** Where a transcript through `id` ends: from there down, always the newest child. Null when `id` is not in the list. */
export function latestLeaf<T extends TreeNode>(nodes: readonly T[], id: string): T | null {
	const childrenByParent = groupByParent(nodes);
	const seen = new Set<string>();
	let leaf = nodes.find((node) => node.id === id) ?? null;
	let next = leaf;
	while (next !== null && !seen.has(next.id)) {
		leaf = next;
		seen.add(next.id);
		next = childrenByParent.get(next.id)?.at(-1) ?? null;
	}
	return leaf;
}

/** `id` and everything below it; empty when it is not in the list. */
export function branchOf<T extends TreeNode>(nodes: readonly T[], id: string): T[] {
	const childrenByParent = groupByParent(nodes);
	const branch = new Set(nodes.filter((node) => node.id === id));
	// A set is walked in the order of insertion, and what is added meanwhile is walked too.
	for (const node of branch) for (const child of childrenByParent.get(node.id) ?? []) branch.add(child);
	return [...branch];
}

/** Where a transcript ends when the head it knew is gone: at the newest message's latest leaf. Null for none. */
export function headOrLatest<T extends TreeNode>(nodes: readonly T[], headId: string | null): string | null {
	if (nodes.some(({ id }) => id === headId)) return headId;
	const newest = nodes.at(-1);
	return newest === undefined ? null : (latestLeaf(nodes, newest.id)?.id ?? null);
}

/** A message whose parent is missing is a version of the first: it can be reached. */
function groupByParent<T extends TreeNode>(nodes: readonly T[]): Map<string | null, T[]> {
	const known = new Set(nodes.map(({ id }) => id));
	const childrenByParent = new Map<string | null, T[]>();
	for (const node of nodes) {
		const parentId = node.parentId !== null && known.has(node.parentId) ? node.parentId : null;
		const children = childrenByParent.get(parentId);
		if (children === undefined) childrenByParent.set(parentId, [node]);
		else children.push(node);
	}
	return childrenByParent;
}
