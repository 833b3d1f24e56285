/** What is worth telling somebody who does not see a download: its turning points, and every quarter of it. Pure. */
import type { DownloadErrorCode } from '#lib/download/errors.ts';
import { totalBytes } from './total-bytes.ts';
import type { CheckOutcome, Failure, VariantState } from './variant-state.ts';

export type Announcement =
	| { readonly kind: 'began' | 'verifying' | 'ready' | 'paused' | 'checking' }
	/** What a check of what is stored found, or what was done about it. */
	| { readonly kind: CheckOutcome['kind'] }
	/** `share`: a quarter, a half or three quarters. */
	| { readonly kind: 'share'; readonly share: number }
	| { readonly kind: 'waiting'; readonly code: DownloadErrorCode };

/** Null where there is nothing to tell: a failure is told by its own words. */
export function announcementOf(
	state: VariantState,
	failure: Failure | null,
	check: CheckOutcome | null
): Announcement | null {
	if (failure !== null) return null;
	if (state.kind === 'ready' && check !== null) return { kind: check.kind };
	if (state.kind === 'ready' || state.kind === 'paused' || state.kind === 'checking') {
		return { kind: state.kind };
	}
	if (state.kind === 'resolving' && state.waiting) return { kind: 'waiting', code: state.waiting.code };
	if (state.kind !== 'transferring') return null;
	const { progress, doneBytes } = state;
	if (progress?.waiting) return { kind: 'waiting', code: progress.waiting.code };
	if (progress?.stage === 'verifying') return { kind: 'verifying' };
	if (progress?.stage !== 'transferring') return null;
	const quarters = Math.floor((4 * doneBytes) / Math.max(1, totalBytes(progress)));
	if (quarters === 0) return { kind: 'began' };
	return quarters < 4 ? { kind: 'share', share: quarters / 4 } : null;
}
