/** The words for what can be done to a turn of a conversation, in Japanese. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number } = createFormat('ja');

const tokens = (count: number) => `${number(count)}トークン`;

export const turns: PageMessages['turns'] = {
	more: 'その他',
	edit: '編集',
	editMessage: 'メッセージを編集',
	editAnswer: '回答を編集',
	send: '送信',
	save: '保存',
	cancel: 'キャンセル',
	half: {
		kept: '書きかけの変更を残してあります。',
		goOn: '続きを書く',
		discard: '破棄する',
		discarded: '書きかけの変更を破棄しました。'
	},
	answer: '回答させる',
	continue: '続きを生成',
	edited: 'あなたが編集',
	fork: '新しいチャットで続ける',
	delete: 'これ以降を削除',
	deleted: (count) => `メッセージ${number(count)}件を削除しました。`,
	elsewhere: '別のタブで生成中…',

	compare: {
		label: 'もう一度回答して比較',
		title: '並べて比較',
		with: (budget) => `思考あり（最大${tokens(budget)}）`,
		without: '思考なし',
		unlimited: '思考あり（無制限）',
		beside: (version) => `バージョン ${number(version)} と並べて比較`,
		keep: 'こちらで続ける',
		next: '次のメッセージはこの回答に続きます。'
	},

	later: {
		follow: (count, version) =>
			`この後のメッセージ${number(count)}件は、このバージョンではなくバージョン ${number(version)} に続いています。`,
		show: (version) => `バージョン ${number(version)} を表示`
	},

	thinking: {
		keep: '思考を続ける',
		keepTo: (budget) => `思考を続ける（最大${tokens(budget)}）`,
		keepUnlimited: '思考を続ける（無制限）',
		copy: '思考をコピー',
		inNewChats: '新しいチャットでの思考',
		folding: '終わった思考の表示',
		folded: '折りたたむ',
		unfolded: '開いておく'
	},

	since: '以前のメッセージから',
	inSystemPrompt: 'システムプロンプト内',

	ahead: {
		message: '以前のメッセージに /no_think があり、ここでも思考しないよう指示されます。',
		show: 'そのメッセージを表示',
		system: 'システムプロンプトに /no_think があり、思考しないよう指示されます。',
		own: 'このメッセージに /no_think があり、思考しないよう指示されます。',
		noEffect: 'このメッセージの /think は効きません。思考はオフです。',
		think: 'ここでは思考する',
		turnOn: '思考をオンにする'
	},

	context: {
		left: '会話がコンテキストより長いため、これより上はモデルに見えていません。'
	}
};

export const context: PageMessages['context'] = {
	system: 'システムプロンプト',
	attached: '添付',
	said: '会話の内容',
	thinking: '直前の思考',
	room: '空き',
	explained: 'モデルの数え方によるトークン数です。次のメッセージを送るときには、思考はモデルに見えません。',
	uncounted: 'モデルの準備が整うと、内訳がわかります。'
};
