/** What is said in Traditional Chinese of languages: the one that Ponder speaks, and the one that the model is asked to answer in. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number } = createFormat('zh-Hant');

export const language: PageMessages['language'] = {
	asBrowser: '跟隨瀏覽器',
	speak: (name) => `語言：${name}`,
	missing: {
		title: '無法取得這種語言',
		body: 'Ponder 會繼續使用現在的語言，等這部裝置恢復連線後就會切換。如果沒有切換，請在設定中再選一次。'
	}
};

export const answerLanguage: PageMessages['answerLanguage'] = {
	title: '回答語言',
	any: '不指定',
	anyNote: '通常與提問相同',
	explained: '會在系統提示詞之後，以單獨一句話要求模型這樣做。',
	quality: (scores) =>
		`模型越小，語言能力就越弱：在 Qwen 自己的西班牙文測試中，滿分 100 分，4B 得 ${number(scores['4B'])} 分，1.7B 得 ${number(scores['1.7B'])} 分，0.6B 得 ${number(scores['0.6B'])} 分。較少見的語言還會更差。`,
	find: '搜尋語言',
	found: (count) => `${number(count)} 種語言`,
	none: 'Qwen3 的清單裡沒有這個名稱的語言。',
	chip: (name) => `用${name}回答`,
	forget: '不再指定回答語言'
};
