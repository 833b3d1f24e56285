/** What Ponder says of being installed, in Traditional Chinese; menus are named as the browsers name them. */
import type { PageMessages } from '../en/pages.ts';

export const install: PageMessages['install'] = {
	description: '與 Qwen3 私下聊天：完全在你的裝置上執行，思考過程就在你眼前。',
	screenshots: {
		chat: '模型先在你眼前思考，再回答',
		models: '適合這台裝置的模型，以及各自的佔用'
	},
	shortcuts: { newChat: '新對話', temporaryChat: '臨時對話', models: '模型' },

	offer: '安裝 Ponder',
	offerExplained: '有自己的視窗，可以從主畫面或 Dock 開啟。',
	dismiss: '不再建議安裝 Ponder',
	installed: 'Ponder 已安裝。',
	title: '安裝 Ponder',
	ways: {
		ios: {
			find: '開啟這個瀏覽器的「分享」選單。',
			choose: '向下捲動，選擇「加入主畫面」。',
			end: '按「新增」確認。Ponder 就在主畫面上了。'
		},
		'mac-safari': {
			find: '開啟 Safari 工具列裡的「分享」選單。',
			choose: '選擇「加入 Dock」。',
			end: '在出現的視窗中確認。Ponder 就在 Dock 裡了。'
		},
		android: {
			find: '開啟瀏覽器的選單，通常是三個點。',
			choose: '選擇「加入主畫面」或「安裝」。',
			end: '確認。Ponder 就在主畫面上了。'
		},
		desktop: {
			find: '開啟瀏覽器的選單，通常是三個點。',
			choose: '找到「安裝 Ponder」；Chrome 把它放在「投放、儲存及分享」裡，Edge 放在「應用程式」裡。',
			end: '確認。Ponder 就有自己的視窗了。'
		}
	},
	none: '這個瀏覽器不能安裝網頁應用程式。在分頁裡用 Ponder 也一樣好；Chrome、Edge 和 Safari 可以安裝它。',
	iosStorage: '主畫面上的應用程式有自己的儲存空間：這個分頁裡的對話和模型不在其中。'
};
