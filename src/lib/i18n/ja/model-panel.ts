/** What the panel of the model says, in Japanese. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, bytes } = createFormat('ja');

export const modelPanel: PageMessages['modelPanel'] = {
	why: 'この選択の理由',
	reasons: {
		'gpu-with-f16': 'GPU が半精度で計算できます。これが最も速い方法です。',
		'gpu-without-f16': 'GPU が半精度で計算できないため、単精度を使います。',
		'no-webgpu': 'このブラウザーには WebGPU がないため、モデルを CPU で実行します。',
		'no-adapter': '使える GPU がないため、モデルを CPU で実行します。',
		'software-adapter':
			'この GPU はエミュレーションで、CPU で実行するより遅いため、モデルを CPU で実行します。',
		'asked-for': 'あなたが選んだ実行先です。',
		'dtype-not-published': 'このモデルのより良いバージョンは公開されていないため、次に良いものを使います。',
		'fell-back': 'より良い選択肢がこの端末で失敗したため、次に良いものを使います。'
	},
	gaveUp: (place, cause) => `${place} は使えませんでした：${cause}。`,
	choose: 'この端末のモデル',
	backToBundled: (name) => `${name} を使う`,
	switching: (name) => `次のメッセージから ${name} が回答します。`,
	softwareAdapter: 'GPU は CPU によるエミュレーションです。回答は正しいものの、時間がかかります。',
	threads: (count) => `${number(count)}スレッド`,
	weights: (size) => `メモリ上の重み：${bytes(size)}`,
	contextLength: 'コンテキスト長',
	contextTokens: (count) => `${number(count)}トークン`,
	contextExplained: 'モデルが会話を一度に見られる長さです。長くするとメモリを多く使います。',
	device: '実行先',
	deviceDefault: 'この端末に合わせる',
	others: 'ほかのモデルを入手'
};
