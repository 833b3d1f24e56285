/** What files that a person gives must be, where only their rough size is published. Pure. */
import { DownloadError } from '#lib/download/errors.ts';
import type { FilePin, PinDraft, VariantPin } from '#lib/qwen3/pins.ts';

/** Shares by which a file may differ from the round figure that is published of it. */
const TOLERANCE = 0.1;

/**
 * A pin whose estimates take the size of the file at hand; where there is none the import says so. Throws
 * `import-mismatch` where a file is nowhere near its estimate: no fingerprint would tell.
 */
export function completedFrom(draft: PinDraft, files: Readonly<Record<string, Blob>>): VariantPin {
	const complete = draft.files.map((file): FilePin => {
		const { path, digest } = file;
		if (file.bytes !== null) return { path, digest, bytes: file.bytes };
		const { approximateBytes } = file;
		const bytes = files[path]?.size ?? approximateBytes;
		if (Math.abs(bytes - approximateBytes) > TOLERANCE * approximateBytes) {
			const message = `${String(bytes)} bytes where about ${String(approximateBytes)} are published`;
			throw new DownloadError('import-mismatch', message, { path });
		}
		return { path, digest, bytes };
	});
	return { ...draft, files: complete };
}
