/** What Ponder says of being installed, in Simplified Chinese; menus are named as the browsers name them. */
import type { PageMessages } from '../en/pages.ts';

export const install: PageMessages['install'] = {
	description: '与 Qwen3 私下聊天：完全在你的设备上运行，思考过程就在你眼前。',
	screenshots: {
		chat: '模型先在你眼前思考，再回答',
		models: '适合这台设备的模型，以及各自的占用'
	},
	shortcuts: { newChat: '新对话', temporaryChat: '临时对话', models: '模型' },

	offer: '安装 Ponder',
	offerExplained: '有自己的窗口，可以从主屏幕或程序坞打开。',
	dismiss: '不再建议安装 Ponder',
	installed: 'Ponder 已安装。',
	title: '安装 Ponder',
	ways: {
		ios: {
			find: '打开这个浏览器的“共享”菜单。',
			choose: '向下滚动，选择“添加到主屏幕”。',
			end: '点“添加”确认。Ponder 就在主屏幕上了。'
		},
		'mac-safari': {
			find: '打开 Safari 工具栏里的“共享”菜单。',
			choose: '选择“添加到程序坞”。',
			end: '点“添加”确认。Ponder 就在程序坞里了。'
		},
		android: {
			find: '打开浏览器的菜单，通常是三个点。',
			choose: '选择“添加到主屏幕”或“安装”。',
			end: '确认。Ponder 就在主屏幕上了。'
		},
		desktop: {
			find: '打开浏览器的菜单，通常是三个点。',
			choose: '找到“安装 Ponder”；Chrome 把它放在“投放、保存和分享”里，Edge 放在“应用”里。',
			end: '确认。Ponder 就有自己的窗口了。'
		}
	},
	none: '这个浏览器不能安装网页应用。在标签页里用 Ponder 也一样好；Chrome、Edge 和 Safari 可以安装它。',
	iosStorage: '主屏幕上的应用有自己的存储空间：这个标签页里的对话和模型不在其中。'
};
