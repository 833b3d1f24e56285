/** The page for people who put Ponder into their own pages, in Japanese. */
import type { PageMessages } from '../en/pages.ts';

const options: PageMessages['embedding']['options'] = {
	mode: { name: '形', about: 'ページ内、隅のボタン、またはウィンドウ全体。' },
	model: {
		name: 'モデル',
		about: '訪問者の端末にあれば提案します。大きなものは、訪問者のクリックなしに取得しません。'
	},
	thinking: { name: '思考', about: '最初から思考して回答するかどうか。訪問者が変更できます。' },
	budget: { name: '思考予算', about: 'トークン数、または「unlimited」（無制限）。' },
	system: { name: 'システムプロンプト', about: 'モデルに最初に伝える内容。訪問者も読めます。' },
	locale: { name: '言語', about: 'en や ar などのタグ。空欄なら訪問者の言語。' },
	theme: { name: '配色', about: '指定しなければ、訪問者のシステムに合わせます。' },
	greeting: { name: 'あいさつ', about: '会話の始まりに表示されます。' },
	suggestions: {
		name: '質問の候補',
		about: '最大6件、| で区切ります。クリックするとメッセージ欄に入ります。'
	},
	label: {
		name: 'ボタンの名前',
		about: '「プライベートなアシスタントに聞く」の代わりに使う名前。'
	},
	minHeight: {
		name: '最小の高さ',
		about: 'CSS ピクセル。最初から確保するので、レイアウトがずれません。'
	},
	maxHeight: { name: '最大の高さ', about: 'CSS ピクセル。超えるとフレーム内でスクロールします。' },
	credentialless: {
		name: '資格情報なし',
		about: 'クロスオリジン分離されたページ用。フレームの保存領域は毎回空から始まります。'
	}
};

export const embedding: PageMessages['embedding'] = {
	title: 'Ponder をページに組み込む',
	lead: '2行加えるだけで、訪問者の端末で動くアシスタントを置けます。サーバーの費用はかからず、書かれた内容は訪問者の端末から出ません。',
	build: '設定',
	chosen: '選んだ設定',
	byVisitor: '訪問者に合わせる',
	byPage: 'ページに合わせる',
	choices: {
		inline: 'ページ内',
		bubble: 'ボタン',
		fullscreen: 'ウィンドウ全体',
		on: 'オン',
		off: 'オフ',
		auto: 'システムに合わせる',
		light: 'ライト',
		dark: 'ダーク'
	},
	options,
	look: '色と角',
	lookExplained:
		'色は CSS の書き方、または light-dark(#fff, #111) のような組。角は px、rem、em で指定します。',
	fault: 'この値は使えません。既定値を使います。',
	reset: '既定値に戻す',
	preview: 'プレビュー',
	previewExplained: '実際のフレームです。Ponder 付属のモデルが、この端末で回答します。',
	previewShapes: {
		bubble:
			'あなたのページの縮小図です。ボタンをクリックするとフレームが横に開き、もう一度クリックすると閉じます。',
		fullscreen: 'あなたのページの縮小図です。ボタンをクリックするとフレームがウィンドウ全体に開きます。'
	},
	/** As the widget itself has it. */
	openLabel: 'プライベートなアシスタントに聞く',
	previewTitle: 'フレームのプレビュー',
	snippet: 'これを貼り付けます',
	snippets: { frame: 'フレームだけを使う（スクリプトなし）' },
	snippetExplained: {
		element:
			'小さなスクリプトで、ボタンだけを読み込みます。訪問者が求めたときに、その横にフレームを置きます。',
		frame: 'スクリプトを使えないページ用です。ページとフレームの間のやり取りはできません。'
	},
	copy: 'コードをコピー',
	copied: 'コピーしました',
	copyFailed: 'ブラウザーがコピーを許可しませんでした。',
	frameTitle: 'Ponder — プライベートなアシスタント',
	examples: '例',
	example: {
		inline: 'ページ内',
		bubble: '隅のボタン',
		frame: 'スクリプトなしのフレーム',
		client: 'モデルに直接質問するページ'
	},
	security: '守られることと、あなたがすべきこと',
	notes: {
		reading:
			'訪問者が書いた内容も、回答、設定、モデルも、あなたのページからは読めません。メッセージの送信と回答の読み取りには訪問者の同意が必要です。同意は、フレーム内に見えているときだけ押せるボタンで、オリジンごとに一度求めます。',
		hidden:
			'同意があれば、フレームが隠れている間もページから質問できます。フレームは再び見えたときに、その回数と、同意の取り消し方を知らせます。',
		spaces: '会話はオリジンごとに別々です。訪問者自身の Ponder の会話とも別です。',
		context:
			'ページのコンテキストとして渡した内容は、使われる前に、あなたのホスト名とともに訪問者に表示されます。変更した内容は、もう一度表示されてから有効になり、変更されたことが示されます。',
		allowList:
			'この Ponder をフレームに表示できるページは、同じ場所の embed.json で決まります：{ "origins": ["https://example.org"] }、または誰でもよければ "*"。アプリ自体のページは、誰もフレームに表示できません。',
		origin:
			'Ponder に付属するヘッダーは、どのサイトにもウィジェットのページをフレームに表示することを許しますが、ファイルなどオリジンのないページには許しません。',
		policies:
			'Content-Security-Policy を使うページでは、このアドレスを script-src と frame-src に加えてください。Cross-Origin-Embedder-Policy を使うページでは、通常の iframe に credentialless 属性が必要です。ウィジェットは自動で付けます。',
		sandbox:
			'sandbox を付けたフレームには allow-scripts、allow-same-origin、allow-forms が、リンクを開くには allow-popups も必要です。'
	},
	client: 'ページからモデルに質問する',
	clientExplained:
		'OpenAI の API と同じ形式で、訪問者の同意後に、訪問者の端末で回答します。公式クライアントも fetch オプションを使えば動きます。',
	typesLink: 'すべての型：widget.d.ts',
	reference: 'プロトコル',
	referenceExplained:
		'要素とフレームの間でやり取りされる内容です。独自のホストを書く人のために、ソースの型から作られています。',
	calls: '呼び出し（ページからフレームへ）',
	events: 'イベント（フレームからページへ）',
	errors: 'エラーコード',
	types: '型',
	withConsent: '訪問者の同意が必要',
	columns: { name: '名前', params: '引数', result: '結果', progress: '途中経過' }
};
