/** What is said of files and pastes that go with a message. Simplified Chinese. */
import type { AttachmentKind, PartUnit, Range } from '#lib/attachments/attachment.ts';
import type { AttachmentErrorCode, AttachmentFacts } from '#lib/attachments/errors.ts';
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, bytes, span } = createFormat('zh-Hans');

const tokens = (count: number) => `${number(count)} 个 token`;
const pages = (count: number) => `${number(count)} 页`;
const lines = (count: number) => `${number(count)} 行`;

const ranges: Readonly<Record<PartUnit, (some: readonly Range[]) => string>> = {
	page: (some) => `第 ${some.map(span).join('、')} 页`,
	line: (some) => `第 ${some.map(span).join('、')} 行`
};

const kinds: Readonly<Record<AttachmentKind, string>> = {
	text: '文本',
	code: '代码',
	table: '表格',
	pdf: 'PDF',
	paste: '粘贴的文本'
};

const units: Readonly<Record<PartUnit, string>> = { page: '页', line: '行' };

const failures: Readonly<Record<AttachmentErrorCode, (facts: AttachmentFacts) => string>> = {
	'empty-file': () => '里面是空的。',
	picture: () => '这是图片。Qwen3 只读文字，图片读不了。',
	'not-text': () => '不管文件叫什么，里面都没有文字。Ponder 能读文本和 PDF：请另存为其中一种。',
	unreadable: () => '浏览器读不了它。它可能已被移动、改动或删除：请重新选择。',
	folder: () => '这是文件夹。请打开它，只添加需要的文件。',
	'too-many': ({ max }) => `一条消息最多带 ${number(Number(max))} 个文件，这些已略过。`,
	'too-large': ({ bytes: size, max }) =>
		`它有 ${bytes(Number(size))}，而 Ponder 最多读 ${bytes(Number(max))} 的 PDF。请只添加其中一部分。`,
	'pdf-locked': () => '打开它需要密码。密码只在这台设备上使用，不会保存。',
	'pdf-wrong-password': () => '这个密码打不开它。请换一个再试。',
	'pdf-broken': () => '它已损坏，读不出来。请在制作它的程序里重新保存一次。',
	'pdf-without-text': ({ pages: count }) =>
		`这 ${pages(Number(count))} 上没有文字，只有图片，像是扫描出来的。图片读不了；文字识别程序可以为它加上文字。`,
	'pdf-reader-missing': () =>
		'读 PDF 用的部分会在第一次用到时从 Ponder 自己的网站获取，这次没能获取到。请在有网络时再试。',
	'worker-crashed': () => '读取意外中止；对这台设备的内存来说，它可能太大。',
	internal: () => 'Ponder 没能读出来。这是我们的错；控制台里有更多说明。'
};

export const attachments: PageMessages['attachments'] = {
	attach: '添加附件',
	attachment: '附件',
	label: '这条消息的附件',
	drop: '拖到这里即可添加',
	dropNote: '文本、代码和 PDF。它们在这台设备上读取，也留在这台设备上。',
	kinds,
	units,
	tokens,
	about: (count) => `约 ${tokens(count)}`,
	ranges,
	rangesOf: {
		page: (some, of) => `${ranges.page(some)}，共 ${number(of)} 页`,
		line: (some, of) => `${ranges.line(some)}，共 ${number(of)} 行`
	},
	inPart: '一部分',
	reading: '正在读取…',
	readingPage: (page, count) => `正在读第 ${number(page)} 页，共 ${number(count)} 页`,
	read: (name) => `查看“${name}”`,
	remove: (name) => `移除“${name}”`,
	stop: (name) => `停止读取“${name}”`,
	dismissAll: '清除所有失败提示',
	dismiss: (name) => `不再显示关于“${name}”的说明`,
	isAttached: (name, size) => `已添加附件“${name}”：${size}。`,
	isTooLong: (name, why) => `“${name}”已读取，但太长。${why}`,
	cannot: (name, why) => `无法添加“${name}”。${why}`,
	left: '它没有随消息发出。',
	removed: (name) => `“${name}”已移除。`,
	failures,
	password: 'PDF 的密码',
	unlock: '打开',
	tooLong: (size, room) =>
		room > 0
			? `对这个模型来说太长，无法一次读完。长度：${size}，能容纳 ${number(room)} 个。`
			: `长度：${size}，已经放不下了。`,
	uncounted: '它很长：请选择其中一部分，或等模型就绪后计数。',
	choose: '选择部分内容',
	stillReading: (name) => `“${name}”还在读取，读完后会立即发送你的消息。`,
	tinyCannotRead: 'Ponder 自带的这个很小的模型不能读文件。更大的模型可以：',
	waits: '等待发送',
	dontSend: '先不发送',
	notRead: (name) => `无法读取“${name}”，所以消息没有发送。请重试，或移除该文件。`,
	removeIt: '移除',
	notKept: '没有保留其内容：请重新选择该文件。',
	chooseFirst: (name) => `请先选择“${name}”的一部分：整个太长了。`,
	notInEdit: '已发送的消息不能再添加文件。请粘贴到输入框里，随下一条消息发送。',
	pasted: (characters) => `你粘贴了 ${number(characters)} 个字符。`,
	attachPaste: '改为附件',
	pasteName: '粘贴的文本.txt',
	dialog: {
		shown: '给模型看的内容',
		all: '全部',
		allRead: '读取到的全部',
		beginning: '开头',
		end: '结尾',
		ends: '开头和结尾',
		own: { page: '自选页', line: '自选行' },
		none: '连一部分也放不下。请移除其他附件，或把消息写短一些。',
		counting: '正在计数…',
		written: { page: '页码，例如 1-3, 8', line: '行号，例如 1-120, 400-450' },
		notThere: '里面没有这些部分。',
		sections: { page: '各页', line: '各段' },
		empty: '没有文字',
		total: (chosen, room) => `${tokens(chosen)}，可用空间 ${number(room)}`,
		totalAbout: (chosen, room) => `约 ${tokens(chosen)}，可用空间 ${number(room)}`,
		tooMuch: '放不下这么多。',
		tight: (left) => `剩下 ${tokens(left)} 用来思考和回答。`,
		uncounted: '模型就绪后，会算出各部分占多少。',
		apply: '给模型看这些',
		text: '文字内容',
		more: (characters) => `再显示 ${number(characters)} 个字符`,
		whole: { page: pages, line: lines },
		encoding: '换一种编码读取'
	},
	beginningOf: (read, of) => `${bytes(of)} 中仅前 ${bytes(read)}`,
	notes: {
		'guessed-encoding': (encoding) =>
			`它没有说明文字的编码，现按${encoding}读取。如果文字看起来不对，请换一种编码。`,
		'guessed-before': (encoding) =>
			`它没有说明文字的编码，当时按${encoding}读取。如果文字看起来不对，请重新添加文件，再换一种编码。`,
		cut: (read, of) => `只读了开头：${bytes(of)} 中的 ${bytes(read)}。其余部分远远超出模型能读的量。`,
		'cut-pages': (read, of) => `${number(of)} 页中只读了前 ${pages(read)}。其余部分远远超出模型能读的量。`,
		'pages-without-text': (count) => `有 ${pages(count)} 没有文字：是图片，或者是空白。`,
		'broken-pages': (count) => `有 ${pages(count)} 已损坏，读不出来。`
	},
	encodings: {
		'windows-1252': '西欧语言',
		gb18030: '简体中文（GB 18030）',
		big5: '繁体中文（Big5）',
		shift_jis: '日文（Shift JIS）',
		'euc-kr': '韩文（EUC-KR）',
		'windows-1251': '西里尔字母（Windows）',
		'windows-1256': '阿拉伯文（Windows）',
		'iso-8859-2': '中欧语言'
	}
};
