/** What is said of the system prompt, the sampling and the saved prompts, in Cantonese. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number } = createFormat('zh-Hant-HK');

export const chatOptions: PageMessages['chatOptions'] = {
	systemPrompt: '系統提示詞',
	systemPromptExplained: '喺呢個對話入面，最先同模型講嘅嘢。',
	sampling: '取樣',
	samplingThinking:
		'喺呢個對話入面，下一個 token 點樣揀出嚟。留空嘅項目會跟 Qwen 對思考模式嘅建議，轉模式就會跟住變。',
	samplingNotThinking:
		'喺呢個對話入面，下一個 token 點樣揀出嚟。留空嘅項目會跟 Qwen 對非思考模式嘅建議，轉模式就會跟住變。',
	parameters: {
		temperature: '溫度',
		topP: 'Top-p',
		topK: 'Top-k',
		minP: 'Min-p',
		presencePenalty: '存在懲罰',
		seed: '隨機種子',
		maxNewTokens: '最大長度（token 數目）'
	},
	open: { seed: '隨機', maxNewTokens: '放得落為止' },
	outOfRange: (least, most) =>
		`請填 ${number(least, least % 1 === 0 ? 0 : 2)} 至 ${number(most, most % 1 === 0 ? 0 : 2)} 之間嘅數。而家仲用緊上一個有效嘅值。`,
	reset: '還原做 Qwen 嘅建議值'
};

export const prompts: PageMessages['prompts'] = {
	title: '提示詞',
	label: '儲存咗嘅提示詞',
	explained:
		'喺訊息開頭打斜線同名稱，就可以用一個提示詞。每個都可以有自己嘅思考預算。think 同 no_think 呢兩個名稱係 Qwen3 自己用嘅。',
	offered: (count) => `有 ${number(count)} 個儲存咗嘅提示詞啱。用方向鍵揀。`,
	none: '你仲未儲存過提示詞。',
	add: '新提示詞',
	unsaved: '寫到一半，未儲存',
	goOn: '繼續寫',
	goOnWith: (name) => `繼續寫 ${name}`,
	edit: '編輯',
	editNamed: (name) => `編輯提示詞 /${name}`,
	delete: '刪除',
	deleteNamed: (name) => `刪除提示詞 /${name}`,
	deleteQuestion: (name) => `係咪要刪除提示詞 /${name}？刪除咗就復原唔到。`,
	name: '名稱',
	nameExplained: '字母、數字、- 同 _，唔使斜線。',
	text: '內容',
	place: '用嚟做',
	places: {
		message: '訊息，補完就傳送',
		system: '對話嘅系統提示詞'
	},
	thinking: '思考',
	thinkingAsIs: '跟對話嘅設定',
	thinkingOff: '關閉',
	thinkingUnlimited: '開啟，冇上限',
	thinkingBudget: (tokens) => `開啟，最多 ${number(tokens)} 個 token`,
	save: '儲存',
	saved: (name) => `儲存咗提示詞 /${name}。`,
	flaws: {
		name: '名稱要係 1 至 40 個字母、數字、- 或者 _，以字母或者數字開頭，亦唔可以係 think 或者 no_think。',
		'name-taken': '另一個提示詞用咗呢個名稱。',
		changed: '另一個分頁已經改咗呢個提示詞。再儲存一次會取代佢儲存嘅內容，取消就保留佢。',
		text: '請寫低提示詞嘅內容。'
	}
};
