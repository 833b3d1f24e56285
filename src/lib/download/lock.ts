/** The name under which tabs take turns to write. */
import type { VariantPin } from '#lib/qwen3/pins.ts';

/** The Web Lock that is held while files of a commit are written: its variants share files. */
export function weightsLock({ repository, commit }: Pick<VariantPin, 'repository' | 'commit'>): string {
	return `ponder-weights:${repository}@${commit}`;
}
