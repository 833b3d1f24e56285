/** What the first load says, in Simplified Chinese. */
import type { Messages } from '../en/core.ts';
import { createFormat } from '../format.ts';
import { longWork } from './long-work.ts';
import { temporary } from './temporary.ts';

const { number, duration, bytes } = createFormat('zh-Hans');

const tokens = (count: number) => `${number(count)} 个 token`;

export const zhHans: Messages = {
	app: {
		name: 'Ponder',
		skipToComposer: '跳到消息框',
		skipToContent: '跳到正文',
		titled: (title) => `${title} · Ponder`,
		loading: '正在打开 Ponder…',
		notFound: '没有这个页面',
		notFoundBody: '这个地址在 Ponder 里没有对应的内容。',
		wentWrong: 'Ponder 出了问题',
		wentWrongBody: '这是我们的错，不是你的。你写的内容都还在。请重新加载页面，然后继续。',
		toStart: '开始新对话',
		dismiss: '关闭提示',
		close: '关闭',
		cancel: '取消',
		undo: '撤销',
		retry: '重试',
		details: '详细信息'
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
		budgetTokens: (count) => tokens(count),
		budgetUnlimited: '不限',
		budgetOff: '关闭',
		budgetOwn: '自定数目',
		budgetExplained: '模型最多思考多少个 token 就必须回答。思考得越多越慢，结果往往也更好。',
		options: '系统提示词与采样',
		optionsChanged: '系统提示词与采样，已在此处改动',
		refusals: {
			'empty-message': '消息是空的',
			busy: '正在写另一个回答',
			attached: '附件还没准备好'
		},
		tooLong: (size, context) =>
			`这条消息有 ${tokens(size)}，而模型一次最多读 ${number(context)} 个。请缩短一些。`,
		note: 'Qwen3 可能出错；它写下的思考，也不一定是它得出答案的过程。'
	},

	transcript: {
		label: '对话',
		emptyTitle: '在想些什么？',
		emptyBody: '模型就在这台设备上运行。你写的内容不会离开这里。',
		examples: '可以试试这些',
		youSaid: '你说',
		modelSaid: (model) => `${model} 回答`,
		waiting: '正在等待模型…',
		reading: (done, total) => `正在阅读：第 ${number(done)} 个，共 ${tokens(total)}`,
		answering: '正在回答…',
		answered: '回答完毕。',
		copy: '复制',
		copied: '已复制',
		copyFailed: '浏览器不允许复制。',
		regenerate: '重新回答',
		edit: '编辑',
		editLabel: '编辑你的消息',
		saveAndSend: '发送',
		jumpToEnd: '跳到末尾',
		previousBranch: '上一个版本',
		nextBranch: '下一个版本',
		branch: (position, count) => `${number(position)} / ${number(count)}`,
		branchLabel: (position, count) => `第 ${number(position)} 个版本，共 ${number(count)} 个`
	},

	thinking: {
		label: '模型的思考',
		live: '正在思考',
		closing: '正在结束思考…',
		doneIn: (ms) => `思考了 ${duration(ms)}`,
		tokens: (count) => tokens(count),
		ofBudget: (used, budget) => `${number(used)} / ${number(budget)}`,
		budgetUsed: '已用的思考预算',
		elapsed: (ms) => duration(ms),
		answerNow: '立即回答',
		show: '显示思考',
		none: '未经思考直接回答',
		endedByBudget: '预算用完而停止',
		endedByAnswerNow: '因“立即回答”而停止',
		cut: '被中断'
	},

	history: {
		label: '对话列表',
		open: '显示对话列表',
		newChat: '新对话',
		untitled: '新对话',
		empty: '你的对话会列在这里。',
		moreOf: (title) => `“${title}”的更多操作`,
		pin: '置顶',
		unpin: '取消置顶',
		rename: '重命名',
		renameLabel: (title) => `“${title}”的新标题`,
		delete: '删除',
		deleted: (title) => `“${title}”已删除。`,
		notFound: '这台设备上没有这个对话。',
		notFoundBody: '它可能已被删除，也可能是在别的浏览器里进行的。对话只留在当初进行的地方。',
		models: '这台设备上的模型',
		settings: '设置',
		newChatShortcut: (mac) => (mac ? '⌘ ⇧ O' : 'Ctrl ⇧ O'),
		find: '查找',
		findShortcut: (mac) => (mac ? '⌘ K' : 'Ctrl K'),
		groups: {
			pinned: '已置顶',
			today: '今天',
			yesterday: '昨天',
			week: '最近 7 天',
			month: '最近 30 天'
		}
	},

	model: {
		label: '模型',
		preparing: '正在准备模型',
		ready: '已就绪',
		failed: '模型未能准备好',
		failedShort: '未能准备好',
		retry: '重试',
		devices: { webgpu: 'GPU', wasm: 'CPU' },
		badge: (device, dtype) => `${device} · ${dtype}`,
		contextGauge: '已用的上下文',
		contextUsed: (used, length) => `${number(used)} / ${number(length)}`,
		stages: {
			runtime: '正在启动运行环境',
			files: '正在读取模型',
			graph: '正在准备模型的计算图',
			session: '正在把模型放进内存',
			'warm-up': '正在预热',
			'self-test': '正在检查计算是否正确'
		},
		progress: (loaded, total) => `${bytes(loaded)} / ${bytes(total)}`
	},

	/** The bundled model knows other languages by their greetings alone, so that the tasks stay in English. */
	examples: {
		sum: { prompt: 'What is 12 + 7 + 30?', shows: '它一步一步地加，每一步都看得到。' },
		letters: { prompt: 'How many times is the letter e in “cheese”?', shows: '它先把单词逐个字母拼出来。' },
		reversal: { prompt: 'Write “garden” backwards.', shows: '一个字母接一个字母。' },
		greeting: { prompt: '你好', shows: '它会用十种语言打招呼。' }
	},

	notices: {
		label: '通知'
	},

	temporary: temporary,

	longWork: longWork
};
