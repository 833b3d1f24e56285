import type { DownloadProgress } from '#lib/download/protocol.ts';

/** All bytes of a transfer; 0 while unknown. */
export function totalBytes(progress: DownloadProgress | null): number {
	return progress?.files.reduce((sum, { bytes }) => sum + bytes, 0) ?? 0;
}
