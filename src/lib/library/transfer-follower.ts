/** What the realm reports of a transfer, as the page shows it: with a rate, and without a step back. */
import type { DownloadProgress } from '#lib/download/protocol.ts';
import { Pace } from './pace.ts';
import { doneBytes, storedBytesOf, type Transferring } from './variant-state.ts';

/** Before the realm has said anything. */
export function transferring(task: Transferring['task']): Transferring {
	return { kind: 'transferring', task, progress: null, doneBytes: 0, rate: null };
}

/** Takes reports, and gives a state for each. `now`: milliseconds, ever rising. */
export function transferFollower(
	task: Transferring['task'],
	now: () => number,
	onState: (state: Transferring) => void
): (progress: DownloadProgress) => void {
	const pace = new Pace();
	let before: number | null = null;
	return (progress) => {
		before ??= Math.max(0, storedBytesOf(progress) - progress.receivedBytes);
		if (progress.stage === 'transferring') pace.add(progress.receivedBytes, now());
		else pace.reset();
		onState({
			kind: 'transferring',
			task,
			progress,
			doneBytes: doneBytes(progress, before),
			rate: pace.rate
		});
	};
}
