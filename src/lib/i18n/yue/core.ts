/** What the first load says, in Cantonese as it is spoken in Hong Kong. */
import type { Messages } from '../en/core.ts';
import { longWork } from './long-work.ts';
import { temporary } from './temporary.ts';

export const yue: Messages = {
	app: {
		name: 'Ponder',
		skipToComposer: '跳去訊息框',
		skipToContent: '跳去內容',
		titled: (title) => `${title} · Ponder`,
		loading: '開緊 Ponder…',
		wentWrong: 'Ponder 出咗問題',
		wentWrongBody: '顯示唔到。你寫嘅嘢仲喺度。上到網再試一次，或者重新載入頁面。',
		toStart: '開始新對話',
		dismiss: '關閉提示',
		close: '關閉',
		cancel: '取消',
		undo: '復原',
		retry: '再試'
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
		budgetUnlimited: '冇上限',
		budgetOff: '關閉',
		options: '系統提示詞同取樣',
		optionsChanged: '系統提示詞同取樣，喺呢度改過',
		refusals: {
			'empty-message': '訊息係空嘅',
			busy: '寫緊另一個回答'
		},
		note: 'Qwen3 可能會出錯；佢寫出嚟嘅思考，亦未必係佢得出答案嘅過程。'
	},

	transcript: {
		emptyTitle: '諗緊啲咩？',
		emptyBody: '模型就喺呢部裝置上面行。你寫嘅嘢唔會離開呢度。',
		examples: '可以試吓呢啲'
	},

	history: {
		label: '對話清單',
		open: '顯示對話清單',
		untitled: '新對話'
	},

	model: {
		label: '模型',
		preparing: '準備緊模型',
		failedShort: '準備唔到',
		devices: { webgpu: 'GPU', wasm: 'CPU' },
		badge: (device, dtype) => `${device} · ${dtype}`
	},

	/** The bundled model knows other languages by their greetings alone, so that the tasks stay in English. */
	examples: {
		sum: { prompt: 'What is 25 + 17?', shows: '佢一步一步咁加，每一步都睇到。' },
		ability: { prompt: '你識做啲咩？', shows: '佢會講自己係咩、識做咩。' },
		reversal: { prompt: 'Write “garden” backwards.', shows: '一個字母跟一個字母。' },
		greeting: { prompt: '早晨', shows: '佢識用十種語言打招呼。' }
	},

	notices: {
		label: '通知'
	},

	temporary: temporary,

	longWork: longWork
};
