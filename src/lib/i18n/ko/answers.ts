/** What is said around an answer, in Korean. */
import type * as english from '../en/answers.ts';
import { createFormat } from '../format.ts';

const { number, duration } = createFormat('ko');

const tokens = (count: number) => `토큰 ${number(count)}개`;

export const answers: typeof english.answers = {
	largerExamples: {
		reasoning: {
			prompt:
				'기차가 21시 40분에 출발해 다음 날 아침 6시 15분에 도착한다. 중간에 35분 동안 정차한다. 달린 시간은 얼마일까?',
			shows: '답하기 전에 생각하고, 그 생각을 따라 읽을 수 있습니다.'
		},
		atOnce: {
			prompt: '하늘이 왜 파란지 세 문장으로 설명해 줘. /no_think',
			shows: '생각하지 않고 바로 답합니다.'
		},
		languages: {
			prompt: '다음 문장을 한국어로 번역해 줘: 千里之行，始于足下。',
			shows: '119개의 언어와 방언을 배웠습니다.'
		},
		code: {
			prompt: '텍스트에서 가장 긴 단어를 찾는 Python 함수를 작성해 줘.',
			shows: '코드를 쓰고, 무엇을 하는지 설명합니다.'
		}
	},

	facts: {
		label: '이 답변의 수치',
		rate: (tokensPerSecond) => `${number(tokensPerSecond, tokensPerSecond < 10 ? 1 : 0)}토큰/초`,
		rateExplained: '초당 쓴 토큰 수',
		firstTokenExplained: '첫 토큰까지 걸린 시간',
		firstToken: (ms) => `첫 토큰 ${duration(ms)}`,
		answerTokensExplained: '답변의 길이',
		answerTokens: (count) => tokens(count),
		promptTokens: (count) => `${tokens(count)} 읽음`,
		cachedTokensExplained: '다시 읽지 않아도 된 토큰',
		cachedTokens: (count) => `${tokens(count)} 재사용`,
		deviceExplained: '답변한 모델과 장치',
		by: (model, device) => `${model} · ${device}`
	},

	outcome: {
		stopped: '중지했습니다.',
		length: '최대 길이에 이르러 끊겼습니다.',
		empty: '모델이 답변을 쓰지 않고 끝냈습니다.',
		emptyBody: '가끔 있는 일이며, 작은 모델에서 더 잦습니다. 다시 시도하거나 다른 말로 물어보세요.',
		cut: '페이지가 닫히면서 답변이 끊겼습니다.',
		crashed: '답변이 끊겼습니다. 그때까지 쓴 내용은 남아 있습니다.',
		asked: {
			think: '생각하도록 요청함',
			noThink: '생각하지 않도록 요청함',
			inCode: '코드 안이지만 적용될 수 있음',
			void: '효과 없음: 생각이 꺼져 있음',
			anyway: '생각은 어차피 꺼져 있음'
		},
		did: {
			think: {
				thought: '생각하도록 요청했고, 생각했습니다.',
				answered: '생각하도록 요청했지만, 생각하지 않았습니다.'
			},
			no_think: {
				thought: '생각하지 않도록 요청했지만, 생각했습니다.',
				answered: '생각하지 않도록 요청했고, 생각하지 않았습니다.'
			}
		}
	},

	code: {
		copy: '코드 복사',
		copied: '복사됨',
		plain: '텍스트',
		wrap: '자동 줄바꿈',
		showAll: (lines) => `${number(lines)}줄 모두 보기`,
		fold: '접기',
		invisible: (codePoint) => `보이지 않는 문자 ${codePoint}`,
		holdsInvisible:
			'이 코드에는 보이지 않는 문자가 있어서, 읽히는 것과 다르게 실행될 수 있습니다. 여기에는 표시해 두었고, 복사할 때도 함께 복사됩니다.'
	},

	markdown: {
		table: '표',
		copyTable: '표를 CSV로 복사',
		copiedTable: '표를 복사함',
		copiedWithFormulas:
			'있는 그대로 복사했습니다. =, +, -, @ 기호로 시작하는 셀은 스프레드시트에서 계산될 수 있습니다.',
		picture: '이미지:',
		task: '할 일',
		footnotes: '각주',
		footnote: (count) => `각주 ${number(count)}`,
		backToText: '본문으로 돌아가기',
		tooLong: '너무 길어 서식을 적용할 수 없습니다. 여기부터는 쓰인 그대로 표시합니다.',
		tooDeep: '너무 깊이 중첩되어 서식을 적용할 수 없습니다. 더 깊은 부분은 쓰인 그대로 표시합니다.',
		showMore: '더 보기',
		shownOf: (shown, all) => `${number(all)}개 중 ${number(shown)}개를 표시하고 있습니다.`
	},

	math: {
		label: '수식',
		faults: {
			'too-long': '수식이 너무 길어 조판할 수 없습니다.',
			'too-deep': '수식이 너무 깊이 중첩되어 조판할 수 없습니다.',
			'own-commands': '이 수식은 자체 명령을 정의하는데, 여기서는 지원하지 않습니다.',
			failed: '이 수식을 조판하지 못했습니다.',
			unreadable: (reason) => `수식에 오류가 있습니다: ${reason}`
		}
	}
};
