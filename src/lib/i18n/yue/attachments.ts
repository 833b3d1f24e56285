/** What is said of files and pastes that go with a message. Cantonese. */
import type { AttachmentKind, PartUnit, Range } from '#lib/attachments/attachment.ts';
import type { AttachmentErrorCode, AttachmentFacts } from '#lib/attachments/errors.ts';
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, bytes, span } = createFormat('zh-Hant-HK');

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
	paste: '貼上嘅文字'
};

const units: Readonly<Record<PartUnit, string>> = { page: '頁', line: '行' };

const failures: Readonly<Record<AttachmentErrorCode, (facts: AttachmentFacts) => string>> = {
	'empty-file': () => '入面係空嘅。',
	picture: () => '呢個係圖片。Qwen3 淨係讀文字，睇唔到圖片。',
	'not-text': () => '無論叫咩名，入面都冇文字。Ponder 讀到文字檔同 PDF：請另存做其中一種。',
	unreadable: () => '瀏覽器讀唔到佢。佢可能搬咗、改咗或者刪除咗：請再揀一次。',
	folder: () => '呢個係資料夾。請打開佢，附加你需要嘅檔案。',
	'too-many': ({ max }) => `一個訊息最多附加 ${number(Number(max))} 個檔案，呢啲略過咗。`,
	'too-large': ({ bytes: size, max }) =>
		`佢有 ${bytes(Number(size))}，而 Ponder 最多讀 ${bytes(Number(max))} 嘅 PDF。請淨係附加其中一部分。`,
	'pdf-locked': () => '開佢要密碼。密碼淨係喺呢部裝置用，唔會留低。',
	'pdf-wrong-password': () => '呢個密碼開唔到佢。請換一個再試。',
	'pdf-broken': () => '佢壞咗，讀唔到。請喺整佢嘅程式再儲存一次。',
	'pdf-without-text': ({ pages: count }) =>
		`呢 ${pages(Number(count))} 上面冇文字，得圖片，似係掃描出嚟嘅。圖片讀唔到；文字辨識程式可以幫佢加返文字。`,
	'pdf-reader-missing': () =>
		'讀 PDF 嘅部分喺第一次用嗰陣先至由 Ponder 自己嘅網站攞，今次攞唔到。請等有網絡嗰陣再試。',
	'worker-crashed': () => '讀到一半意外停咗；對呢部裝置嘅記憶體嚟講，佢可能太大。',
	internal: () => 'Ponder 讀唔到。呢個係我哋嘅錯；控制台入面有更多說明。'
};

export const attachments: PageMessages['attachments'] = {
	attach: '附加檔案',
	attachment: '附件',
	label: '呢個訊息嘅附件',
	drop: '拖嚟呢度就得',
	dropNote: '文字、程式碼同 PDF。喺呢部裝置讀，亦留喺呢部裝置。',
	kinds,
	units,
	tokens,
	about: (count) => `大約 ${tokens(count)}`,
	ranges,
	rangesOf: {
		page: (some, of) => `${ranges.page(some)}，總共 ${number(of)} 頁`,
		line: (some, of) => `${ranges.line(some)}，總共 ${number(of)} 行`
	},
	inPart: '一部分',
	reading: '讀緊…',
	readingPage: (page, count) => `讀緊第 ${number(page)} 頁，總共 ${number(count)} 頁`,
	read: (name) => `睇「${name}」`,
	remove: (name) => `攞走「${name}」`,
	stop: (name) => `停止讀「${name}」`,
	dismissAll: '清除晒啲失敗提示',
	dismiss: (name) => `唔再顯示「${name}」嘅說明`,
	isAttached: (name, size) => `附加咗「${name}」：${size}。`,
	isTooLong: (name, why) => `「${name}」讀咗，但係太長。${why}`,
	cannot: (name, why) => `「${name}」附加唔到。${why}`,
	left: '佢冇跟住訊息一齊送出。',
	removed: (name) => `「${name}」攞走咗。`,
	failures,
	password: 'PDF 嘅密碼',
	unlock: '打開',
	tooLong: (size, room) =>
		room > 0
			? `對呢個模型嚟講太長，一次讀唔晒。長度：${size}，放得落 ${number(room)} 個。`
			: `長度：${size}，已經放唔落喇。`,
	uncounted: '佢好長：請揀其中一部分，或者等模型準備好先計。',
	choose: '揀部分內容',
	stillReading: (name) => `「${name}」仲讀緊，讀完就會即刻送出你嘅訊息。`,
	tinyCannotRead: 'Ponder 自帶嘅呢個好細嘅模型讀唔到檔案。大啲嘅模型就得：',
	waits: '等緊送出',
	dontSend: '唔好住送出',
	notRead: (name) => `讀唔到「${name}」，所以訊息冇送出。請再試一次，或者移除個檔案。`,
	removeIt: '移除',
	notKept: '冇保留到入面嘅內容：請再揀過個檔案。',
	chooseFirst: (name) => `請先揀「${name}」嘅一部分：成份太長喇。`,
	notInEdit: '已經傳送咗嘅訊息加唔到檔案。貼喺輸入框，就會跟下一則訊息一齊送出。',
	pasted: (characters) => `你貼咗 ${number(characters)} 個字元。`,
	attachPaste: '改做附件',
	pasteName: '貼上嘅文字.txt',
	dialog: {
		shown: '畀模型睇嘅內容',
		all: '全部',
		allRead: '讀到嘅全部',
		beginning: '開頭',
		end: '結尾',
		ends: '開頭同結尾',
		own: { page: '自選頁', line: '自選行' },
		none: '連一部分都放唔落。請攞走其他附件，或者將訊息寫短啲。',
		counting: '計緊…',
		written: { page: '頁碼，例如 1-3, 8', line: '行號，例如 1-120, 400-450' },
		notThere: '入面冇呢啲部分。',
		sections: { page: '逐頁', line: '逐段' },
		empty: '冇文字',
		total: (chosen, room) => `${tokens(chosen)}，可用空間 ${number(room)}`,
		totalAbout: (chosen, room) => `大約 ${tokens(chosen)}，可用空間 ${number(room)}`,
		tooMuch: '放唔落咁多。',
		tight: (left) => `剩低 ${tokens(left)} 用嚟思考同回答。`,
		uncounted: '模型準備好之後，會計到每部分佔幾多。',
		apply: '畀模型睇呢啲',
		text: '文字內容',
		more: (characters) => `再顯示 ${number(characters)} 個字元`,
		whole: { page: pages, line: lines },
		encoding: '換個編碼讀'
	},
	beginningOf: (read, of) => `${bytes(of)} 入面淨係頭 ${bytes(read)}`,
	notes: {
		'guessed-encoding': (encoding) =>
			`佢冇講明文字編碼，而家當係${encoding}嚟讀。啲字睇落唔啱嘅話，請換個編碼。`,
		'guessed-before': (encoding) =>
			`佢冇講明文字編碼，當時當係${encoding}嚟讀。啲字睇落唔啱嘅話，請再附加個檔案，換個編碼。`,
		cut: (read, of) => `淨係讀咗開頭：${bytes(of)} 入面嘅 ${bytes(read)}。其餘部分遠遠超出模型讀得到嘅量。`,
		'cut-pages': (read, of) =>
			`${number(of)} 頁入面淨係讀咗頭 ${pages(read)}。其餘部分遠遠超出模型讀得到嘅量。`,
		'pages-without-text': (count) => `有 ${pages(count)} 冇文字：係圖片，或者係空白。`,
		'broken-pages': (count) => `有 ${pages(count)} 壞咗，讀唔到。`
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
