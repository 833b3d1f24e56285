/** Hands files to the browser's downloads. */

/** Milliseconds that a browser has to begin taking a file it was offered: nobody tells when it has. */
const offered = 60_000;

/** Offers a file under a name. Needs a click not long ago. */
export function handOver(file: Blob, name: string): void {
	const address = URL.createObjectURL(file);
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(address), offered);
}

/** A title as the beginning of a file's name: no character that a file system forbids, and not too long. */
export function fileNameFrom(title: string): string {
	const name = title
		.replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu, ' ')
		.replace(/[\s.]+/gu, ' ')
		.trim();
	return Array.from(name).slice(0, 60).join('').trim();
}

/** The day as file names have it: `2026-11-25`, where the person is. */
export function dayOf(date: Date): string {
	const two = (number: number): string => String(number).padStart(2, '0');
	return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
