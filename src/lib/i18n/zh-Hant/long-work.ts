/** The words of work that takes long, in Traditional Chinese. */
import type { Messages } from '../en/core.ts';
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { percent } = createFormat('zh-Hant');

export const longWork: Messages['longWork'] = {
	titles: {
		downloading: (share, title) => `${percent(share)} · ${title}`,
		answering: (title) => `正在回答… · ${title}`,
		done: (title) => `✓ 好了 · ${title}`
	},

	notification: {
		answer: '回答寫好了。',
		download: '模型下載好了。'
	}
};

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
