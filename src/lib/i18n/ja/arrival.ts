/** What Ponder says of what came from outside, in Japanese. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, list } = createFormat('ja');

export const arrival: PageMessages['arrival'] = {
	filled: {
		link: 'リンクからメッセージ欄に文章が入力されました。あなたが送信するまで、何も送られません。',
		share: '共有した内容は次のメッセージに添付されます。あなたが送信するまで、何も送られません。',
		file: 'ファイルは次のメッセージに添付されます。あなたが送信するまで、何も送られません。'
	},
	empty: {
		link: 'リンクから Ponder が開かれました。',
		share: 'Ponder に内容が共有されました。',
		file: 'Ponder でファイルが開かれました。'
	},
	thinking: {
		off: 'このチャットの思考をオフにしました。',
		on: 'このチャットの思考をオンにしました。',
		unlimited: 'このチャットの思考を無制限でオンにしました。',
		upTo: (tokens) => `このチャットの思考を最大${number(tokens)}トークンでオンにしました。`
	},
	proposes: (model) => `回答には ${model} が提案されています。`,
	proposesAbsent: (model) =>
		`回答には ${model} が提案されていますが、この端末にはありません。あなたが指示しない限り、何もダウンロードしません。`,
	use: (model) => `${model} を使う`,
	seeModels: 'モデルを見る',
	exports: (names) =>
		`Ponder からエクスポートされたファイルです：${list(names)}。インポートしない限り、何も取り込まれません。`,
	import: 'インポート',
	troubles: {
		'damaged-link': 'リンクが壊れていて、一部を読み取れませんでした。送信する前に文章を確認してください。',
		'too-long': (characters) => `文章が${number(characters)}文字を超えているため、末尾を省きました。`,
		'unknown-thinking': (value) =>
			`リンクが指定した思考の値「${value}」は、Ponder では使えません。思考の設定は変えていません。`,
		'unknown-model': (name) => `リンクが指定したモデル「${name}」は、Ponder の知らないモデルです。`,
		'unreadable-file': (name) =>
			`ブラウザーが「${name}」を読み取れませんでした。移動または削除された可能性があります。`,
		'share-lost': '共有した内容が届かなかったか、空でした。もう一度共有してください。'
	}
};
