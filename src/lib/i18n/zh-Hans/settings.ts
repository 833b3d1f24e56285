/** What the settings page says, in Simplified Chinese. */
import type { FileFormat, ImportReport } from '#lib/transfer/protocol.ts';
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';
import { transferErrors } from './transfer-errors.ts';

const { number, bytes, percent } = createFormat('zh-Hans');

const conversations = (count: number) => `${number(count)} 个对话`;

const formats: Readonly<Record<FileFormat, string>> = {
	ponder: 'Ponder 的文件',
	chatgpt: 'ChatGPT 的导出文件',
	'llama-cpp': 'llama.cpp 的导出文件'
};

/** What an import did, a sentence each. */
function imported({ format, added, alreadyHere, empty, prompts, drafts, ...besides }: ImportReport): string {
	const { thinking, leftOut, promptsHere, draftsLeft, settings } = besides;
	return [
		`从 ${formats[format]}添加了 ${conversations(added)}。`,
		alreadyHere > 0 ? `${conversations(alreadyHere)}原本就在这里，保持原样。` : '',
		thinking > 0 ? `原本缺少思考过程、现已补上的对话：${number(thinking)} 个。` : '',
		empty > 0 ? `略去了 ${conversations(empty)}，因为其中没有文字。` : '',
		leftOut > 0 ? `略去的图片、录音、文件和工具步骤：${number(leftOut)} 项。` : '',
		prompts > 0 ? `添加了 ${number(prompts)} 条提示词。` : '',
		drafts > 0 ? `添加了 ${number(drafts)} 份草稿。` : '',
		promptsHere > 0 ? `这里已有而保持原样的提示词：${number(promptsHere)} 条。` : '',
		draftsLeft > 0 ? `因原处已有草稿而未导入的草稿：${number(draftsLeft)} 份。` : '',
		settings === 'taken' ? '其中的设置从现在起生效。' : '',
		settings === 'left' ? '这个文件是备份；其中的提示词、草稿和设置没有导入。“恢复备份”会一并导入。' : ''
	].join('');
}

export const settings: PageMessages['settings'] = {
	label: '快捷设置',
	title: '设置',
	open: '所有设置',
	theme: '主题',
	themes: { system: '跟随系统', light: '浅色', dark: '深色' },
	language: '语言',

	appearance: '外观',
	textSize: '文字大小',
	textSizes: (share) => (share === 1 ? '跟随浏览器' : percent(share)),

	behaviour: '行为',

	data: '数据',
	dataExplained:
		'所有内容都在这台设备的这个浏览器里，没有加密。别人没有副本；清除本站的数据，就会把它们删除。',
	kept: '保存了什么',
	counts: {
		conversations: '对话',
		messages: '其中的消息，包括所有版本',
		drafts: '草稿',
		prompts: '保存的提示词',
		models: '下载的模型',
		all: '总计，按浏览器的算法'
	},
	count: (count) => number(count),
	size: (size) => bytes(size),
	unknown: '浏览器没有提供',

	you: '你',
	exportTitle: '导出',
	exportExplained:
		'Markdown 用于阅读，只含当前显示的版本。JSON 包含所有版本，可以再导入。备份就是这样的 JSON，一定带上思考，外加你的草稿、提示词和设置；模型和访问令牌从不包含在内。',
	withTraces: '包含思考',
	exportMarkdown: '导出为 Markdown',
	exportJson: '导出为 JSON',
	backup: '保存备份',
	exportOne: '导出这个对话',
	fileName: (name, day) => `${name}-${day}`,
	exporting: '正在写入文件',
	exportingProgress: (done, total) => `${number(done)} / ${conversations(total)}`,
	exported: '文件已交给浏览器下载。',

	importTitle: '导入',
	importExplained:
		'可以导入 Ponder 的文件、ChatGPT 的数据导出（压缩包，或其中的 conversations.json），以及 llama.cpp 网页导出的文件。Ponder 自己的文件会带回附件；其他文件只收文字，其中若有附件的文字也会收入，但不收图片和录音。这里已有的内容保持原样，只补上缺少的思考过程。',
	import: '导入对话',
	restore: '恢复备份',
	importing: '正在读取文件',
	importingProgress: (done, total) => `${bytes(done)} / ${bytes(total)}`,
	imported,
	nothingLeft: '[Ponder 无法导入的图片或文件]',
	stop: '停止',
	stopped: '已停止。什么都没有改动。',
	cutImport: (name) =>
		`“${name}”还没导入完，页面就被关闭或重新加载了。请再导入一次这个文件：这里已有的内容保持原样。`,
	importQuestion: (name) => `要导入“${name}”中的对话吗？`,
	nothingImported: '什么都没有导入。',

	/** Conversations that the browser removed. */
	lost: {
		title: (count) => `浏览器移除了 ${conversations(count)}`,
		body: '上次打开 Ponder 时它们还在，也没有在 Ponder 里被删除。磁盘上的数据损坏，或空间不足时，浏览器会把它们丢掉。你保存过的备份可以恢复它们；没有备份就无法找回。'
	},
	deleteTitle: '全部删除',
	deleteExplained: '这台设备上的对话、草稿、提示词、设置和下载的模型。',
	deleteAll: '全部删除',
	deleteQuestion: (count, size) =>
		`要删除 ${conversations(count)}、所有草稿、提示词和设置，以及 ${bytes(size)} 的模型吗？删除后无法恢复。`,
	deleteYes: '全部永久删除',
	allDeleted: { title: '已全部删除', body: '对话、草稿、提示词、设置和下载的模型都已不在这台设备上。' },
	deleteFailed: '没能全部删除。请关闭 Ponder 的其他标签页，再试一次。',

	about: '关于',
	version: (version) => `Ponder ${version}，采用 Apache-2.0 许可证。`,
	models: '模型',
	modelsLicence:
		'Qwen3 出自阿里云的 Qwen 团队，采用 Apache-2.0 许可证。Ponder 自带的演示模型是 Ponder 自己的，采用相同的许可证。你指定的仓库有它自己的许可证。',
	libraries: '程序库',
	librariesExplained: '构建 Ponder 所用的和随它附带的程序库。',
	library: (name, version, licence) => `${name} ${version}：${licence}`,
	librariesFailed: '没能取到列表。请重新加载页面再试。',

	diagnostics: '诊断信息',
	diagnosticsExplained:
		'用于报告故障：这个浏览器和设备能做什么，以及 Ponder 选了什么。其中没有你写的任何内容。',
	copyDiagnostics: '复制诊断信息',

	errors: transferErrors
};
