/** The words of work that takes long, in Korean. */
import type { Messages } from '../en/core.ts';
import { createFormat } from '../format.ts';

const { percent } = createFormat('ko');

export const longWork: Messages['longWork'] = {
	titles: {
		downloading: (share, title) => `${percent(share)} · ${title}`,
		answering: (title) => `답변하는 중… · ${title}`,
		done: (title) => `✓ 완료 · ${title}`
	},

	notification: {
		answer: '답변이 준비되었습니다.',
		download: '모델을 다운로드했습니다.'
	}
};
