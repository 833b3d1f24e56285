/** What Ponder says of itself as an app, in Simplified Chinese. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, bytes } = createFormat('zh-Hans');

export const pwa: PageMessages['pwa'] = {
	offline: {
		label: '没有网络时',
		ready: '可以离线使用',
		readyBody: (size) => `应用在这台设备上占 ${bytes(size)}，没有网络也能打开。`,
		preparing: '正在为离线使用做准备…',
		unsupported: '这个浏览器或窗口不保存应用，所以打开 Ponder 需要网络。',
		failures: {
			'not-fetched': '没能把应用存到这台设备上：它的文件没有收到。下次会再试。',
			changed: '较新版本的 Ponder 即将到来。这个版本不会留作离线使用。',
			'no-room': '没能把应用存到这台设备上：浏览器没有给它空间。',
			'unknown-file': '这台设备上存着另一个版本的 Ponder。重新加载页面，就可以离线使用了。'
		}
	},

	update: {
		offered: 'Ponder 有新版本了。',
		offeredBody: '更新时会重新加载所有打开的标签页。对话和草稿都会留着。',
		apply: '更新',
		waiting: '等所有标签页都完成了回答、下载、导入和保存，也没有打开着或还能恢复的临时对话，就会换到新版本。',
		applying: '正在换到新版本…'
	},

	protection: {
		label: '保护',
		headers: '浏览器对页面和模型都有约束：两者都不能与其他任何服务器通信。',
		metaOnly:
			'这个服务器没有发送保护用的标头，所以浏览器只约束了页面，还没有约束模型。下次打开 Ponder 时，两者都会受约束。',
		refused: (count) => `浏览器已拒绝 ${number(count)} 次违反这些约束的尝试。`
	}
};
