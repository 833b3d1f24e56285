/** What the settings page says, in Cantonese. */
import type { FileFormat, ImportReport } from '#lib/transfer/protocol.ts';
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';
import { transferErrors } from './transfer-errors.ts';

const { number, bytes, percent } = createFormat('zh-Hant-HK');

const conversations = (count: number) => `${number(count)} 個對話`;

const formats: Readonly<Record<FileFormat, string>> = {
	ponder: 'Ponder 嘅檔案',
	chatgpt: 'ChatGPT 嘅匯出檔案',
	'llama-cpp': 'llama.cpp 嘅匯出檔案'
};

/** What an import did, a sentence each. */
function imported({ format, added, alreadyHere, empty, prompts, drafts, ...besides }: ImportReport): string {
	const { thinking, leftOut, promptsHere, draftsLeft, settings } = besides;
	return [
		`由 ${formats[format]}加入咗 ${conversations(added)}。`,
		alreadyHere > 0 ? `${conversations(alreadyHere)}本來就喺度，冇改到。` : '',
		thinking > 0 ? `本來冇思考過程、而家補返嘅對話：${number(thinking)} 個。` : '',
		empty > 0 ? `略過咗 ${conversations(empty)}，因為入面冇文字。` : '',
		leftOut > 0 ? `略過咗嘅圖片、錄音、檔案同工具步驟：${number(leftOut)} 項。` : '',
		prompts > 0 ? `加咗 ${number(prompts)} 個提示詞。` : '',
		drafts > 0 ? `加咗 ${number(drafts)} 份草稿。` : '',
		promptsHere > 0 ? `呢度已經有、保持原樣嘅提示詞：${number(promptsHere)} 個。` : '',
		draftsLeft > 0 ? `因為原本位置已經有草稿而冇匯入嘅草稿：${number(draftsLeft)} 份。` : '',
		settings === 'taken' ? '入面嘅設定由而家開始生效。' : '',
		settings === 'left' ? '呢個檔案係備份；入面嘅提示詞、草稿同設定冇匯入。「還原備份」會一齊匯入。' : ''
	].join('');
}

export const settings: PageMessages['settings'] = {
	label: '快速設定',
	title: '設定',
	open: '所有設定',
	theme: '主題',
	themes: { system: '跟系統', light: '淺色', dark: '深色' },
	language: '語言',

	appearance: '外觀',
	textSize: '文字大小',
	textSizes: (share) => (share === 1 ? '跟瀏覽器' : percent(share)),

	behaviour: '行為',

	data: '資料',
	dataExplained:
		'所有嘢都喺呢部裝置嘅呢個瀏覽器入面，冇加密。其他人冇副本；清除呢個網站嘅資料，就會刪除佢哋。',
	kept: '儲存咗啲咩',
	counts: {
		conversations: '對話',
		messages: '入面嘅訊息，包括所有版本',
		drafts: '草稿',
		prompts: '儲存咗嘅提示詞',
		models: '下載咗嘅模型',
		all: '總共，以瀏覽器嘅計法為準'
	},
	count: (count) => number(count),
	size: (size) => bytes(size),
	unknown: '瀏覽器冇提供',

	you: '你',
	exportTitle: '匯出',
	exportExplained:
		'Markdown 用嚟睇，只有而家顯示嘅版本。JSON 有齊所有版本，可以再匯入。備份就係咁嘅 JSON，一定連埋思考，再加你嘅草稿、提示詞同設定；模型同存取權杖永遠唔會喺入面。',
	withTraces: '連埋思考',
	exportMarkdown: '匯出做 Markdown',
	exportJson: '匯出做 JSON',
	backup: '儲存備份',
	exportOne: '匯出呢個對話',
	fileName: (name, day) => `${name}-${day}`,
	exporting: '寫緊檔案',
	exportingProgress: (done, total) => `${number(done)} / ${conversations(total)}`,
	exported: '檔案交咗畀瀏覽器下載。',

	importTitle: '匯入',
	importExplained:
		'可以匯入 Ponder 嘅檔案、ChatGPT 嘅資料匯出（壓縮檔，或者入面嘅 conversations.json），同埋 llama.cpp 網頁匯出嘅檔案。Ponder 自己嘅檔案會帶返啲附件；其他檔案只收文字，入面如果有附件嘅文字都會收埋，但唔收圖片同錄音。呢度本來有嘅嘢唔會變，淨係補返缺少嘅思考過程。',
	import: '匯入對話',
	restore: '還原備份',
	importing: '讀緊檔案',
	importingProgress: (done, total) => `${bytes(done)} / ${bytes(total)}`,
	imported,
	nothingLeft: '[Ponder 匯入唔到嘅圖片或者檔案]',
	stop: '停止',
	stopped: '停咗。咩都冇改到。',
	cutImport: (name) =>
		`「${name}」未匯入完，個頁面就閂咗或者重新載入咗。請再匯入一次呢個檔案：呢度本來有嘅嘢唔會變。`,
	importQuestion: (name) => `要唔要匯入「${name}」入面嘅對話？`,
	nothingImported: '咩都冇匯入。',

	/** Conversations that the browser removed. */
	lost: {
		title: (count) => `瀏覽器移除咗 ${conversations(count)}`,
		body: '上次開 Ponder 嗰陣佢哋仲喺度，亦冇喺 Ponder 入面刪除過。磁碟上嘅資料壞咗，或者空間唔夠，瀏覽器就會掟咗佢哋。你儲存過嘅備份可以還原返；冇備份就攞唔返。'
	},
	deleteTitle: '全部刪除',
	deleteExplained: '呢部裝置上面嘅對話、草稿、提示詞、設定同下載咗嘅模型。',
	deleteAll: '全部刪除',
	deleteQuestion: (count, size) =>
		`係咪要刪除 ${conversations(count)}、所有草稿、提示詞同設定，同埋 ${bytes(size)} 嘅模型？刪除咗就復原唔到。`,
	deleteYes: '全部永久刪除',
	allDeleted: { title: '全部刪除咗', body: '對話、草稿、提示詞、設定同下載嘅模型都已經唔喺呢部裝置度。' },
	deleteFailed: '未能全部刪除。請閂咗 Ponder 嘅其他分頁，再試一次。',

	about: '關於',
	version: (version) => `Ponder ${version}，採用 Apache-2.0 授權條款。`,
	models: '模型',
	modelsLicence:
		'Qwen3 出自阿里雲嘅 Qwen 團隊，採用 Apache-2.0 授權條款。Ponder 自帶嘅示範模型係 Ponder 自己嘅，採用同一份授權條款。你指定嘅儲存庫有佢自己嘅授權條款。',
	libraries: '程式庫',
	librariesExplained: '用嚟整 Ponder 同跟埋佢一齊嘅程式庫。',
	library: (name, version, licence) => `${name} ${version}：${licence}`,
	librariesFailed: '攞唔到清單。請重新載入頁面再試。',

	diagnostics: '診斷資料',
	diagnosticsExplained: '用嚟報告故障：呢個瀏覽器同裝置做到啲咩，同埋 Ponder 揀咗啲咩。入面冇任何你寫嘅嘢。',
	copyDiagnostics: '複製診斷資料',

	errors: transferErrors
};
