/** What the panel of the model says, in Cantonese. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, bytes } = createFormat('zh-Hant-HK');

export const modelPanel: PageMessages['modelPanel'] = {
	why: '點解咁揀',
	reasons: {
		'gpu-with-f16': '顯示卡做到半精度計算，係最快嘅方法。',
		'gpu-without-f16': '顯示卡做唔到半精度計算，所以用全精度。',
		'no-webgpu': '呢個瀏覽器冇 WebGPU，所以模型喺處理器上面行。',
		'no-adapter': '呢度冇顯示卡用得，所以模型喺處理器上面行。',
		'software-adapter': '呢度嘅顯示卡只係模擬嘅，慢過處理器，所以模型喺處理器上面行。',
		'asked-for': '呢個係你指定嘅裝置。',
		'dtype-not-published': '呢個模型冇發佈更好嘅版本，所以用次好嘅。',
		'fell-back': '更好嘅選擇喺呢部裝置上面失敗咗，所以用次好嘅。'
	},
	gaveUp: (place, cause) => `用唔到 ${place}：${cause}。`,
	choose: '呢部裝置上面嘅模型',
	backToBundled: (name) => `使用 ${name}`,
	switching: (name) => `由下一個訊息開始，由 ${name} 回答。`,
	softwareAdapter: '顯示卡係由處理器模擬嘅：答得啱，但好慢。',
	threads: (count) => `${number(count)} 個執行緒`,
	weights: (size) => `記憶體入面嘅權重：${bytes(size)}`,
	contextLength: '上下文長度',
	contextTokens: (count) => `${number(count)} 個 token`,
	contextExplained: '模型一次睇到幾多對話內容。越長，佔用嘅記憶體越多。',
	device: '行喺',
	deviceDefault: '適合呢部裝置嘅',
	others: '攞其他模型'
};
