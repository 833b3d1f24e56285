/** What is said in and around a conversation once it is drawn, in Cantonese as it is spoken in Hong Kong; what the page says before is in `core.ts`. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

// Chromium formats nothing in `yue`, and would fall back to the browser's own language; Hong Kong's Chinese it knows.
const { number, duration, bytes } = createFormat('zh-Hant-HK');

const tokens = (count: number) => `${number(count)} 個 token`;

export const transcript: PageMessages['transcript'] = {
	label: '對話',
	youSaid: '你話',
	modelSaid: (model) => `${model} 回答`,
	someModelSaid: '模型回答',
	tooLong: (size, context) =>
		`呢個訊息有 ${tokens(size)}，模型一次最多讀到 ${number(context)} 個。請縮短少少。`,
	waiting: '等緊模型…',
	reading: (done, total) => `讀緊：第 ${number(done)} 個，總共 ${tokens(total)}`,
	answering: '回答緊…',
	answered: '答完喇。',
	copy: '複製',
	copied: '複製咗',
	copyFailed: '瀏覽器唔畀複製。',
	regenerate: '重新回答',
	jumpToEnd: '跳去最後',
	previousBranch: '上一個版本',
	nextBranch: '下一個版本',
	previousBranchFollowed: (count) => `上一個版本（後面有 ${number(count)} 個訊息）`,
	nextBranchFollowed: (count) => `下一個版本（後面有 ${number(count)} 個訊息）`,
	branch: (position, count) => `${number(position)} / ${number(count)}`,
	branchLabel: (position, count) => `第 ${number(position)} 個版本，總共 ${number(count)} 個`
};

export const thinking: PageMessages['thinking'] = {
	label: '模型嘅思考',
	live: '思考緊',
	closing: '結束緊思考…',
	doneIn: (ms) => `思考咗 ${duration(ms)}`,
	tokens: (count) => tokens(count),
	ofBudget: (used, budget) => `${number(used)} / ${number(budget)}`,
	budgetUsed: '用咗嘅思考預算',
	elapsed: (ms) => duration(ms),
	answerNow: '即刻回答',
	show: '顯示思考',
	none: '冇思考，直接回答',
	endedByBudget: '用完預算，所以停咗',
	endedByAnswerNow: '因為「即刻回答」停咗',
	cut: '中斷咗',
	budgetOwn: '自訂數目',
	budgetExplained: '模型最多可以思考幾多個 token，之後就要答。思考得越多越慢，結果亦往往更好。'
};

export const history: PageMessages['history'] = {
	newChat: '新對話',
	empty: '你嘅對話會列喺呢度。',
	moreOf: (title) => `「${title}」嘅更多操作`,
	pin: '置頂',
	unpin: '取消置頂',
	rename: '改名',
	renameLabel: (title) => `「${title}」嘅新標題`,
	delete: '刪除',
	deleted: (title) => `刪除咗「${title}」。`,
	notFound: '呢部裝置上面冇呢個對話。',
	notFoundBody: '可能已經刪除咗，亦可能係喺第個瀏覽器度傾嘅。對話喺邊度傾，就只會留喺邊度。',
	nowhere: '冇呢個頁面',
	nowhereBody: '呢個網址喺 Ponder 入面冇對應嘅內容。',
	models: '呢部裝置上面嘅模型',
	settings: '設定',
	toChat: '返去對話',
	newChatShortcut: (mac) => (mac ? '⌘ ⇧ O' : 'Ctrl ⇧ O'),
	find: '搜尋',
	findShortcut: (mac) => (mac ? '⌘ K' : 'Ctrl K'),
	groups: {
		pinned: '置頂咗',
		today: '今日',
		yesterday: '尋日',
		week: '過去 7 日',
		month: '過去 30 日'
	}
};

export const model: PageMessages['model'] = {
	contextGauge: '用咗嘅上下文',
	contextUsed: (used, length) => `${number(used)} / ${number(length)}`,
	stages: {
		runtime: '啟動緊執行環境',
		files: '讀取緊模型',
		graph: '準備緊模型嘅計算圖',
		session: '放緊模型入記憶體',
		'warm-up': '預熱緊',
		'self-test': '檢查緊計得啱唔啱'
	},
	progress: (loaded, total) => `${bytes(loaded)} / ${bytes(total)}`,
	retry: '再試'
};
