import type { TreeNode, Turn } from './tree.ts';

/** Whether nothing would be left without this message and what follows it: it is the first, and there is no other version. */
export function isWhole([first]: readonly Turn<TreeNode>[], messageId: string): boolean {
	return first?.message.id === messageId && first.siblings.length === 1;
}
