/** What the first load says, in Simplified Chinese. */
import type { Messages } from '../en/core.ts';
import { longWork } from './long-work.ts';
import { temporary } from './temporary.ts';

export const zhHans: Messages = {
	app: {
		name: 'Ponder',
		skipToComposer: '跳到消息框',
		skipToContent: '跳到正文',
		titled: (title) => `${title} · Ponder`,
		loading: '正在打开 Ponder…',
		wentWrong: 'Ponder 出了问题',
		wentWrongBody: '无法显示。你写的内容还在。联网后请重试，或重新加载页面。',
		toStart: '开始新对话',
		dismiss: '关闭提示',
		close: '关闭',
		cancel: '取消',
		undo: '撤销',
		retry: '重试'
	},

	composer: {
		label: '消息',
		placeholder: '随便问，内容不会离开这台设备。',
		send: '发送',
		stop: '停止',
		think: '思考',
		thinkOn: '思考已开启：模型先推理，再回答。',
		thinkOff: '思考已关闭：模型直接回答。',
		budget: '思考预算',
		budgetUnlimited: '不限',
		budgetOff: '关闭',
		options: '系统提示词与采样',
		optionsChanged: '系统提示词与采样，已在此处改动',
		refusals: {
			'empty-message': '消息是空的',
			busy: '正在写另一个回答'
		},
		note: 'Qwen3 可能出错；它写下的思考，也不一定是它得出答案的过程。'
	},

	transcript: {
		emptyTitle: '在想些什么？',
		emptyBody: '模型就在这台设备上运行。你写的内容不会离开这里。',
		examples: '可以试试这些'
	},

	history: {
		label: '对话列表',
		open: '显示对话列表',
		untitled: '新对话'
	},

	model: {
		label: '模型',
		preparing: '正在准备模型',
		failedShort: '未能准备好',
		devices: { webgpu: 'GPU', wasm: 'CPU' },
		badge: (device, dtype) => `${device} · ${dtype}`
	},

	/** The bundled model knows other languages by their greetings alone, so that the tasks stay in English. */
	examples: {
		sum: { prompt: 'What is 25 + 17?', shows: '它一步一步地加，每一步都看得到。' },
		ability: { prompt: '你能做什么？', shows: '它会说自己是什么、会做什么。' },
		reversal: { prompt: 'Write “garden” backwards.', shows: '一个字母接一个字母。' },
		greeting: { prompt: '你好', shows: '它会用十种语言打招呼。' }
	},

	notices: {
		label: '通知'
	},

	temporary: temporary,

	longWork: longWork
};
