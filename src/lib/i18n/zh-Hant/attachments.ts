/** What is said of files and pastes that go with a message. Traditional Chinese. */
import type { AttachmentKind, PartUnit, Range } from '#lib/attachments/attachment.ts';
import type { AttachmentErrorCode, AttachmentFacts } from '#lib/attachments/errors.ts';
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, bytes, span } = createFormat('zh-Hant');

const tokens = (count: number) => `${number(count)} 個 token`;
const pages = (count: number) => `${number(count)} 頁`;
const lines = (count: number) => `${number(count)} 行`;

const ranges: Readonly<Record<PartUnit, (some: readonly Range[]) => string>> = {
	page: (some) => `第 ${some.map(span).join('、')} 頁`,
	line: (some) => `第 ${some.map(span).join('、')} 行`
};

const kinds: Readonly<Record<AttachmentKind, string>> = {
	text: '文字',
	code: '程式碼',
	table: '表格',
	pdf: 'PDF',
	paste: '貼上的文字'
};

const units: Readonly<Record<PartUnit, string>> = { page: '頁', line: '行' };

const failures: Readonly<Record<AttachmentErrorCode, (facts: AttachmentFacts) => string>> = {
	'empty-file': () => '裡面是空的。',
	picture: () => '這是圖片。Qwen3 只讀文字，讀不了圖片。',
	'not-text': () => '不管檔案叫什麼，裡面都沒有文字。Ponder 能讀文字檔和 PDF：請另存為其中一種。',
	unreadable: () => '瀏覽器無法讀取它。它可能已被移動、改動或刪除：請重新選擇。',
	folder: () => '這是資料夾。請打開它，只附加需要的檔案。',
	'too-many': ({ max }) => `一則訊息最多附加 ${number(Number(max))} 個檔案，這些已略過。`,
	'too-large': ({ bytes: size, max }) =>
		`它有 ${bytes(Number(size))}，而 Ponder 最多讀 ${bytes(Number(max))} 的 PDF。請只附加其中一部分。`,
	'pdf-locked': () => '開啟它需要密碼。密碼只在這台裝置上使用，不會儲存。',
	'pdf-wrong-password': () => '這個密碼打不開它。請換一個再試。',
	'pdf-broken': () => '它已損壞，讀不出來。請在製作它的程式裡重新儲存一次。',
	'pdf-without-text': ({ pages: count }) =>
		`這 ${pages(Number(count))} 上沒有文字，只有圖片，像是掃描出來的。圖片讀不了；文字辨識程式可以為它加上文字。`,
	'pdf-reader-missing': () =>
		'讀 PDF 用的部分會在第一次用到時從 Ponder 自己的網站取得，這次沒能取得。請在有網路時再試。',
	'worker-crashed': () => '讀取意外中止；對這台裝置的記憶體來說，它可能太大。',
	internal: () => 'Ponder 沒能讀出來。這是我們的錯；主控台裡有更多說明。'
};

export const attachments: PageMessages['attachments'] = {
	attach: '附加檔案',
	attachment: '附件',
	label: '這則訊息的附件',
	drop: '拖放到這裡即可附加',
	dropNote: '文字、程式碼和 PDF。它們在這台裝置上讀取，也留在這台裝置上。',
	kinds,
	units,
	tokens,
	about: (count) => `約 ${tokens(count)}`,
	ranges,
	rangesOf: {
		page: (some, of) => `${ranges.page(some)}，共 ${number(of)} 頁`,
		line: (some, of) => `${ranges.line(some)}，共 ${number(of)} 行`
	},
	inPart: '一部分',
	reading: '正在讀取…',
	readingPage: (page, count) => `正在讀第 ${number(page)} 頁，共 ${number(count)} 頁`,
	read: (name) => `檢視「${name}」`,
	remove: (name) => `移除「${name}」`,
	stop: (name) => `停止讀取「${name}」`,
	dismissAll: '清除所有失敗提示',
	dismiss: (name) => `不再顯示關於「${name}」的說明`,
	isAttached: (name, size) => `已附加「${name}」：${size}。`,
	isTooLong: (name, why) => `「${name}」已讀取，但太長。${why}`,
	cannot: (name, why) => `無法附加「${name}」。${why}`,
	left: '它沒有隨訊息送出。',
	removed: (name) => `「${name}」已移除。`,
	failures,
	password: 'PDF 的密碼',
	unlock: '開啟',
	tooLong: (size, room) =>
		room > 0
			? `對這個模型來說太長，無法一次讀完。長度：${size}，能容納 ${number(room)} 個。`
			: `長度：${size}，已經放不下了。`,
	uncounted: '它很長：請選擇其中一部分，或等模型就緒後計數。',
	choose: '選擇部分內容',
	stillReading: (name) => `「${name}」還在讀取，讀完後會立即傳送你的訊息。`,
	tinyCannotRead: 'Ponder 內附的這個很小的模型不能讀檔案。更大的模型可以：',
	waits: '等待傳送',
	dontSend: '先不傳送',
	notRead: (name) => `無法讀取「${name}」，所以訊息沒有傳送。請再試一次，或移除該檔案。`,
	removeIt: '移除',
	notKept: '沒有保留其內容：請重新選擇該檔案。',
	chooseFirst: (name) => `請先選擇「${name}」的一部分：整個太長了。`,
	notInEdit: '已傳送的訊息不能再加入檔案。請貼到輸入框，隨下一則訊息送出。',
	pasted: (characters) => `你貼上了 ${number(characters)} 個字元。`,
	attachPaste: '改為附件',
	pasteName: '貼上的文字.txt',
	dialog: {
		shown: '給模型看的內容',
		all: '全部',
		allRead: '讀取到的全部',
		beginning: '開頭',
		end: '結尾',
		ends: '開頭和結尾',
		own: { page: '自選頁', line: '自選行' },
		none: '連一部分也放不下。請移除其他附件，或把訊息寫短一些。',
		counting: '正在計數…',
		written: { page: '頁碼，例如 1-3, 8', line: '行號，例如 1-120, 400-450' },
		notThere: '裡面沒有這些部分。',
		sections: { page: '各頁', line: '各段' },
		empty: '沒有文字',
		total: (chosen, room) => `${tokens(chosen)}，可用空間 ${number(room)}`,
		totalAbout: (chosen, room) => `約 ${tokens(chosen)}，可用空間 ${number(room)}`,
		tooMuch: '放不下這麼多。',
		tight: (left) => `剩下 ${tokens(left)} 用來思考和回答。`,
		uncounted: '模型就緒後，會算出各部分佔多少。',
		apply: '給模型看這些',
		text: '文字內容',
		more: (characters) => `再顯示 ${number(characters)} 個字元`,
		whole: { page: pages, line: lines },
		encoding: '換一種編碼讀取'
	},
	beginningOf: (read, of) => `${bytes(of)} 中僅前 ${bytes(read)}`,
	notes: {
		'guessed-encoding': (encoding) =>
			`它沒有說明文字的編碼，現按${encoding}讀取。如果文字看起來不對，請換一種編碼。`,
		'guessed-before': (encoding) =>
			`它沒有說明文字的編碼，當時按${encoding}讀取。如果文字看起來不對，請重新附加檔案，再換一種編碼。`,
		cut: (read, of) => `只讀了開頭：${bytes(of)} 中的 ${bytes(read)}。其餘部分遠遠超出模型能讀的量。`,
		'cut-pages': (read, of) => `${number(of)} 頁中只讀了前 ${pages(read)}。其餘部分遠遠超出模型能讀的量。`,
		'pages-without-text': (count) => `有 ${pages(count)} 沒有文字：是圖片，或者是空白。`,
		'broken-pages': (count) => `有 ${pages(count)} 已損壞，讀不出來。`
	},
	encodings: {
		'windows-1252': '西歐語言',
		gb18030: '簡體中文（GB 18030）',
		big5: '繁體中文（Big5）',
		shift_jis: '日文（Shift JIS）',
		'euc-kr': '韓文（EUC-KR）',
		'windows-1251': '西里爾字母（Windows）',
		'windows-1256': '阿拉伯文（Windows）',
		'iso-8859-2': '中歐語言'
	}
};
