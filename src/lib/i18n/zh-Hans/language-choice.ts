/** What is said in Simplified Chinese of languages: the one that Ponder speaks, and the one that the model is asked to answer in. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number } = createFormat('zh-Hans');

export const language: PageMessages['language'] = {
	asBrowser: '跟随浏览器',
	speak: (name) => `语言：${name}`,
	missing: {
		title: '无法获取这种语言',
		body: 'Ponder 会继续使用现在的语言，等本设备恢复联网后就会切换。如果没有切换，请在设置中再选一次。'
	}
};

export const answerLanguage: PageMessages['answerLanguage'] = {
	title: '回答语言',
	any: '不指定',
	anyNote: '通常与提问相同',
	explained: '会在系统提示词之后用单独一句话要求模型这样做。',
	quality: (scores) =>
		`模型越小，语言能力就越弱：在 Qwen 自己的西班牙语测试中，满分 100 分，4B 得 ${number(scores['4B'])} 分，1.7B 得 ${number(scores['1.7B'])} 分，0.6B 得 ${number(scores['0.6B'])} 分。更少见的语言还会更差。`,
	find: '查找语言',
	found: (count) => `${number(count)} 种语言`,
	none: 'Qwen3 的列表里没有叫这个名称的语言。',
	chip: (name) => `用${name}回答`,
	forget: '不再指定回答语言'
};
