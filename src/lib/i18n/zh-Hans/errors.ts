/** What each failure is called, in Simplified Chinese. */
import type { ErrorCatalogue } from '../error-words.ts';

export const errors: ErrorCatalogue = {
	'simd-unavailable': {
		title: '这个浏览器不能运行模型',
		body: '在处理器上运行模型需要较新的浏览器。请更新这个浏览器，或用新版的 Chrome、Edge、Firefox 或 Safari 打开 Ponder。'
	},
	'webgpu-unavailable': {
		title: '显卡无法使用',
		body: '这个浏览器不让网页使用显卡。可以让 Ponder 改用处理器：慢一些，回答一样。'
	},
	'model-file-missing': {
		title: '模型缺了一部分',
		body: '模型有一个文件不在应在的位置。请再试一次；如果还是缺，说明这份 Ponder 没有安装完整。'
	},
	'model-not-stored': {
		title: '模型已不在这台设备上',
		body: '它被删除了，或者浏览器为腾出空间移除了它。请使用 Ponder 自带的模型，或到模型页面重新下载。你的对话都还在。'
	},
	'model-file-corrupt': {
		title: '模型有一部分损坏了',
		body: '模型有一个文件被截断、读不出来，或者与名称不符。请再试一次；下载的模型可以在模型页面检查和修复。'
	},
	offline: {
		title: '连接失败',
		body: '没能取到模型需要的一个文件。请检查网络连接，再试一次。你写的内容都还在。'
	},
	'runtime-failed': {
		title: '模型的运行环境没有启动',
		body: '运行模型的程序没能加载。请重新加载页面；如果有扩展拦截这里的脚本，请对 Ponder 放行。'
	},
	'session-failed': {
		title: '模型没能启动',
		body: '模型已读入，但这台设备拒绝运行它。请再试一次，或选择更小的模型、更短的上下文。'
	},
	'self-test-failed': {
		title: '模型在这台设备上计算有误',
		body: '加载后的检查得出了错误的结果，所以 Ponder 不会给你看它的回答。请更新浏览器或显卡驱动，或改用处理器。'
	},
	'out-of-memory': {
		title: '内存不够',
		body: '请关闭其他标签页和程序再试，或选择更小的模型、更短的上下文。已写出的部分都还在。'
	},
	'device-lost': {
		title: '显卡不再可用',
		body: '系统重置了显卡，或把它挪作他用。你的对话没有受影响：重新回答即可，模型会重新启动。'
	},
	'run-failed': {
		title: '模型在回答途中出错了',
		body: '这台设备上有一步计算失败了。已写出的部分都还在。可以重新回答，再试一次。'
	},
	'context-overflow': {
		title: '对话太长，模型放不下',
		body: '它超出了模型一次能看到的范围。请开始新对话、缩短消息，或允许更长的上下文。'
	},
	'empty-message': {
		title: '消息是空的',
		body: '请先写点什么，再发送。'
	},
	busy: {
		title: '正在写另一个回答',
		body: '模型一次只写一个回答。请等那个写完，或把它停下，再重新回答。'
	},
	'not-loaded': {
		title: '模型还没有就绪',
		body: '模型要先准备好才能回答。点“重新回答”，Ponder 会先准备它。'
	},
	'bad-request': {
		title: '模型不能按这些设置运行',
		body: '有一项设置超出了模型接受的范围。请改回来，再重新回答。'
	},
	'worker-crashed': {
		title: '模型意外停止',
		body: '浏览器终止了它，也许是为了节省内存。已写出的部分都还在。重新回答时，模型会重新启动。'
	},
	internal: {
		title: 'Ponder 出了问题',
		body: '这是我们的错，不是你的。你写的内容都还在。请再试一次；如果又出现，请重新加载页面。'
	},

	'storage-denied': {
		title: '这里什么都不能保存',
		body: '这个浏览器不给 Ponder 存储空间，例如在无痕窗口里。你可以聊天，但关闭这个标签页后对话就没有了。想留下的内容请复制出来。'
	},
	'storage-full': {
		title: '存储空间已满',
		body: '最近的消息还没有保存；只要这个标签页开着，它们就不会丢。请删除不再需要的对话，或在这台设备上腾出空间，Ponder 就会保存它们。'
	},
	'storage-blocked': {
		title: '被另一个标签页挡住了',
		body: '另一个标签页里打开着旧版本的 Ponder。关闭那个标签页，你的对话就会出现在这里。'
	},
	'storage-newer': {
		title: '这个标签页不是最新的',
		body: '你的对话是由较新版本的 Ponder 保存的。请重新加载页面，换到新版本。在那之前，这里什么都不会保存。'
	},
	'storage-failed': {
		title: '保存失败',
		body: '浏览器没能读写存储。只要这个标签页开着，你看到的内容就不会丢。发下一条消息时，Ponder 会再试。'
	}
};
