/** What Ponder says in somebody else's page, in Traditional Chinese. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number } = createFormat('zh-Hant');

const refusals: PageMessages['embed']['refusals'] = {
	'origin-refused': {
		title: '這個頁面不能顯示 Ponder',
		body: '這份 Ponder 的營運者只讓它顯示在特定的頁面裡，而這個頁面不在其中。'
	},
	'list-broken': {
		title: 'Ponder 沒有在這裡顯示',
		body: '可以顯示它的頁面列在 embed.json 裡，而這個檔案無法讀取。需要這份 Ponder 的營運者來修正。'
	},
	'list-unreachable': {
		title: 'Ponder 沒有在這裡顯示',
		body: '無法取得可以顯示它的頁面的清單。請檢查網路連線，再試一次。'
	},
	'host-unknown': {
		title: 'Ponder 不知道這是什麼頁面',
		body: '瀏覽器沒有說明這是哪個頁面，而這份 Ponder 只能顯示在特定的頁面裡。'
	}
};

export const embed: PageMessages['embed'] = {
	label: 'Ponder',
	title: '與 Ponder 聊天',
	openPonder: '開啟 Ponder',
	framedBody: 'Ponder 自己的頁面不在別的頁面裡顯示，以免有人在上面蓋東西。',
	refusals,
	greeting: '想問什麼都可以',
	runsHere: '回答在你的裝置上產生。',
	runsHereUnread: (host) => `回答在你的裝置上產生。${host} 讀不到。`,
	runsHereShared: (host) => `回答在你的裝置上產生。你允許 ${host} 在這裡讀寫。`,
	preview: '這是預覽。',
	sameSite: '這個頁面與 Ponder 在同一網站上。',
	memoryOnly: '你離開後，這裡的對話就沒有了。',
	unbound: 'Ponder 的伺服器沒有傳送保護用的標頭，所以瀏覽器在這裡只禁止頁面與其他伺服器通訊，沒有約束模型。',
	suggestions: '建議的問題',

	menu: '這個對話的選單',
	startOver: '重新開始',
	instructions: '最先告訴模型的話',
	instructionsOf: (host) => `${host} 最先告訴模型的話`,
	earlier: '之前在這裡的對話',
	deleteAll: '刪除這裡的所有對話',
	deleteQuestion: (count) => `要刪除你在這個頁面上的 ${number(count)} 個對話嗎？`,
	deleteYes: '永久刪除',
	openDraft: '到 Ponder 中繼續',
	openDraftCopied: '你寫的內容太長，連結放不下。已經複製好了：請到那裡貼上。',
	openDraftNotCopied: '你寫的內容太長，連結放不下，也未能複製。請自己複製，再到那裡貼上。',

	consent: {
		title: (host) => `允許 ${host} 使用這個對話嗎？`,
		body: '允許後，它可以替你寫訊息，讓你裝置上的模型回答它自己的問題，並讀到這裡的回答；看不見這個聊天時也可以。它始終看不到其他對話、你的設定，以及你還有哪些模型。',
		yes: '允許',
		no: '暫不',
		wait: '整個問題靜止顯示、指標也停在上面片刻之後，才能允許。在觸控螢幕上請點兩次。',
		covered: '剛才那一下沒有算數：這個問題必須完整顯示，沒有遮擋，也沒有移動。請讀完，再按一次。',
		allowed: (host) => `${host} 可以在這裡讀寫。`,
		denied: (host) => `${host} 不能在這裡讀寫。`,
		takeBack: '收回許可',
		askAgain: '允許它再問一次',
		elsewhere: 'Ponder 會在自己的視窗裡問你，那裡沒有別的頁面能蓋住這個問題。',
		openWindow: '在 Ponder 的視窗裡回答',
		isOpen: '問題正在 Ponder 的視窗裡等你回答。',
		toFront: '顯示那個視窗',
		noWindow:
			'瀏覽器沒有為這個問題開啟視窗，或者開啟的視窗聯絡不到這個頁面。如果視窗被瀏覽器封鎖，請允許彈出式視窗，再試一次。'
	},

	ownWindow: {
		title: '來自 Ponder 的問題',
		wait: '這個視窗在最前面停留片刻後，就可以允許。',
		alone: '這裡沒有人在問什麼',
		aloneBody: '這個視窗聯絡不到它所屬的頁面，或者不屬於任何頁面。可以關閉它。',
		gone: '提問的頁面已經不在了',
		goneBody: '什麼都沒有允許。可以關閉這個視窗。',
		answered: '你的回答已經送達',
		answeredBody: '可以關閉這個視窗。'
	},

	context: {
		label: (host) => `來自 ${host}`,
		untitled: '關於這個頁面',
		size: (count) => `${number(count)} 個字元`,
		explained: '會隨你的下一則訊息告訴模型。',
		changed: '頁面改了這段內容：傳送前請再看一眼。',
		remove: '不要帶上'
	},

	waiting: (before) => `前面還有 ${number(before)} 個回答，然後輪到你；也可以停止等待。`,
	hostWork: (host) => `${host} 正在向模型提問`,
	hostMessage: (host) => `${host} 替你傳送了一則訊息`,
	stopHost: '停止',
	unseen: (host, count) => `這個聊天看不見的時候，${host} 用了 ${number(count)} 次模型。`,
	unseenNoted: '知道了',
	unseenCovered: '剛才那一下沒有算數：這則提示必須完整顯示，沒有遮擋，也沒有移動。請讀完，再按一次。',

	models: {
		title: '模型',
		tinyOnly: '這裡由 Ponder 內建的小模型回答。它會加法、拼字和打招呼。',
		ownSite: '使用我在 Ponder 裡的模型',
		ownSiteExplained: '瀏覽器可能會先問你。外層頁面什麼都看不到，也不會重新下載。',
		ownSiteRefused: '瀏覽器沒有允許。',
		ownSiteEmpty: '這台裝置上的 Ponder 沒有儲存模型。',
		ownSiteFailed: '從這裡讀不到 Ponder 裡儲存的內容。',
		offerExplained: '只用於這個頁面：瀏覽器會把嵌在別的頁面裡的內容分開存放。你在 Ponder 裡已有的保持原樣。',
		wanted: (name) => `這個頁面想用 ${name}，但它不在你的裝置上。在有它之前，由小模型回答。`
	}
};
