/** What is said of the system prompt, the sampling and the saved prompts, in Japanese. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number } = createFormat('ja');

export const chatOptions: PageMessages['chatOptions'] = {
	systemPrompt: 'システムプロンプト',
	systemPromptExplained: 'この会話で、ほかの何よりも先にモデルに伝える内容です。',
	sampling: 'サンプリング',
	samplingThinking:
		'この会話で次のトークンを選ぶ方法です。空欄の項目には、思考ありの場合の Qwen の推奨値が使われ、モードに応じて変わります。',
	samplingNotThinking:
		'この会話で次のトークンを選ぶ方法です。空欄の項目には、思考なしの場合の Qwen の推奨値が使われ、モードに応じて変わります。',
	parameters: {
		temperature: '温度',
		topP: 'Top-p',
		topK: 'Top-k',
		minP: 'Min-p',
		presencePenalty: '存在ペナルティ',
		seed: 'シード',
		maxNewTokens: '最大の長さ（トークン数）'
	},
	open: { seed: 'ランダム', maxNewTokens: '収まるだけ' },
	outOfRange: (least, most) =>
		`${number(least, least % 1 === 0 ? 0 : 2)}から${number(most, most % 1 === 0 ? 0 : 2)}までの数値を入力してください。それまでは直前の有効な値を使います。`,
	reset: 'Qwen の推奨値に戻す'
};

export const prompts: PageMessages['prompts'] = {
	title: 'プロンプト',
	label: '保存したプロンプト',
	explained:
		'メッセージの先頭にスラッシュと名前を入力すると使えます。プロンプトごとに思考予算を設定できます。think と no_think は Qwen3 自体が使う名前です。',
	offered: (count) => `保存したプロンプトが${number(count)}件あります。矢印キーで選んでください。`,
	none: '保存したプロンプトはまだありません。',
	add: '新しいプロンプト',
	unsaved: '書きかけで、まだ保存されていません',
	goOn: '続きを書く',
	goOnWith: (name) => `${name} の続きを書く`,
	edit: '編集',
	editNamed: (name) => `プロンプト /${name} を編集`,
	delete: '削除',
	deleteNamed: (name) => `プロンプト /${name} を削除`,
	deleteQuestion: (name) => `プロンプト /${name} を削除しますか？元に戻すことはできません。`,
	name: '名前',
	nameExplained: '文字、数字、-、_ が使えます。スラッシュは付けません。',
	text: '内容',
	place: '用途',
	places: {
		message: 'メッセージ（書き足して送信）',
		system: '会話のシステムプロンプト'
	},
	thinking: '思考',
	thinkingAsIs: '会話の設定に従う',
	thinkingOff: 'オフ',
	thinkingUnlimited: 'オン（無制限）',
	thinkingBudget: (tokens) => `オン（最大${number(tokens)}トークン）`,
	save: '保存',
	saved: (name) => `プロンプト /${name} を保存しました。`,
	flaws: {
		name: '名前は文字、数字、-、_ の1～40文字で、文字か数字で始めます。think と no_think は使えません。',
		'name-taken': 'この名前は別のプロンプトで使われています。',
		changed:
			'このプロンプトは別のタブで変更されました。もう一度保存するとその内容が置き換わり、キャンセルすると残ります。',
		text: 'プロンプトの内容を入力してください。'
	}
};
