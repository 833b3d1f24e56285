/** What the widget's page says in a frame in which nothing of Ponder can run, in Traditional Chinese. */
import type { sandboxedEn } from '../en/sandboxed.ts';

export const sandboxedZhHant: typeof sandboxedEn = {
	title: 'Ponder 無法在這個框架裡執行',
	body: '外層頁面不讓 Ponder 執行指令碼、使用儲存空間。頁面的製作者可以開放：框架的 sandbox 屬性裡需要寫上這些。',
	attribute: 'allow-scripts allow-same-origin allow-forms allow-popups',
	open: '在單獨的視窗中開啟 Ponder'
};
