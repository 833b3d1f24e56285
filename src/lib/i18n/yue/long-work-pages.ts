/** More words of work that takes long, in Cantonese: what is set, and what is said when work ended the page. */
import type { PageMessages } from '../en/pages.ts';

export const longWorkPages: PageMessages['longWork'] = {
	notification: {
		label: '搞掂嗰陣通知我',
		explained: '你睇唔到 Ponder 嗰陣，如果有回答寫完或者下載完，就會發通知。通知只會講呢樣嘢。',
		denied: '瀏覽器唔畀 Ponder 通知你。你可以喺瀏覽器對呢個網站嘅設定度改。',
		unsupported: '呢個瀏覽器唔畀網頁發通知。有啲瀏覽器要將頁面加咗落主畫面先得。'
	},

	died: {
		title: (model) => `載入 ${model} 嗰陣，頁面閂咗`,
		body: (answerer) => `好可能係呢部裝置嘅記憶體唔夠。你寫嘅嘢冇唔見到，暫時由 ${answerer} 回答。`,
		again: (model) => `再試 ${model}`,
		smaller: (model) => `使用 ${model}`
	}
};
