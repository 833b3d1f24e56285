/** What the first load says, in Cantonese as it is spoken in Hong Kong. */
import type { Messages } from '../en/core.ts';
import { createFormat } from '../format.ts';
import { longWork } from './long-work.ts';
import { temporary } from './temporary.ts';

// Chromium formats nothing in `yue`, and would fall back to the browser's own language; Hong Kong's Chinese it knows.
const { number, duration, bytes } = createFormat('zh-Hant-HK');

const tokens = (count: number) => `${number(count)} 個 token`;

export const yue: Messages = {
	app: {
		name: 'Ponder',
		skipToComposer: '跳去訊息框',
		skipToContent: '跳去內容',
		titled: (title) => `${title} · Ponder`,
		loading: '開緊 Ponder…',
		notFound: '冇呢個頁面',
		notFoundBody: '呢個網址喺 Ponder 入面冇對應嘅內容。',
		wentWrong: 'Ponder 出咗問題',
		wentWrongBody: '係我哋嘅錯，唔係你嘅錯。你寫嘅嘢仲喺度。請重新載入頁面，然後繼續。',
		toStart: '開始新對話',
		dismiss: '關閉提示',
		close: '關閉',
		cancel: '取消',
		undo: '復原',
		retry: '再試',
		details: '詳情'
	},

	composer: {
		label: '訊息',
		placeholder: '想問咩都得，內容唔會離開呢部裝置。',
		send: '傳送',
		stop: '停止',
		think: '思考',
		thinkOn: '思考開啟咗：模型會諗咗先答。',
		thinkOff: '思考關閉咗：模型會即刻答。',
		budget: '思考預算',
		budgetTokens: (count) => tokens(count),
		budgetUnlimited: '冇上限',
		budgetOff: '關閉',
		budgetOwn: '自訂數目',
		budgetExplained: '模型最多可以思考幾多個 token，之後就要答。思考得越多越慢，結果亦往往更好。',
		options: '系統提示詞同取樣',
		optionsChanged: '系統提示詞同取樣，喺呢度改過',
		refusals: {
			'empty-message': '訊息係空嘅',
			busy: '寫緊另一個回答'
		},
		tooLong: (size, context) =>
			`呢個訊息有 ${tokens(size)}，模型一次最多讀到 ${number(context)} 個。請縮短少少。`,
		note: 'Qwen3 可能會出錯；佢寫出嚟嘅思考，亦未必係佢得出答案嘅過程。'
	},

	transcript: {
		label: '對話',
		emptyTitle: '諗緊啲咩？',
		emptyBody: '模型就喺呢部裝置上面行。你寫嘅嘢唔會離開呢度。',
		examples: '可以試吓呢啲',
		youSaid: '你話',
		modelSaid: (model) => `${model} 回答`,
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
		branch: (position, count) => `${number(position)} / ${number(count)}`,
		branchLabel: (position, count) => `第 ${number(position)} 個版本，總共 ${number(count)} 個`
	},

	thinking: {
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
		cut: '中斷咗'
	},

	history: {
		label: '對話清單',
		open: '顯示對話清單',
		newChat: '新對話',
		untitled: '新對話',
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
		models: '呢部裝置上面嘅模型',
		settings: '設定',
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
	},

	model: {
		label: '模型',
		preparing: '準備緊模型',
		ready: '準備好喇',
		failed: '模型準備唔到',
		failedShort: '準備唔到',
		retry: '再試',
		devices: { webgpu: 'GPU', wasm: 'CPU' },
		badge: (device, dtype) => `${device} · ${dtype}`,
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
		progress: (loaded, total) => `${bytes(loaded)} / ${bytes(total)}`
	},

	/** The bundled model knows other languages by their greetings alone, so that the tasks stay in English. */
	examples: {
		sum: { prompt: 'What is 12 + 7 + 30?', shows: '佢一步一步咁加，每一步都睇到。' },
		letters: { prompt: 'How many times is the letter e in “cheese”?', shows: '佢會先逐個字母串出嚟。' },
		reversal: { prompt: 'Write “garden” backwards.', shows: '一個字母跟一個字母。' },
		greeting: { prompt: '早晨', shows: '佢識用十種語言打招呼。' }
	},

	notices: {
		label: '通知'
	},

	temporary: temporary,

	longWork: longWork
};
