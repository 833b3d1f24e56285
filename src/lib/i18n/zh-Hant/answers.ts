/** What is said around an answer, in Traditional Chinese. */
import type * as english from '../en/answers.ts';
import { createFormat } from '../format.ts';

const { number, duration } = createFormat('zh-Hant');

const tokens = (count: number) => `${number(count)} 個 token`;

export const answers: typeof english.answers = {
	largerExamples: {
		reasoning: {
			prompt: '一列火車 21:40 出發，隔天早上 6:15 到達，途中停了 35 分鐘。它行駛了多久？',
			shows: '它先思考再回答，你可以跟著讀。'
		},
		atOnce: {
			prompt: '用三句話解釋天空為什麼是藍色的。 /no_think',
			shows: '不思考，直接回答。'
		},
		languages: {
			prompt: '把這句話翻譯成英文：千里之行，始於足下。',
			shows: '它學過 119 種語言和方言。'
		},
		code: {
			prompt: '寫一個 Python 函式，找出一段英文裡最長的單字。',
			shows: '給出程式碼，並說明它做什麼。'
		}
	},

	facts: {
		label: '這個回答的數據',
		rate: (tokensPerSecond) => `${number(tokensPerSecond, tokensPerSecond < 10 ? 1 : 0)} token/秒`,
		rateExplained: '每秒寫出的 token 數',
		firstTokenExplained: '等到第一個 token 的時間',
		firstToken: (ms) => `第一個 token ${duration(ms)}`,
		answerTokensExplained: '回答的長度',
		answerTokens: (count) => tokens(count),
		promptTokens: (count) => `讀了 ${tokens(count)}`,
		cachedTokensExplained: '不必重讀的 token 數',
		cachedTokens: (count) => `沿用了 ${tokens(count)}`,
		deviceExplained: '由誰回答',
		by: (model, device) => `${model} · ${device}`
	},

	outcome: {
		stopped: '已停止。',
		length: '達到最大長度，到此為止。',
		empty: '模型沒有寫出回答就結束了。',
		emptyBody: '偶爾會這樣，小模型更常見。請再試一次，或換個說法。',
		cut: '頁面關閉時，這個回答中斷了。',
		crashed: '這個回答中斷了。已寫出的部分都還在。',
		asked: {
			think: '要求思考',
			noThink: '要求不思考',
			inCode: '寫在程式碼裡，仍可能生效',
			void: '不起作用：思考已關閉',
			anyway: '思考本來就關著'
		},
		did: {
			think: {
				thought: '要求它思考，它思考了。',
				answered: '要求它思考，它沒有思考。'
			},
			no_think: {
				thought: '要求它不思考，它還是思考了。',
				answered: '要求它不思考，它沒有思考。'
			}
		}
	},

	code: {
		copy: '複製程式碼',
		copied: '已複製',
		plain: '純文字',
		wrap: '長行換行',
		showAll: (lines) => `顯示全部 ${number(lines)} 行`,
		fold: '收合',
		invisible: (codePoint) => `不可見字元 ${codePoint}`,
		holdsInvisible:
			'這段程式碼裡有不可見字元，可能讓它讀起來和執行起來不一樣。它們已在這裡標出，複製時會一併複製。'
	},

	markdown: {
		table: '表格',
		copyTable: '複製表格（CSV）',
		copiedTable: '表格已複製',
		copiedWithFormulas: '已原樣複製。試算表可能會計算以 =、+、- 或 @ 開頭的儲存格。',
		picture: '圖片：',
		task: '待辦事項',
		footnotes: '註腳',
		footnote: (count) => `註腳 ${number(count)}`,
		backToText: '回到正文',
		tooLong: '這一段太長，無法排版：從這裡起照原文顯示。',
		tooDeep: '巢狀太深，無法排版：更深的部分照原文顯示。',
		showMore: '顯示更多',
		shownOf: (shown, all) => `共 ${number(all)} 項，已顯示 ${number(shown)} 項。`
	},

	math: {
		label: '公式',
		faults: {
			'too-long': '這個公式太長，無法排版。',
			'too-deep': '這個公式巢狀太深，無法排版。',
			'own-commands': '這個公式定義了自己的指令，這裡不支援。',
			failed: '這個公式沒能排版。',
			unreadable: (reason) => `這個公式有錯誤：${reason}`
		}
	}
};
