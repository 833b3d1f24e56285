/** What the panel of the model says, in Korean. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, bytes } = createFormat('ko');

export const modelPanel: PageMessages['modelPanel'] = {
	why: '이렇게 선택한 이유',
	reasons: {
		'gpu-with-f16': '그래픽 카드가 반정밀도로 계산합니다. 가장 빠른 방법입니다.',
		'gpu-without-f16': '그래픽 카드가 반정밀도로 계산하지 못해 단정밀도를 씁니다.',
		'no-webgpu': '이 브라우저에는 WebGPU가 없어서 모델을 프로세서에서 실행합니다.',
		'no-adapter': '쓸 수 있는 그래픽 카드가 없어서 모델을 프로세서에서 실행합니다.',
		'software-adapter':
			'이 그래픽 카드는 에뮬레이션일 뿐이라 프로세서보다 느립니다. 그래서 모델을 프로세서에서 실행합니다.',
		'asked-for': '직접 지정한 장치입니다.',
		'dtype-not-published': '이 모델의 더 좋은 버전이 공개되지 않아 그다음 버전을 씁니다.',
		'fell-back': '더 좋은 방법이 이 기기에서 실패해 그다음 방법을 씁니다.'
	},
	gaveUp: (place, cause) => `${place} 사용 불가: ${cause}.`,
	choose: '이 기기의 모델',
	backToBundled: (name) => `${name} 사용`,
	switching: (name) => `다음 메시지부터 답변할 모델: ${name}.`,
	softwareAdapter: '프로세서가 그래픽 카드를 에뮬레이션합니다. 답은 정확하지만 느립니다.',
	threads: (count) => `스레드 ${number(count)}개`,
	weights: (size) => `메모리에 있는 가중치: ${bytes(size)}`,
	contextLength: '컨텍스트 길이',
	contextTokens: (count) => `토큰 ${number(count)}개`,
	contextExplained: '모델이 한 번에 볼 수 있는 대화의 길이입니다. 길수록 메모리를 더 씁니다.',
	device: '실행 장치',
	deviceDefault: '이 기기에 맞게',
	others: '다른 모델 받기'
};
