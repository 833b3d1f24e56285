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
	half: {
		kept: '고치다 만 내용이 보관되어 있습니다.',
		goOn: '이어서 고치기',
		discard: '버리기',
		discarded: '고치다 만 내용을 버렸습니다.'
	},
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
		beside: (version) => `${number(version)}번째 버전과 나란히 비교`,
		keep: '이 답변으로 계속',
		next: '다음 메시지는 이 답변에 이어집니다.'
	},

	later: {
		follow: (count, version) =>
			`이후 메시지 ${number(count)}개는 이 버전이 아니라 ${number(version)}번째 버전에 이어져 있습니다.`,
		show: (version) => `${number(version)}번째 버전 보기`
	},

	thinking: {
		keep: '계속 생각',
		keepTo: (budget) => `계속 생각, 최대 ${tokens(budget)}`,
		keepUnlimited: '제한 없이 계속 생각',
		copy: '생각 복사',
		inNewChats: '새 대화에서의 생각',
		folding: '끝난 생각',
		folded: '접어 두기',
		unfolded: '펼쳐 두기'
	},

	since: '이전 메시지부터',
	inSystemPrompt: '시스템 프롬프트에서',

	ahead: {
		message: '이전 메시지에 /no_think가 있어 여기서도 생각하지 않도록 요청합니다.',
		show: '메시지 보기',
		system: '시스템 프롬프트에 /no_think가 있어 생각하지 않도록 요청합니다.',
		own: '이 메시지에 /no_think가 있어 생각하지 않도록 요청합니다.',
		noEffect: '이 메시지의 /think는 효과가 없습니다. 생각이 꺼져 있습니다.',
		think: '여기서는 생각하기',
		turnOn: '생각 켜기'
	},

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
