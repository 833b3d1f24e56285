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
		empty: '模型没有写出回答就结束了。',
		emptyBody: '偶尔会这样，小模型更常见。请再试一次，或者换个说法。',
		cut: '页面关闭时，这个回答中断了。',
		crashed: '这个回答中断了。已写出的部分都还在。',
		asked: {
			think: '要求思考',
			noThink: '要求不思考',
			inCode: '写在代码里，仍可能生效',
			void: '不起作用：思考已关闭',
			anyway: '思考本来就关着'
		},
		did: {
			think: {
				thought: '要求它思考，它思考了。',
				answered: '要求它思考，它没有思考。'
			},
			no_think: {
				thought: '要求它不思考，它还是思考了。',
				answered: '要求它不思考，它没有思考。'
			}
		}
	},

	code: {
		copy: '复制代码',
		copied: '已复制',
		plain: '文本',
		wrap: '长行换行',
		showAll: (lines) => `显示全部 ${number(lines)} 行`,
		fold: '收起',
		invisible: (codePoint) => `不可见字符 ${codePoint}`,
		holdsInvisible:
			'这段代码里有不可见字符，可能让它读起来和运行起来不一样。它们已在这里标出，复制时会一并复制。'
	},

	markdown: {
		table: '表格',
		copyTable: '复制表格（CSV）',
		copiedTable: '表格已复制',
		copiedWithFormulas: '已原样复制。电子表格可能会计算以 =、+、- 或 @ 开头的单元格。',
		picture: '图片：',
		task: '任务',
		footnotes: '脚注',
		footnote: (count) => `脚注 ${number(count)}`,
		backToText: '回到正文',
		tooLong: '这一段太长，无法排版：从这里起按原文显示。',
		tooDeep: '嵌套太深，无法排版：更深的部分按原文显示。',
		showMore: '显示更多',
		shownOf: (shown, all) => `共 ${number(all)} 项，已显示 ${number(shown)} 项。`
	},

	math: {
		label: '公式',
		faults: {
			'too-long': '这个公式太长，无法排版。',
			'too-deep': '这个公式嵌套太深，无法排版。',
			'own-commands': '这个公式定义了自己的命令，这里不支持。',
			failed: '这个公式没能排版。',
			unreadable: (reason) => `这个公式有错误：${reason}`
		}
	}
};
