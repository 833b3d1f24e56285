/** What the first load says, in Japanese. */
import type { Messages } from '../en/core.ts';
import { longWork } from './long-work.ts';
import { temporary } from './temporary.ts';

export const ja: Messages = {
	app: {
		name: 'Ponder',
		skipToComposer: 'メッセージ欄へ移動',
		skipToContent: '本文へ移動',
		titled: (title) => `${title} · Ponder`,
		loading: 'Ponder を開いています…',
		wentWrong: 'Ponder で問題が発生しました',
		wentWrongBody:
			'表示できませんでした。書いた内容は残っています。接続して再試行するか、ページを再読み込みしてください。',
		toStart: '新しいチャットを始める',
		dismiss: '表示を消す',
		close: '閉じる',
		cancel: 'キャンセル',
		undo: '元に戻す',
		retry: '再試行'
	},

	composer: {
		label: 'メッセージ',
		placeholder: '何でも聞いてください。内容はこの端末の外に出ません。',
		send: '送信',
		stop: '停止',
		think: '思考',
		thinkOn: '思考オン：モデルは推論してから回答します。',
		thinkOff: '思考オフ：モデルはすぐに回答します。',
		budget: '思考予算',
		budgetUnlimited: '無制限',
		budgetOff: 'オフ',
		options: 'システムプロンプトとサンプリング',
		optionsChanged: 'システムプロンプトとサンプリング（この会話で変更あり）',
		refusals: {
			'empty-message': 'メッセージが空です',
			busy: '別の回答を生成中です'
		},
		note: 'Qwen3 は間違えることがあります。表示される思考が、答えを導いた過程とは限りません。'
	},

	transcript: {
		emptyTitle: '何についてお手伝いしましょうか？',
		emptyBody: 'モデルはこの端末で動きます。書いた内容が外に出ることはありません。',
		examples: '質問の例'
	},

	history: {
		label: '会話一覧',
		open: '会話一覧を表示',
		untitled: '新しいチャット'
	},

	model: {
		label: 'モデル',
		preparing: 'モデルを準備中',
		failedShort: '準備できませんでした',
		devices: { webgpu: 'GPU', wasm: 'CPU' },
		badge: (device, dtype) => `${device} · ${dtype}`
	},

	/** The bundled model knows other languages by their greetings alone, so that the tasks stay in English. */
	examples: {
		sum: { prompt: 'What is 25 + 17?', shows: '一つずつ足していく様子が見えます。' },
		ability: { prompt: '何ができますか？', shows: '自分が何で、何ができるかを答えます。' },
		reversal: { prompt: 'Write “garden” backwards.', shows: '1文字ずつ進めます。' },
		greeting: { prompt: 'こんにちは', shows: '10の言語であいさつできます。' }
	},

	notices: {
		label: 'お知らせ'
	},

	temporary: temporary,

	longWork: longWork
};
