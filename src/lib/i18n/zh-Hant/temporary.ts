/** What Ponder says of a temporary chat, in Traditional Chinese. */
import type { Messages } from '../en/core.ts';

export const temporary: Messages['temporary'] = {
	title: '臨時對話',
	start: '臨時對話',
	mark: '臨時',
	emptyTitle: '不儲存的對話',
	emptyBody: '它只留在記憶體裡，重新載入或關閉頁面就沒有了。開啟別的對話時，可以依 Ponder 的提示恢復它。',
	note: '不儲存：重新載入或關閉 Ponder 後就沒有了。'
};
