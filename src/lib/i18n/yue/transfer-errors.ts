/** What each failure of an import or export is called, in Cantonese. */
import type * as english from '../en/transfer-errors.ts';
import type { TransferFacts } from '#lib/transfer/errors.ts';
import { errors } from './errors.ts';
import { createFormat } from '../format.ts';

const { number } = createFormat('zh-Hant-HK');

/** Where in the file, as far as it is known, to begin a sentence with. */
function place({ line, entry }: TransferFacts): string {
	if (typeof entry === 'number' && typeof line === 'number') {
		return `第 ${number(entry)} 項（由第 ${number(line)} 行開始）`;
	}
	if (typeof entry === 'number') return `第 ${number(entry)} 項`;
	return typeof line === 'number' ? `第 ${number(line)} 行` : '其中一部分';
}

export const transferErrors: typeof english.transferErrors = {
	'not-json': {
		title: '檔案壞咗',
		body: (facts) => `${place(facts)}讀唔到：檔案唔完整，或者唔係 JSON。咩都冇匯入。請重新匯出或者下載。`
	},
	'broken-entry': {
		title: '檔案壞咗',
		body: (facts) =>
			`${place(facts)}唔符合佢嘅格式${facts.field === undefined ? '' : `，問題喺「${facts.field}」`}。咩都冇匯入。請重新匯出，或者改返好嗰度。`
	},
	'entry-too-large': {
		title: '有個對話太大',
		body: (facts) => `${place(facts)}大過 Ponder 收得到嘅大小。咩都冇匯入。請喺檔案入面攞走佢。`
	},
	'unknown-format': {
		title: '呢種檔案 Ponder 讀唔到',
		body: () =>
			'Ponder 讀到自己嘅檔案、ChatGPT 嘅資料匯出，同埋 llama.cpp 網頁匯出嘅檔案。咩都冇匯入。請揀其中一種。'
	},
	'newer-format': {
		title: '檔案嚟自較新版本嘅 Ponder',
		body: () => '咩都冇匯入。請重新載入頁面，轉做新版本，再試一次。'
	},
	'not-a-backup': {
		title: '呢個檔案唔係備份',
		body: () => '入面只有對話，咩都冇改到。請改用匯入。'
	},
	'nothing-in-it': {
		title: '檔案入面冇對話',
		body: () => '咩都冇匯入。請睇吓係咪你想要嗰個檔案。'
	},
	'broken-archive': {
		title: '壓縮檔開唔到',
		body: () => '佢壞咗、加咗密，或者超過 4 GB。咩都冇匯入。請先解壓縮，再匯入入面嘅 conversations.json。'
	},
	unreadable: {
		title: '檔案讀唔到',
		body: () => '佢搬咗或者改咗，又或者唔准開。咩都冇匯入。請重新揀過。'
	},
	'import-under-way': {
		title: '另一個分頁匯入緊',
		body: () => '請等佢完成，或者喺嗰邊停咗佢，然後再試。'
	},
	'worker-crashed': {
		title: '意外停咗',
		body: () => '瀏覽器終止咗佢，可能係為咗慳記憶體。咩都冇改到。請閂咗其他分頁，再試一次。'
	},
	internal: {
		title: 'Ponder 出咗問題',
		body: () => '係我哋嘅錯，唔係你嘅錯。咩都冇改到。請再試一次，或者重新載入頁面。'
	},
	'storage-denied': {
		title: '呢度咩都唔會儲存',
		body: () =>
			'呢個瀏覽器唔畀儲存空間 Ponder，例如喺無痕視窗，所以冇嘢可以匯出，亦冇地方儲存。請喺普通視窗開 Ponder。'
	},
	'storage-full': {
		title: '儲存空間滿咗',
		body: () => '空間放唔落全部內容，所以咩都冇匯入。請刪除唔再需要嘅模型或者對話，或者喺呢部裝置騰返啲空間。'
	},
	'storage-blocked': {
		title: errors['storage-blocked'].title,
		body: () => errors['storage-blocked'].body
	},
	'storage-newer': {
		title: '呢個分頁唔係最新',
		body: () => '呢度儲存嘅嘢係由較新版本嘅 Ponder 寫入嘅。請重新載入頁面，再試一次。'
	},
	'storage-failed': {
		title: '儲存空間出錯',
		body: () => '瀏覽器讀寫唔到儲存空間。咩都冇改到。請再試一次，或者重新載入頁面。'
	}
};
