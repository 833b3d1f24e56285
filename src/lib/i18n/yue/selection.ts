/** The words for several conversations at once, in Cantonese. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number } = createFormat('zh-Hant-HK');

export const selection: PageMessages['selection'] = {
	begin: '選取',
	older: (count) => `再顯示 ${number(count)} 個舊啲嘅`,
	label: '揀咗嘅對話',
	count: (count) => `揀咗 ${number(count)} 個`,
	all: '全選',
	end: '結束選取',
	pin: '置頂揀咗嘅對話',
	unpin: '取消置頂揀咗嘅對話',
	export: '匯出揀咗嘅對話',
	fileName: (count) => `${number(count)} 個對話`,
	delete: '刪除揀咗嘅對話',
	temporaryBack: '攞返佢',
	temporaryLeft:
		'臨時對話已經閂咗。未閂呢個提示、未喺第個對話傳送訊息、未離開第個臨時對話之前，可以攞返佢；佢冇儲存喺任何地方。',
	deleting: (count) => `刪緊 ${number(count)} 個對話…`,
	deletingProgress: (done, total) => `${number(done)} / ${number(total)}`,
	deleted: (count) => `刪除咗 ${number(count)} 個對話。`
};
