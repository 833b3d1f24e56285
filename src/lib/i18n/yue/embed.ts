/** What Ponder says in somebody else's page, in Cantonese. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number } = createFormat('zh-Hant-HK');

const refusals: PageMessages['embed']['refusals'] = {
	'origin-refused': {
		title: '呢個頁面唔可以顯示 Ponder',
		body: '營運呢份 Ponder 嘅人只畀佢喺指定嘅頁面顯示，呢個頁面唔喺入面。'
	},
	'list-broken': {
		title: 'Ponder 冇喺呢度顯示',
		body: '可以顯示佢嘅頁面列咗喺 embed.json，但呢個檔案讀唔到。要由營運呢份 Ponder 嘅人改返好。'
	},
	'list-unreachable': {
		title: 'Ponder 冇喺呢度顯示',
		body: '可以顯示佢嘅頁面有張清單，但攞唔到。請檢查網絡連線，再試一次。'
	},
	'host-unknown': {
		title: 'Ponder 唔知呢個係咩頁面',
		body: '瀏覽器冇講呢個係邊個頁面，而呢份 Ponder 只可以喺指定嘅頁面顯示。'
	}
};

export const embed: PageMessages['embed'] = {
	label: 'Ponder',
	title: '同 Ponder 傾偈',
	openPonder: '開 Ponder',
	framedBody: 'Ponder 自己嘅頁面唔會喺其他頁面入面顯示，咁就冇人可以喺上面遮住啲嘢。',
	refusals,
	greeting: '想問咩都得',
	runsHere: '回答喺你部裝置上面產生。',
	runsHereUnread: (host) => `回答喺你部裝置上面產生。${host} 讀唔到。`,
	runsHereShared: (host) => `回答喺你部裝置上面產生。你畀咗 ${host} 喺呢度讀寫。`,
	preview: '呢個係預覽。',
	sameSite: '呢一頁同 Ponder 喺同一個網站。',
	memoryOnly: '你離開之後，喺呢度講嘅嘢就會冇咗。',
	unbound: 'Ponder 嘅伺服器冇傳送保護用嘅標頭，所以瀏覽器喺呢度只係唔畀頁面同其他伺服器通訊，冇約束模型。',
	suggestions: '建議嘅問題',

	menu: '呢個對話嘅選單',
	startOver: '重新開始',
	instructions: '最先同模型講嘅嘢',
	instructionsOf: (host) => `${host} 最先同模型講嘅嘢`,
	earlier: '之前喺呢度嘅對話',
	deleteAll: '刪除呢度所有對話',
	deleteQuestion: (count) => `係咪要刪除你喺呢個頁面嘅 ${number(count)} 個對話？`,
	deleteYes: '永久刪除',
	openDraft: '去 Ponder 繼續',
	openDraftCopied: '你寫嘅嘢太長，連結放唔落。已經複製咗：請喺嗰邊貼上。',
	openDraftNotCopied: '你寫嘅嘢太長，連結放唔落，亦複製唔到。請自己複製，再喺嗰邊貼上。',

	consent: {
		title: (host) => `准唔准 ${host} 用呢個對話？`,
		body: '准咗之後，佢可以幫你寫訊息、叫你部裝置上面嘅模型答佢自己嘅問題，同埋讀到呢度嘅回答；睇唔到呢個聊天嗰陣都得。佢始終睇唔到其他對話、你嘅設定，同埋你仲有咩模型。',
		yes: '准許',
		no: '暫時唔准',
		wait: '成條問題要定定咁顯示一陣，指標又要喺上面停一陣，先至可以准許。觸控屏要撳兩次。',
		covered: '頭先嗰下唔算數：呢條問題要成條睇到，冇嘢遮住，而且冇郁過。請睇完，再撳一次。',
		allowed: (host) => `${host} 可以喺呢度讀寫。`,
		denied: (host) => `${host} 唔可以喺呢度讀寫。`,
		takeBack: '收返准許',
		askAgain: '畀佢再問一次',
		elsewhere: 'Ponder 會喺自己嘅視窗度問你，嗰度冇其他頁面可以遮住條問題。',
		openWindow: '喺 Ponder 嘅視窗度回答',
		isOpen: '問題喺 Ponder 嘅視窗度等緊你回答。',
		toFront: '顯示嗰個視窗',
		noWindow:
			'瀏覽器冇為呢條問題開視窗，或者開咗嘅視窗聯絡唔到呢個頁面。如果係瀏覽器封鎖咗，請准許彈出視窗，再試一次。'
	},

	ownWindow: {
		title: 'Ponder 有條問題問你',
		wait: '呢個視窗喺最前面停留一陣之後，就可以准許。',
		alone: '呢度冇人問嘢',
		aloneBody: '呢個視窗聯絡唔到佢所屬嘅頁面，或者唔屬於任何頁面。可以閂咗佢。',
		gone: '問你嘅頁面已經唔喺度',
		goneBody: '咩都冇准許到。可以閂咗呢個視窗。',
		answered: '你嘅回答已經送到',
		answeredBody: '可以閂咗呢個視窗。'
	},

	context: {
		label: (host) => `嚟自 ${host}`,
		untitled: '關於呢個頁面',
		size: (count) => `${number(count)} 個字元`,
		explained: '會跟住你下一個訊息話畀模型知。',
		changed: '個頁面改咗呢段嘢：傳送之前請再睇多次。',
		remove: '唔好帶埋'
	},

	waiting: (before) => `前面仲有 ${number(before)} 個回答，跟住到你；唔想等可以停。`,
	hostWork: (host) => `${host} 問緊模型`,
	hostMessage: (host) => `${host} 幫你傳送咗一個訊息`,
	stopHost: '停止',
	unseen: (host, count) => `睇唔到呢個聊天嗰陣，${host} 用咗 ${number(count)} 次模型。`,
	unseenNoted: '知道喇',
	unseenCovered: '頭先嗰下唔算數：呢個提示要成個睇到，冇嘢遮住，而且冇郁過。請睇完，再撳一次。',

	models: {
		title: '模型',
		tinyOnly: '呢度由 Ponder 自帶嘅細模型回答。佢識加數、串字同打招呼。',
		ownSite: '用我喺 Ponder 嘅模型',
		ownSiteExplained: '瀏覽器可能會問你先。外面嗰個頁面咩都睇唔到，亦唔會重新下載。',
		ownSiteRefused: '瀏覽器唔准。',
		ownSiteEmpty: '呢部裝置上面嘅 Ponder 冇儲存模型。',
		ownSiteFailed: '喺呢度讀唔到 Ponder 儲存嘅嘢。',
		offerExplained: '只係畀呢個頁面用：瀏覽器會將嵌喺其他頁面入面嘅嘢分開儲存。你喺 Ponder 有嘅嘢唔會變。',
		wanted: (name) => `呢個頁面想用 ${name}，但佢唔喺你部裝置上面。未有佢之前，由細模型回答。`
	}
};
