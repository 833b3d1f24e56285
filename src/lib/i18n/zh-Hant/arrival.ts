/** What Ponder says of what came from outside, in Traditional Chinese. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number } = createFormat('zh-Hant');

export const arrival: PageMessages['arrival'] = {
	filled: {
		link: '一個連結在訊息框裡填入了文字。你按傳送之前，什麼都不會送出。',
		share: '你分享的內容會隨下一則訊息傳送。你按傳送之前，什麼都不會送出。',
		file: '檔案會隨下一則訊息傳送。你按傳送之前，什麼都不會送出。'
	},
	empty: {
		link: '一個連結開啟了 Ponder。',
		share: '有內容分享到了 Ponder。',
		file: '有檔案用 Ponder 開啟了。'
	},
	thinking: {
		off: '它關閉了這個對話的思考。',
		on: '它開啟了這個對話的思考。',
		unlimited: '它開啟了這個對話的思考，不限長度。',
		upTo: (tokens) => `它開啟了這個對話的思考，最多 ${number(tokens)} 個 token。`
	},
	proposes: (model) => `其中建議由 ${model} 來回答。`,
	proposesAbsent: (model) => `其中建議由 ${model} 來回答，但它不在這台裝置上。你不要求，就不會下載任何東西。`,
	use: (model) => `使用 ${model}`,
	seeModels: '檢視模型',
	exports: (names) => `這是從 Ponder 匯出的：${names.join('、')}。你不匯入，其中的內容就不會收進來。`,
	import: '匯入',
	troubles: {
		'damaged-link': '連結已損壞，有些部分讀不出來。傳送前請檢查一下文字。',
		'too-long': (characters) => `文字超過 ${number(characters)} 個字元，結尾的部分已略去。`,
		'unknown-thinking': (value) => `連結給思考設了「${value}」，Ponder 不認識這個值。思考的設定沒有變。`,
		'unknown-model': (name) => `連結提到一個 Ponder 不認識的模型：「${name}」。`,
		'unreadable-file': (name) => `瀏覽器無法讀取「${name}」。它可能已被移動或刪除。`,
		'share-lost': '你分享的內容沒有送到，或者裡面是空的。請再分享一次。'
	}
};
