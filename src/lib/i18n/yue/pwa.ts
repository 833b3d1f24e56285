/** What Ponder says of itself as an app, in Cantonese. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, bytes } = createFormat('zh-Hant-HK');

export const pwa: PageMessages['pwa'] = {
	offline: {
		label: '冇網絡嗰陣',
		ready: '可以離線使用',
		readyBody: (size) => `應用程式喺呢部裝置上面佔 ${bytes(size)}，冇網絡都開得到。`,
		preparing: '準備緊離線使用…',
		unsupported: '呢個瀏覽器或者視窗唔會儲存應用程式，所以要有網絡先開到 Ponder。',
		failures: {
			'not-fetched': '未能將應用程式儲存喺呢部裝置：收唔到佢嘅檔案。下次會再試。',
			changed: '較新版本嘅 Ponder 快到喇。呢個版本唔會留嚟離線使用。',
			'no-room': '未能將應用程式儲存喺呢部裝置：瀏覽器冇畀空間佢。',
			'unknown-file': '呢部裝置上面儲存咗另一個版本嘅 Ponder。重新載入頁面，就可以離線使用。'
		}
	},

	update: {
		offered: 'Ponder 有新版本。',
		offeredBody: '更新會重新載入所有開住嘅分頁。對話同草稿都會留住。',
		apply: '更新',
		waiting: '等所有分頁都回答完、下載完、匯入完、儲存完，亦冇開緊或者仲可以攞返嘅臨時對話，就會轉做新版本。',
		applying: '轉緊做新版本…'
	},

	protection: {
		label: '保護',
		headers: '瀏覽器對頁面同模型都定咗規則：兩者都唔可以同其他任何伺服器通訊。',
		metaOnly:
			'呢個伺服器冇傳送保護用嘅標頭，所以瀏覽器只係約束咗頁面，仲未約束模型。下次開 Ponder 嗰陣，兩者都會受約束。',
		refused: (count) => `瀏覽器拒絕咗 ${number(count)} 次違反呢啲規則嘅嘗試。`
	}
};
