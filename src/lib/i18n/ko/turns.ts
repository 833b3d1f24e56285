/** The words for what can be done to a turn of a conversation, in Korean. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number } = createFormat('ko');

const tokens = (count: number) => `토큰 ${number(count)}개`;

export const turns: PageMessages['turns'] = {
	more: '더 보기',
	edit: '편집',
	editMessage: '내 메시지 편집',
	editAnswer: '답변 편집',
	send: '보내기',
	save: '저장',
	cancel: '취소',
	answer: '답변 받기',
	continue: '이어서 쓰기',
	edited: '직접 편집함',
	fork: '새 대화에서 이어 가기',
	delete: '이후 내용까지 삭제',
	deleted: (count) => `메시지 ${number(count)}개를 삭제했습니다.`,
	elsewhere: '다른 탭에서 쓰는 중…',

	compare: {
		label: '다시 답변받아 비교',
		title: '나란히 비교',
		with: (budget) => `생각, 최대 ${tokens(budget)}`,
		without: '생각 없이',
		unlimited: '생각, 제한 없음',
		keep: '이 답변으로 계속'
	},

	thinking: {
		keep: '계속 생각',
		keepTo: (budget) => `계속 생각, 최대 ${tokens(budget)}`,
		keepUnlimited: '제한 없이 계속 생각',
		copy: '생각 복사',
		folding: '끝난 생각',
		folded: '접어 두기',
		unfolded: '펼쳐 두기'
	},

	since: (message) => `${number(message)}번째 메시지부터`,
	inSystemPrompt: '시스템 프롬프트에서',

	context: {
		left: '대화가 컨텍스트보다 길어져서, 모델은 이 위의 내용을 더 이상 보지 못합니다.'
	}
};

export const context: PageMessages['context'] = {
	system: '시스템 프롬프트',
	attached: '첨부',
	said: '대화 내용',
	thinking: '마지막 생각',
	room: '남은 공간',
	explained: '모델이 세는 토큰 수입니다. 생각은 다음 메시지 때 모델이 보는 내용에 들어가지 않습니다.',
	uncounted: '모델이 준비되면 무엇이 얼마나 차지하는지 셉니다.'
};
