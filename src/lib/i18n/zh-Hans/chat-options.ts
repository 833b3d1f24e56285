/** What is said of the system prompt, the sampling and the saved prompts, in Simplified Chinese. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number } = createFormat('zh-Hans');

export const chatOptions: PageMessages['chatOptions'] = {
	systemPrompt: '系统提示词',
	systemPromptExplained: '在这个对话里，最先告诉模型的话。',
	sampling: '采样',
	samplingThinking:
		'在这个对话里，下一个 token 怎样选出。留空的项按 Qwen 对思考模式的建议取值，切换模式时随之改变。',
	samplingNotThinking:
		'在这个对话里，下一个 token 怎样选出。留空的项按 Qwen 对非思考模式的建议取值，切换模式时随之改变。',
	parameters: {
		temperature: '温度',
		topP: 'Top-p',
		topK: 'Top-k',
		minP: 'Min-p',
		presencePenalty: '存在惩罚',
		seed: '随机种子',
		maxNewTokens: '最大长度（token 数）'
	},
	open: { seed: '随机', maxNewTokens: '放得下为止' },
	outOfRange: (least, most) =>
		`请填 ${number(least, least % 1 === 0 ? 0 : 2)} 到 ${number(most, most % 1 === 0 ? 0 : 2)} 之间的数。目前仍用上一个有效的值。`,
	reset: '恢复 Qwen 的建议值'
};

export const prompts: PageMessages['prompts'] = {
	title: '提示词',
	label: '保存的提示词',
	explained:
		'在消息开头输入斜杠和名称，就能使用一条提示词。每条可以有自己的思考预算。think 和 no_think 这两个名称由 Qwen3 自己使用。',
	offered: (count) => `有 ${number(count)} 条保存的提示词符合。用方向键选择。`,
	none: '你还没有保存提示词。',
	add: '新提示词',
	unsaved: '写了一半，尚未保存',
	goOn: '接着写',
	goOnWith: (name) => `接着写 ${name}`,
	edit: '编辑',
	editNamed: (name) => `编辑提示词 /${name}`,
	delete: '删除',
	deleteNamed: (name) => `删除提示词 /${name}`,
	deleteQuestion: (name) => `要删除提示词 /${name} 吗？删除后无法恢复。`,
	name: '名称',
	nameExplained: '字母、数字、- 和 _，不带斜杠。',
	text: '内容',
	place: '用作',
	places: {
		message: '消息，补完后发送',
		system: '对话的系统提示词'
	},
	thinking: '思考',
	thinkingAsIs: '按对话里的设置',
	thinkingOff: '关闭',
	thinkingUnlimited: '开启，不限长度',
	thinkingBudget: (tokens) => `开启，最多 ${number(tokens)} 个 token`,
	save: '保存',
	saved: (name) => `提示词 /${name} 已保存。`,
	flaws: {
		name: '名称由 1 到 40 个字母、数字、- 或 _ 组成，以字母或数字开头，且不能是 think 或 no_think。',
		'name-taken': '另一条提示词已用了这个名称。',
		changed: '另一个标签页已修改了这条提示词。再次保存会替换它保存的内容，取消则保留它。',
		text: '请写下提示词的内容。'
	}
};
