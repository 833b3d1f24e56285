/** What Ponder says of its own requests, in Korean. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, bytes } = createFormat('ko');

export const silence: PageMessages['silence'] = {
	label: '이 페이지의 요청',
	quiet: '작성한 내용은 이 기기를 벗어나지 않았습니다',
	partly: 'Ponder는 작성한 내용을 보내지 않습니다(아직 모든 요청이 측정되지는 않음)',
	unlisted: '요청을 기록하기 시작하지 못했습니다. 페이지를 새로고침해 다시 시도하세요.',
	unexplained: 'Ponder가 설명할 수 없는 요청이 있습니다',
	quietBody:
		'Ponder는 파일을 받아 오기만 하고 아무것도 보내지 않습니다. 다음은 이 페이지를 연 뒤의 요청이며, 측정된 것만 표시합니다.',
	unexplainedBody:
		'아래에 표시되어 있습니다. 브라우저 확장 프로그램이 페이지의 이름으로 요청할 수도 있습니다. 확장 프로그램이 없다면 이 Ponder의 운영자에게 알려 주세요.',
	ownHost: 'Ponder를 제공하는 곳',
	hub: '요청한 모델을 받는 곳',
	otherHost: 'Ponder가 요청하지 않는 곳',
	kept: '이 기기에서 응답한 요청',
	network: '네트워크를 거친 요청',
	received: '받음',
	receivedOfHub: '받음(안내한 서버 포함)',
	atLeast: (size) => `${bytes(size)} 이상`,
	list: '하나씩 보기',
	why: {
		app: '앱',
		runtime: '런타임',
		'bundled-model': '기본 제공 모델',
		download: '다운로드',
		unexplained: '설명할 수 없음'
	},
	bytes: (size) => bytes(size),
	times: (count) => `${number(count)}번`,
	fromDevice: '이 기기에서',
	sizeUnknown: '크기 측정 안 됨',
	measured: '측정하는 범위',
	coverage: {
		all: '열려 있는 모든 Ponder 탭, 모델, 다운로드가 보낸 모든 요청. 서비스 워커가 본 그대로입니다.',
		'page-only':
			'이 페이지가 보낸 모든 요청. 페이지가 열릴 때 서비스 워커가 작동하고 있지 않아서 모델과 다운로드 자체의 요청은 측정하지 못했습니다. 다음에 Ponder를 열 때부터 측정합니다.'
	},
	notMeasured:
		'측정하지 않는 것: 주소 외에 요청에 담기는 내용. 이는 Ponder의 자체 테스트가 외부의 서버 쪽에서 감시합니다.'
};
