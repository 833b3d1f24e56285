/** What the panel of the model says, in Simplified Chinese. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, bytes } = createFormat('zh-Hans');

export const modelPanel: PageMessages['modelPanel'] = {
	why: '为什么这样选',
	reasons: {
		'gpu-with-f16': '显卡能做半精度计算，这是最快的方式。',
		'gpu-without-f16': '显卡不能做半精度计算，所以用全精度。',
		'no-webgpu': '这个浏览器没有 WebGPU，所以模型在处理器上运行。',
		'no-adapter': '这里没有可用的显卡，所以模型在处理器上运行。',
		'software-adapter': '这里的显卡只是模拟的，比处理器还慢，所以模型在处理器上运行。',
		'asked-for': '这是你指定的设备。',
		'dtype-not-published': '这个模型没有发布更好的版本，所以用次好的。',
		'fell-back': '更好的选择在这台设备上失败了，所以用次好的。'
	},
	gaveUp: (place, cause) => `没能使用 ${place}：${cause}。`,
	choose: '这台设备上的模型',
	backToBundled: (name) => `使用 ${name}`,
	switching: (name) => `从下一条消息起，由 ${name} 回答。`,
	softwareAdapter: '显卡是由处理器模拟的：回答没错，但很慢。',
	threads: (count) => `${number(count)} 个线程`,
	weights: (size) => `内存中的权重：${bytes(size)}`,
	contextLength: '上下文长度',
	contextTokens: (count) => `${number(count)} 个 token`,
	contextExplained: '模型一次能看到多少对话内容。越长，占用的内存越多。',
	device: '运行于',
	deviceDefault: '适合这台设备的',
	others: '获取其他模型'
};
