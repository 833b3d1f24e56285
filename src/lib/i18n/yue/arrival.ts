/** What Ponder says of what came from outside, in Cantonese. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number } = createFormat('zh-Hant-HK');

export const arrival: PageMessages['arrival'] = {
	filled: {
		link: '有條連結喺訊息框度填咗啲文字。你撳傳送之前，咩都唔會送出去。',
		share: '你分享嘅內容會跟下一個訊息傳送。你撳傳送之前，咩都唔會送出去。',
		file: '檔案會跟下一個訊息傳送。你撳傳送之前，咩都唔會送出去。'
	},
	empty: {
		link: '有條連結開咗 Ponder。',
		share: '有內容分享咗畀 Ponder。',
		file: '有檔案用 Ponder 開咗。'
	},
	thinking: {
		off: '佢熄咗呢個對話嘅思考。',
		on: '佢開咗呢個對話嘅思考。',
		unlimited: '佢開咗呢個對話嘅思考，冇上限。',
		upTo: (tokens) => `佢開咗呢個對話嘅思考，最多 ${number(tokens)} 個 token。`
	},
	proposes: (model) => `入面建議由 ${model} 嚟答。`,
	proposesAbsent: (model) => `入面建議由 ${model} 嚟答，但佢唔喺呢部裝置上面。你唔要求，就唔會下載任何嘢。`,
	use: (model) => `使用 ${model}`,
	seeModels: '睇模型',
	exports: (names) => `呢啲係喺 Ponder 匯出嘅：${names.join('、')}。你唔匯入，入面嘅內容就唔會收入嚟。`,
	import: '匯入',
	troubles: {
		'damaged-link': '條連結壞咗，有啲部分讀唔到。傳送之前請檢查吓啲文字。',
		'too-long': (characters) => `文字超過 ${number(characters)} 個字元，尾段略去咗。`,
		'unknown-thinking': (value) => `條連結將思考設做「${value}」，Ponder 唔識呢個值。思考嘅設定冇變到。`,
		'unknown-model': (name) => `條連結提到一個 Ponder 唔識嘅模型：「${name}」。`,
		'unreadable-file': (name) => `瀏覽器讀唔到「${name}」。佢可能搬咗或者刪除咗。`,
		'share-lost': '你分享嘅內容收唔到，或者入面係空嘅。請再分享一次。'
	}
};
