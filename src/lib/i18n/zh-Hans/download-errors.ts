/** What each failure of getting and keeping models is called, in Simplified Chinese. */
import type { DownloadErrorCatalogue } from '../error-words.ts';
import { createFormat } from '../format.ts';

const { bytes, roughDuration } = createFormat('zh-Hans');

/** The file that a fact names, or what stands for it where none does; a Chinese word follows. */
const file = (path: string | number | undefined) => (path === undefined ? '有一个文件' : `文件 ${path} `);

export const downloadErrors: DownloadErrorCatalogue = {
	offline: {
		title: '连接不到服务器',
		body: ({ begun }) =>
			begun === undefined
				? '服务器没有应答，但没有丢失任何内容。请检查网络连接，也看看网络中间有没有什么拦着，例如过滤软件或登录页面，然后重试。'
				: begun === 1
					? '已收到的都留着。等本设备恢复联网后，下载会自动继续；你也可以手动继续。'
					: '下载还没有开始，所以没有丢失任何内容。等本设备恢复联网后会自动开始；你也可以重试。'
	},
	'hub-address-invalid': {
		title: '这个地址不能用',
		body: () =>
			'模型的来源地址要以 https:// 开头，并且只写主机名，例如 https://hub.example。不加密的地址只能是这台电脑自己：http://localhost。请改正地址再试。'
	},
	'not-a-hub': {
		title: '那里没有模型站应答',
		body: () => '这个地址有应答，但不是模型站的应答。请检查地址，或改回 huggingface.co。'
	},
	unauthorized: {
		title: '需要访问令牌',
		body: () =>
			'服务器没有向所有人开放这个模型，或者不接受你的令牌。请在“模型来源”里输入有效的令牌，再试一次。'
	},
	forbidden: {
		title: '这个模型需要授权',
		body: () =>
			'模型的所有者要求你先同意其条款。请在服务器上打开模型的页面，接受条款，再到“模型来源”里输入你的令牌，然后重试。'
	},
	'not-found': {
		title: '服务器没有这个文件',
		body: ({ path }) =>
			path === undefined
				? '没有这个名称的模型，或者它已经不在了。请检查名称，或换一个模型。'
				: `服务器上没有 ${path}。镜像可能不完整：请在“模型来源”里改回 huggingface.co，或换一个模型。`
	},
	'rate-limited': {
		title: '服务器请你稍等',
		body: ({ seconds }) =>
			seconds === undefined
				? '它收到的请求太多，也许来自同一网络里的其他人。已收到的都留着。请等几分钟再继续。'
				: `它收到的请求太多，也许来自同一网络里的其他人。已收到的都留着。请等 ${roughDuration(Number(seconds) * 1000)}再继续。`
	},
	'hub-failed': {
		title: '服务器自己出了问题',
		body: ({ status }) =>
			status === undefined
				? '它没能应答。已收到的都留着。请过一会儿再继续，或使用镜像。'
				: `它返回了代码 ${status}。已收到的都留着。请过一会儿再继续，或使用镜像。`
	},
	'address-expired': {
		title: '文件的地址已过期',
		body: () =>
			'服务器给出的地址只在一段时间内有效，而这个地址一再被拒绝。已收到的都留着。请检查这台设备的时间，过一会儿再继续。'
	},
	'unexpected-answer': {
		title: '服务器的应答不寻常',
		body: ({ status }) =>
			status === undefined
				? '也许网络中间有什么拦着，例如登录页面。请打开别的网站看看，然后继续。'
				: `它返回了代码 ${status}。也许网络中间有什么拦着，例如登录页面。请打开别的网站看看，然后继续。`
	},
	'size-changed': {
		title: '有文件的大小不对',
		body: ({ path, expected, found }) =>
			expected === undefined || found === undefined
				? `${file(path)}不是 Ponder 认识的那个，没有保留。如果你在用镜像，请改回 huggingface.co；也可以稍后再试。`
				: `${file(path)}应为 ${bytes(Number(expected))}，服务器上的却是 ${bytes(Number(found))}，没有保留。如果你在用镜像，请改回 huggingface.co；也可以稍后再试。`
	},
	truncated: {
		title: '收到的内容不完整',
		body: ({ path }) =>
			`${file(path)}一再提前结束。网络中似乎有什么会截断下载，例如过滤器。请换一个网络再继续；完整的部分都留着。`
	},
	'wrong-bytes': {
		title: '收到的不是这个模型',
		body: ({ path }) =>
			`${file(path)}下载了两次，仍与发布的不一致，所以丢弃了。请换一个网络；如果你在用镜像，也可以改回 huggingface.co。`
	},
	'not-a-model': {
		title: '没有 Ponder 能运行的模型',
		body: () => '这个仓库里没有浏览器能运行的那种 Qwen3 模型。请换一个。'
	},
	'import-mismatch': {
		title: '这些文件不属于这个模型',
		body: ({ path }) => `${file(path)}与发布的不一致，所以什么都没有保留。请找同一版本的模型，或直接下载。`
	},
	'not-stored': {
		title: '模型已不在这台设备上',
		body: () => '它被删除了，也许是在另一个标签页里。要用它，请重新下载。'
	},
	'worker-crashed': {
		title: '下载意外停止',
		body: () => '浏览器终止了它，也许是为了节省内存。已收到的都留着。点“继续”，会从停下的地方接着下载。'
	},
	internal: {
		title: 'Ponder 出了问题',
		body: () => '这是我们的错，不是你的。已收到的都留着。请再试一次；如果又出现，请重新加载页面。'
	},

	'storage-denied': {
		title: '这里不能保存模型',
		body: () => '这个浏览器不给 Ponder 存储空间，例如在无痕窗口里。请在普通窗口中打开 Ponder，再下载模型。'
	},
	'storage-full': {
		title: '存储空间已满',
		body: () => '已收到的都留着。请删除不再需要的模型，或在这台设备上腾出空间，然后继续。'
	},
	'storage-blocked': {
		title: '另一个标签页占用着模型',
		body: () => '另一个标签页里打开着旧版本的 Ponder。请关闭那个标签页，再试一次。'
	},
	'storage-newer': {
		title: '这个页面不是最新的',
		body: () => '模型是由较新版本的 Ponder 保存的。请重新加载页面，换到新版本。'
	},
	'storage-failed': {
		title: '磁盘读写失败',
		body: () => '之前完整的部分都还在。请再试一次；如果又出现，请重启浏览器，或在这台设备上腾出空间。'
	}
};
