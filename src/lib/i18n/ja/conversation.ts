/** What is said in and around a conversation once it is drawn, in Japanese; what the page says before is in `core.ts`. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, duration, bytes } = createFormat('ja');

const tokens = (count: number) => `${number(count)}トークン`;

export const transcript: PageMessages['transcript'] = {
	label: '会話',
	youSaid: 'あなた',
	modelSaid: (model) => `${model} の回答`,
	someModelSaid: 'モデルの回答',
	tooLong: (size, context) =>
		`このメッセージは${tokens(size)}あり、モデルが一度に読める${number(context)}を超えています。短くしてください。`,
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
	previousBranchFollowed: (count) => `前のバージョン（後に続くメッセージ${number(count)}件）`,
	nextBranchFollowed: (count) => `次のバージョン（後に続くメッセージ${number(count)}件）`,
	branch: (position, count) => `${number(position)} / ${number(count)}`,
	branchLabel: (position, count) => `バージョン ${number(position)}（全${number(count)}件）`
};

export const thinking: PageMessages['thinking'] = {
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
	cut: '途中で中断',
	budgetOwn: '数値を指定',
	budgetExplained:
		'モデルが回答するまでに思考に使えるトークン数の上限です。多く思考するほど時間はかかりますが、たいてい回答は良くなります。'
};

export const history: PageMessages['history'] = {
	newChat: '新しいチャット',
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
	nowhere: 'ページが見つかりません',
	nowhereBody: 'このページは Ponder にありません。',
	models: 'この端末のモデル',
	settings: '設定',
	toChat: 'チャットに戻る',
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
};

export const model: PageMessages['model'] = {
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
	progress: (loaded, total) => `${bytes(loaded)} / ${bytes(total)}`,
	retry: '再試行'
};
