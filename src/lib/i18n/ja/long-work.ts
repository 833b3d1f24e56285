/** The words of work that takes long, in Japanese: what a tab out of sight says. The rest of them is in `long-work-pages.ts`. */
import type { Messages } from '../en/core.ts';
import { createFormat } from '../format.ts';

const { percent } = createFormat('ja');

export const longWork: Messages['longWork'] = {
	titles: {
		downloading: (share, title) => `${percent(share)} · ${title}`,
		answering: (title) => `回答中… · ${title}`,
		done: (title) => `✓ 完了 · ${title}`
	},

	notification: {
		answer: '回答ができました。',
		download: 'モデルのダウンロードが完了しました。'
	}
};
