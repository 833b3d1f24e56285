/** The app below a path of its own, as a project page on a shared host. */
import { fileURLToPath } from 'node:url';
import { expect, test } from './environments.ts';
import { sum } from './ponder.ts';

const folder = fileURLToPath(new URL('../.output/build-base-path', import.meta.url));

test('Ponder works below /ponder/', async ({ serveApp, openIn }) => {
	const address = await serveApp({ folder, base: '/ponder' });
	const ponder = await openIn({ address });
	const answer = await ponder.ask(sum.question);
	expect(await answer.text.innerText()).toMatch(sum.answer);
	expect(new URL(ponder.page.url()).pathname).toMatch(/^\/ponder\/c\/\S+$/);

	await ponder.page.reload();
	await expect(ponder.lastAnswer.text).toHaveText(sum.answer);
});
