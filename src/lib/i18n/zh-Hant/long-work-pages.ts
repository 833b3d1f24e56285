/** More words of work that takes long, in Traditional Chinese: what is set, and what is said when work ended the page. */
import type { PageMessages } from '../en/pages.ts';

export const longWorkPages: PageMessages['longWork'] = {
	notification: {
		label: '完成時通知我',
		explained: '在你看不到 Ponder 時，如果有回答寫完或下載結束，就發一則通知。通知裡只說這一點。',
		denied: '瀏覽器不允許 Ponder 通知你。你可以在瀏覽器對本站的設定裡改。',
		unsupported: '這個瀏覽器不讓網頁發通知。有些瀏覽器在頁面加入主畫面之後可以。'
	},

	died: {
		title: (model) => `載入 ${model} 時頁面關閉了`,
		body: (answerer) => `很可能是這台裝置的記憶體不夠用。你寫的內容沒有遺失，目前由 ${answerer} 回答。`,
		again: (model) => `再試 ${model}`,
		smaller: (model) => `使用 ${model}`
	}
};
