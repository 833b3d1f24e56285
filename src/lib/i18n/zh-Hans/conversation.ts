/** What is said in and around a conversation once it is drawn, in Simplified Chinese; what the page says before is in `core.ts`. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, duration, bytes } = createFormat('zh-Hans');

const tokens = (count: number) => `${number(count)} 个 token`;

export const transcript: PageMessages['transcript'] = {
	label: '对话',
	youSaid: '你说',
	modelSaid: (model) => `${model} 回答`,
	someModelSaid: '模型回答',
	tooLong: (size, context) =>
		`这条消息有 ${tokens(size)}，而模型一次最多读 ${number(context)} 个。请缩短一些。`,
	waiting: '正在等待模型…',
	reading: (done, total) => `正在阅读：第 ${number(done)} 个，共 ${tokens(total)}`,
	answering: '正在回答…',
	answered: '回答完毕。',
	copy: '复制',
	copied: '已复制',
	copyFailed: '浏览器不允许复制。',
	regenerate: '重新回答',
	jumpToEnd: '跳到末尾',
	previousBranch: '上一个版本',
	nextBranch: '下一个版本',
	previousBranchFollowed: (count) => `上一个版本（后面有 ${number(count)} 条消息）`,
	nextBranchFollowed: (count) => `下一个版本（后面有 ${number(count)} 条消息）`,
	branch: (position, count) => `${number(position)} / ${number(count)}`,
	branchLabel: (position, count) => `第 ${number(position)} 个版本，共 ${number(count)} 个`
};

export const thinking: PageMessages['thinking'] = {
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
	endedByBudget: '因预算用完而停止',
	endedByAnswerNow: '因“立即回答”而停止',
	cut: '被中断',
	budgetOwn: '自定义数值',
	budgetExplained: '模型最多思考多少个 token 就必须回答。思考得越多越慢，结果往往也更好。'
};

export const history: PageMessages['history'] = {
	newChat: '新对话',
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
	nowhere: '没有这个页面',
	nowhereBody: '这个地址在 Ponder 里没有对应的内容。',
	models: '这台设备上的模型',
	settings: '设置',
	toChat: '回到对话',
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
};

export const model: PageMessages['model'] = {
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
	progress: (loaded, total) => `${bytes(loaded)} / ${bytes(total)}`,
	retry: '重试'
};
