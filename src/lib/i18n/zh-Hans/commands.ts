/** What the palette of commands and the list of keys say, in Simplified Chinese. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number } = createFormat('zh-Hans');

export const commands: PageMessages['commands'] = {
	label: '命令',
	placeholder: '查找对话内容、模型或操作',
	found: (count) => `找到 ${number(count)} 项。用方向键选择。`,
	latest: (count) => `对话内容只显示最近的 ${number(count)} 处。多输入一些，可以找到别的。`,
	none: '什么都没找到。',
	seeking: '正在查找对话内容…',
	failed: '没能查找对话内容。继续输入会再试一次，也可以重新加载页面。',
	keys: { ctrl: 'Ctrl', shift: 'Shift' },
	groups: {
		actions: '操作',
		models: '由谁回答',
		conversations: '对话',
		messages: '对话内容'
	},
	actions: {
		newChat: '新对话',
		temporary: '新的临时对话',
		models: '模型',
		settings: '设置',
		shortcuts: '键盘快捷键',
		think: '开启思考',
		doNotThink: '关闭思考',
		answerNow: '不再思考，立即回答',
		stop: '停止回答',
		regenerate: '重新回答上一个问题',
		copy: '复制上一个回答',
		delete: '删除这个对话',
		theme: { system: '颜色跟随设备', light: '浅色', dark: '深色' }
	},
	current: '目前由它回答',
	shortcuts: {
		title: '键盘快捷键',
		names: {
			palette: '命令：对话、模型、操作',
			newChat: '新对话',
			write: '转到消息框',
			send: '发送消息，或采用正在编辑的内容',
			newLine: '在消息里换行',
			stop: '停止回答，或关闭打开的内容',
			shortcuts: '这些快捷键'
		},
		rest: '其余的都可以用 Tab 到达，用 Enter、空格和方向键操作。'
	}
};
