import { it } from 'vitest';
import { writeFileSync } from 'node:fs';
import { loadLanguage } from '#lib/i18n/languages.ts';
import { messagesOf, said, choices } from '../../fixtures/messages.ts';
it('x', async () => {
	const load = async (l: 'en' | 'es' | 'pt') => { const { language } = await loadLanguage[l](); return new Map([...messagesOf(language.messages, 'first'), ...messagesOf(await language.loadPages(), 'pages')]); };
	const en = await load('en');
	for (const l of ['es','pt'] as const) {
		const other = await load(l);
		let out = '', all = '';
		for (const [p, m] of en) {
			const o = other.get(p);
			const ch = typeof m === 'function' ? choices(m.length) : [[]];
			const v = ch.find((c) => said(m, c) !== null) ?? [];
			const a = said(m, v) ?? '', b = said(o, v) ?? '';
			all += `${p}\t${b}\n`;
			if (!/[.]$/.test(a) && a.length <= 34 && b.length > a.length * 1.35 + 3) out += `${p}\t${a}\t${b}\n`;
		}
		writeFileSync(`/tmp/w/espt-tmp/len-${l}.txt`, out); writeFileSync(`/tmp/w/espt-tmp/all-${l}.txt`, all);
	}
});
