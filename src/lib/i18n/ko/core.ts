/** What the first load says, in Korean. */
import type { Messages } from '../en/core.ts';
import { longWork } from './long-work.ts';
import { temporary } from './temporary.ts';

export const ko: Messages = {
	app: {
		name: 'Ponder',
		skipToComposer: '메시지 입력란으로 건너뛰기',
		skipToContent: '본문으로 건너뛰기',
		titled: (title) => `${title} · Ponder`,
		loading: 'Ponder 여는 중…',
		wentWrong: 'Ponder에 문제가 생겼습니다',
		wentWrongBody:
			'표시하지 못했습니다. 쓴 내용은 남아 있습니다. 연결한 뒤 다시 시도하거나 페이지를 새로고침하세요.',
		toStart: '새 대화 시작',
		dismiss: '알림 닫기',
		close: '닫기',
		cancel: '취소',
		undo: '실행 취소',
		retry: '다시 시도'
	},

	composer: {
		label: '메시지',
		placeholder: '무엇이든 물어보세요. 내용은 기기를 벗어나지 않습니다.',
		send: '보내기',
		stop: '중지',
		think: '생각',
		thinkOn: '생각 켜짐: 모델이 먼저 추론한 뒤 답합니다.',
		thinkOff: '생각 꺼짐: 모델이 바로 답합니다.',
		budget: '생각 예산',
		budgetUnlimited: '제한 없음',
		budgetOff: '끔',
		options: '시스템 프롬프트와 샘플링',
		optionsChanged: '시스템 프롬프트와 샘플링, 이 대화에서 변경됨',
		refusals: {
			'empty-message': '메시지가 비어 있습니다',
			busy: '다른 답변을 쓰는 중입니다'
		},
		note: 'Qwen3는 틀릴 수 있습니다. 표시되는 생각이 실제로 답을 얻은 과정과 다를 수도 있습니다.'
	},

	transcript: {
		emptyTitle: '무엇이 궁금하신가요?',
		emptyBody: '모델은 이 기기에서 실행됩니다. 작성한 내용은 이 기기를 벗어나지 않습니다.',
		examples: '이렇게 시작해 보세요'
	},

	history: {
		label: '대화 목록',
		open: '대화 목록 표시',
		untitled: '새 대화'
	},

	model: {
		label: '모델',
		preparing: '모델 준비 중',
		failedShort: '준비하지 못함',
		devices: { webgpu: 'GPU', wasm: 'CPU' },
		badge: (device, dtype) => `${device} · ${dtype}`
	},

	/** The bundled model knows other languages by their greetings alone, so that the tasks stay in English. */
	examples: {
		sum: { prompt: 'What is 25 + 17?', shows: '한 단계씩 더하는 과정을 볼 수 있습니다.' },
		ability: { prompt: '누구세요?', shows: '자기가 무엇이고 무엇을 할 수 있는지 말합니다.' },
		reversal: { prompt: 'Write “garden” backwards.', shows: '한 글자씩 거꾸로 씁니다.' },
		greeting: { prompt: '안녕하세요', shows: '열 가지 언어로 인사합니다.' }
	},

	notices: {
		label: '알림'
	},

	temporary: temporary,

	longWork: longWork
};
