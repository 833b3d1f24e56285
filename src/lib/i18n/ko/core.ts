/** What the first load says, in Korean. */
import type { Messages } from '../en/core.ts';
import { createFormat } from '../format.ts';
import { longWork } from './long-work.ts';
import { temporary } from './temporary.ts';

const { number, duration, bytes } = createFormat('ko');

const tokens = (count: number) => `토큰 ${number(count)}개`;

export const ko: Messages = {
	app: {
		name: 'Ponder',
		skipToComposer: '메시지 입력란으로 건너뛰기',
		skipToContent: '본문으로 건너뛰기',
		titled: (title) => `${title} · Ponder`,
		loading: 'Ponder 여는 중…',
		notFound: '페이지를 찾을 수 없습니다',
		notFoundBody: 'Ponder에는 이 주소의 페이지가 없습니다.',
		wentWrong: 'Ponder에 문제가 생겼습니다',
		wentWrongBody:
			'사용자의 잘못이 아니라 Ponder의 결함입니다. 작성한 내용은 그대로 있습니다. 페이지를 새로고침하고 계속하세요.',
		toStart: '새 대화 시작',
		dismiss: '알림 닫기',
		close: '닫기',
		cancel: '취소',
		undo: '실행 취소',
		retry: '다시 시도',
		details: '자세히'
	},

	composer: {
		label: '메시지',
		placeholder: '무엇이든 물어보세요. 이 기기를 벗어나지 않습니다.',
		send: '보내기',
		stop: '중지',
		think: '생각',
		thinkOn: '생각 켜짐: 모델이 먼저 추론한 뒤 답합니다.',
		thinkOff: '생각 꺼짐: 모델이 바로 답합니다.',
		budget: '생각 예산',
		budgetTokens: (count) => tokens(count),
		budgetUnlimited: '제한 없음',
		budgetOff: '끔',
		budgetOwn: '직접 입력',
		budgetExplained:
			'모델이 답하기 전에 생각하는 데 쓸 수 있는 최대 토큰 수입니다. 많이 생각할수록 느려지지만 답은 대체로 좋아집니다.',
		options: '시스템 프롬프트와 샘플링',
		optionsChanged: '시스템 프롬프트와 샘플링, 이 대화에서 변경됨',
		refusals: {
			'empty-message': '메시지가 비어 있습니다',
			busy: '다른 답변을 쓰는 중입니다'
		},
		tooLong: (size, context) =>
			`이 메시지의 길이는 ${tokens(size)}이고, 모델은 한 번에 ${number(context)}개까지 읽을 수 있습니다. 메시지를 줄이세요.`,
		note: 'Qwen3는 틀릴 수 있습니다. 표시되는 생각이 실제로 답을 얻은 과정과 다를 수도 있습니다.'
	},

	transcript: {
		label: '대화',
		emptyTitle: '무엇이 궁금하신가요?',
		emptyBody: '모델은 이 기기에서 실행됩니다. 작성한 내용은 이 기기를 벗어나지 않습니다.',
		examples: '이렇게 시작해 보세요',
		youSaid: '내 메시지',
		modelSaid: (model) => `${model}의 답변`,
		waiting: '모델을 기다리는 중…',
		reading: (done, total) => `읽는 중: ${tokens(total)} 중 ${number(done)}개`,
		answering: '답변하는 중…',
		answered: '답변이 끝났습니다.',
		copy: '복사',
		copied: '복사됨',
		copyFailed: '브라우저가 복사를 허용하지 않았습니다.',
		regenerate: '다시 생성',
		jumpToEnd: '맨 끝으로 이동',
		previousBranch: '이전 버전',
		nextBranch: '다음 버전',
		branch: (position, count) => `${number(position)} / ${number(count)}`,
		branchLabel: (position, count) => `${number(count)}개 중 ${number(position)}번째 버전`
	},

	thinking: {
		label: '모델의 생각',
		live: '생각하는 중',
		closing: '생각을 마무리하는 중…',
		doneIn: (ms) => `${duration(ms)} 동안 생각함`,
		tokens: (count) => tokens(count),
		ofBudget: (used, budget) => `${number(used)} / ${number(budget)}`,
		budgetUsed: '사용한 생각 예산',
		elapsed: (ms) => duration(ms),
		answerNow: '바로 답변',
		show: '생각 보기',
		none: '생각하지 않고 답함',
		endedByBudget: '예산을 다 써서 멈춤',
		endedByAnswerNow: '‘바로 답변’을 눌러 멈춤',
		cut: '중간에 끊김'
	},

	history: {
		label: '대화 목록',
		open: '대화 목록 표시',
		newChat: '새 대화',
		untitled: '새 대화',
		empty: '나눈 대화가 여기에 표시됩니다.',
		moreOf: (title) => `“${title}” 대화의 추가 작업`,
		pin: '고정',
		unpin: '고정 해제',
		rename: '이름 바꾸기',
		renameLabel: (title) => `“${title}” 대화의 새 제목`,
		delete: '삭제',
		deleted: (title) => `“${title}” 대화를 삭제했습니다.`,
		notFound: '이 기기에 없는 대화입니다.',
		notFoundBody: '삭제되었거나 다른 브라우저에서 나눈 대화일 수 있습니다. 대화는 나눈 곳에만 남습니다.',
		models: '이 기기의 모델',
		settings: '설정',
		newChatShortcut: (mac) => (mac ? '⌘ ⇧ O' : 'Ctrl ⇧ O'),
		find: '찾기',
		findShortcut: (mac) => (mac ? '⌘ K' : 'Ctrl K'),
		groups: {
			pinned: '고정됨',
			today: '오늘',
			yesterday: '어제',
			week: '지난 7일',
			month: '지난 30일'
		}
	},

	model: {
		label: '모델',
		preparing: '모델 준비 중',
		ready: '준비됨',
		failed: '모델을 준비하지 못했습니다',
		failedShort: '준비하지 못함',
		retry: '다시 시도',
		devices: { webgpu: 'GPU', wasm: 'CPU' },
		badge: (device, dtype) => `${device} · ${dtype}`,
		contextGauge: '사용한 컨텍스트',
		contextUsed: (used, length) => `${number(used)} / ${number(length)}`,
		stages: {
			runtime: '런타임 시작 중',
			files: '모델 읽는 중',
			graph: '모델 그래프 준비 중',
			session: '모델을 메모리에 올리는 중',
			'warm-up': '워밍업 중',
			'self-test': '계산이 정확한지 확인하는 중'
		},
		progress: (loaded, total) => `${bytes(loaded)} / ${bytes(total)}`
	},

	/** The bundled model knows other languages by their greetings alone, so that the tasks stay in English. */
	examples: {
		sum: { prompt: 'What is 12 + 7 + 30?', shows: '한 단계씩 더하고, 그 단계를 볼 수 있습니다.' },
		letters: {
			prompt: 'How many times is the letter e in “cheese”?',
			shows: '먼저 단어를 한 글자씩 풀어 씁니다.'
		},
		reversal: { prompt: 'Write “garden” backwards.', shows: '한 글자씩 거꾸로 씁니다.' },
		greeting: { prompt: '안녕하세요', shows: '열 가지 언어로 인사합니다.' }
	},

	notices: {
		label: '알림'
	},

	temporary: temporary,

	longWork: longWork
};
