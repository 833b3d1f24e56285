import { describe, expect, it } from 'vitest';
import { branchOf, childrenOf, latestLeaf, pathTo, turnsTo, type TreeNode } from '#lib/chat/tree.ts';
import {
	copyOfPath,
	merged,
	withNodes,
	withoutBranch,
	type Dated,
	type Tree
} from '#lib/chat/tree-changes.ts';
import { random, type Random } from '../../fixtures/random.ts';

type Node = TreeNode & Dated & { readonly text: string };

const node = (id: string, parentId: string | null, createdAt: number, text = id): Node => ({
	id,
	parentId,
	createdAt,
	text
});

/** q1 ─ a1 ─ q2 ─ a2, a1 regenerated as b1. */
const talk = [
	node('q1', null, 1),
	node('a1', 'q1', 2),
	node('q2', 'a1', 3),
	node('a2', 'q2', 4),
	node('b1', 'q1', 5)
];

describe('a branch that is deleted', () => {
	it('takes everything below it along, and the transcript ends with another version', () => {
		const { tree, removed } = withoutBranch({ nodes: talk, headId: 'a2' }, 'a1');
		expect(removed.map(({ id }) => id)).toEqual(['a1', 'q2', 'a2']);
		expect(tree).toEqual({ nodes: [talk[0], talk[4]], headId: 'b1' });
	});

	it('leaves the transcript alone that ends elsewhere', () => {
		expect(withoutBranch({ nodes: talk, headId: 'b1' }, 'q2').tree.headId).toBe('b1');
	});

	it('ends with the question when that had no other answer, and with nothing when nothing is left', () => {
		const two = talk.slice(0, 2);
		expect(withoutBranch({ nodes: two, headId: 'a1' }, 'a1').tree.headId).toBe('q1');
		expect(withoutBranch({ nodes: two, headId: 'a1' }, 'q1').tree).toEqual({ nodes: [], headId: null });
	});

	it('is nothing when it is not there', () => {
		const tree = { nodes: talk, headId: 'a2' };
		expect(withoutBranch(tree, 'nobody')).toEqual({ tree, removed: [] });
	});
});

describe('a path that is copied', () => {
	it('has names of its own and the same words', () => {
		let count = 0;
		const copy = copyOfPath(talk, 'q2', () => `copy${count++}`);
		expect(copy.map(({ id, parentId, text }) => [id, parentId, text])).toEqual([
			['copy0', null, 'q1'],
			['copy1', 'copy0', 'a1'],
			['copy2', 'copy1', 'q2']
		]);
	});
});

describe('what another tab did', () => {
	const here = { nodes: talk, headId: 'a2' };

	it('is followed where it went on from what is shown', () => {
		const put = [node('q3', 'a2', 6), node('a3', 'q3', 7)];
		expect(merged(here, { put, removed: [] }).tree.headId).toBe('a3');
		expect(merged({ nodes: talk, headId: 'b1' }, { put, removed: [] }).tree.headId).toBe('b1');
	});

	it('becomes a version beside what was edited here', () => {
		const edited = withNodes(talk, [node('q2-here', 'a1', 6)]);
		const { tree } = merged(
			{ nodes: edited, headId: 'q2-here' },
			{ put: [node('q2-there', 'a1', 6)], removed: [] }
		);
		expect(tree.headId).toBe('q2-here');
		expect(turnsTo(tree.nodes, 'q2-here')[2]?.siblings).toEqual(['q2', 'q2-here', 'q2-there']);
	});

	it('leaves the transcript where the path to it ends when its end was deleted there', () => {
		const { tree, rescued } = merged(here, { put: [], removed: ['q2', 'a2'] });
		expect(tree.headId).toBe('a1');
		expect(rescued).toEqual([]);
	});

	it('does not delete what was spoken in here meanwhile', () => {
		const { tree, rescued } = merged(here, { put: [], removed: ['a1', 'q2'] });
		expect(rescued.map(({ id }) => id)).toEqual(['a1', 'q2']);
		expect(tree).toEqual(here);
	});
});

type Action = 'say' | 'again' | 'select' | 'delete' | 'undo' | 'rewrite';

/** One step of a person: says, answers again, goes to another version, deletes, or takes that back. */
function act(
	tree: Tree<Node>,
	undo: Tree<Node>[],
	next: Random,
	step: number,
	actions: readonly Action[]
): Tree<Node> {
	const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T;
	const add = (parentId: string | null): Tree<Node> => {
		const added = node(`n${step}-${Math.floor(next() * 1e9)}`, parentId, step);
		return { nodes: withNodes(tree.nodes, [added]), headId: added.id };
	};
	const head = pathTo(tree.nodes, tree.headId).at(-1);
	switch (pick(actions)) {
		case 'say':
			return add(head?.id ?? null);
		case 'again':
			return add(head?.parentId ?? null);
		case 'select':
			return { ...tree, headId: latestLeaf(tree.nodes, pick(tree.nodes).id)?.id ?? tree.headId };
		case 'rewrite': {
			const row = { ...pick(tree.nodes), text: `${step}` };
			return { ...tree, nodes: withNodes(tree.nodes, [row]) };
		}
		case 'delete': {
			const { tree: left, removed } = withoutBranch(tree, pick(tree.nodes).id);
			if (left.headId === null) return tree;
			const restored = { nodes: withNodes(left.nodes, removed), headId: tree.headId };
			expect(restored).toEqual(tree);
			undo.push(restored);
			return left;
		}
		case 'undo':
			return undo.pop() ?? tree;
	}
}

function expectTree({ nodes, headId }: Tree<Node>): void {
	const turns = turnsTo(nodes, headId);
	expect(turns.at(-1)?.message.id).toBe(headId);
	for (const [index, { message, siblings, position }] of turns.entries()) {
		expect(message.parentId).toBe(turns[index - 1]?.message.id ?? null);
		expect(siblings[position]).toBe(message.id);
	}
	const reached = childrenOf(nodes, null).flatMap(({ id }) => branchOf(nodes, id));
	expect(new Set(reached)).toEqual(new Set(nodes));
	expect(nodes).toEqual([...nodes].sort((a, b) => a.createdAt - b.createdAt));
}

const seeds = Array.from({ length: 40 }, (_, seed) => seed);

describe('any sequence of actions', () => {
	it.each(seeds)('keeps it a tree, and undo restores it exactly (seed %i)', (seed) => {
		const next = random(seed);
		const undo: Tree<Node>[] = [];
		let tree: Tree<Node> = { nodes: [node('n0', null, 0)], headId: 'n0' };
		for (let step = 1; step < 50; step++) {
			tree = act(tree, undo, next, step, ['say', 'say', 'again', 'select', 'delete', 'undo', 'rewrite']);
			expectTree(tree);
		}
	});

	it.each(seeds)(
		'in two tabs at once ends with the same messages in both, each with its own end (seed %i)',
		(seed) => {
			const next = random(1000 + seed);
			let mine: Tree<Node> = { nodes: [node('n0', null, 0)], headId: 'n0' };
			let theirs = mine;
			const actions: readonly Action[] = ['say', 'say', 'again', 'select', 'delete'];
			for (let round = 1; round < 12; round++) {
				const before = mine.nodes;
				for (let step = 0; step < 3; step++) mine = act(mine, [], next, round * 10 + step, actions);
				for (let step = 0; step < 3; step++) theirs = act(theirs, [], next, round * 10 + 5 + step, actions);
				[mine, theirs] = exchange(before, mine, theirs);
				expectTree(mine);
				expectTree(theirs);
				expect(mine.nodes.map(({ id }) => id).sort()).toEqual(theirs.nodes.map(({ id }) => id).sort());
			}
		}
	);
});

const changesSince = (before: readonly Node[], after: readonly Node[]) => ({
	put: after.filter((each) => !before.includes(each)),
	removed: before.filter(({ id }) => !after.some((each) => each.id === id)).map(({ id }) => id)
});

/** Each hears what the other did, and what the other had to bring back. */
function exchange(before: readonly Node[], mine: Tree<Node>, theirs: Tree<Node>): [Tree<Node>, Tree<Node>] {
	const [fromMine, fromTheirs] = [changesSince(before, mine.nodes), changesSince(before, theirs.nodes)];
	const here = merged(mine, fromTheirs);
	const there = merged(theirs, fromMine);
	return [
		merged(here.tree, { put: there.rescued, removed: [] }).tree,
		merged(there.tree, { put: here.rescued, removed: [] }).tree
	];
}
