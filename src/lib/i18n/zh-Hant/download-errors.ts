/** What each failure of getting and keeping models is called, in Traditional Chinese. */
import type { DownloadErrorCatalogue } from '../error-words.ts';
import { createFormat } from '../format.ts';

const { bytes, roughDuration } = createFormat('zh-Hant');

/** The file that a fact names, or what stands for it where none does; a Chinese word follows. */
const file = (path: string | number | undefined) => (path === undefined ? '有一個檔案' : `檔案 ${path} `);

export const downloadErrors: DownloadErrorCatalogue = {
	offline: {
		title: '連線不到伺服器',
		body: ({ begun }) =>
			begun === undefined
				? '伺服器沒有回應，但沒有遺失任何內容。請檢查網路連線，也看看網路中間有沒有什麼攔著，例如過濾軟體或登入頁面，然後再試一次。'
				: begun === 1
					? '已收到的都留著。等這部裝置恢復連線後，下載會自動繼續；你也可以手動繼續。'
					: '下載還沒有開始，所以沒有遺失任何內容。等這部裝置恢復連線後會自動開始；你也可以再試一次。'
	},
	'hub-address-invalid': {
		title: '這個網址不能用',
		body: () =>
			'模型的來源網址要以 https:// 開頭，並且只寫主機名稱，例如 https://hub.example。不加密的網址只能是這台電腦自己：http://localhost。請改正網址再試。'
	},
	'not-a-hub': {
		title: '那裡沒有模型站回應',
		body: () => '這個網址有回應，但不是模型站的回應。請檢查網址，或改回 huggingface.co。'
	},
	unauthorized: {
		title: '需要存取權杖',
		body: () =>
			'伺服器沒有向所有人開放這個模型，或者不接受你的權杖。請在「模型來源」裡輸入有效的權杖，再試一次。'
	},
	forbidden: {
		title: '這個模型需要授權',
		body: () =>
			'模型的擁有者要求你先同意其條款。請在伺服器上開啟模型的頁面，接受條款，再到「模型來源」裡輸入你的權杖，然後重試。'
	},
	'not-found': {
		title: '伺服器沒有這個檔案',
		body: ({ path }) =>
			path === undefined
				? '沒有這個名稱的模型，或者它已經不在了。請檢查名稱，或換一個模型。'
				: `伺服器上沒有 ${path}。鏡像站可能不完整：請在「模型來源」裡改回 huggingface.co，或換一個模型。`
	},
	'rate-limited': {
		title: '伺服器請你稍等',
		body: ({ seconds }) =>
			seconds === undefined
				? '它收到的請求太多，也許來自同一網路裡的其他人。已收到的都留著。請等幾分鐘再繼續。'
				: `它收到的請求太多，也許來自同一網路裡的其他人。已收到的都留著。請等 ${roughDuration(Number(seconds) * 1000)}再繼續。`
	},
	'hub-failed': {
		title: '伺服器自己出了問題',
		body: ({ status }) =>
			status === undefined
				? '它未能回應。已收到的都留著。請過一會兒再繼續，或使用鏡像站。'
				: `它傳回了狀態碼 ${status}。已收到的都留著。請過一會兒再繼續，或使用鏡像站。`
	},
	'address-expired': {
		title: '檔案的網址已過期',
		body: () =>
			'伺服器給出的網址只在一段時間內有效，而這個網址一再被拒絕。已收到的都留著。請檢查這台裝置的時間，過一會兒再繼續。'
	},
	'unexpected-answer': {
		title: '伺服器的回應不尋常',
		body: ({ status }) =>
			status === undefined
				? '也許網路中間有什麼攔著，例如登入頁面。請開啟別的網站看看，然後繼續。'
				: `它傳回了狀態碼 ${status}。也許網路中間有什麼攔著，例如登入頁面。請開啟別的網站看看，然後繼續。`
	},
	'size-changed': {
		title: '有檔案的大小不對',
		body: ({ path, expected, found }) =>
			expected === undefined || found === undefined
				? `${file(path)}不是 Ponder 認識的那個，沒有保留。如果你在用鏡像站，請改回 huggingface.co；也可以稍後再試。`
				: `${file(path)}應為 ${bytes(Number(expected))}，伺服器上的卻是 ${bytes(Number(found))}，沒有保留。如果你在用鏡像站，請改回 huggingface.co；也可以稍後再試。`
	},
	truncated: {
		title: '收到的內容不完整',
		body: ({ path }) =>
			`${file(path)}一再提前結束。網路中似乎有什麼會截斷下載，例如過濾器。請換一個網路再繼續；完整的部分都留著。`
	},
	'wrong-bytes': {
		title: '收到的不是這個模型',
		body: ({ path }) =>
			`${file(path)}下載了兩次，仍與發布的不一致，所以丟棄了。請換一個網路；如果你在用鏡像站，也可以改回 huggingface.co。`
	},
	'not-a-model': {
		title: '沒有 Ponder 能執行的模型',
		body: () => '這個儲存庫裡沒有瀏覽器能執行的那種 Qwen3 模型。請換一個。'
	},
	'import-mismatch': {
		title: '這些檔案不屬於這個模型',
		body: ({ path }) => `${file(path)}與發布的不一致，所以什麼都沒有保留。請找同一版本的模型，或直接下載。`
	},
	'not-stored': {
		title: '模型已不在這台裝置上',
		body: () => '它被刪除了，也許是在另一個分頁裡。要用它，請重新下載。'
	},
	'worker-crashed': {
		title: '下載意外停止',
		body: () => '瀏覽器終止了它，也許是為了節省記憶體。已收到的都留著。按「繼續」，會從停下的地方接著下載。'
	},
	internal: {
		title: 'Ponder 出了問題',
		body: () => '這是我們的錯，不是你的。已收到的都留著。請再試一次；如果再次發生，請重新載入頁面。'
	},

	'storage-denied': {
		title: '這裡不能儲存模型',
		body: () => '這個瀏覽器不給 Ponder 儲存空間，例如在無痕式視窗裡。請在普通視窗中開啟 Ponder，再下載模型。'
	},
	'storage-full': {
		title: '儲存空間已滿',
		body: () => '已收到的都留著。請刪除不再需要的模型，或在這台裝置上清出空間，然後繼續。'
	},
	'storage-blocked': {
		title: '另一個分頁佔用著模型',
		body: () => '另一個分頁裡開著舊版本的 Ponder。請關閉那個分頁，再試一次。'
	},
	'storage-newer': {
		title: '這個頁面不是最新的',
		body: () => '模型是由較新版本的 Ponder 儲存的。請重新載入頁面，換成新版本。'
	},
	'storage-failed': {
		title: '磁碟讀寫失敗',
		body: () => '之前完整的部分都還在。請再試一次；如果再次發生，請重新啟動瀏覽器，或在這台裝置上清出空間。'
	}
};
