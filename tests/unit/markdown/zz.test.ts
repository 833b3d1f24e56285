import { tests } from 'commonmark-spec';
import { expect, it } from 'vitest';
import { MarkdownDocument } from '#lib/markdown/document.ts';
import { htmlOf, normalHtml } from './html.ts';
import gfm from '../../fixtures/markdown/gfm-extensions.json';
it('all', () => {
	const bad=[];
	for (const t of [...tests,...gfm]) {
		const md=t.markdown.replaceAll('→','\t'), html=t.html.replaceAll('→','\t');
		let ours; try { ours=htmlOf(new MarkdownDocument(a=>a).update(md).map(b=>b.block)); } catch(e){ ours=String(e.stack) }
		if (normalHtml(ours)!==normalHtml(html)) bad.push([t.number,md,normalHtml(html),normalHtml(ours)]);
	}
	for (const b of bad.slice(0,60)) console.log(b[0], JSON.stringify(b[1]),'\n   want',JSON.stringify(b[2]),'\n   have',JSON.stringify(b[3]));
	console.log(bad.length, bad.map(b=>b[0]).join(' '));
	expect(1).toBe(1);
});
