/** What each failure of getting and keeping models is called, in Cantonese. */
import type { DownloadErrorCatalogue } from '../error-words.ts';
import { createFormat } from '../format.ts';

const { bytes, roughDuration } = createFormat('zh-Hant-HK');

/** The file that a fact names, or what stands for it where none does; a Chinese word follows. */
const file = (path: string | number | undefined) => (path === undefined ? '有個檔案' : `檔案 ${path} `);

export const downloadErrors: DownloadErrorCatalogue = {
	offline: {
		title: '連唔到伺服器',
		body: ({ begun }) =>
			begun === undefined
				? '伺服器冇回應，不過乜都冇唔見到。請檢查網絡連線，亦睇吓網絡中間有冇嘢攔住，例如過濾軟件或者登入頁面，然後再試一次。'
				: begun === 1
					? '收到嘅都留住咗。等呢部裝置重新上到網，下載就會自動繼續；你亦可以自己撳繼續。'
					: '下載仲未開始，所以乜都冇唔見到。等呢部裝置重新上到網就會自動開始；你亦可以再試一次。'
	},
	'hub-address-invalid': {
		title: '呢個網址用唔到',
		body: () =>
			'模型嘅來源網址要用 https:// 開頭，而且只寫主機名稱，例如 https://hub.example。冇加密嘅只可以係呢部電腦自己：http://localhost。請改啱網址再試。'
	},
	'not-a-hub': {
		title: '嗰度冇模型站回應',
		body: () => '呢個網址有回應，但唔係模型站嘅回應。請檢查網址，或者改返做 huggingface.co。'
	},
	unauthorized: {
		title: '需要存取權杖',
		body: () =>
			'伺服器冇向所有人開放呢個模型，或者唔接受你嘅權杖。請喺「模型由邊度嚟」輸入有效嘅權杖，再試一次。'
	},
	forbidden: {
		title: '呢個模型要授權先用得',
		body: () =>
			'模型嘅擁有者要你同意條款先。請喺伺服器上面開模型嘅頁面，接受條款，再去「模型由邊度嚟」輸入你嘅權杖，然後再試。'
	},
	'not-found': {
		title: '伺服器冇呢個檔案',
		body: ({ path }) =>
			path === undefined
				? '冇呢個名稱嘅模型，或者已經冇咗。請檢查名稱，或者揀第個模型。'
				: `伺服器上面冇 ${path}。鏡像站可能唔齊：請喺「模型由邊度嚟」改返做 huggingface.co，或者揀第個模型。`
	},
	'rate-limited': {
		title: '伺服器請你等等',
		body: ({ seconds }) =>
			seconds === undefined
				? '佢收到太多請求，可能係同一個網絡嘅其他人發出嘅。收到嘅都留住咗。請等幾分鐘再繼續。'
				: `佢收到太多請求，可能係同一個網絡嘅其他人發出嘅。收到嘅都留住咗。請等 ${roughDuration(Number(seconds) * 1000)}再繼續。`
	},
	'hub-failed': {
		title: '伺服器自己出咗問題',
		body: ({ status }) =>
			status === undefined
				? '佢回應唔到。收到嘅都留住咗。請遲啲再繼續，或者用鏡像站。'
				: `佢傳返狀態碼 ${status}。收到嘅都留住咗。請遲啲再繼續，或者用鏡像站。`
	},
	'address-expired': {
		title: '檔案嘅網址過咗期',
		body: () =>
			'伺服器畀嘅網址只係喺一段時間內有效，而呢個網址一再被拒絕。收到嘅都留住咗。請檢查呢部裝置嘅時間，遲啲再繼續。'
	},
	'unexpected-answer': {
		title: '伺服器嘅回應唔尋常',
		body: ({ status }) =>
			status === undefined
				? '可能網絡中間有啲嘢攔住，例如登入頁面。請開第個網站睇吓，然後繼續。'
				: `佢傳返狀態碼 ${status}。可能網絡中間有啲嘢攔住，例如登入頁面。請開第個網站睇吓，然後繼續。`
	},
	'size-changed': {
		title: '有檔案嘅大小唔啱',
		body: ({ path, expected, found }) =>
			expected === undefined || found === undefined
				? `${file(path)}唔係 Ponder 識嘅嗰個，冇留低。如果你用緊鏡像站，請改返做 huggingface.co；亦可以遲啲再試。`
				: `${file(path)}應該係 ${bytes(Number(expected))}，伺服器上面嗰個就係 ${bytes(Number(found))}，冇留低。如果你用緊鏡像站，請改返做 huggingface.co；亦可以遲啲再試。`
	},
	truncated: {
		title: '收到嘅內容唔齊',
		body: ({ path }) =>
			`${file(path)}一再提早完結。網絡入面似乎有啲嘢會截斷下載，例如過濾器。請轉第個網絡再繼續；齊全嘅部分都留住咗。`
	},
	'wrong-bytes': {
		title: '收到嘅唔係呢個模型',
		body: ({ path }) =>
			`${file(path)}下載咗兩次，都同發佈嘅唔一樣，所以棄置咗。請轉第個網絡；如果你用緊鏡像站，亦可以改返做 huggingface.co。`
	},
	'not-a-model': {
		title: '冇 Ponder 行得到嘅模型',
		body: () => '呢個儲存庫冇瀏覽器行得到嗰種 Qwen3 模型。請揀第個。'
	},
	'import-mismatch': {
		title: '呢啲檔案唔屬於呢個模型',
		body: ({ path }) => `${file(path)}同發佈嘅唔一樣，所以咩都冇留低。請搵同一個版本嘅模型，或者直接下載。`
	},
	'not-stored': {
		title: '模型已經唔喺呢部裝置上面',
		body: () => '佢刪除咗，可能係喺另一個分頁刪嘅。想用佢，請重新下載。'
	},
	'worker-crashed': {
		title: '下載意外停咗',
		body: () => '瀏覽器終止咗佢，可能係為咗慳記憶體。收到嘅都留住咗。撳「繼續」，就會由停低嗰度接住下載。'
	},
	internal: {
		title: 'Ponder 出咗問題',
		body: () => '係我哋嘅錯，唔係你嘅錯。收到嘅都留住咗。請再試一次；如果又係咁，請重新載入頁面。'
	},

	'storage-denied': {
		title: '呢度儲存唔到模型',
		body: () => '呢個瀏覽器唔畀儲存空間 Ponder，例如喺無痕視窗。請喺普通視窗開 Ponder，再下載模型。'
	},
	'storage-full': {
		title: '儲存空間滿咗',
		body: () => '收到嘅都留住咗。請刪除唔再需要嘅模型，或者喺呢部裝置騰返啲空間，然後繼續。'
	},
	'storage-blocked': {
		title: '另一個分頁用緊啲模型',
		body: () => '另一個分頁開住舊版本嘅 Ponder。請閂咗嗰個分頁，再試一次。'
	},
	'storage-newer': {
		title: '呢個頁面唔係最新',
		body: () => '啲模型係由較新版本嘅 Ponder 儲存嘅。請重新載入頁面，轉做新版本。'
	},
	'storage-failed': {
		title: '讀寫唔到磁碟',
		body: () => '之前齊全嘅部分仲喺度。請再試一次；如果又係咁，請重新啟動瀏覽器，或者喺呢部裝置騰返啲空間。'
	}
};
