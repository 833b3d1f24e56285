/** What is said in Japanese of languages: the one that Ponder speaks, and the one that the model is asked to answer in. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number } = createFormat('ja');

export const language: PageMessages['language'] = {
	asBrowser: 'ブラウザーに合わせる',
	speak: (name) => `言語：${name}`,
	missing: {
		title: '言語を取得できませんでした',
		body: '今ある言語のまま表示し、この端末がオンラインに戻りしだい切り替えます。切り替わらないときは、設定でもう一度選んでください。'
	}
};

export const answerLanguage: PageMessages['answerLanguage'] = {
	title: '回答の言語',
	any: '指定しない',
	anyNote: '通常は質問と同じ言語',
	explained: 'システムプロンプトの後に、言語を指定する一文を加えてモデルに伝えます。',
	quality: (scores) =>
		`モデルが小さいほど、言語能力は低くなります。Qwen によるスペイン語のテスト（100点満点）では、4B が${number(scores['4B'])}点、1.7B が${number(scores['1.7B'])}点、0.6B が${number(scores['0.6B'])}点でした。使用者の少ない言語では、さらに下がります。`,
	find: '言語を検索',
	found: (count) => `${number(count)}言語`,
	none: 'Qwen3 の対応言語の一覧に、その名前の言語はありません。',
	chip: (name) => `${name}で回答`,
	forget: '言語の指定をやめる'
};
