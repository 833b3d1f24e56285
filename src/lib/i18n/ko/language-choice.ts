/** What is said in Korean of languages: the one that Ponder speaks, and the one that the model is asked to answer in. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number } = createFormat('ko');

export const language: PageMessages['language'] = {
	asBrowser: '브라우저 설정에 따름',
	speak: (name) => `언어: ${name}`,
	missing: {
		title: '언어를 받아 오지 못했습니다',
		body: '지금 쓰는 언어로 계속 표시하고, 이 기기가 다시 온라인이 되면 바로 바꿉니다. 바뀌지 않으면 설정에서 다시 고르세요.'
	}
};

export const answerLanguage: PageMessages['answerLanguage'] = {
	title: '답변 언어',
	any: '지정 안 함',
	anyNote: '보통 질문과 같은 언어',
	explained: '시스템 프롬프트 다음에 별도의 문장으로 모델에게 요청합니다.',
	quality: (scores) =>
		`모델이 작을수록 언어 능력이 떨어집니다. Qwen이 직접 한 스페인어 테스트에서 100점 만점에 4B는 ${number(scores['4B'])}점, 1.7B는 ${number(scores['1.7B'])}점, 0.6B는 ${number(scores['0.6B'])}점을 받았습니다. 더 드물게 쓰이는 언어에서는 이보다 낮을 수 있습니다.`,
	find: '언어 찾기',
	found: (count) => `${number(count)}개 언어`,
	none: 'Qwen3의 목록에 그런 이름의 언어가 없습니다.',
	chip: (name) => `답변 언어: ${name}`,
	forget: '답변 언어 지정 해제'
};
