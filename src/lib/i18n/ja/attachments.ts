/** What is said of files and pastes that go with a message, in Japanese. */
import type { AttachmentKind, PartUnit, Range } from '#lib/attachments/attachment.ts';
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

type Attachments = PageMessages['attachments'];

const { number, bytes, list } = createFormat('ja');

const tokens = (count: number) => `${number(count)}トークン`;
const pages = (count: number) => `${number(count)}ページ`;
const lines = (count: number) => `${number(count)}行`;

const span = ([first, last]: Range) => (first === last ? number(first) : `${number(first)}～${number(last)}`);

/** `1～3、8ページ`. */
const ranges: Attachments['ranges'] = {
	page: (some) => `${list(some.map(span))}ページ`,
	line: (some) => `${list(some.map(span))}行目`
};

const kinds: Readonly<Record<AttachmentKind, string>> = {
	text: 'テキスト',
	code: 'コード',
	table: '表',
	pdf: 'PDF',
	paste: '貼り付けたテキスト'
};

const units: Readonly<Record<PartUnit, string>> = { page: 'ページ', line: '行' };

const failures: Attachments['failures'] = {
	'empty-file': () => '中身が空です。',
	picture: () => '画像ファイルです。Qwen3 が読めるのはテキストだけで、画像は読めません。',
	'not-text': () =>
		'ファイル名にかかわらず、中にテキストがありません。Ponder が読めるのはテキストと PDF です。どちらかの形式で保存し直してください。',
	unreadable: () =>
		'ブラウザーがファイルを読み取れませんでした。移動、変更、または削除された可能性があります。もう一度選んでください。',
	folder: () => 'フォルダーです。開いて、必要なファイルを添付してください。',
	'too-many': ({ max }) =>
		`1件のメッセージに添付できるのは${number(Number(max))}件までです。これらは省きました。`,
	'too-large': ({ bytes: size, max }) =>
		`${bytes(Number(size))} あります。Ponder が読める PDF は ${bytes(Number(max))} までです。一部だけを添付してください。`,
	'pdf-locked': () => '開くにはパスワードが必要です。パスワードはこの端末でだけ使い、保存しません。',
	'pdf-wrong-password': () => 'このパスワードでは開けません。別のパスワードをお試しください。',
	'pdf-broken': () => '壊れていて読み取れません。作成したソフトで保存し直してください。',
	'pdf-without-text': ({ pages: count }) =>
		`全${pages(Number(count))}にテキストがなく、スキャンしたような画像だけです。画像は読めません。文字認識（OCR）ソフトでテキストを付けられます。`,
	'pdf-reader-missing': () =>
		'PDF を読む機能は、初回に Ponder のサイトから取得しますが、取得できませんでした。ネットワークに接続してから、もう一度お試しください。',
	'worker-crashed': () => '読み取りが予期せず終了しました。この端末のメモリには大きすぎるのかもしれません。',
	internal: () => '読み取れませんでした。Ponder の不具合です。詳しい情報はブラウザーのコンソールにあります。'
};

export const attachments: Attachments = {
	attach: 'ファイルを添付',
	attachment: '添付',
	label: 'このメッセージの添付',
	drop: 'ここにドロップして添付',
	dropNote: 'テキスト、コード、PDF に対応。この端末で読み取り、外には出ません。',
	kinds,
	units,
	tokens,
	about: (count) => `約${tokens(count)}`,
	ranges,
	rangesOf: {
		page: (some, of) => `${ranges.page(some)}（全${pages(of)}）`,
		line: (some, of) => `${ranges.line(some)}（全${lines(of)}）`
	},
	inPart: '一部',
	reading: '読み取り中…',
	readingPage: (page, count) => `${number(page)} / ${number(count)} ページを読み取り中`,
	read: (name) => `「${name}」を読む`,
	remove: (name) => `「${name}」を外す`,
	stop: (name) => `「${name}」の読み取りを中止`,
	dismissAll: '失敗の表示をすべて消す',
	dismiss: (name) => `「${name}」についての表示を消す`,
	isAttached: (name, size) => `「${name}」を添付しました：${size}。`,
	isTooLong: (name, why) => `「${name}」を読み取りましたが、長すぎます。${why}`,
	cannot: (name, why) => `「${name}」は添付できません。${why}`,
	left: 'これは一緒に送られていません。',
	removed: (name) => `「${name}」を外しました。`,
	failures,
	password: 'PDF のパスワード',
	unlock: '開く',
	tooLong: (size, room) =>
		room > 0
			? `このモデルが一度に読むには長すぎます。${size}ありますが、入るのは${number(room)}です。`
			: `${size}ありますが、もう入りません。`,
	uncounted: '長い文章です。一部を選ぶか、モデルの準備が整ってトークン数がわかるまでお待ちください。',
	choose: '一部を選ぶ',
	stillReading: (name) => `「${name}」をまだ読み取っています。終わりしだいメッセージを送信します。`,
	tinyCannotRead: 'Ponder に付属するとても小さなモデルはファイルを読めません。大きなモデルなら読めます：',
	waits: '送信待ち',
	dontSend: 'まだ送信しない',
	notRead: (name) =>
		`「${name}」を読み取れなかったため、メッセージは送信していません。もう一度試すか、取り除いてください。`,
	removeIt: '取り除く',
	notKept: '内容は保存されていません。ファイルを選び直してください。',
	chooseFirst: (name) => `先に「${name}」の一部を選んでください。全体では長すぎます。`,
	notInEdit:
		'送信済みのメッセージにはファイルを追加できません。入力欄に貼り付けると、次のメッセージと一緒に送れます。',
	pasted: (characters) => `${number(characters)}文字を貼り付けました。`,
	attachPaste: '代わりに添付する',
	pasteName: '貼り付けたテキスト.txt',

	dialog: {
		shown: 'モデルに見せる範囲',
		all: 'すべて',
		allRead: '読み取った部分すべて',
		beginning: '先頭',
		end: '末尾',
		ends: '先頭と末尾',
		own: { page: 'ページを指定', line: '行を指定' },
		none: '入れる空きがありません。ほかの添付を外すか、メッセージを短くしてください。',
		counting: '数えています…',
		written: { page: 'ページ（例：1-3, 8）', line: '行（例：1-120, 400-450）' },
		notThere: 'その範囲はありません。',
		sections: { page: 'ページ', line: 'セクション' },
		empty: 'テキストなし',
		total: (chosen, room) => `${tokens(chosen)}（空きは${number(room)}）`,
		totalAbout: (chosen, room) => `約${tokens(chosen)}（空きは${number(room)}）`,
		tooMuch: '空きを超えています。',
		tight: (left) => `思考と回答に使えるのは、残り${tokens(left)}です。`,
		uncounted: 'モデルの準備が整うと、各部分のトークン数がわかります。',
		apply: 'この範囲を見せる',
		text: 'テキスト',
		more: (characters) => `さらに${number(characters)}文字を表示`,
		whole: { page: pages, line: lines },
		encoding: '別の文字コードで読む'
	},
	beginningOf: (read, of) => `${bytes(of)} のうち先頭の ${bytes(read)} だけ`,
	notes: {
		'guessed-encoding': (encoding) =>
			`文字コードが示されていないため、${encoding} として読みました。文字化けしている場合は、別の文字コードを選んでください。`,
		'guessed-before': (encoding) =>
			`文字コードが示されていなかったため、${encoding} として読みました。文字化けしている場合は、ファイルを添付し直し、別の文字コードを選んでください。`,
		cut: (read, of) =>
			`先頭だけを読みました（${bytes(of)} のうち ${bytes(read)}）。残りは、モデルが読める量をはるかに超えています。`,
		'cut-pages': (read, of) =>
			`全${pages(of)}のうち、最初の${pages(read)}だけを読みました。残りは、モデルが読める量をはるかに超えています。`,
		'pages-without-text': (count) => `${pages(count)}にテキストがありません。画像か、空白のページです。`,
		'broken-pages': (count) => `${pages(count)}が壊れていて、読み取れませんでした。`
	},
	encodings: {
		'windows-1252': '西ヨーロッパ言語',
		gb18030: '簡体字中国語（GB 18030）',
		big5: '繁体字中国語（Big5）',
		shift_jis: '日本語（Shift JIS）',
		'euc-kr': '韓国語（EUC-KR）',
		'windows-1251': 'キリル文字（Windows）',
		'windows-1256': 'アラビア文字（Windows）',
		'iso-8859-2': '中央ヨーロッパ言語'
	}
};
