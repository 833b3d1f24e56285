/** What Ponder says of what came from outside, in Korean. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, list } = createFormat('ko');

export const arrival: PageMessages['arrival'] = {
	filled: {
		link: '링크에 담긴 텍스트가 메시지 입력란에 채워졌습니다. 직접 보내기 전에는 아무것도 전송되지 않습니다.',
		share: '공유한 내용은 다음 메시지에 함께 들어갑니다. 직접 보내기 전에는 아무것도 전송되지 않습니다.',
		file: '파일은 다음 메시지에 함께 들어갑니다. 직접 보내기 전에는 아무것도 전송되지 않습니다.'
	},
	empty: {
		link: '링크를 통해 Ponder가 열렸습니다.',
		share: 'Ponder에 공유된 내용이 있습니다.',
		file: 'Ponder로 파일을 열었습니다.'
	},
	thinking: {
		off: '링크가 이 대화의 생각을 껐습니다.',
		on: '링크가 이 대화의 생각을 켰습니다.',
		unlimited: '링크가 이 대화의 생각을 제한 없이 켰습니다.',
		upTo: (tokens) => `링크가 이 대화의 생각을 최대 토큰 ${number(tokens)}개로 켰습니다.`
	},
	proposes: (model) => `제안된 답변 모델: ${model}.`,
	proposesAbsent: (model) =>
		`제안된 답변 모델: ${model}. 이 모델은 이 기기에 없습니다. 직접 요청하기 전에는 아무것도 다운로드하지 않습니다.`,
	use: (model) => `${model} 사용`,
	seeModels: '모델 보기',
	exports: (names) =>
		`Ponder에서 내보낸 파일: ${list(names)}. 직접 가져오기 전에는 아무 내용도 들어오지 않습니다.`,
	import: '가져오기',
	troubles: {
		'damaged-link': '링크가 손상되어 일부를 읽지 못했습니다. 보내기 전에 텍스트를 확인하세요.',
		'too-long': (characters) => `텍스트가 ${number(characters)}자를 넘어 끝부분을 뺐습니다.`,
		'unknown-thinking': (value) =>
			`링크에 Ponder가 모르는 생각 설정이 적혀 있습니다: “${value}”. 생각 설정은 그대로입니다.`,
		'unknown-model': (name) => `링크에 Ponder가 모르는 모델이 적혀 있습니다: “${name}”.`,
		'unreadable-file': (name) =>
			`브라우저가 “${name}” 파일을 읽지 못했습니다. 옮겨졌거나 삭제되었을 수 있습니다.`,
		'share-lost': '공유한 내용이 도착하지 않았거나 비어 있습니다. 다시 공유하세요.'
	}
};
