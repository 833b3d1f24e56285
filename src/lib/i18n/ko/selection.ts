/** The words for several conversations at once, in Korean. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number } = createFormat('ko');

export const selection: PageMessages['selection'] = {
	begin: '선택',
	older: (count) => `이전 대화 ${number(count)}개 더 보기`,
	label: '선택한 대화',
	count: (count) => `${number(count)}개 선택됨`,
	all: '모두 선택',
	end: '선택 끝내기',
	pin: '선택한 대화 고정',
	unpin: '선택한 대화 고정 해제',
	export: '선택한 대화 내보내기',
	fileName: (count) => `대화 ${number(count)}개`,
	delete: '선택한 대화 삭제',
	temporaryBack: '되돌리기',
	temporaryLeft:
		'임시 대화를 닫았습니다. 이 알림을 닫거나 다른 대화에서 메시지를 보내거나 다른 임시 대화를 떠나기 전에는 되돌릴 수 있습니다. 어디에도 저장되지 않았습니다.',
	deleting: (count) => `대화 ${number(count)}개를 삭제하는 중…`,
	deletingProgress: (done, total) => `${number(done)} / ${number(total)}개`,
	deleted: (count) => `대화 ${number(count)}개를 삭제했습니다.`
};
