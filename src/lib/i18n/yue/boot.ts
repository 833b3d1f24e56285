/** What is said when the app itself does not start, in Cantonese. */
import type { bootEn } from '../en/boot.ts';

export const bootYue: typeof bootEn = {
	title: 'Ponder 啟動唔到',
	reloadBody: '重新載入頁面通常就得。',
	reload: '重新載入',
	repairBody: '修復會重新攞過應用程式自己嘅檔案。你嘅對話同呢部裝置上面嘅模型都唔會變。',
	repair: '修復應用程式',
	repairing: '重新攞緊應用程式…',
	denied:
		'瀏覽器唔畀 Ponder 移除佢嘅舊檔案。請閂咗 Ponder 其他所有分頁，再試一次。喺瀏覽器設定清除呢個網站嘅資料都得，但會一齊刪除你嘅對話。',
	unreachable: '連唔到 Ponder 嘅伺服器。請等有網絡嗰陣再試。'
};
