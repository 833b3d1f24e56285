/**
 * `npm run lighthouse`: prints how Lighthouse rates the built app, and fails where accessibility or best practices are
 * below their bound. Performance is printed alone: on a busy machine it says more of the machine.
 */
import { ensureInstalled, requireNode } from './install.mjs';
import { join } from 'node:path';
import { root, say } from './run.mjs';

/** Lowest score, out of 100. */
const bounds = { accessibility: 95, 'best-practices': 95 };
const pages = ['', 'models'];

requireNode();
await ensureInstalled();
const { ensureBrowser } = await import('./ensure-browser.mjs');
const executablePath = await ensureBrowser();
const { ensureBuilt } = await import('./build.mjs');
await ensureBuilt();
const { rate } = await import('./rate.mjs');

let isBelow = false;
for (const path of pages) {
	const scores = await rate({ folder: join(root, 'build'), path, executablePath });
	say(
		`/${path}: ${Object.entries(scores)
			.map(([name, score]) => `${name} ${score}`)
			.join(', ')}`
	);
	for (const [name, bound] of Object.entries(bounds)) {
		if ((scores[name] ?? 0) >= bound) continue;
		isBelow = true;
		say(`/${path}: ${name} is below ${bound}.`);
	}
}
process.exit(isBelow ? 1 : 0);
