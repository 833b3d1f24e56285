/** What the palette of commands and the list of keys say, in Cantonese. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number } = createFormat('zh-Hant-HK');

export const commands: PageMessages['commands'] = {
	label: '指令',
	placeholder: '搜尋講過嘅嘢、模型或者操作',
	found: (count) => `搵到 ${number(count)} 項。用方向鍵揀。`,
	latest: (count) => `講過嘅嘢淨係顯示最近 ${number(count)} 處。打多啲字就搵到其他。`,
	none: '咩都搵唔到。',
	seeking: '搵緊講過嘅嘢…',
	failed: '搜尋唔到講過嘅嘢。繼續打字會再試，亦可以重新載入頁面。',
	keys: { ctrl: 'Ctrl', shift: 'Shift' },
	groups: {
		actions: '操作',
		models: '由邊個答',
		conversations: '對話',
		messages: '對話內容'
	},
	actions: {
		newChat: '新對話',
		temporary: '新嘅臨時對話',
		models: '模型',
		settings: '設定',
		shortcuts: '鍵盤快捷鍵',
		think: '開啟思考',
		doNotThink: '關閉思考',
		answerNow: '唔再思考，即刻回答',
		stop: '停止回答',
		regenerate: '重新回答上一個問題',
		copy: '複製上一個回答',
		delete: '刪除呢個對話',
		theme: { system: '顏色跟裝置', light: '淺色', dark: '深色' }
	},
	current: '而家由佢答',
	shortcuts: {
		title: '鍵盤快捷鍵',
		names: {
			palette: '指令：對話、模型、操作',
			newChat: '新對話',
			write: '去訊息框',
			send: '傳送訊息，或者採用改緊嘅內容',
			newLine: '喺訊息入面開新一行',
			stop: '停止回答，或者關閉開咗嘅嘢',
			shortcuts: '呢啲快捷鍵'
		},
		rest: '其餘嘅都可以用 Tab 去到，用 Enter、空白鍵同方向鍵操作。'
	}
};
