/** What is said of the system prompt, the sampling and the saved prompts, in Korean. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number } = createFormat('ko');

export const chatOptions: PageMessages['chatOptions'] = {
	systemPrompt: '시스템 프롬프트',
	systemPromptExplained: '이 대화에서 모델에게 가장 먼저 알려 주는 내용입니다.',
	sampling: '샘플링',
	samplingThinking:
		'이 대화에서 다음 토큰을 고르는 방식입니다. 비워 둔 값은 생각할 때 Qwen이 권장하는 값을 따르며, 모드를 바꾸면 함께 바뀝니다.',
	samplingNotThinking:
		'이 대화에서 다음 토큰을 고르는 방식입니다. 비워 둔 값은 생각하지 않을 때 Qwen이 권장하는 값을 따르며, 모드를 바꾸면 함께 바뀝니다.',
	parameters: {
		temperature: '온도',
		topP: 'Top-p',
		topK: 'Top-k',
		minP: 'Min-p',
		presencePenalty: '존재 페널티',
		seed: '시드',
		maxNewTokens: '최대 길이(토큰)'
	},
	open: { seed: '무작위', maxNewTokens: '들어가는 만큼' },
	outOfRange: (least, most) =>
		`${number(least, least % 1 === 0 ? 0 : 2)} 이상 ${number(most, most % 1 === 0 ? 0 : 2)} 이하의 수를 입력하세요. 마지막으로 유효했던 값을 그대로 씁니다.`,
	reset: 'Qwen 권장값으로 되돌리기'
};

export const prompts: PageMessages['prompts'] = {
	title: '프롬프트',
	label: '저장한 프롬프트',
	explained:
		'메시지 맨 앞에 슬래시와 이름을 입력하면 사용할 수 있습니다. 프롬프트마다 생각 예산을 따로 둘 수 있습니다. think와 no_think는 Qwen3가 쓰는 이름입니다.',
	offered: (count) => `맞는 프롬프트가 ${number(count)}개 있습니다. 화살표 키로 선택하세요.`,
	none: '아직 저장한 프롬프트가 없습니다.',
	add: '새 프롬프트',
	unsaved: '쓰다 만 것, 아직 저장되지 않음',
	goOn: '이어서 쓰기',
	goOnWith: (name) => `${name} 이어서 쓰기`,
	edit: '편집',
	editNamed: (name) => `/${name} 프롬프트 편집`,
	delete: '삭제',
	deleteNamed: (name) => `/${name} 프롬프트 삭제`,
	deleteQuestion: (name) => `/${name} 프롬프트를 삭제할까요? 되돌릴 수 없습니다.`,
	name: '이름',
	nameExplained: '글자, 숫자, -, _ 기호. 슬래시는 빼고 입력하세요.',
	text: '내용',
	place: '용도',
	places: {
		message: '메시지: 마저 써서 보냅니다',
		system: '대화의 시스템 프롬프트'
	},
	thinking: '생각',
	thinkingAsIs: '대화에 설정된 대로',
	thinkingOff: '끔',
	thinkingUnlimited: '켬, 제한 없음',
	thinkingBudget: (tokens) => `켬, 최대 토큰 ${number(tokens)}개`,
	save: '저장',
	saved: (name) => `/${name} 프롬프트를 저장했습니다.`,
	flaws: {
		name: '이름은 글자, 숫자, -, _ 기호로 이루어진 1~40자이고, 글자나 숫자로 시작해야 하며, think와 no_think는 쓸 수 없습니다.',
		'name-taken': '같은 이름의 프롬프트가 이미 있습니다.',
		changed:
			'그사이 다른 탭에서 이 프롬프트를 바꿨습니다. 다시 저장하면 그 내용을 대신하고, 취소하면 그대로 둡니다.',
		text: '프롬프트의 내용을 입력하세요.'
	}
};
