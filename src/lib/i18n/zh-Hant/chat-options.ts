/** What is said of the system prompt, the sampling and the saved prompts, in Traditional Chinese. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number } = createFormat('zh-Hant');

export const chatOptions: PageMessages['chatOptions'] = {
	systemPrompt: '系統提示詞',
	systemPromptExplained: '在這個對話裡，最先告訴模型的話。',
	sampling: '取樣',
	samplingThinking:
		'在這個對話裡，下一個 token 如何選出。留空的項目依 Qwen 對思考模式的建議取值，切換模式時隨之改變。',
	samplingNotThinking:
		'在這個對話裡，下一個 token 如何選出。留空的項目依 Qwen 對非思考模式的建議取值，切換模式時隨之改變。',
	parameters: {
		temperature: '溫度',
		topP: 'Top-p',
		topK: 'Top-k',
		minP: 'Min-p',
		presencePenalty: '存在懲罰',
		seed: '隨機種子',
		maxNewTokens: '最大長度（token 數）'
	},
	open: { seed: '隨機', maxNewTokens: '放得下為止' },
	outOfRange: (least, most) =>
		`請填 ${number(least, least % 1 === 0 ? 0 : 2)} 到 ${number(most, most % 1 === 0 ? 0 : 2)} 之間的數。目前仍用上一個有效的值。`,
	reset: '還原成 Qwen 的建議值'
};

export const prompts: PageMessages['prompts'] = {
	title: '提示詞',
	label: '已儲存的提示詞',
	explained:
		'在訊息開頭輸入斜線和名稱，就能使用一則提示詞。每則可以有自己的思考預算。think 和 no_think 這兩個名稱由 Qwen3 自己使用。',
	offered: (count) => `有 ${number(count)} 則已儲存的提示詞符合。用方向鍵選擇。`,
	none: '你還沒有儲存提示詞。',
	add: '新提示詞',
	unsaved: '寫了一半，尚未儲存',
	goOn: '繼續寫',
	goOnWith: (name) => `繼續寫 ${name}`,
	edit: '編輯',
	editNamed: (name) => `編輯提示詞 /${name}`,
	delete: '刪除',
	deleteNamed: (name) => `刪除提示詞 /${name}`,
	deleteQuestion: (name) => `要刪除提示詞 /${name} 嗎？刪除後無法復原。`,
	name: '名稱',
	nameExplained: '字母、數字、- 和 _，不帶斜線。',
	text: '內容',
	place: '用作',
	places: {
		message: '訊息，補完後傳送',
		system: '對話的系統提示詞'
	},
	thinking: '思考',
	thinkingAsIs: '依對話裡的設定',
	thinkingOff: '關閉',
	thinkingUnlimited: '開啟，不限長度',
	thinkingBudget: (tokens) => `開啟，最多 ${number(tokens)} 個 token`,
	save: '儲存',
	saved: (name) => `提示詞 /${name} 已儲存。`,
	flaws: {
		name: '名稱由 1 到 40 個字母、數字、- 或 _ 組成，以字母或數字開頭，且不能是 think 或 no_think。',
		'name-taken': '另一則提示詞已用了這個名稱。',
		changed: '另一個分頁已修改了這則提示詞。再次儲存會取代它儲存的內容，取消則保留它。',
		text: '請寫下提示詞的內容。'
	}
};
