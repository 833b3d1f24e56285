/** What the first load says, in Japanese. */
import type { Messages } from '../en/core.ts';
import { createFormat } from '../format.ts';
import { longWork } from './long-work.ts';
import { temporary } from './temporary.ts';

const { number, duration, bytes } = createFormat('ja');

const tokens = (count: number) => `${number(count)}トークン`;

export const ja: Messages = {
	app: {
		name: 'Ponder',
		skipToComposer: 'メッセージ欄へ移動',
		skipToContent: '本文へ移動',
		titled: (title) => `${title} · Ponder`,
		loading: 'Ponder を開いています…',
		notFound: 'ページが見つかりません',
		notFoundBody: 'このアドレスのページは Ponder にはありません。',
		wentWrong: 'Ponder で問題が発生しました',
		wentWrongBody:
			'原因は Ponder の不具合で、あなたの操作ではありません。書いた内容は残っています。ページを再読み込みして続けてください。',
		toStart: '新しいチャットを始める',
		dismiss: '表示を消す',
		close: '閉じる',
		cancel: 'キャンセル',
		undo: '元に戻す',
		retry: '再試行',
		details: '詳細'
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
		budgetTokens: (count) => tokens(count),
		budgetUnlimited: '無制限',
		budgetOff: 'オフ',
		budgetOwn: '数値を指定',
		budgetExplained:
			'モデルが回答するまでに思考に使えるトークン数の上限です。多く思考するほど時間はかかりますが、たいてい回答は良くなります。',
		options: 'システムプロンプトとサンプリング',
		optionsChanged: 'システムプロンプトとサンプリング（この会話で変更あり）',
		refusals: {
			'empty-message': 'メッセージが空です',
			busy: '別の回答を生成中です'
		},
		tooLong: (size, context) =>
			`このメッセージは${tokens(size)}あり、モデルが一度に読める${number(context)}を超えています。短くしてください。`,
		note: 'Qwen3 は間違えることがあります。また、表示される思考が、実際に答えを導いた過程とは限りません。'
	},

	transcript: {
		label: '会話',
		emptyTitle: '何についてお手伝いしましょうか？',
		emptyBody: 'モデルはこの端末で動きます。書いた内容が外に出ることはありません。',
		examples: '質問の例',
		youSaid: 'あなた',
		modelSaid: (model) => `${model} の回答`,
		waiting: 'モデルを待っています…',
		reading: (done, total) => `読んでいます：${tokens(total)}中 ${number(done)}`,
		answering: '回答中…',
		answered: '回答が完了しました。',
		copy: 'コピー',
		copied: 'コピーしました',
		copyFailed: 'ブラウザーがコピーを許可しませんでした。',
		regenerate: '再生成',
		jumpToEnd: '末尾へ移動',
		previousBranch: '前のバージョン',
		nextBranch: '次のバージョン',
		branch: (position, count) => `${number(position)} / ${number(count)}`,
		branchLabel: (position, count) => `バージョン ${number(position)}（全${number(count)}件）`
	},

	thinking: {
		label: 'モデルの思考',
		live: '思考中',
		closing: '思考を終えています…',
		doneIn: (ms) => `思考時間 ${duration(ms)}`,
		tokens: (count) => tokens(count),
		ofBudget: (used, budget) => `${number(used)} / ${number(budget)}`,
		budgetUsed: '使用した思考予算',
		elapsed: (ms) => duration(ms),
		answerNow: '今すぐ回答',
		show: '思考を表示',
		none: '思考なしで回答',
		endedByBudget: '予算に達して終了',
		endedByAnswerNow: '「今すぐ回答」で終了',
		cut: '途中で中断'
	},

	history: {
		label: '会話一覧',
		open: '会話一覧を表示',
		newChat: '新しいチャット',
		untitled: '新しいチャット',
		empty: '会話はここに表示されます。',
		moreOf: (title) => `「${title}」のその他の操作`,
		pin: 'ピン留め',
		unpin: 'ピン留めを外す',
		rename: '名前を変更',
		renameLabel: (title) => `「${title}」の新しい名前`,
		delete: '削除',
		deleted: (title) => `「${title}」を削除しました。`,
		notFound: 'この会話はこの端末にありません。',
		notFoundBody:
			'削除されたか、別のブラウザーでの会話かもしれません。会話は、それを行った場所にだけ保存されます。',
		models: 'この端末のモデル',
		settings: '設定',
		newChatShortcut: (mac) => (mac ? '⌘ ⇧ O' : 'Ctrl ⇧ O'),
		find: '検索',
		findShortcut: (mac) => (mac ? '⌘ K' : 'Ctrl K'),
		groups: {
			pinned: 'ピン留め',
			today: '今日',
			yesterday: '昨日',
			week: '過去7日間',
			month: '過去30日間'
		}
	},

	model: {
		label: 'モデル',
		preparing: 'モデルを準備中',
		ready: '準備完了',
		failed: 'モデルを準備できませんでした',
		failedShort: '準備できませんでした',
		retry: '再試行',
		devices: { webgpu: 'GPU', wasm: 'CPU' },
		badge: (device, dtype) => `${device} · ${dtype}`,
		contextGauge: '使用中のコンテキスト',
		contextUsed: (used, length) => `${number(used)} / ${number(length)}`,
		stages: {
			runtime: 'ランタイムを起動中',
			files: 'モデルを読み込み中',
			graph: '計算グラフを準備中',
			session: 'モデルをメモリに配置中',
			'warm-up': 'ウォームアップ中',
			'self-test': '正しく計算できるか確認中'
		},
		progress: (loaded, total) => `${bytes(loaded)} / ${bytes(total)}`
	},

	/** The bundled model knows other languages by their greetings alone, so that the tasks stay in English. */
	examples: {
		sum: { prompt: 'What is 12 + 7 + 30?', shows: '一つずつ足していく様子が見えます。' },
		letters: {
			prompt: 'How many times is the letter e in “cheese”?',
			shows: 'まず単語のつづりを書き出します。'
		},
		reversal: { prompt: 'Write “garden” backwards.', shows: '1文字ずつ進めます。' },
		greeting: { prompt: 'こんにちは', shows: '10の言語であいさつできます。' }
	},

	notices: {
		label: 'お知らせ'
	},

	temporary: temporary,

	longWork: longWork
};
