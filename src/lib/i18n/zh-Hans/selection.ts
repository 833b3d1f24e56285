/** The words for several conversations at once, in Simplified Chinese. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number } = createFormat('zh-Hans');

export const selection: PageMessages['selection'] = {
	begin: '选择',
	older: (count) => `再显示 ${number(count)} 个较早的`,
	label: '选中的对话',
	count: (count) => `已选 ${number(count)} 个`,
	all: '全选',
	end: '结束选择',
	pin: '置顶选中的对话',
	unpin: '取消置顶选中的对话',
	export: '导出选中的对话',
	fileName: (count) => `${number(count)} 个对话`,
	delete: '删除选中的对话',
	temporaryBack: '恢复',
	temporaryLeft:
		'临时对话已关闭。在你关闭这条提示、在别的对话里发送消息或离开另一个临时对话之前，可以恢复它；它没有保存在任何地方。',
	deleting: (count) => `正在删除 ${number(count)} 个对话…`,
	deletingProgress: (done, total) => `${number(done)} / ${number(total)}`,
	deleted: (count) => `已删除 ${number(count)} 个对话。`
};
