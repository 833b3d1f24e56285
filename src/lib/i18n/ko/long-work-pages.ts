/** More words of work that takes long, in Korean: what is set, and what is said when work ended the page. */
import type { PageMessages } from '../en/pages.ts';

export const longWorkPages: PageMessages['longWork'] = {
	notification: {
		label: '끝나면 알림 받기',
		explained: 'Ponder가 보이지 않을 때 답변이나 다운로드가 끝나면 알립니다. 알림에는 그 사실만 담깁니다.',
		denied: '브라우저가 Ponder의 알림을 허용하지 않습니다. 브라우저의 사이트 설정에서 바꿀 수 있습니다.',
		unsupported:
			'이 브라우저는 웹페이지의 알림을 지원하지 않습니다. 페이지를 홈 화면에 추가하면 지원하는 브라우저도 있습니다.'
	},

	died: {
		title: (model) => `${model} 모델을 불러오다가 페이지가 닫혔습니다`,
		body: (answerer) =>
			`기기의 메모리가 부족했을 가능성이 큽니다. 작성한 내용은 그대로 있으며, 지금은 ${answerer} 모델이 답합니다.`,
		again: (model) => `${model} 다시 시도`,
		smaller: (model) => `${model} 사용`
	}
};
