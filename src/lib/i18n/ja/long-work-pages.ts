/** More words of work that takes long, in Japanese: what is set, and what is said when work ended the page. */
import type { PageMessages } from '../en/pages.ts';

export const longWorkPages: PageMessages['longWork'] = {
	notification: {
		label: '終わったら通知する',
		explained:
			'Ponder が見えていない間に、回答やダウンロードが終わると通知します。通知の内容はそれだけです。',
		denied: 'ブラウザーが Ponder の通知を許可していません。ブラウザーの、このサイトの設定で変更できます。',
		unsupported:
			'このブラウザーでは、ウェブページは通知を使えません。ホーム画面に追加すると使えるブラウザーもあります。'
	},

	died: {
		title: (model) => `${model} の読み込み中にページが閉じました`,
		body: (answerer) =>
			`おそらく、この端末のメモリが足りませんでした。書いた内容は失われていません。当面は ${answerer} が回答します。`,
		again: (model) => `${model} をもう一度試す`,
		smaller: (model) => `${model} を使う`
	}
};
