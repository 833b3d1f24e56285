/** What the first load says, in Traditional Chinese. */
import type { Messages } from '../en/core.ts';
import { longWork } from './long-work.ts';
import { temporary } from './temporary.ts';

export const zhHant: Messages = {
	app: {
		name: 'Ponder',
		skipToComposer: '跳到訊息框',
		skipToContent: '跳到正文',
		titled: (title) => `${title} · Ponder`,
		loading: '正在開啟 Ponder…',
		wentWrong: 'Ponder 出了問題',
		wentWrongBody: '無法顯示。你寫的內容還在。連線後請再試一次，或重新載入頁面。',
		toStart: '開始新對話',
		dismiss: '關閉提示',
		close: '關閉',
		cancel: '取消',
		undo: '復原',
		retry: '重試'
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
		budgetUnlimited: '不限',
		budgetOff: '關閉',
		options: '系統提示詞與取樣',
		optionsChanged: '系統提示詞與取樣，已在此處改動',
		refusals: {
			'empty-message': '訊息是空的',
			busy: '正在寫另一個回答'
		},
		note: 'Qwen3 可能出錯；它寫下的思考，也不一定是它得出答案的過程。'
	},

	transcript: {
		emptyTitle: '在想些什麼？',
		emptyBody: '模型就在這台裝置上執行。你寫的內容不會離開這裡。',
		examples: '可以試試這些'
	},

	history: {
		label: '對話清單',
		open: '顯示對話清單',
		untitled: '新對話'
	},

	model: {
		label: '模型',
		preparing: '正在準備模型',
		failedShort: '未能準備好',
		devices: { webgpu: 'GPU', wasm: 'CPU' },
		badge: (device, dtype) => `${device} · ${dtype}`
	},

	/** The bundled model knows other languages by their greetings alone, so that the tasks stay in English. */
	examples: {
		sum: { prompt: 'What is 25 + 17?', shows: '它一步一步地加，每一步都看得到。' },
		ability: { prompt: '你能做什麼？', shows: '它會說自己是什麼、會做什麼。' },
		reversal: { prompt: 'Write “garden” backwards.', shows: '一個字母接一個字母。' },
		greeting: { prompt: '哈囉，你好', shows: '它會用十種語言打招呼。' }
	},

	notices: {
		label: '通知'
	},

	temporary: temporary,

	longWork: longWork
};
