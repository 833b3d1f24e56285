/** What the widget's page says in a frame in which nothing of Ponder can run, in Cantonese. */
import type { sandboxedEn } from '../en/sandboxed.ts';

export const sandboxedYue: typeof sandboxedEn = {
	title: 'Ponder 喺呢個框架入面行唔到',
	body: '外面嗰個頁面唔畀 Ponder 執行指令碼同使用儲存空間。整嗰個頁面嘅人可以開放：框架嘅 sandbox 屬性要寫埋呢啲。',
	attribute: 'allow-scripts allow-same-origin allow-forms allow-popups',
	open: '喺獨立視窗開 Ponder'
};
