/** The words of work that takes long, in Simplified Chinese. */
import type { Messages } from '../en/core.ts';
import { createFormat } from '../format.ts';

const { percent } = createFormat('zh-Hans');

export const longWork: Messages['longWork'] = {
	titles: {
		downloading: (share, title) => `${percent(share)} · ${title}`,
		answering: (title) => `正在回答… · ${title}`,
		done: (title) => `✓ 好了 · ${title}`
	},

	notification: {
		answer: '回答写好了。',
		download: '模型下载好了。'
	}
};
