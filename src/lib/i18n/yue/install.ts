/** What Ponder says of being installed, in Cantonese; menus are named as the browsers name them in Hong Kong. */
import type { PageMessages } from '../en/pages.ts';

export const install: PageMessages['install'] = {
	description: '同 Qwen3 私下傾偈：完全喺你部裝置上面行，思考過程就喺你眼前。',
	screenshots: {
		chat: '模型喺你眼前思考，然後先答',
		models: '適合呢部裝置嘅模型，同佢哋要佔幾多'
	},
	shortcuts: { newChat: '新對話', temporaryChat: '臨時對話', models: '模型' },

	offer: '安裝 Ponder',
	offerExplained: '有自己嘅視窗，可以喺主畫面或者 Dock 打開。',
	dismiss: '唔好再建議安裝 Ponder',
	installed: 'Ponder 安裝咗。',
	title: '安裝 Ponder',
	ways: {
		ios: {
			find: '打開呢個瀏覽器嘅「分享」選單。',
			choose: '向下捲動，揀「加至主畫面」。',
			end: '撳右上角確認。Ponder 就喺主畫面度。'
		},
		'mac-safari': {
			find: '打開 Safari 工具列嘅「分享」選單。',
			choose: '揀「加至 Dock」。',
			end: '喺彈出嘅視窗確認。Ponder 就喺 Dock 度。'
		},
		android: {
			find: '打開瀏覽器嘅選單，通常係三點。',
			choose: '揀「加到主畫面」或者「安裝」。',
			end: '確認。Ponder 就喺主畫面度。'
		},
		desktop: {
			find: '打開瀏覽器嘅選單，通常係三點。',
			choose: '搵「安裝 Ponder」；Chrome 放咗喺「投放、儲存及分享」入面，Edge 放咗喺「應用程式」入面。',
			end: '確認。Ponder 就有自己嘅視窗。'
		}
	},
	none: '呢個瀏覽器安裝唔到網頁應用程式。喺分頁用 Ponder 都一樣咁好；Chrome、Edge 同 Safari 可以安裝佢。',
	iosStorage: '主畫面嘅應用程式有自己嘅儲存空間：呢個分頁嘅對話同模型唔喺入面。'
};
