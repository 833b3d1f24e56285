/** What Ponder says of its own requests, in Japanese. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, bytes } = createFormat('ja');

export const silence: PageMessages['silence'] = {
	label: 'このページの通信',
	quiet: '書いた内容は、この端末から一切出ていません',
	partly: '書いた内容は送信しませんが、まだ測定できていない通信があります',
	unlisted: '通信の記録を始められませんでした。ページを再読み込みして、もう一度お試しください。',
	unexplained: 'Ponder が説明できない通信があります',
	quietBody:
		'Ponder はファイルを取得するだけで、何も送信しません。以下は、このページを開いてからの通信のうち、測定できたものです。',
	unexplainedBody:
		'下に印を付けています。ブラウザーの拡張機能は、ページの名義で通信することがあります。拡張機能を使っていない場合は、この Ponder の運営者に知らせてください。',
	ownHost: 'Ponder の配信元',
	hub: 'あなたが求めたモデルの取得元',
	otherHost: 'Ponder によるものではない通信',
	kept: 'この端末内で応答した通信',
	network: 'ネットワーク経由の通信',
	received: '受信',
	receivedOfHub: '受信（ここが指定するホストを含む）',
	atLeast: (size) => `${bytes(size)} 以上`,
	list: '個々の通信',
	why: {
		app: 'アプリ',
		runtime: 'ランタイム',
		'bundled-model': '付属モデル',
		download: 'ダウンロード',
		unexplained: '不明'
	},
	bytes: (size) => bytes(size),
	times: (count) => `${number(count)}回`,
	fromDevice: 'この端末から',
	sizeUnknown: 'サイズ未測定',
	measured: '測定の範囲',
	coverage: {
		all: '開いているすべての Ponder のタブ、モデル、ダウンロードによる通信を、Service Worker がすべて記録したものです。',
		'page-only':
			'このページによるすべての通信です。モデルとダウンロード自体の通信は、ページを開いた時点で Service Worker が働いていなかったため、測定していません。次に Ponder を開いたときから測定します。'
	},
	notMeasured:
		'測定していないもの：通信がアドレスのほかに運ぶ内容。これは Ponder 自身のテストが、外部（サーバー側）から監視しています。'
};
