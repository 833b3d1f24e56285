/** What Ponder says of its own requests, in Simplified Chinese. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, bytes } = createFormat('zh-Hans');

export const silence: PageMessages['silence'] = {
	label: '这个页面的请求',
	quiet: '你写的内容没有离开过这台设备',
	partly: 'Ponder 不发送你写的内容；目前还没有测到全部请求',
	unlisted: '没能开始记录请求。请重新加载页面再试。',
	unexplained: '有一个请求 Ponder 无法解释',
	quietBody: 'Ponder 只获取文件，不发送任何内容。以下是打开这个页面以来它的请求，限于测得到的部分。',
	unexplainedBody:
		'它在下面标了出来。浏览器扩展可能以页面的名义请求内容；如果你没有装扩展，请告知这份 Ponder 的运营者。',
	ownHost: 'Ponder 的来源',
	hub: '下载你要的模型',
	otherHost: 'Ponder 不会请求的地方',
	kept: '由这台设备应答的请求',
	network: '经由网络的请求',
	received: '收到',
	receivedOfHub: '收到（含它指向的服务器）',
	atLeast: (size) => `至少 ${bytes(size)}`,
	list: '逐个列出',
	why: {
		app: '应用',
		runtime: '运行环境',
		'bundled-model': '自带的模型',
		download: '下载',
		unexplained: '无法解释'
	},
	bytes: (size) => bytes(size),
	times: (count) => `${number(count)} 次`,
	fromDevice: '来自这台设备',
	sizeUnknown: '大小未测得',
	measured: '测量的范围',
	coverage: {
		all: '所有打开的 Ponder 标签页、它的模型和它的下载所发出的每个请求，以 Service Worker 所见为准。',
		'page-only':
			'这个页面发出的每个请求。模型和下载自身的请求没有测到，因为页面打开时还没有由 Service Worker 接管。从下次打开 Ponder 起就会测到。'
	},
	notMeasured: '没有测量的：请求除地址之外还带了什么。Ponder 自己的测试会从外部、在服务器一端监看这一点。'
};
