/** The words for several conversations at once, in Traditional Chinese. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number } = createFormat('zh-Hant');

export const selection: PageMessages['selection'] = {
	begin: '選擇',
	older: (count) => `再顯示 ${number(count)} 個較早的`,
	label: '選中的對話',
	count: (count) => `已選 ${number(count)} 個`,
	all: '全選',
	end: '結束選擇',
	pin: '釘選選中的對話',
	unpin: '取消釘選選中的對話',
	export: '匯出選中的對話',
	fileName: (count) => `${number(count)} 個對話`,
	delete: '刪除選中的對話',
	temporaryBack: '恢復',
	temporaryLeft:
		'臨時對話已關閉。在你關閉這則提示、在別的對話裡傳送訊息或離開另一個臨時對話之前，可以恢復它；它沒有儲存在任何地方。',
	deleting: (count) => `正在刪除 ${number(count)} 個對話…`,
	deletingProgress: (done, total) => `${number(done)} / ${number(total)}`,
	deleted: (count) => `已刪除 ${number(count)} 個對話。`
};
