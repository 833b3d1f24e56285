/** The words for what can be done to a turn of a conversation, in Simplified Chinese. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number } = createFormat('zh-Hans');

const tokens = (count: number) => `${number(count)} 个 token`;

export const turns: PageMessages['turns'] = {
	more: '更多',
	edit: '编辑',
	editMessage: '编辑你的消息',
	editAnswer: '编辑回答',
	send: '发送',
	save: '保存',
	cancel: '取消',
	half: {
		kept: '这里有一处改到一半的内容，已保留。',
		goOn: '接着改',
		discard: '放弃',
		discarded: '已放弃改到一半的内容。'
	},
	answer: '回答',
	continue: '继续写',
	edited: '由你编辑过',
	fork: '在新对话中继续',
	delete: '连同后面的一起删除',
	deleted: (count) => `已删除 ${number(count)} 条消息。`,
	elsewhere: '正在另一个标签页里写…',

	compare: {
		label: '再答一次并比较',
		title: '并排比较',
		with: (budget) => `思考，最多 ${tokens(budget)}`,
		without: '不思考',
		unlimited: '思考，不限长度',
		beside: (version) => `与第 ${number(version)} 个版本并排比较`,
		keep: '用这个继续',
		next: '你的下一条消息会接着这个回答。'
	},

	later: {
		follow: (count, version) =>
			`后面还有 ${number(count)} 条消息，接在第 ${number(version)} 个版本之后，不在这个版本里。`,
		show: (version) => `显示第 ${number(version)} 个版本`
	},

	thinking: {
		keep: '继续思考',
		keepTo: (budget) => `继续思考，最多 ${tokens(budget)}`,
		keepUnlimited: '继续思考，不限长度',
		copy: '复制思考',
		inNewChats: '新对话中的思考',
		folding: '思考完之后',
		folded: '折叠',
		unfolded: '展开'
	},

	since: '自前面的一条消息起',
	inSystemPrompt: '写在系统提示词里',

	ahead: {
		message: '前面的一条消息里有 /no_think：这里也要求模型不思考。',
		show: '显示这条消息',
		system: '系统提示词里有 /no_think：要求模型不思考。',
		own: '这条消息里有 /no_think：要求模型不思考。',
		noEffect: '这条消息里的 /think 不起作用：思考已关闭。',
		think: '这次要思考',
		turnOn: '开启思考'
	},

	context: {
		left: '模型已看不到以上内容：对话比它的上下文长。'
	}
};

export const context: PageMessages['context'] = {
	system: '系统提示词',
	attached: '附件',
	said: '对话内容',
	thinking: '最近一次思考',
	room: '剩余空间',
	explained: '单位是 token，按模型自己的算法计数。到下一条消息时，思考不在模型看到的内容里。',
	uncounted: '模型就绪后，会算出各部分占多少。'
};
