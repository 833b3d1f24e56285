/** The names under which tabs take turns to write, and under which they are seen to. */
import { variantKey, type VariantAddress, type VariantPin } from '#lib/qwen3/pins.ts';

/** The Web Lock that is held while files of a commit are written: its variants share files. */
export function weightsLock({ repository, commit }: Pick<VariantPin, 'repository' | 'commit'>): string {
	return `ponder-weights:${repository}@${commit}`;
}

/** The Web Lock that is held besides while that very variant is downloaded or imported: it alone is coming. */
export function downloadLock(variant: VariantAddress): string {
	return `ponder-download:${variantKey(variant)}`;
}
