/** What Ponder says of its own requests, in Traditional Chinese. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, bytes } = createFormat('zh-Hant');

export const silence: PageMessages['silence'] = {
	label: '這個頁面的請求',
	quiet: '你寫的內容沒有離開過這台裝置',
	partly: 'Ponder 不傳送你寫的內容；目前還沒有測到全部請求',
	unlisted: '未能開始記錄請求。請重新載入頁面再試。',
	unexplained: '有一個請求 Ponder 無法解釋',
	quietBody: 'Ponder 只取得檔案，不傳送任何內容。以下是開啟這個頁面以來它的請求，限於測得到的部分。',
	unexplainedBody:
		'它在下面標了出來。瀏覽器擴充功能可能以頁面的名義請求內容；如果你沒有裝擴充功能，請告知這份 Ponder 的營運者。',
	ownHost: 'Ponder 的來源',
	hub: '下載你要的模型',
	otherHost: 'Ponder 不會請求的地方',
	kept: '由這台裝置回應的請求',
	network: '經由網路的請求',
	received: '收到',
	receivedOfHub: '收到（含它指向的伺服器）',
	atLeast: (size) => `至少 ${bytes(size)}`,
	list: '逐個列出',
	why: {
		app: '應用程式',
		runtime: '執行環境',
		'bundled-model': '內建的模型',
		download: '下載',
		unexplained: '無法解釋'
	},
	bytes: (size) => bytes(size),
	times: (count) => `${number(count)} 次`,
	fromDevice: '來自這台裝置',
	sizeUnknown: '大小未測得',
	measured: '測量的範圍',
	coverage: {
		all: '所有開啟的 Ponder 分頁、它的模型和它的下載所發出的每個請求，以 Service Worker 所見為準。',
		'page-only':
			'這個頁面發出的每個請求。模型和下載自身的請求沒有測到，因為頁面開啟時還沒有由 Service Worker 接管。從下次開啟 Ponder 起就會測到。'
	},
	notMeasured: '沒有測量的：請求除網址之外還帶了什麼。Ponder 自己的測試會從外部、在伺服器一端監看這一點。'
};
