/** What Ponder says in somebody else's page, in Korean. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number } = createFormat('ko');

const refusals: PageMessages['embed']['refusals'] = {
	'origin-refused': {
		title: '이 페이지에는 Ponder를 표시할 수 없습니다',
		body: '이 Ponder의 운영자가 정해진 페이지에만 표시하도록 했고, 이 페이지는 거기에 없습니다.'
	},
	'list-broken': {
		title: 'Ponder가 여기에 표시되지 않습니다',
		body: 'Ponder를 표시할 수 있는 페이지의 목록인 embed.json을 읽을 수 없습니다. 이 Ponder의 운영자가 고쳐야 합니다.'
	},
	'list-unreachable': {
		title: 'Ponder가 여기에 표시되지 않습니다',
		body: 'Ponder를 표시할 수 있는 페이지의 목록을 받아 오지 못했습니다. 연결을 확인하고 다시 시도하세요.'
	},
	'host-unknown': {
		title: 'Ponder가 이 페이지를 알 수 없습니다',
		body: '브라우저가 어떤 페이지인지 알려 주지 않는데, 이 Ponder는 정해진 페이지에만 표시됩니다.'
	}
};

export const embed: PageMessages['embed'] = {
	label: 'Ponder',
	title: 'Ponder와 대화하기',
	openPonder: 'Ponder 열기',
	framedBody:
		'누구도 위에 다른 것을 덮어씌우지 못하도록, Ponder의 페이지는 다른 페이지 안에 표시되지 않습니다.',
	refusals,
	greeting: '무엇이든 물어보세요',
	runsHere: '답변은 내 기기에서 만들어집니다.',
	runsHereUnread: (host) => `답변은 내 기기에서 만들어집니다. ${host} 사이트는 읽을 수 없습니다.`,
	runsHereShared: (host) =>
		`답변은 내 기기에서 만들어집니다. ${host} 사이트가 여기서 읽고 쓰도록 허용했습니다.`,
	preview: '미리 보기입니다.',
	sameSite: '이 페이지는 Ponder와 같은 사이트에 있습니다.',
	memoryOnly: '여기서 나눈 대화는 떠나면 사라집니다.',
	unbound:
		'Ponder 서버는 보호용 헤더를 보내지 않으므로, 여기서는 브라우저가 다른 서버와의 통신을 페이지에만 막고 모델에는 막지 못합니다.',
	suggestions: '추천 질문',

	menu: '이 대화의 메뉴',
	startOver: '처음부터 다시',
	instructions: '모델에게 먼저 알려 주는 내용',
	instructionsOf: (host) => `${host} 사이트가 모델에게 먼저 알려 주는 내용`,
	earlier: '여기서 나눈 이전 대화',
	deleteAll: '여기의 대화 모두 삭제',
	deleteQuestion: (count) => `이 페이지에서 나눈 대화 ${number(count)}개를 삭제할까요?`,
	deleteYes: '영구 삭제',
	openDraft: 'Ponder에서 계속',
	openDraftCopied: '작성한 내용이 길어 링크에 담을 수 없습니다. 복사해 두었으니 그곳에 붙여넣으세요.',
	openDraftNotCopied:
		'작성한 내용이 길어 링크에 담을 수 없고, 복사하지도 못했습니다. 직접 복사해 그곳에 붙여넣으세요.',

	consent: {
		title: (host) => `${host} 사이트가 이 대화를 쓰도록 허용할까요?`,
		body: '허용하면 이 사이트가 대신 메시지를 쓰고, 이 기기의 모델에게 사이트 자체의 질문을 하고, 이 대화가 보이지 않는 동안에도 여기서 나온 답변을 읽을 수 있습니다. 다른 대화나 설정, 어떤 다른 모델이 있는지는 절대로 볼 수 없습니다.',
		yes: '허용',
		no: '나중에',
		wait: '이 질문 전체가 움직이지 않고 보이는 상태로 포인터를 잠시 올려 두면 허용할 수 있습니다. 터치 화면에서는 두 번 누르세요.',
		covered:
			'방금 누른 것은 인정되지 않았습니다. 이 질문 전체가 가려지지 않고 멈춰 있어야 합니다. 읽은 다음 다시 누르세요.',
		allowed: (host) => `${host} 사이트가 여기서 읽고 쓸 수 있습니다.`,
		denied: (host) => `${host} 사이트는 여기서 읽거나 쓸 수 없습니다.`,
		takeBack: '허용 취소',
		askAgain: '다시 묻도록 허용',
		elsewhere: '다른 페이지가 질문을 가릴 수 없도록, Ponder가 자체 창에서 묻습니다.',
		openWindow: '질문 열기',
		isOpen: '질문이 Ponder의 창에 열려 있습니다.',
		toFront: '그 창 보기',
		noWindow:
			'브라우저가 이 질문을 위한 창을 열지 않았거나, 열린 창이 이 페이지에 연결되지 못합니다. 브라우저가 창을 막았다면 허용하고 다시 시도하세요.'
	},

	ownWindow: {
		title: 'Ponder의 질문',
		wait: '이 창이 맨 앞에 잠시 있은 뒤에 허용할 수 있습니다.',
		alone: '여기에는 질문이 없습니다',
		aloneBody: '이 창은 원래의 페이지에 연결되지 못하거나, 어느 페이지의 창도 아닙니다. 닫아도 됩니다.',
		gone: '질문한 페이지가 없어졌습니다',
		goneBody: '아무것도 허용되지 않았습니다. 이 창은 닫아도 됩니다.',
		answered: '응답이 전달되었습니다',
		answeredBody: '이 창은 닫아도 됩니다.'
	},

	context: {
		label: (host) => `${host} 사이트의 내용`,
		untitled: '이 페이지에 대해',
		size: (count) => `${number(count)}자`,
		explained: '다음 메시지와 함께 모델에게 전달됩니다.',
		changed: '페이지가 이 내용을 바꾸었습니다. 보내기 전에 다시 확인하세요.',
		remove: '빼기'
	},

	waiting: (before) =>
		`앞에 다른 답변이 ${number(before)}개 있습니다. 그다음이 내 차례입니다. 기다리기를 그만둘 수도 있습니다.`,
	hostWork: (host) => `${host} 사이트가 모델에게 묻는 중`,
	hostMessage: (host) => `${host} 사이트가 대신 메시지를 보냈습니다`,
	unseen: (host, count) =>
		`이 대화가 보이지 않는 동안 ${host} 사이트가 모델을 ${number(count)}번 사용했습니다.`,
	unseenNoted: '확인',
	unseenCovered:
		'방금 누른 것은 인정되지 않았습니다. 이 알림 전체가 가려지지 않고 멈춰 있어야 합니다. 읽은 다음 다시 누르세요.',
	stopHost: '중지',

	models: {
		title: '모델',
		tinyOnly:
			'여기서는 Ponder에 기본 제공되는 작은 모델이 답합니다. 덧셈과 철자 쓰기, 인사를 할 수 있습니다.',
		ownSite: 'Ponder에 있는 내 모델 사용',
		ownSiteExplained:
			'브라우저가 먼저 물을 수 있습니다. 이 대화를 둘러싼 페이지는 아무것도 볼 수 없고, 다시 다운로드하는 것도 없습니다.',
		ownSiteRefused: '브라우저가 허용하지 않았습니다.',
		ownSiteEmpty: '이 기기의 Ponder에는 보관된 모델이 없습니다.',
		ownSiteFailed: 'Ponder에 보관된 것을 여기서 읽을 수 없습니다.',
		offerExplained:
			'이 페이지에만 해당합니다. 브라우저는 다른 페이지 안에 있는 것을 따로 보관합니다. Ponder에 있는 것은 그대로입니다.',
		wanted: (name) =>
			`이 페이지가 쓰려는 모델이 기기에 없습니다: ${name}. 준비될 때까지 작은 모델이 답합니다.`
	}
};
