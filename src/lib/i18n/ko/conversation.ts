/** What is said in and around a conversation once it is drawn, in Korean; what the page says before is in `core.ts`. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, duration, bytes } = createFormat('ko');

const tokens = (count: number) => `토큰 ${number(count)}개`;

export const transcript: PageMessages['transcript'] = {
	label: '대화',
	youSaid: '내 메시지',
	modelSaid: (model) => `${model}의 답변`,
	someModelSaid: '모델의 답변',
	tooLong: (size, context) =>
		`이 메시지의 길이는 ${tokens(size)}이고, 모델은 한 번에 ${number(context)}개까지 읽을 수 있습니다. 메시지를 줄이세요.`,
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
	previousBranchFollowed: (count) => `이전 버전(뒤에 메시지 ${number(count)}개)`,
	nextBranchFollowed: (count) => `다음 버전(뒤에 메시지 ${number(count)}개)`,
	branch: (position, count) => `${number(position)} / ${number(count)}`,
	branchLabel: (position, count) => `${number(count)}개 중 ${number(position)}번째 버전`
};

export const thinking: PageMessages['thinking'] = {
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
	cut: '중간에 끊김',
	budgetOwn: '직접 입력',
	budgetExplained:
		'모델이 답하기 전에 생각하는 데 쓸 수 있는 최대 토큰 수입니다. 많이 생각할수록 느려지지만 답은 대체로 좋아집니다.'
};

export const history: PageMessages['history'] = {
	newChat: '새 대화',
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
	nowhere: '페이지를 찾을 수 없습니다',
	nowhereBody: 'Ponder에는 이 주소의 페이지가 없습니다.',
	models: '이 기기의 모델',
	settings: '설정',
	toChat: '대화로 돌아가기',
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
};

export const model: PageMessages['model'] = {
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
	progress: (loaded, total) => `${bytes(loaded)} / ${bytes(total)}`,
	retry: '다시 시도'
};
