/** What Ponder says of what came from outside, in Simplified Chinese. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number } = createFormat('zh-Hans');

export const arrival: PageMessages['arrival'] = {
	filled: {
		link: '一个链接在消息框里填入了文字。你点发送之前，什么都不会发出。',
		share: '你分享的内容会随下一条消息发送。你点发送之前，什么都不会发出。',
		file: '文件会随下一条消息发送。你点发送之前，什么都不会发出。'
	},
	empty: {
		link: '一个链接打开了 Ponder。',
		share: '有内容分享到了 Ponder。',
		file: '有文件用 Ponder 打开了。'
	},
	thinking: {
		off: '它关闭了这个对话的思考。',
		on: '它开启了这个对话的思考。',
		unlimited: '它开启了这个对话的思考，不限长度。',
		upTo: (tokens) => `它开启了这个对话的思考，最多 ${number(tokens)} 个 token。`
	},
	proposes: (model) => `其中建议由 ${model} 来回答。`,
	proposesAbsent: (model) => `其中建议由 ${model} 来回答，但它不在这台设备上。你不要求，就不会下载任何东西。`,
	use: (model) => `使用 ${model}`,
	seeModels: '查看模型',
	exports: (names) => `这是从 Ponder 导出的：${names.join('、')}。你不导入，其中的内容就不会收进来。`,
	import: '导入',
	troubles: {
		'damaged-link': '链接已损坏，有些部分读不出来。发送前请检查一下文字。',
		'too-long': (characters) => `文字超过 ${number(characters)} 个字符，末尾的部分已略去。`,
		'unknown-thinking': (value) => `链接给思考设了“${value}”，Ponder 不认识这个值。思考的设置没有变。`,
		'unknown-model': (name) => `链接提到一个 Ponder 不认识的模型：“${name}”。`,
		'unreadable-file': (name) => `浏览器读不了“${name}”。它可能已被移动或删除。`,
		'share-lost': '你分享的内容没有送到，或者里面是空的。请再分享一次。'
	}
};
