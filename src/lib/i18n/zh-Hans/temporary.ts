/** What Ponder says of a temporary chat, in Simplified Chinese. */
import type { Messages } from '../en/core.ts';

export const temporary: Messages['temporary'] = {
	title: '临时对话',
	start: '临时对话',
	mark: '临时',
	emptyTitle: '不保存的对话',
	emptyBody: '它只留在内存里，重新加载或关闭页面就没有了。打开别的对话时，可以按 Ponder 的提示恢复它。',
	note: '不保存：重新加载或关闭 Ponder 后就没有了。'
};
