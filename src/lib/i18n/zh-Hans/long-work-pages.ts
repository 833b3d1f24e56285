/** More words of work that takes long, in Simplified Chinese: what is set, and what is said when work ended the page. */
import type { PageMessages } from '../en/pages.ts';

export const longWorkPages: PageMessages['longWork'] = {
	notification: {
		label: '完成时通知我',
		explained: '在你看不到 Ponder 时，如果有回答写完或下载结束，就发一条通知。通知里只说这一点。',
		denied: '浏览器不允许 Ponder 通知你。你可以在浏览器对本站的设置里改。',
		unsupported: '这个浏览器不让网页发通知。有些浏览器在页面添加到主屏幕之后可以。'
	},

	died: {
		title: (model) => `加载 ${model} 时页面关闭了`,
		body: (answerer) => `很可能是这台设备的内存不够用。你写的内容没有丢，目前由 ${answerer} 回答。`,
		again: (model) => `再试 ${model}`,
		smaller: (model) => `使用 ${model}`
	}
};
