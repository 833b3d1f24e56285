/** What is said in Cantonese of languages: the one that Ponder speaks, and the one that the model is asked to answer in. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number } = createFormat('zh-Hant-HK');

export const language: PageMessages['language'] = {
	asBrowser: '跟瀏覽器',
	speak: (name) => `語言：${name}`,
	missing: {
		title: '攞唔到呢種語言',
		body: 'Ponder 會繼續用而家嘅語言，等呢部裝置重新上到網就會轉。如果冇轉到，請喺設定再揀一次。'
	}
};

export const answerLanguage: PageMessages['answerLanguage'] = {
	title: '用咩語言答',
	any: '唔指定',
	anyNote: '通常同提問一樣',
	explained: '會喺系統提示詞之後，另外用一句說話叫模型咁做。',
	quality: (scores) =>
		`模型越細，語言能力就越弱：喺 Qwen 自己嘅西班牙文測試入面，滿分 100 分，4B 有 ${number(scores['4B'])} 分，1.7B 有 ${number(scores['1.7B'])} 分，0.6B 有 ${number(scores['0.6B'])} 分。冇咁常見嘅語言仲會差啲。`,
	find: '搵語言',
	found: (count) => `${number(count)} 種語言`,
	none: 'Qwen3 嘅清單入面冇叫呢個名嘅語言。',
	chip: (name) => `用${name}答`,
	forget: '唔再指定用咩語言答'
};
