/** What is said when the app itself does not start, in Simplified Chinese. */
import type { bootEn } from '../en/boot.ts';

export const bootZhHans: typeof bootEn = {
	title: 'Ponder 没有启动',
	reloadBody: '重新加载页面往往就好了。',
	reload: '重新加载',
	repairBody: '修复会重新获取应用自身的文件。你的对话和这台设备上的模型都保持原样。',
	repair: '修复应用',
	repairing: '正在重新获取应用…',
	denied:
		'浏览器不让 Ponder 移除它的旧文件。请关闭 Ponder 的其他所有标签页，再试一次。在浏览器设置里清除本站的数据也可以，但你的对话会随之删除。',
	unreachable: '连不上 Ponder 的服务器。请在有网络时再试。'
};
