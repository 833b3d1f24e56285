/** What Ponder says of a temporary chat, in Cantonese. */
import type { Messages } from '../en/core.ts';

export const temporary: Messages['temporary'] = {
	title: '臨時對話',
	start: '臨時對話',
	mark: '臨時',
	emptyTitle: '唔會儲存嘅對話',
	emptyBody: '佢只係留喺記憶體，重新載入或者閂咗頁面就會冇咗。你開第個對話嗰陣，Ponder 會畀你攞返佢。',
	note: '唔會儲存：重新載入或者閂咗 Ponder，就會冇咗。'
};
