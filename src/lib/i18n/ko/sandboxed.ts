/** What the widget's page says in a frame in which nothing of Ponder can run, in Korean. */
import type { sandboxedEn } from '../en/sandboxed.ts';

export const sandboxedKo: typeof sandboxedEn = {
	title: '이 프레임에서는 Ponder를 실행할 수 없습니다',
	body: '바깥 페이지가 Ponder의 스크립트와 저장 공간을 막고 있습니다. 그 페이지를 만든 사람이 허용할 수 있습니다. 프레임의 sandbox 속성에 다음을 적으면 됩니다.',
	attribute: 'allow-scripts allow-same-origin allow-forms allow-popups',
	open: 'Ponder를 별도의 창에서 열기'
};
