/** What Ponder says of its own requests, in Cantonese. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, bytes } = createFormat('zh-Hant-HK');

export const silence: PageMessages['silence'] = {
	label: '呢個頁面嘅請求',
	quiet: '你寫嘅嘢冇離開過呢部裝置',
	partly: 'Ponder 唔會傳送你寫嘅嘢；暫時未測到全部請求',
	unlisted: '未能開始記錄請求。請重新載入頁面再試。',
	unexplained: '有個請求 Ponder 解釋唔到',
	quietBody: 'Ponder 只係攞檔案，唔會傳送任何嘢。以下係開咗呢個頁面之後佢嘅請求，限於測得到嘅部分。',
	unexplainedBody:
		'佢喺下面標咗出嚟。瀏覽器嘅擴充功能可以用頁面嘅名義發出請求；如果你冇裝擴充功能，請話畀營運呢份 Ponder 嘅人知。',
	ownHost: 'Ponder 嘅來源',
	hub: '用嚟攞你要求嘅模型',
	otherHost: 'Ponder 唔會請求嘅地方',
	kept: '由呢部裝置回應嘅請求',
	network: '經網絡嘅請求',
	received: '收到',
	receivedOfHub: '收到（連埋佢指向嘅伺服器）',
	atLeast: (size) => `至少 ${bytes(size)}`,
	list: '逐個列出',
	why: {
		app: '應用程式',
		runtime: '執行環境',
		'bundled-model': '自帶嘅模型',
		download: '下載',
		unexplained: '解釋唔到'
	},
	bytes: (size) => bytes(size),
	times: (count) => `${number(count)} 次`,
	fromDevice: '嚟自呢部裝置',
	sizeUnknown: '測唔到大小',
	measured: '測量嘅範圍',
	coverage: {
		all: '所有開住嘅 Ponder 分頁、佢嘅模型同佢嘅下載發出嘅每個請求，以 Service Worker 見到嘅為準。',
		'page-only':
			'呢個頁面發出嘅每個請求。模型同下載自己嘅請求測唔到，因為開頁面嗰陣仲未有 Service Worker 睇住。由下次開 Ponder 開始就會測到。'
	},
	notMeasured: '冇測量嘅：請求除咗網址仲帶咗啲咩。Ponder 自己嘅測試會由外面、喺伺服器嗰邊睇住呢樣嘢。'
};
