/** What the settings page says, in Traditional Chinese. */
import type { FileFormat, ImportReport } from '#lib/transfer/protocol.ts';
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';
import { transferErrors } from './transfer-errors.ts';

const { number, bytes, percent } = createFormat('zh-Hant');

const conversations = (count: number) => `${number(count)} 個對話`;

const formats: Readonly<Record<FileFormat, string>> = {
	ponder: 'Ponder 的檔案',
	chatgpt: 'ChatGPT 的匯出檔案',
	'llama-cpp': 'llama.cpp 的匯出檔案'
};

/** What an import did, a sentence each. */
function imported({ format, added, alreadyHere, empty, prompts, drafts, ...besides }: ImportReport): string {
	const { thinking, leftOut, promptsHere, draftsLeft, settings } = besides;
	return [
		`從 ${formats[format]}新增了 ${conversations(added)}。`,
		alreadyHere > 0 ? `${conversations(alreadyHere)}原本就在這裡，保持原樣。` : '',
		thinking > 0 ? `原本缺少思考過程、現已補上的對話：${number(thinking)} 個。` : '',
		empty > 0 ? `略去了 ${conversations(empty)}，因為其中沒有文字。` : '',
		leftOut > 0 ? `略去的圖片、錄音、檔案和工具步驟：${number(leftOut)} 項。` : '',
		prompts > 0 ? `新增了 ${number(prompts)} 則提示詞。` : '',
		drafts > 0 ? `新增了 ${number(drafts)} 份草稿。` : '',
		promptsHere > 0 ? `這裡已有而保持原樣的提示詞：${number(promptsHere)} 則。` : '',
		draftsLeft > 0 ? `因原處已有草稿而未匯入的草稿：${number(draftsLeft)} 份。` : '',
		settings === 'taken' ? '其中的設定從現在起生效。' : '',
		settings === 'left' ? '這個檔案是備份；其中的提示詞、草稿和設定沒有匯入。「還原備份」會一併匯入。' : ''
	].join('');
}

export const settings: PageMessages['settings'] = {
	label: '快速設定',
	title: '設定',
	open: '所有設定',
	theme: '主題',
	themes: { system: '跟隨系統', light: '淺色', dark: '深色' },
	language: '語言',

	appearance: '外觀',
	textSize: '文字大小',
	textSizes: (share) => (share === 1 ? '跟隨瀏覽器' : percent(share)),

	behaviour: '行為',

	data: '資料',
	dataExplained:
		'所有內容都在這台裝置的這個瀏覽器裡，沒有加密。別人沒有副本；清除本站的資料，就會把它們刪除。',
	kept: '儲存的內容',
	counts: {
		conversations: '對話',
		messages: '其中的訊息，包括所有版本',
		drafts: '草稿',
		prompts: '已儲存的提示詞',
		models: '下載的模型',
		all: '總計，以瀏覽器的計算為準'
	},
	count: (count) => number(count),
	size: (size) => bytes(size),
	unknown: '瀏覽器沒有提供',

	you: '你',
	exportTitle: '匯出',
	exportExplained:
		'Markdown 用於閱讀，只含目前顯示的版本。JSON 包含所有版本，可以再匯入。備份就是這樣的 JSON，一定帶上思考，外加你的草稿、提示詞和設定；模型和存取權杖從不包含在內。',
	withTraces: '包含思考',
	exportMarkdown: '匯出為 Markdown',
	exportJson: '匯出為 JSON',
	backup: '儲存備份',
	exportOne: '匯出這個對話',
	fileName: (name, day) => `${name}-${day}`,
	exporting: '正在寫入檔案',
	exportingProgress: (done, total) => `${number(done)} / ${conversations(total)}`,
	exported: '檔案已交給瀏覽器下載。',

	importTitle: '匯入',
	importExplained:
		'可以匯入 Ponder 的檔案、ChatGPT 的資料匯出（壓縮檔，或其中的 conversations.json），以及 llama.cpp 網頁匯出的檔案。Ponder 自己的檔案會帶回附件；其他檔案只收文字，其中若有附件的文字也會收入，但不收圖片和錄音。這裡已有的內容保持原樣，只補上缺少的思考過程。',
	import: '匯入對話',
	restore: '還原備份',
	importing: '正在讀取檔案',
	importingProgress: (done, total) => `${bytes(done)} / ${bytes(total)}`,
	imported,
	nothingLeft: '[Ponder 無法匯入的圖片或檔案]',
	stop: '停止',
	stopped: '已停止。什麼都沒有改動。',
	cutImport: (name) =>
		`「${name}」還沒匯入完，頁面就被關閉或重新載入了。請再匯入一次這個檔案：這裡已有的內容保持原樣。`,
	importQuestion: (name) => `要匯入「${name}」裡的對話嗎？`,
	nothingImported: '什麼都沒有匯入。',

	/** Conversations that the browser removed. */
	lost: {
		title: (count) => `瀏覽器移除了 ${conversations(count)}`,
		body: '上次開啟 Ponder 時它們還在，也沒有在 Ponder 裡被刪除。磁碟上的資料損壞，或空間不足時，瀏覽器會把它們丟掉。你儲存過的備份可以還原它們；沒有備份就無法找回。'
	},
	deleteTitle: '全部刪除',
	deleteExplained: '這台裝置上的對話、草稿、提示詞、設定和下載的模型。',
	deleteAll: '全部刪除',
	deleteQuestion: (count, size) =>
		`要刪除 ${conversations(count)}、所有草稿、提示詞和設定，以及 ${bytes(size)} 的模型嗎？刪除後無法復原。`,
	deleteYes: '全部永久刪除',
	allDeleted: { title: '已全部刪除', body: '對話、草稿、提示詞、設定和下載的模型都已不在這台裝置上。' },
	deleteFailed: '未能全部刪除。請關閉 Ponder 的其他分頁，再試一次。',

	about: '關於',
	version: (version) => `Ponder ${version}，採用 Apache-2.0 授權條款。`,
	models: '模型',
	modelsLicence:
		'Qwen3 出自阿里雲的 Qwen 團隊，採用 Apache-2.0 授權條款。Ponder 內建的示範模型是 Ponder 自己的，採用相同的授權條款。你指定的儲存庫有它自己的授權條款。',
	libraries: '程式庫',
	librariesExplained: '建置 Ponder 所用的和隨它附帶的程式庫。',
	library: (name, version, licence) => `${name} ${version}：${licence}`,
	librariesFailed: '無法取得清單。請重新載入頁面再試。',

	diagnostics: '診斷資訊',
	diagnosticsExplained:
		'用於報告故障：這個瀏覽器和裝置能做什麼，以及 Ponder 選了什麼。其中沒有你寫的任何內容。',
	copyDiagnostics: '複製診斷資訊',

	errors: transferErrors
};
