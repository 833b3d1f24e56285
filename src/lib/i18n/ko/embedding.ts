/** The page for people who put Ponder into their own pages, in Korean. */
import type { PageMessages } from '../en/pages.ts';

const options: PageMessages['embedding']['options'] = {
	mode: { name: '형태', about: '페이지 안, 구석의 버튼, 또는 창 전체.' },
	model: {
		name: '모델',
		about: '방문자에게 이 모델이 있으면 제안합니다. 방문자가 누르지 않으면 큰 파일은 받지 않습니다.'
	},
	thinking: { name: '생각', about: '답변을 생각으로 시작할지 여부. 방문자가 바꿀 수 있습니다.' },
	budget: { name: '생각 예산', about: '토큰 수, 또는 “unlimited”.' },
	system: {
		name: '시스템 프롬프트',
		about: '모델에게 먼저 알려 주는 내용. 방문자가 읽을 수 있습니다.'
	},
	locale: { name: '언어', about: 'en이나 ar 같은 태그. 비워 두면 방문자의 언어를 씁니다.' },
	theme: { name: '테마', about: '지정하지 않으면 방문자의 시스템을 따릅니다.' },
	greeting: { name: '인사말', about: '대화가 시작되는 곳에 표시됩니다.' },
	suggestions: {
		name: '추천 질문',
		about: '최대 여섯 개의 질문을 | 기호로 구분합니다. 누르면 메시지 입력란에 채워집니다.'
	},
	label: { name: '버튼 이름', about: '‘비공개 도우미에게 물어보기’ 대신 버튼에 쓸 이름.' },
	minHeight: {
		name: '최소 높이',
		about: 'CSS 픽셀. 처음부터 이 공간을 비워 두므로 페이지가 움직이지 않습니다.'
	},
	maxHeight: { name: '최대 높이', about: 'CSS 픽셀. 이보다 길어지면 프레임 안에서 스크롤됩니다.' },
	credentialless: {
		name: '자격 증명 없이',
		about: '교차 출처 격리된 페이지용. 프레임이 매번 빈 저장 공간에서 시작합니다.'
	}
};

export const embedding: PageMessages['embedding'] = {
	title: '내 페이지에 Ponder 넣기',
	lead: '코드 두 줄이면 방문자가 자기 기기에서 실행되는 도우미를 쓸 수 있습니다. 서버 비용이 들지 않고, 방문자가 쓴 내용은 방문자의 기기를 벗어나지 않습니다.',
	build: '고르기',
	chosen: '고른 내용',
	byVisitor: '방문자가 원하는 대로',
	byPage: '페이지에 필요한 대로',
	choices: {
		inline: '페이지 안',
		bubble: '버튼',
		fullscreen: '창 전체',
		on: '켬',
		off: '끔',
		auto: '시스템 설정에 따름',
		light: '밝게',
		dark: '어둡게'
	},
	options,
	look: '색과 모서리',
	lookExplained:
		'색은 CSS 표기대로, 또는 light-dark(#fff, #111)처럼 쌍으로 적습니다. 모서리는 px, rem, em 단위로 적습니다.',
	fault: '쓸 수 없는 값이라 기본값을 씁니다.',
	reset: '기본값으로 되돌리기',
	preview: '미리 보기',
	previewExplained: '실제 프레임입니다. Ponder에 기본 제공되는 모델로 이 기기에서 답합니다.',
	previewShapes: {
		bubble: '페이지를 작게 그린 것입니다. 버튼을 클릭하면 프레임이 옆에 열리고, 다시 클릭하면 닫힙니다.',
		fullscreen: '페이지를 작게 그린 것입니다. 버튼을 클릭하면 프레임이 창 전체에 열립니다.'
	},
	/** As the widget itself has it. */
	openLabel: '비공개 도우미에게 물어보기',
	previewTitle: '프레임 미리 보기',
	snippet: '이 코드를 붙여넣으세요',
	snippets: { frame: '또는 스크립트 없이 프레임만' },
	snippetExplained: {
		element: '스크립트는 작고 버튼만 불러옵니다. 방문자가 원할 때 그 옆에 프레임을 띄웁니다.',
		frame:
			'스크립트를 허용하지 않는 페이지용입니다. 페이지는 프레임에서 아무것도 전달받지 못하고, 아무것도 요청할 수 없습니다.'
	},
	copy: '코드 복사',
	copied: '복사됨',
	copyFailed: '브라우저가 복사를 허용하지 않았습니다.',
	frameTitle: 'Ponder, 비공개 도우미',
	examples: '예시',
	example: {
		inline: '페이지 안',
		bubble: '구석의 버튼',
		frame: '스크립트 없는 프레임',
		client: '직접 모델에게 묻는 페이지'
	},
	security: '안전한 것과 직접 해야 하는 것',
	notes: {
		reading:
			'페이지는 방문자가 쓴 내용, 답변, 설정, 모델을 읽을 수 없습니다. 메시지를 보내고 답변을 읽으려면 방문자의 동의가 필요합니다. 동의는 프레임 안에서, 눈에 보여야만 누를 수 있는 버튼으로 출처마다 한 번 묻습니다.',
		hidden:
			'동의를 받으면 프레임이 숨겨져 있을 때에도 페이지에서 물을 수 있습니다. 프레임은 다시 보일 때 몇 번 물었는지와 동의를 거두는 방법을 알립니다.',
		spaces: '출처마다 대화가 따로 있습니다. 방문자 자신의 Ponder에 있는 대화와는 별개입니다.',
		context:
			'페이지의 컨텍스트로 제공한 내용은, 쓰이기 전에 호스트 이름과 함께 방문자에게 표시됩니다. 바뀐 내용은 다시 표시된 뒤에야 쓰이며, 바뀌었다는 표시가 붙습니다.',
		allowList:
			'이 Ponder를 프레임에 넣을 수 있는 곳은 같은 위치의 embed.json에 적습니다: { "origins": ["https://example.org"] }, 모두에게 허용하려면 "*". 앱 자체의 페이지는 누구도 프레임에 넣을 수 없습니다.',
		origin:
			'Ponder에 딸린 헤더는 어느 사이트든 위젯의 페이지를 프레임에 넣을 수 있게 하지만, 파일처럼 출처가 없는 페이지에는 허용하지 않습니다.',
		policies:
			'Content-Security-Policy를 쓰는 페이지는 script-src와 frame-src에 이 주소를 넣어야 합니다. Cross-Origin-Embedder-Policy를 쓰는 페이지의 일반 iframe에는 credentialless 속성이 필요합니다. 위젯은 스스로 설정합니다.',
		sandbox:
			'샌드박스 프레임에는 allow-scripts, allow-same-origin, allow-forms가 필요하고, 링크를 열려면 allow-popups도 필요합니다.'
	},
	client: '내 페이지에서 모델에게 묻기',
	clientExplained:
		'OpenAI API의 형식을 쓰며, 방문자가 동의하면 방문자의 기기에서 답합니다. 공식 클라이언트는 fetch 옵션으로 쓸 수 있습니다.',
	typesLink: '모든 타입: widget.d.ts',
	reference: '프로토콜',
	referenceExplained:
		'요소와 프레임이 서로 주고받는 내용입니다. 호스트를 직접 만드는 사람을 위한 것으로, 소스의 타입에서 만들어집니다.',
	calls: '호출: 페이지에서 프레임으로',
	events: '이벤트: 프레임에서 페이지로',
	errors: '오류 코드',
	types: '타입',
	withConsent: '방문자의 동의 필요',
	columns: { name: '이름', params: '매개변수', result: '결과', progress: '진행 중' }
};
