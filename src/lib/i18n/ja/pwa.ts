/** What Ponder says of itself as an app, in Japanese. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, bytes } = createFormat('ja');

export const pwa: PageMessages['pwa'] = {
	offline: {
		label: 'オフライン',
		ready: 'オフラインで使えます',
		readyBody: (size) => `アプリはこの端末で ${bytes(size)} を使い、ネットワークなしでも開けます。`,
		preparing: 'オフラインで使う準備をしています…',
		unsupported:
			'このブラウザーまたはウィンドウではアプリを保存できないため、Ponder を開くにはネットワークが必要です。',
		failures: {
			'not-fetched': 'ファイルが届かず、アプリをこの端末に保存できませんでした。次回もう一度試みます。',
			changed: 'より新しいバージョンの Ponder を取得しています。このバージョンはオフライン用に保存しません。',
			'no-room': 'ブラウザーから容量を得られず、アプリをこの端末に保存できませんでした。',
			'unknown-file':
				'この端末には、別のバージョンの Ponder が保存されています。ページを再読み込みすると、オフラインで使えるようになります。'
		}
	},

	update: {
		offered: 'Ponder の新しいバージョンがあります。',
		offeredBody: '更新すると、開いているタブがすべて再読み込みされます。会話と下書きは残ります。',
		apply: '更新',
		waiting:
			'すべてのタブで回答、ダウンロード、インポート、保存が終わり、開いている一時チャットやまだ戻せる一時チャットがなくなると、新しいバージョンに切り替わります。',
		applying: '新しいバージョンに切り替えています…'
	},

	protection: {
		label: '保護',
		headers: 'ブラウザーが、ページとモデルの両方について、ほかのサーバーとの通信を禁じています。',
		metaOnly:
			'サーバーから保護用のヘッダーが届かないため、通信の制限はページにだけ働き、モデルにはまだ働いていません。次に Ponder を開くと、両方に働きます。',
		refused: (count) => `この制限に反する通信を、ブラウザーが${number(count)}回拒否しました。`
	}
};
