/** How the bench prints: one line a figure, ours beside theirs, their ratio and what is aimed at. */

const names = 50;
const figures = 11;

/** Milliseconds. */
export const milliseconds = (/** @type {number} */ ms) => (ms < 10 ? ms.toFixed(3) : ms.toFixed(1));

/**
 * @param {string} title
 * @param {string} theirs what ours is compared with
 * @param {string} ours
 */
export function heading(title, theirs, ours = 'ours') {
	console.log(
		`\n${title}\n${''.padEnd(names)}${ours.padStart(figures)}${theirs.padStart(figures)}${'ratio'.padStart(8)}   target`
	);
}

/**
 * @param {string} what
 * @param {number} ours
 * @param {number} theirs
 * @param {string} target for the ratio, or for ours; empty when none is set
 * @param {(figure: number) => string} format
 */
export function line(what, ours, theirs, target, format) {
	const ratio = (theirs > 0 ? (ours / theirs).toFixed(2) : '–').padStart(8);
	console.log(
		`${what.padEnd(names)}${format(ours).padStart(figures)}${format(theirs).padStart(figures)}${ratio}   ${target}`
	);
}
