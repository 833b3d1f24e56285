/** What is said in and around a conversation once it is drawn, in Traditional Chinese; what the page says before is in `core.ts`. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, duration, bytes } = createFormat('zh-Hant');

const tokens = (count: number) => `${number(count)} 個 token`;

export const transcript: PageMessages['transcript'] = {
	label: '對話',
	youSaid: '你說',
	modelSaid: (model) => `${model} 回答`,
	someModelSaid: '模型回答',
	tooLong: (size, context) =>
		`這則訊息有 ${tokens(size)}，而模型一次最多讀 ${number(context)} 個。請縮短一些。`,
	waiting: '正在等待模型…',
	reading: (done, total) => `正在閱讀：第 ${number(done)} 個，共 ${tokens(total)}`,
	answering: '正在回答…',
	answered: '回答完畢。',
	copy: '複製',
	copied: '已複製',
	copyFailed: '瀏覽器不允許複製。',
	regenerate: '重新回答',
	jumpToEnd: '跳到最後',
	previousBranch: '上一個版本',
	nextBranch: '下一個版本',
	previousBranchFollowed: (count) => `上一個版本（後面有 ${number(count)} 則訊息）`,
	nextBranchFollowed: (count) => `下一個版本（後面有 ${number(count)} 則訊息）`,
	branch: (position, count) => `${number(position)} / ${number(count)}`,
	branchLabel: (position, count) => `第 ${number(position)} 個版本，共 ${number(count)} 個`
};

export const thinking: PageMessages['thinking'] = {
	label: '模型的思考',
	live: '正在思考',
	closing: '正在結束思考…',
	doneIn: (ms) => `思考了 ${duration(ms)}`,
	tokens: (count) => tokens(count),
	ofBudget: (used, budget) => `${number(used)} / ${number(budget)}`,
	budgetUsed: '已用的思考預算',
	elapsed: (ms) => duration(ms),
	answerNow: '立即回答',
	show: '顯示思考',
	none: '未經思考直接回答',
	endedByBudget: '因預算用完而停止',
	endedByAnswerNow: '因「立即回答」而停止',
	cut: '被中斷',
	budgetOwn: '自訂數值',
	budgetExplained: '模型最多思考多少個 token 就必須回答。思考得越多越慢，結果往往也更好。'
};

export const history: PageMessages['history'] = {
	newChat: '新對話',
	empty: '你的對話會列在這裡。',
	moreOf: (title) => `「${title}」的更多操作`,
	pin: '釘選',
	unpin: '取消釘選',
	rename: '重新命名',
	renameLabel: (title) => `「${title}」的新標題`,
	delete: '刪除',
	deleted: (title) => `「${title}」已刪除。`,
	notFound: '這台裝置上沒有這個對話。',
	notFoundBody: '它可能已被刪除，也可能是在別的瀏覽器裡進行的。對話只留在當初進行的地方。',
	nowhere: '沒有這個頁面',
	nowhereBody: '這個網址在 Ponder 裡沒有對應的內容。',
	models: '這台裝置上的模型',
	settings: '設定',
	toChat: '回到對話',
	newChatShortcut: (mac) => (mac ? '⌘ ⇧ O' : 'Ctrl ⇧ O'),
	find: '搜尋',
	findShortcut: (mac) => (mac ? '⌘ K' : 'Ctrl K'),
	groups: {
		pinned: '已釘選',
		today: '今天',
		yesterday: '昨天',
		week: '過去 7 天',
		month: '過去 30 天'
	}
};

export const model: PageMessages['model'] = {
	contextGauge: '已用的上下文',
	contextUsed: (used, length) => `${number(used)} / ${number(length)}`,
	stages: {
		runtime: '正在啟動執行環境',
		files: '正在讀取模型',
		graph: '正在準備模型的計算圖',
		session: '正在把模型放進記憶體',
		'warm-up': '正在預熱',
		'self-test': '正在檢查計算是否正確'
	},
	progress: (loaded, total) => `${bytes(loaded)} / ${bytes(total)}`,
	retry: '重試'
};
