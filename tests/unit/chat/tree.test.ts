import { describe, expect, it } from 'vitest';
import {
	branchOf,
	childrenOf,
	headOrLatest,
	latestLeaf,
	pathTo,
	turnsTo,
	type TreeNode
} from '#lib/chat/tree.ts';
import { random } from '../../fixtures/random.ts';

const node = (id: string, parentId: string | null = null): TreeNode => ({ id, parentId });

/** q1 ─ a1 ─ q2 ─ a2, a1 regenerated as b1 ─ q3. */
const talk = [
	node('q1'),
	node('a1', 'q1'),
	node('q2', 'a1'),
	node('a2', 'q2'),
	node('b1', 'q1'),
	node('q3', 'b1')
];

describe('a conversation as a tree', () => {
	it('reads from the first message to the head', () => {
		expect(pathTo(talk, 'a2').map(({ id }) => id)).toEqual(['q1', 'a1', 'q2', 'a2']);
		expect(pathTo(talk, 'q3').map(({ id }) => id)).toEqual(['q1', 'b1', 'q3']);
	});

	it('shows at every turn which other versions there are', () => {
		const [first, second] = turnsTo(talk, 'q3');
		expect(first).toMatchObject({ siblings: ['q1'], position: 0 });
		expect(second).toMatchObject({ siblings: ['a1', 'b1'], position: 1 });
	});

	it('takes an edited first message for a version of the first', () => {
		const edited = [...talk, node('q1b'), node('a1b', 'q1b')];
		expect(turnsTo(edited, 'a1b')[0]).toMatchObject({ siblings: ['q1', 'q1b'], position: 1 });
	});

	it('follows the newest continuation of a version that is chosen', () => {
		expect(latestLeaf(talk, 'a1')?.id).toBe('a2');
		expect(latestLeaf(talk, 'q1')?.id).toBe('q3');
		expect(latestLeaf(talk, 'nobody')).toBeNull();
	});

	it('ends at the newest leaf when the head it knew is gone', () => {
		expect(headOrLatest(talk, 'a2')).toBe('a2');
		expect(headOrLatest(talk, 'gone')).toBe('q3');
		expect(headOrLatest([], 'gone')).toBeNull();
	});

	it('walks a damaged ring once', () => {
		const ring = [node('a', 'b'), node('b', 'a')];
		expect(pathTo(ring, 'a').map(({ id }) => id)).toEqual(['b', 'a']);
		expect(latestLeaf(ring, 'a')?.id).toBe('b');
		expect(branchOf(ring, 'a')).toHaveLength(2);
	});

	it('takes a message whose parent is missing for a root', () => {
		expect(turnsTo([node('lost', 'nowhere')], 'lost')).toEqual([
			{ message: node('lost', 'nowhere'), siblings: ['lost'], position: 0 }
		]);
	});
});

describe('any sequence of actions', () => {
	it.each(Array.from({ length: 20 }, (_, seed) => seed))('keeps it a tree (seed %i)', (seed) => {
		const next = random(seed);
		const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T;
		let nodes: TreeNode[] = [node('n0')];
		let head = 'n0';
		for (let step = 1; step < 60; step++) {
			const action = pick(['say', 'regenerate', 'select', 'remove'] as const);
			if (action === 'select') head = latestLeaf(nodes, pick(nodes).id)?.id ?? head;
			else if (action === 'remove' && nodes.length > 1) {
				const gone = new Set(branchOf(nodes, pick(nodes).id));
				const left = nodes.filter((each) => !gone.has(each));
				if (left.length > 0) nodes = left;
			} else {
				const at = pathTo(nodes, head).at(-1);
				const parentId = action === 'say' ? (at?.id ?? null) : (at?.parentId ?? null);
				nodes = [...nodes, node(`n${step}`, parentId)];
				head = `n${step}`;
			}
			head = headOrLatest(nodes, head) ?? head;
			expectTree(nodes, head);
		}
	});
});

function expectTree(nodes: readonly TreeNode[], head: string): void {
	const turns = turnsTo(nodes, head);
	expect(turns.at(-1)?.message.id).toBe(head);
	for (const [index, { message, siblings, position }] of turns.entries()) {
		expect(message.parentId).toBe(index === 0 ? null : turns[index - 1]?.message.id);
		expect(siblings[position]).toBe(message.id);
		expect(childrenOf(nodes, message.parentId).map(({ id }) => id)).toEqual(siblings);
	}
	// Every message is in exactly one branch of one root.
	const reached = childrenOf(nodes, null).flatMap(({ id }) => branchOf(nodes, id));
	expect(reached).toHaveLength(nodes.length);
	expect(new Set(reached)).toEqual(new Set(nodes));
	expect(branchOf(nodes, latestLeaf(nodes, head)?.id ?? '')).toHaveLength(1);
}
