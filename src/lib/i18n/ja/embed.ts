/** What Ponder says in somebody else's page, in Japanese. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number } = createFormat('ja');

const refusals: PageMessages['embed']['refusals'] = {
	'origin-refused': {
		title: 'このページに Ponder は表示できません',
		body: 'この Ponder は、運営者が決めたページにだけ表示できます。このページは含まれていません。'
	},
	'list-broken': {
		title: 'Ponder をここに表示できません',
		body: '表示を許可するページの一覧 embed.json を読み取れません。この Ponder の運営者による修正が必要です。'
	},
	'list-unreachable': {
		title: 'Ponder をここに表示できません',
		body: '表示を許可するページの一覧を取得できませんでした。接続を確認して、もう一度お試しください。'
	},
	'host-unknown': {
		title: 'どのページか確認できません',
		body: 'この Ponder は決められたページにだけ表示できますが、ブラウザーがここはどのページかを示していません。'
	}
};

export const embed: PageMessages['embed'] = {
	label: 'Ponder',
	title: 'Ponder とチャット',
	openPonder: 'Ponder を開く',
	framedBody: '何かを上に重ねられるのを防ぐため、Ponder 自体のページはほかのページの中に表示されません。',
	refusals,
	greeting: '何でも聞いてください',
	runsHere: '回答はあなたの端末で作られます。',
	runsHereUnread: (host) => `回答はあなたの端末で作られ、${host} には読めません。`,
	runsHereShared: (host) =>
		`回答はあなたの端末で作られます。${host} には、ここでの読み書きを許可しています。`,
	preview: 'これはプレビューです。',
	sameSite: 'このページは Ponder と同じサイトにあります。',
	memoryOnly: 'ここでの会話は、ページを離れると消えます。',
	unbound:
		'Ponder のサーバーから保護用のヘッダーが届かないため、ほかのサーバーとの通信は、ここではページにだけ禁じられ、モデルには禁じられていません。',
	suggestions: '質問の候補',

	menu: 'このチャットのメニュー',
	startOver: '最初からやり直す',
	instructions: 'モデルへの最初の指示',
	instructionsOf: (host) => `${host} によるモデルへの最初の指示`,
	earlier: 'ここでの以前の会話',
	deleteAll: 'ここでの会話をすべて削除',
	deleteQuestion: (count) => `このページでの会話${number(count)}件を削除しますか？`,
	deleteYes: '完全に削除',
	openDraft: 'Ponder で続ける',
	openDraftCopied: '書いた内容が長く、リンクに入りません。コピーしたので、開いた先で貼り付けてください。',
	openDraftNotCopied:
		'書いた内容が長く、リンクに入りません。コピーもできませんでした。ご自分でコピーして、開いた先で貼り付けてください。',

	consent: {
		title: (host) => `${host} にこのチャットの利用を許可しますか？`,
		body: '許可すると、あなたの代わりにメッセージを書き、あなたの端末のモデルに独自の質問に答えさせ、このチャットが見えていない間も、ここでの回答を読めるようになります。ほかの会話、設定、ほかにどのモデルがあるかは、決して見えません。',
		yes: '許可',
		no: '今はしない',
		wait: 'この質問の全体が静止した状態で見え、ポインターが上にあって少し経つと、許可できるようになります。タッチ画面では2回タップしてください。',
		covered:
			'今の操作は無効です。この質問の全体が、何にも覆われず、静止して見えている必要があります。読んでから、もう一度クリックまたはタップしてください。',
		allowed: (host) => `${host} はここで読み書きできます。`,
		denied: (host) => `${host} はここで読み書きできません。`,
		takeBack: '許可を取り消す',
		askAgain: 'もう一度尋ねることを許可',
		elsewhere: 'ほかのページが質問の上に何も重ねられないよう、Ponder 自身のウィンドウで確認します。',
		openWindow: '確認を開く',
		isOpen: '確認を Ponder のウィンドウに表示しています。',
		toFront: 'そのウィンドウを表示',
		noWindow:
			'確認のウィンドウが開かなかったか、開いたウィンドウがこのページとやり取りできません。ブラウザーがブロックした場合は、許可してもう一度お試しください。'
	},

	ownWindow: {
		title: 'Ponder からの確認',
		wait: 'このウィンドウが手前に表示されて少し経つと、許可できるようになります。',
		alone: 'ここに確認事項はありません',
		aloneBody:
			'このウィンドウは、元のページとやり取りできないか、どのページのものでもありません。閉じてかまいません。',
		gone: '確認を求めたページはもうありません',
		goneBody: '何も許可していません。このウィンドウは閉じてかまいません。',
		answered: '回答を受け付けました',
		answeredBody: 'このウィンドウは閉じてかまいません。'
	},

	context: {
		label: (host) => `${host} からの情報`,
		untitled: 'このページについて',
		size: (count) => `${number(count)}文字`,
		explained: '次のメッセージと一緒にモデルへ伝えられます。',
		changed: 'ページがこの内容を変更しました。送信する前にもう一度確認してください。',
		remove: '含めない'
	},

	waiting: (before) =>
		`先に${number(before)}件の回答があります。そのあとがあなたの番です。待つのをやめることもできます。`,
	hostWork: (host) => `${host} がモデルに質問しています`,
	hostMessage: (host) => `${host} があなたに代わってメッセージを送信しました`,
	unseen: (host, count) => `このチャットが見えていない間に、${host} がモデルを${number(count)}回使いました。`,
	unseenNoted: 'わかりました',
	unseenCovered:
		'今の操作は無効です。このお知らせの全体が、何にも覆われず、静止して見えている必要があります。読んでから、もう一度クリックまたはタップしてください。',
	stopHost: '停止',

	models: {
		title: 'モデル',
		tinyOnly: 'ここでは Ponder 付属の小さなモデルが回答します。足し算、つづり、あいさつができます。',
		ownSite: 'Ponder にある自分のモデルを使う',
		ownSiteExplained:
			'ブラウザーが先に確認することがあります。表示元のページには何も知られず、再ダウンロードもしません。',
		ownSiteRefused: 'ブラウザーが許可しませんでした。',
		ownSiteEmpty: 'この端末の Ponder に保存されたモデルはありません。',
		ownSiteFailed: 'Ponder に保存されている内容を、ここからは読み取れません。',
		offerExplained:
			'このページ専用です。ブラウザーは、ほかのページの中にあるものを分けて保存します。Ponder にあるものはそのままです。',
		wanted: (name) =>
			`このページは ${name} を求めていますが、あなたの端末にはありません。用意されるまでは小さなモデルが回答します。`
	}
};
