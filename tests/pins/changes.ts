/** What a listing changes of the pins, in words. */
import type { PinnedFile, PinnedRepository } from '#lib/qwen3/published.ts';

/**
 * One line a change; none when the pins say what the hub lists. At one commit nothing can change: where an exact size or
 * a digest is another than the one pinned, one of the two is wrong, and the line says CONTRADICTS.
 */
export function changesOf(before: PinnedRepository, after: PinnedRepository): string[] {
	const isSameCommit = before.commit === after.commit;
	const turn = isSameCommit ? 'CONTRADICTS' : '→';
	const paths = [...new Set([...Object.keys(before.files), ...Object.keys(after.files)])].sort();
	const files = paths.flatMap((path) =>
		changesOfFile(before.files[path], after.files[path], turn).map((change) => `${path}: ${change}`)
	);
	return isSameCommit ? files : [`commit ${before.commit} → ${after.commit}`, ...files];
}

function changesOfFile(
	before: PinnedFile | undefined,
	after: PinnedFile | undefined,
	turn: string
): string[] {
	if (!after) return ['no longer listed'];
	if (!before) return [`new, ${String(after.bytes)} bytes`];
	return [...changeOfSize(before, after, turn), ...changeOfDigest(before, after, turn)];
}

function changeOfSize(before: PinnedFile, after: PinnedFile, turn: string): string[] {
	if (before.bytes === after.bytes) return [];
	const found = `${String(after.bytes)} bytes`;
	if (before.bytes === undefined) return [`about ${String(before.approximateBytes)} → ${found}`];
	return [`${before.bytes} ${turn} ${found}`];
}

function changeOfDigest(before: PinnedFile, after: PinnedFile, turn: string): string[] {
	const [known, found] = [before, after].map(({ sha256, gitSha1 }) => sha256 ?? gitSha1);
	if (known === found) return [];
	return [known === undefined ? `digest ${String(found)}` : `digest ${known} ${turn} ${String(found)}`];
}
