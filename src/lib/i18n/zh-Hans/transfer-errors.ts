/** What each failure of an import or export is called, in Simplified Chinese. */
import type * as english from '../en/transfer-errors.ts';
import type { TransferFacts } from '#lib/transfer/errors.ts';
import { errors } from './errors.ts';
import { createFormat } from '../format.ts';

const { number } = createFormat('zh-Hans');

/** Where in the file, as far as it is known, to begin a sentence with. */
function place({ line, entry }: TransferFacts): string {
	if (typeof entry === 'number' && typeof line === 'number') {
		return `第 ${number(entry)} 条（从第 ${number(line)} 行开始）`;
	}
	if (typeof entry === 'number') return `第 ${number(entry)} 条`;
	return typeof line === 'number' ? `第 ${number(line)} 行` : '其中一部分';
}

export const transferErrors: typeof english.transferErrors = {
	'not-json': {
		title: '文件已损坏',
		body: (facts) =>
			`${place(facts)}读不出来：文件被截断了，或者不是 JSON。什么都没有导入。请重新导出或下载。`
	},
	'broken-entry': {
		title: '文件已损坏',
		body: (facts) =>
			`${place(facts)}不符合它的格式${facts.field === undefined ? '' : `，问题出在“${facts.field}”`}。什么都没有导入。请重新导出，或改正那个地方。`
	},
	'entry-too-large': {
		title: '有一个对话太大',
		body: (facts) => `${place(facts)}超出了 Ponder 能接收的大小。什么都没有导入。请把它从文件里去掉。`
	},
	'unknown-format': {
		title: '这种文件 Ponder 读不了',
		body: () =>
			'Ponder 能读自己的文件、ChatGPT 的数据导出，以及 llama.cpp 网页导出的文件。什么都没有导入。请选择其中一种。'
	},
	'newer-format': {
		title: '文件来自较新版本的 Ponder',
		body: () => '什么都没有导入。请重新加载页面，换到新版本，再试一次。'
	},
	'not-a-backup': {
		title: '这个文件不是备份',
		body: () => '里面只有对话，什么都没有改动。请改用导入。'
	},
	'nothing-in-it': {
		title: '文件里没有对话',
		body: () => '什么都没有导入。请看看是不是你要的那个文件。'
	},
	'broken-archive': {
		title: '压缩包打不开',
		body: () => '它已损坏、加了密，或者超过 4 GB。什么都没有导入。请先解压，再导入其中的 conversations.json。'
	},
	unreadable: {
		title: '文件读不了',
		body: () => '它被移动或改动过，或者不允许打开。什么都没有导入。请重新选择。'
	},
	'import-under-way': {
		title: '另一个标签页正在导入',
		body: () => '请等它完成，或在那里停下，然后再试。'
	},
	'worker-crashed': {
		title: '意外停止',
		body: () => '浏览器终止了它，也许是为了节省内存。什么都没有改动。请关闭其他标签页，再试一次。'
	},
	internal: {
		title: 'Ponder 出了问题',
		body: () => '这是我们的错，不是你的。什么都没有改动。请再试一次，或重新加载页面。'
	},
	'storage-denied': {
		title: '这里什么都不保存',
		body: () =>
			'这个浏览器不给 Ponder 存储空间，例如在无痕窗口里，所以没有可导出的内容，也无处可存。请在普通窗口中打开 Ponder。'
	},
	'storage-full': {
		title: '存储空间已满',
		body: () => '空间放不下全部内容，所以什么都没有导入。请删除不再需要的模型或对话，或在这台设备上腾出空间。'
	},
	'storage-blocked': {
		title: errors['storage-blocked'].title,
		body: () => errors['storage-blocked'].body
	},
	'storage-newer': {
		title: '这个标签页不是最新的',
		body: () => '这里保存的内容是由较新版本的 Ponder 写入的。请重新加载页面，再试一次。'
	},
	'storage-failed': {
		title: '存储出错',
		body: () => '浏览器没能读写存储。什么都没有改动。请再试一次，或重新加载页面。'
	}
};
