/** The app below a path of its own, as a project page on a shared host. */
import { fileURLToPath } from 'node:url';
import { chinesePage, pdfOf } from '../fixtures/pdf.ts';
import { Attachments, pdfFile } from './attachments.ts';
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

	// What reads PDFs, and the tables it asks for, are found below the path, too.
	const attachments = new Attachments(ponder.page);
	await attachments.choose(pdfFile('chinese.pdf', pdfOf([chinesePage])));
	const dialog = await attachments.open('chinese.pdf');
	await expect(dialog.getByRole('region')).toContainText('你好世界');
});
