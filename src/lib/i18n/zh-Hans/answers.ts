/** What is said around an answer, in Simplified Chinese. */
import type * as english from '../en/answers.ts';
import { createFormat } from '../format.ts';

const { number, duration } = createFormat('zh-Hans');

const tokens = (count: number) => `${number(count)} 个 token`;

export const answers: typeof english.answers = {
	largerExamples: {
		reasoning: {
			prompt: '一列火车 21:40 出发，第二天早上 6:15 到达，途中停了 35 分钟。它行驶了多长时间？',
			shows: '它先思考再回答，你可以跟着读。'
		},
		atOnce: {
			prompt: '用三句话解释天空为什么是蓝色的。 /no_think',
			shows: '不思考，直接回答。'
		},
		languages: {
			prompt: '把这句话翻译成英文：千里之行，始于足下。',
			shows: '它学过 119 种语言和方言。'
		},
		code: {
			prompt: '写一个 Python 函数，找出一段英文里最长的单词。',
			shows: '给出代码，并说明它做什么。'
		}
	},

	facts: {
		label: '这个回答的数据',
		rate: (tokensPerSecond) => `${number(tokensPerSecond, tokensPerSecond < 10 ? 1 : 0)} token/秒`,
		rateExplained: '每秒写出的 token 数',
		firstTokenExplained: '等到第一个 token 的时间',
		firstToken: (ms) => `首个 token ${duration(ms)}`,
		answerTokensExplained: '回答的长度',
		answerTokens: (count) => tokens(count),
		promptTokens: (count) => `读了 ${tokens(count)}`,
		cachedTokensExplained: '不必重读的 token 数',
		cachedTokens: (count) => `沿用了 ${tokens(count)}`,
		deviceExplained: '由谁回答',
		by: (model, device) => `${model} · ${device}`
	},

	outcome: {
		stopped: '已停止。',
		length: '达到最大长度，到此为止。',
		cut: '页面关闭时，这个回答中断了。',
		crashed: '这个回答中断了。已写出的部分都还在。',
		asked: {
			think: '要求思考',
			noThink: '要求不思考',
			inCode: '写在代码里，仍可能生效',
			void: '不起作用：思考已关闭'
		},
		did: {
			think: {
				thought: '你要求它思考，它思考了。',
				answered: '你要求它思考，它没有思考。'
			},
			no_think: {
				thought: '你要求它不思考，它还是思考了。',
				answered: '你要求它不思考，它没有思考。'
			}
		}
	},

	code: {
		copy: '复制代码',
		copied: '已复制',
		plain: '文本'
	},

	markdown: {
		table: '表格',
		done: '已完成：',
		open: '待办：'
	}
};
