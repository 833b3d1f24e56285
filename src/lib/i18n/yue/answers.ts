/** What is said around an answer, in Cantonese. */
import type * as english from '../en/answers.ts';
import { createFormat } from '../format.ts';

const { number, duration } = createFormat('zh-Hant-HK');

const tokens = (count: number) => `${number(count)} 個 token`;

export const answers: typeof english.answers = {
	largerExamples: {
		reasoning: {
			prompt: '一架火車 21:40 開，第二朝 6:15 到，中途停咗 35 分鐘。佢行咗幾耐？',
			shows: '佢諗咗先答，你可以跟住睇。'
		},
		atOnce: {
			prompt: '用三句解釋點解個天係藍色嘅。 /no_think',
			shows: '唔思考，即刻答。'
		},
		languages: {
			prompt: '將呢句翻譯做英文：千里之行，始於足下。',
			shows: '佢學過 119 種語言同方言。'
		},
		code: {
			prompt: '寫一個 Python 函數，搵出一段英文入面最長嘅字。',
			shows: '畀程式碼你，再講佢做啲咩。'
		}
	},

	facts: {
		label: '呢個回答嘅數據',
		rate: (tokensPerSecond) => `${number(tokensPerSecond, tokensPerSecond < 10 ? 1 : 0)} token/秒`,
		rateExplained: '每秒寫幾多個 token',
		firstTokenExplained: '等到第一個 token 嘅時間',
		firstToken: (ms) => `第一個 token ${duration(ms)}`,
		answerTokensExplained: '回答嘅長度',
		answerTokens: (count) => tokens(count),
		promptTokens: (count) => `讀咗 ${tokens(count)}`,
		cachedTokensExplained: '唔使再讀嘅 token 數目',
		cachedTokens: (count) => `沿用咗 ${tokens(count)}`,
		deviceExplained: '邊個答',
		by: (model, device) => `${model} · ${device}`
	},

	outcome: {
		stopped: '停咗。',
		length: '去到最大長度，到此為止。',
		empty: '模型冇寫到回答就完咗。',
		emptyBody: '間中會咁，細模型多啲。請再試多次，或者換個講法。',
		cut: '閂頁面嗰陣，呢個回答中斷咗。',
		crashed: '呢個回答中斷咗。寫咗嘅部分仲喺度。',
		asked: {
			think: '要求思考',
			noThink: '要求唔思考',
			inCode: '寫喺程式碼入面，可能照樣生效',
			void: '冇作用：思考關閉咗',
			anyway: '思考本來就關閉咗'
		},
		did: {
			think: {
				thought: '要求佢思考，佢思考咗。',
				answered: '要求佢思考，佢冇思考。'
			},
			no_think: {
				thought: '要求佢唔思考，佢照樣思考咗。',
				answered: '要求佢唔思考，佢冇思考。'
			}
		}
	},

	code: {
		copy: '複製程式碼',
		copied: '複製咗',
		plain: '純文字',
		wrap: '長行換行',
		showAll: (lines) => `顯示晒 ${number(lines)} 行`,
		fold: '摺返埋',
		invisible: (codePoint) => `睇唔到嘅字元 ${codePoint}`,
		holdsInvisible:
			'呢段程式碼有啲冇人睇到嘅字元，可能令佢睇落同行起上嚟唔同。喺呢度已經標明，複製嗰陣會一齊複製。'
	},

	markdown: {
		table: '表格',
		copyTable: '複製表格（CSV）',
		copiedTable: '表格複製咗',
		copiedWithFormulas: '照原樣複製咗。試算表可能會計 =、+、- 或者 @ 開頭嘅儲存格。',
		picture: '圖片：',
		task: '要做嘅嘢',
		footnotes: '註腳',
		footnote: (count) => `註腳 ${number(count)}`,
		backToText: '返去正文',
		tooLong: '呢段太長，排唔到版：由呢度開始照原文顯示。',
		tooDeep: '一層套一層太深，排唔到版：再深嘅部分照原文顯示。',
		showMore: '顯示多啲',
		shownOf: (shown, all) => `總共 ${number(all)} 項，而家顯示 ${number(shown)} 項。`
	},

	math: {
		label: '公式',
		faults: {
			'too-long': '呢條公式太長，排唔到版。',
			'too-deep': '呢條公式一層套一層太深，排唔到版。',
			'own-commands': '呢條公式定義咗自己嘅指令，呢度唔支援。',
			failed: '呢條公式排唔到版。',
			unreadable: (reason) => `呢條公式有錯：${reason}`
		}
	}
};
