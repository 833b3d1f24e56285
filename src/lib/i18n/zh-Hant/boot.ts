/** What is said when the app itself does not start, in Traditional Chinese. */
import type { bootEn } from '../en/boot.ts';

export const bootZhHant: typeof bootEn = {
	title: 'Ponder 沒有啟動',
	reloadBody: '重新載入頁面往往就好了。',
	reload: '重新載入',
	repairBody: '修復會重新取得應用程式自身的檔案。你的對話和這台裝置上的模型都保持原樣。',
	repair: '修復應用程式',
	repairing: '正在重新取得應用程式…',
	denied:
		'瀏覽器不讓 Ponder 移除它的舊檔案。請關閉 Ponder 的其他所有分頁，再試一次。在瀏覽器設定裡清除本站的資料也可以，但你的對話會隨之刪除。',
	unreachable: '連不上 Ponder 的伺服器。請在有網路時再試。'
};
