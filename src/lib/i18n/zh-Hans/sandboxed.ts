/** What the widget's page says in a frame in which nothing of Ponder can run, in Simplified Chinese. */
import type { sandboxedEn } from '../en/sandboxed.ts';

export const sandboxedZhHans: typeof sandboxedEn = {
	title: 'Ponder 无法在这个框架里运行',
	body: '外层页面不让 Ponder 运行脚本、使用存储。页面的制作者可以放行：框架的 sandbox 属性里需要写上这些。',
	attribute: 'allow-scripts allow-same-origin allow-forms allow-popups',
	open: '在单独的窗口中打开 Ponder'
};
