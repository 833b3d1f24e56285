/** What each failure of an import or export is called, in Traditional Chinese. */
import type * as english from '../en/transfer-errors.ts';
import type { TransferFacts } from '#lib/transfer/errors.ts';
import { errors } from './errors.ts';
import { createFormat } from '../format.ts';

const { number } = createFormat('zh-Hant');

/** Where in the file, as far as it is known, to begin a sentence with. */
function place({ line, entry }: TransferFacts): string {
	if (typeof entry === 'number' && typeof line === 'number') {
		return `第 ${number(entry)} 筆（從第 ${number(line)} 行開始）`;
	}
	if (typeof entry === 'number') return `第 ${number(entry)} 筆`;
	return typeof line === 'number' ? `第 ${number(line)} 行` : '其中一部分';
}

export const transferErrors: typeof english.transferErrors = {
	'not-json': {
		title: '檔案已損壞',
		body: (facts) =>
			`${place(facts)}讀不出來：檔案被截斷了，或者不是 JSON。什麼都沒有匯入。請重新匯出或下載。`
	},
	'broken-entry': {
		title: '檔案已損壞',
		body: (facts) =>
			`${place(facts)}不符合它的格式${facts.field === undefined ? '' : `，問題出在「${facts.field}」`}。什麼都沒有匯入。請重新匯出，或改正那個地方。`
	},
	'entry-too-large': {
		title: '有一個對話太大',
		body: (facts) => `${place(facts)}超出了 Ponder 能接收的大小。什麼都沒有匯入。請把它從檔案裡去掉。`
	},
	'unknown-format': {
		title: '這種檔案 Ponder 無法讀取',
		body: () =>
			'Ponder 能讀自己的檔案、ChatGPT 的資料匯出，以及 llama.cpp 網頁匯出的檔案。什麼都沒有匯入。請選擇其中一種。'
	},
	'newer-format': {
		title: '檔案來自較新版本的 Ponder',
		body: () => '什麼都沒有匯入。請重新載入頁面，換成新版本，再試一次。'
	},
	'not-a-backup': {
		title: '這個檔案不是備份',
		body: () => '裡面只有對話，什麼都沒有改動。請改用匯入。'
	},
	'nothing-in-it': {
		title: '檔案裡沒有對話',
		body: () => '什麼都沒有匯入。請看看是不是你要的那個檔案。'
	},
	'broken-archive': {
		title: '壓縮檔打不開',
		body: () =>
			'它已損壞、加了密，或者超過 4 GB。什麼都沒有匯入。請先解壓縮，再匯入其中的 conversations.json。'
	},
	unreadable: {
		title: '檔案無法讀取',
		body: () => '它被移動或改動過，或者不允許開啟。什麼都沒有匯入。請重新選擇。'
	},
	'import-under-way': {
		title: '另一個分頁正在匯入',
		body: () => '請等它完成，或在那裡停下，然後再試。'
	},
	'worker-crashed': {
		title: '意外停止',
		body: () => '瀏覽器終止了它，也許是為了節省記憶體。什麼都沒有改動。請關閉其他分頁，再試一次。'
	},
	internal: {
		title: 'Ponder 出了問題',
		body: () => '這是我們的錯，不是你的。什麼都沒有改動。請再試一次，或重新載入頁面。'
	},
	'storage-denied': {
		title: '這裡什麼都不儲存',
		body: () =>
			'這個瀏覽器不給 Ponder 儲存空間，例如在無痕式視窗裡，所以沒有可匯出的內容，也無處可存。請在普通視窗中開啟 Ponder。'
	},
	'storage-full': {
		title: '儲存空間已滿',
		body: () => '空間放不下全部內容，所以什麼都沒有匯入。請刪除不再需要的模型或對話，或在這台裝置上清出空間。'
	},
	'storage-blocked': {
		title: errors['storage-blocked'].title,
		body: () => errors['storage-blocked'].body
	},
	'storage-newer': {
		title: '這個分頁不是最新的',
		body: () => '這裡儲存的內容是由較新版本的 Ponder 寫入的。請重新載入頁面，再試一次。'
	},
	'storage-failed': {
		title: '儲存空間出錯',
		body: () => '瀏覽器未能讀寫儲存空間。什麼都沒有改動。請再試一次，或重新載入頁面。'
	}
};
