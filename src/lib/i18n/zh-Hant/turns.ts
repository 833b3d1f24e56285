/** The words for what can be done to a turn of a conversation, in Traditional Chinese. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number } = createFormat('zh-Hant');

const tokens = (count: number) => `${number(count)} 個 token`;

export const turns: PageMessages['turns'] = {
	more: '更多',
	edit: '編輯',
	editMessage: '編輯你的訊息',
	editAnswer: '編輯回答',
	send: '傳送',
	save: '儲存',
	cancel: '取消',
	half: {
		kept: '這裡有一處改到一半的內容，已保留。',
		goOn: '繼續改',
		discard: '捨棄',
		discarded: '已捨棄改到一半的內容。'
	},
	answer: '回答',
	continue: '繼續寫',
	edited: '由你編輯過',
	fork: '在新對話中繼續',
	delete: '連同後面的一起刪除',
	deleted: (count) => `已刪除 ${number(count)} 則訊息。`,
	elsewhere: '正在另一個分頁裡寫…',

	compare: {
		label: '再答一次並比較',
		title: '並排比較',
		with: (budget) => `思考，最多 ${tokens(budget)}`,
		without: '不思考',
		unlimited: '思考，不限長度',
		beside: (version) => `與第 ${number(version)} 個版本並排比較`,
		keep: '用這個繼續',
		next: '你的下一則訊息會接著這個回答。'
	},

	later: {
		follow: (count, version) =>
			`後面還有 ${number(count)} 則訊息，接在第 ${number(version)} 個版本之後，不在這個版本裡。`,
		show: (version) => `顯示第 ${number(version)} 個版本`
	},

	thinking: {
		keep: '繼續思考',
		keepTo: (budget) => `繼續思考，最多 ${tokens(budget)}`,
		keepUnlimited: '繼續思考，不限長度',
		copy: '複製思考',
		inNewChats: '新對話中的思考',
		folding: '思考完之後',
		folded: '摺疊',
		unfolded: '展開'
	},

	since: '自前面的一則訊息起',
	inSystemPrompt: '寫在系統提示詞裡',

	ahead: {
		message: '前面的一則訊息裡有 /no_think：這裡也要求模型不思考。',
		show: '顯示這則訊息',
		system: '系統提示詞裡有 /no_think：要求模型不思考。',
		own: '這則訊息裡有 /no_think：要求模型不思考。',
		noEffect: '這則訊息裡的 /think 不起作用：思考已關閉。',
		think: '這次要思考',
		turnOn: '開啟思考'
	},

	context: {
		left: '模型已看不到以上內容：對話比它的上下文長。'
	}
};

export const context: PageMessages['context'] = {
	system: '系統提示詞',
	attached: '附件',
	said: '對話內容',
	thinking: '最近一次思考',
	room: '剩餘空間',
	explained: '單位是 token，以模型的計算方式計數。到下一則訊息時，思考不在模型看到的內容裡。',
	uncounted: '模型就緒後，會算出各部分佔多少。'
};
