/** What Ponder says of being installed, in Japanese. */
import type { PageMessages } from '../en/pages.ts';

export const install: PageMessages['install'] = {
	description: 'すべてが端末の中で動く、Qwen3 とのプライベートなチャット。モデルが考える様子も見えます。',
	screenshots: {
		chat: 'モデルが目の前で考え、回答します',
		models: 'この端末で使えるモデルと、その必要量'
	},
	shortcuts: { newChat: '新しいチャット', temporaryChat: '一時チャット', models: 'モデル' },

	offer: 'Ponder をインストール',
	offerExplained: 'ホーム画面や Dock から、専用のウィンドウで開けます。',
	dismiss: 'Ponder のインストールを提案しない',
	installed: 'Ponder をインストールしました。',
	title: 'Ponder をインストール',
	ways: {
		ios: {
			find: 'このブラウザーの「共有」メニューを開きます。',
			choose: '下へスクロールし、「ホーム画面に追加」を選びます。',
			end: '「追加」を押すと、ホーム画面に Ponder が置かれます。'
		},
		'mac-safari': {
			find: 'Safari のツールバーにある「共有」メニューを開きます。',
			choose: '「Dock に追加」を選びます。',
			end: '「追加」を押すと、Dock に Ponder が置かれます。'
		},
		android: {
			find: 'ブラウザーのメニュー（通常は三つの点）を開きます。',
			choose: '「ホーム画面に追加」または「インストール」を選びます。',
			end: '確定すると、ホーム画面に Ponder が置かれます。'
		},
		desktop: {
			find: 'ブラウザーのメニュー（通常は三つの点）を開きます。',
			choose:
				'「Ponder をインストール」を探します。Chrome では「キャスト、保存、共有」、Edge では「アプリ」の中にあります。',
			end: '確定すると、Ponder が専用のウィンドウで開きます。'
		}
	},
	none: 'このブラウザーはウェブアプリをインストールできません。Ponder はタブのままでも同じように使えます。Chrome、Edge、Safari ではインストールできます。',
	iosStorage: 'ホーム画面のアプリの保存領域は別です。このタブの会話とモデルは引き継がれません。'
};
