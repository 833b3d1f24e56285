/** What the panel of the model says, in Traditional Chinese. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, bytes } = createFormat('zh-Hant');

export const modelPanel: PageMessages['modelPanel'] = {
	why: '為什麼這樣選',
	reasons: {
		'gpu-with-f16': '顯示卡能做半精度計算，這是最快的方式。',
		'gpu-without-f16': '顯示卡不能做半精度計算，所以用全精度。',
		'no-webgpu': '這個瀏覽器沒有 WebGPU，所以模型在處理器上執行。',
		'no-adapter': '這裡沒有可用的顯示卡，所以模型在處理器上執行。',
		'software-adapter': '這裡的顯示卡只是模擬的，比處理器還慢，所以模型在處理器上執行。',
		'asked-for': '這是你指定的裝置。',
		'dtype-not-published': '這個模型沒有發布更好的版本，所以用次好的。',
		'fell-back': '更好的選擇在這台裝置上失敗了，所以用次好的。'
	},
	gaveUp: (place, cause) => `無法使用 ${place}：${cause}。`,
	choose: '這台裝置上的模型',
	backToBundled: (name) => `使用 ${name}`,
	switching: (name) => `從下一則訊息起，由 ${name} 回答。`,
	softwareAdapter: '顯示卡是由處理器模擬的：回答沒錯，但很慢。',
	threads: (count) => `${number(count)} 個執行緒`,
	weights: (size) => `記憶體中的權重：${bytes(size)}`,
	contextLength: '上下文長度',
	contextTokens: (count) => `${number(count)} 個 token`,
	contextExplained: '模型一次能看到多少對話內容。越長，佔用的記憶體越多。',
	device: '執行於',
	deviceDefault: '適合這台裝置的',
	others: '取得其他模型'
};
