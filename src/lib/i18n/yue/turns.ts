/** The words for what can be done to a turn of a conversation, in Cantonese. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number } = createFormat('zh-Hant-HK');

const tokens = (count: number) => `${number(count)} 個 token`;

export const turns: PageMessages['turns'] = {
	more: '更多',
	edit: '編輯',
	editMessage: '編輯你嘅訊息',
	editAnswer: '編輯回答',
	send: '傳送',
	save: '儲存',
	cancel: '取消',
	half: {
		kept: '呢度有改到一半嘅內容，已經留低。',
		goOn: '繼續改',
		discard: '唔要喇',
		discarded: '改到一半嘅內容已經唔要咗。'
	},
	answer: '回答',
	continue: '繼續寫',
	edited: '你編輯過',
	fork: '喺新對話繼續',
	delete: '連後面嘅一齊刪除',
	deleted: (count) => `刪除咗 ${number(count)} 個訊息。`,
	elsewhere: '另一個分頁寫緊…',

	compare: {
		label: '再答一次同比較',
		title: '並排比較',
		with: (budget) => `思考，最多 ${tokens(budget)}`,
		without: '唔思考',
		unlimited: '思考，冇上限',
		beside: (version) => `同第 ${number(version)} 個版本並排比較`,
		keep: '用呢個繼續',
		next: '你下一個訊息會接住呢個回答。'
	},

	later: {
		follow: (count, version) =>
			`之後仲有 ${number(count)} 個訊息，跟住第 ${number(version)} 個版本，唔喺呢個版本度。`,
		show: (version) => `顯示第 ${number(version)} 個版本`
	},

	thinking: {
		keep: '繼續思考',
		keepTo: (budget) => `繼續思考，最多 ${tokens(budget)}`,
		keepUnlimited: '繼續思考，冇上限',
		copy: '複製思考',
		inNewChats: '新對話入面嘅思考',
		folding: '思考完之後',
		folded: '摺埋',
		unfolded: '展開'
	},

	since: '由之前一個訊息開始',
	inSystemPrompt: '寫喺系統提示詞入面',

	ahead: {
		message: '之前有個訊息寫咗 /no_think：呢度都要求模型唔好思考。',
		show: '顯示嗰個訊息',
		system: '系統提示詞寫咗 /no_think：要求模型唔好思考。',
		own: '呢個訊息寫咗 /no_think：要求模型唔好思考。',
		noEffect: '呢個訊息嘅 /think 冇作用：思考關閉咗。',
		think: '今次要思考',
		turnOn: '開啟思考'
	},

	context: {
		left: '模型已經睇唔到以上內容：對話長過佢嘅上下文。'
	}
};

export const context: PageMessages['context'] = {
	system: '系統提示詞',
	attached: '附件',
	said: '講過嘅嘢',
	thinking: '最近一次思考',
	room: '剩低嘅空間',
	explained: '單位係 token，跟模型自己嘅計法。到下一個訊息嗰陣，模型睇唔到思考嘅內容。',
	uncounted: '模型準備好之後，會計到每部分佔幾多。'
};
