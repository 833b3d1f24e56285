/** What the palette of commands and the list of keys say, in Traditional Chinese. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number } = createFormat('zh-Hant');

export const commands: PageMessages['commands'] = {
	label: '指令',
	placeholder: '搜尋對話內容、模型或操作',
	found: (count) => `找到 ${number(count)} 項。用方向鍵選擇。`,
	latest: (count) => `對話內容只顯示最近的 ${number(count)} 處。多輸入一些，就能找到其他的。`,
	none: '什麼都沒找到。',
	seeking: '正在搜尋對話內容…',
	failed: '無法搜尋對話內容。繼續輸入會再試一次，也可以重新載入頁面。',
	keys: { ctrl: 'Ctrl', shift: 'Shift' },
	groups: {
		actions: '操作',
		models: '由誰回答',
		conversations: '對話',
		messages: '對話內容'
	},
	actions: {
		newChat: '新對話',
		temporary: '新的臨時對話',
		models: '模型',
		settings: '設定',
		shortcuts: '鍵盤快速鍵',
		think: '開啟思考',
		doNotThink: '關閉思考',
		answerNow: '不再思考，立即回答',
		stop: '停止回答',
		regenerate: '重新回答上一個問題',
		copy: '複製上一個回答',
		delete: '刪除這個對話',
		theme: { system: '顏色跟隨裝置', light: '淺色', dark: '深色' }
	},
	current: '目前由它回答',
	shortcuts: {
		title: '鍵盤快速鍵',
		names: {
			palette: '指令：對話、模型、操作',
			newChat: '新對話',
			write: '前往訊息框',
			send: '傳送訊息，或採用正在編輯的內容',
			newLine: '在訊息裡換行',
			stop: '停止回答，或關閉開啟的內容',
			shortcuts: '這些快速鍵'
		},
		rest: '其餘的都可以用 Tab 到達，用 Enter、空白鍵和方向鍵操作。'
	}
};
