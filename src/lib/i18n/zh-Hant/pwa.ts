/** What Ponder says of itself as an app, in Traditional Chinese. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, bytes } = createFormat('zh-Hant');

export const pwa: PageMessages['pwa'] = {
	offline: {
		label: '沒有網路時',
		ready: '可以離線使用',
		readyBody: (size) => `應用程式在這台裝置上佔 ${bytes(size)}，沒有網路也能開啟。`,
		preparing: '正在為離線使用做準備…',
		unsupported: '這個瀏覽器或視窗不儲存應用程式，所以開啟 Ponder 需要網路。',
		failures: {
			'not-fetched': '未能把應用程式存到這台裝置上：它的檔案沒有收到。下次會再試。',
			changed: '較新版本的 Ponder 即將到來。這個版本不會留作離線使用。',
			'no-room': '未能把應用程式存到這台裝置上：瀏覽器沒有給它空間。',
			'unknown-file': '這台裝置上存著另一個版本的 Ponder。重新載入頁面，就可以離線使用了。'
		}
	},

	update: {
		offered: 'Ponder 有新版本了。',
		offeredBody: '更新時會重新載入所有開啟的分頁。對話和草稿都會留著。',
		apply: '更新',
		waiting: '等所有分頁都完成了回答、下載、匯入和儲存，也沒有開啟中或還能復原的臨時對話，就會換成新版本。',
		applying: '正在換成新版本…'
	},

	protection: {
		label: '保護',
		headers: '瀏覽器給頁面和模型都訂了規則：兩者都不能與其他任何伺服器連線。',
		metaOnly:
			'這個伺服器沒有傳送保護用的標頭，所以瀏覽器只約束了頁面，還沒有約束模型。下次開啟 Ponder 時，兩者都會受約束。',
		refused: (count) => `瀏覽器已拒絕 ${number(count)} 次違反這些規則的嘗試。`
	}
};
