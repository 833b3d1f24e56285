/** What the palette of commands and the list of keys say, in Japanese. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number } = createFormat('ja');

export const commands: PageMessages['commands'] = {
	label: 'コマンド',
	placeholder: '会話の内容、モデル、操作を検索',
	found: (count) => `${number(count)}件見つかりました。矢印キーで選んでください。`,
	latest: (count) =>
		`会話の内容は新しいものから ${number(count)} 件を表示しています。さらに入力すると、ほかも探せます。`,
	none: '見つかりませんでした。',
	seeking: '会話の内容を検索しています…',
	failed:
		'会話の内容を検索できませんでした。続けて入力すると再試行します。ページの再読み込みもお試しください。',
	keys: { ctrl: 'Ctrl', shift: 'Shift' },
	groups: {
		actions: '操作',
		models: '回答するモデル',
		conversations: '会話',
		messages: '会話の内容'
	},
	actions: {
		newChat: '新しいチャット',
		temporary: '新しい一時チャット',
		models: 'モデル',
		settings: '設定',
		shortcuts: 'キーボードショートカット',
		think: '思考をオンにする',
		doNotThink: '思考をオフにする',
		answerNow: '思考を打ち切って今すぐ回答',
		stop: '回答を停止',
		regenerate: '最後の質問にもう一度回答',
		copy: '最後の回答をコピー',
		delete: 'この会話を削除',
		theme: { system: '端末の配色に合わせる', light: 'ライトの配色', dark: 'ダークの配色' }
	},
	current: '使用中',
	shortcuts: {
		title: 'キーボードショートカット',
		names: {
			palette: 'コマンド：会話、モデル、操作',
			newChat: '新しいチャット',
			write: 'メッセージ欄へ移動',
			send: 'メッセージを送信、または編集した内容を確定',
			newLine: 'メッセージ内で改行',
			stop: '回答を停止、または開いているものを閉じる',
			shortcuts: 'ショートカットの一覧'
		},
		rest: 'そのほかは、Tab で移動し、Enter、スペース、矢印キーで操作できます。'
	}
};
