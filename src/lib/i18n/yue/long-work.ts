/** The words of work that takes long, in Cantonese. */
import type { Messages } from '../en/core.ts';
import { createFormat } from '../format.ts';

const { percent } = createFormat('zh-Hant-HK');

export const longWork: Messages['longWork'] = {
	titles: {
		downloading: (share, title) => `${percent(share)} · ${title}`,
		answering: (title) => `回答緊… · ${title}`,
		done: (title) => `✓ 得喇 · ${title}`
	},

	notification: {
		answer: '回答寫好喇。',
		download: '模型下載好喇。'
	}
};
