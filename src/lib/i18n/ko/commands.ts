/** What the palette of commands and the list of keys say, in Korean. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number } = createFormat('ko');

export const commands: PageMessages['commands'] = {
	label: '명령',
	placeholder: '대화 내용, 모델, 작업 찾기',
	found: (count) => `${number(count)}개를 찾았습니다. 화살표 키로 선택하세요.`,
	latest: (count) =>
		`대화 내용은 최근 ${number(count)}곳만 표시됩니다. 더 입력하면 다른 곳도 찾을 수 있습니다.`,
	none: '찾은 것이 없습니다.',
	seeking: '대화 내용을 찾는 중…',
	failed: '대화 내용을 검색하지 못했습니다. 계속 입력하면 다시 시도합니다. 페이지를 새로고침해도 됩니다.',
	keys: { ctrl: 'Ctrl', shift: 'Shift' },
	groups: {
		actions: '작업',
		models: '답변할 모델',
		conversations: '대화',
		messages: '대화 내용'
	},
	actions: {
		newChat: '새 대화',
		temporary: '새 임시 대화',
		models: '모델',
		settings: '설정',
		shortcuts: '키보드 단축키',
		think: '생각 켜기',
		doNotThink: '생각 끄기',
		answerNow: '생각을 멈추고 바로 답변',
		stop: '답변 중지',
		regenerate: '마지막 질문에 다시 답변',
		copy: '마지막 답변 복사',
		delete: '이 대화 삭제',
		theme: { system: '테마: 시스템 설정에 따름', light: '테마: 밝게', dark: '테마: 어둡게' }
	},
	current: '지금 답변하는 모델',
	shortcuts: {
		title: '키보드 단축키',
		names: {
			palette: '명령: 대화, 모델, 작업',
			newChat: '새 대화',
			write: '메시지 입력란으로 이동',
			send: '메시지 보내기, 또는 고친 내용 적용',
			newLine: '메시지에서 줄 바꾸기',
			stop: '답변을 중지하거나 열린 것을 닫기',
			shortcuts: '이 단축키 목록'
		},
		rest: '그 밖의 모든 것은 Tab 키로 이동하고 Enter, 스페이스바, 화살표 키로 쓸 수 있습니다.'
	}
};
