/** The words of work that takes long, in Arabic: what a tab out of sight says. */
import type { Messages } from '../en/core.ts';
import { createFormat } from '../format.ts';

const { percent } = createFormat('ar-u-nu-latn');

export const longWork: Messages['longWork'] = {
	titles: {
		downloading: (share, title) => `${percent(share)} · ${title}`,
		answering: (title) => `تُكتب الإجابة… · ${title}`,
		done: (title) => `✓ جاهز · ${title}`
	},

	notification: {
		answer: 'الإجابة جاهزة.',
		download: 'اكتمل تنزيل النموذج.'
	}
};
