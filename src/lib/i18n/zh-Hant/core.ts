/** What the first load says, in Traditional Chinese. */
import type { Messages } from '../en/core.ts';
import { createFormat } from '../format.ts';
import { longWork } from './long-work.ts';
import { temporary } from './temporary.ts';

const { number, duration, bytes } = createFormat('zh-Hant');

const tokens = (count: number) => `${number(count)} 個 token`;

export const zhHant: Messages = {
	app: {
		name: 'Ponder',
		skipToComposer: '跳到訊息框',
		skipToContent: '跳到正文',
		titled: (title) => `${title} · Ponder`,
		loading: '正在開啟 Ponder…',
		notFound: '沒有這個頁面',
		notFoundBody: '這個網址在 Ponder 裡沒有對應的內容。',
		wentWrong: 'Ponder 出了問題',
		wentWrongBody: '這是我們的錯，不是你的。你寫的內容都還在。請重新載入頁面，然後繼續。',
		toStart: '開始新對話',
		dismiss: '關閉提示',
		close: '關閉',
		cancel: '取消',
		undo: '復原',
		retry: '重試',
		details: '詳細資訊'
	},

	composer: {
		label: '訊息',
		placeholder: '想問什麼都可以，內容不會離開這台裝置。',
		send: '傳送',
		stop: '停止',
		think: '思考',
		thinkOn: '思考已開啟：模型先推理，再回答。',
		thinkOff: '思考已關閉：模型直接回答。',
		budget: '思考預算',
		budgetTokens: (count) => tokens(count),
		budgetUnlimited: '不限',
		budgetOff: '關閉',
		budgetOwn: '自訂數目',
		budgetExplained: '模型最多思考多少個 token 就必須回答。思考得越多越慢，結果往往也更好。',
		options: '系統提示詞與取樣',
		optionsChanged: '系統提示詞與取樣，已在此處改動',
		refusals: {
			'empty-message': '訊息是空的',
			busy: '正在寫另一個回答'
		},
		tooLong: (size, context) =>
			`這則訊息有 ${tokens(size)}，而模型一次最多讀 ${number(context)} 個。請縮短一些。`,
		note: 'Qwen3 可能出錯；它寫下的思考，也不一定是它得出答案的過程。'
	},

	transcript: {
		label: '對話',
		emptyTitle: '在想些什麼？',
		emptyBody: '模型就在這台裝置上執行。你寫的內容不會離開這裡。',
		examples: '可以試試這些',
		youSaid: '你說',
		modelSaid: (model) => `${model} 回答`,
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
		branch: (position, count) => `${number(position)} / ${number(count)}`,
		branchLabel: (position, count) => `第 ${number(position)} 個版本，共 ${number(count)} 個`
	},

	thinking: {
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
		endedByBudget: '預算用完而停止',
		endedByAnswerNow: '因「立即回答」而停止',
		cut: '被中斷'
	},

	history: {
		label: '對話清單',
		open: '顯示對話清單',
		newChat: '新對話',
		untitled: '新對話',
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
		models: '這台裝置上的模型',
		settings: '設定',
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
	},

	model: {
		label: '模型',
		preparing: '正在準備模型',
		ready: '已就緒',
		failed: '模型未能準備好',
		failedShort: '未能準備好',
		retry: '重試',
		devices: { webgpu: 'GPU', wasm: 'CPU' },
		badge: (device, dtype) => `${device} · ${dtype}`,
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
		progress: (loaded, total) => `${bytes(loaded)} / ${bytes(total)}`
	},

	/** The bundled model knows other languages by their greetings alone, so that the tasks stay in English. */
	examples: {
		sum: { prompt: 'What is 12 + 7 + 30?', shows: '它一步一步地加，每一步都看得到。' },
		letters: { prompt: 'How many times is the letter e in “cheese”?', shows: '它先把單字逐個字母拼出來。' },
		reversal: { prompt: 'Write “garden” backwards.', shows: '一個字母接一個字母。' },
		greeting: { prompt: '哈囉，你好', shows: '它會用十種語言打招呼。' }
	},

	notices: {
		label: '通知'
	},

	temporary: temporary,

	longWork: longWork
};
