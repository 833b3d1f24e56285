/** What is said of files and pastes that go with a message. Korean. */
import type { AttachmentKind, PartUnit, Range } from '#lib/attachments/attachment.ts';
import type { AttachmentErrorCode, AttachmentFacts } from '#lib/attachments/errors.ts';
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, bytes, list, span } = createFormat('ko');

const tokens = (count: number) => `토큰 ${number(count)}개`;
const about = (count: number) => `토큰 약 ${number(count)}개`;
const pages = (count: number) => `${number(count)}쪽`;
const lines = (count: number) => `${number(count)}줄`;

/** `1–3 및 8쪽`. */
const ranges: Readonly<Record<PartUnit, (some: readonly Range[]) => string>> = {
	page: (some) => `${list(some.map(span))}쪽`,
	line: (some) => `${list(some.map(span))}줄`
};

const kinds: Readonly<Record<AttachmentKind, string>> = {
	text: '텍스트',
	code: '코드',
	table: '표',
	pdf: 'PDF',
	paste: '붙여넣은 텍스트'
};

const units: Readonly<Record<PartUnit, string>> = { page: '쪽', line: '줄' };

const failures: Readonly<Record<AttachmentErrorCode, (facts: AttachmentFacts) => string>> = {
	'empty-file': () => '비어 있습니다.',
	picture: () => '이미지입니다. Qwen3는 텍스트만 읽고, 이미지는 읽지 못합니다.',
	'not-text': () =>
		'이름이 무엇이든 안에 텍스트가 없습니다. Ponder는 텍스트와 PDF를 읽습니다. 둘 중 하나로 저장하세요.',
	unreadable: () =>
		'브라우저가 읽지 못했습니다. 옮겨졌거나 바뀌었거나 삭제되었을 수 있습니다. 다시 선택하세요.',
	folder: () => '폴더입니다. 폴더를 열고 필요한 파일만 첨부하세요.',
	'too-many': ({ max }) => `메시지 하나에 ${number(Number(max))}개까지 첨부할 수 있어, 이 파일들은 뺐습니다.`,
	'too-large': ({ bytes: size, max }) =>
		`크기가 ${bytes(Number(size))}입니다. Ponder는 ${bytes(Number(max))}까지의 PDF를 읽습니다. 일부만 첨부하세요.`,
	'pdf-locked': () => '열려면 암호가 필요합니다. 암호는 이 기기에서만 쓰이고 저장되지 않습니다.',
	'pdf-wrong-password': () => '이 암호로는 열리지 않습니다. 다른 암호를 입력해 보세요.',
	'pdf-broken': () => '손상되어 읽을 수 없습니다. 만든 프로그램에서 다시 저장해 보세요.',
	'pdf-without-text': ({ pages: count }) =>
		`${pages(Number(count))} 어디에도 텍스트가 없고, 스캔한 것처럼 이미지뿐입니다. 이미지는 읽을 수 없습니다. 문자 인식(OCR) 프로그램을 쓰면 텍스트를 넣을 수 있습니다.`,
	'pdf-reader-missing': () =>
		'PDF를 읽는 데 필요한 부분은 처음 쓸 때 Ponder의 사이트에서 받아 오는데, 받지 못했습니다. 네트워크에 연결되면 다시 시도하세요.',
	'worker-crashed': () => '읽기가 예기치 않게 끝났습니다. 이 기기의 메모리에 비해 너무 클 수 있습니다.',
	internal: () => 'Ponder가 읽지 못했습니다. Ponder의 결함이며, 자세한 내용은 콘솔에 있습니다.'
};

export const attachments: PageMessages['attachments'] = {
	attach: '파일 첨부',
	attachment: '첨부',
	label: '이 메시지의 첨부',
	drop: '파일을 놓으면 첨부됩니다',
	dropNote: '텍스트, 코드, PDF. 이 기기에서 읽고, 이 기기를 벗어나지 않습니다.',
	kinds,
	units,
	tokens,
	about,
	ranges,
	rangesOf: {
		page: (some, of) => `${number(of)}쪽 중 ${ranges.page(some)}`,
		line: (some, of) => `${number(of)}줄 중 ${ranges.line(some)}`
	},
	inPart: '일부',
	reading: '읽는 중…',
	readingPage: (page, count) => `${number(count)}쪽 중 ${number(page)}쪽을 읽는 중`,
	read: (name) => `“${name}” 읽기`,
	remove: (name) => `“${name}” 제거`,
	stop: (name) => `“${name}” 읽기 중지`,
	dismissAll: '안내 모두 닫기',
	dismiss: (name) => `“${name}” 안내 닫기`,
	isAttached: (name, size) => `“${name}” 파일을 첨부했습니다: ${size}.`,
	isTooLong: (name, why) => `“${name}” 파일을 읽었지만 너무 깁니다. ${why}`,
	cannot: (name, why) => `“${name}” 항목은 첨부할 수 없습니다. ${why}`,
	left: '이 항목은 함께 전송되지 않았습니다.',
	removed: (name) => `“${name}” 파일을 제거했습니다.`,
	failures,
	password: 'PDF 암호',
	unlock: '열기',
	tooLong: (size, room) =>
		room > 0
			? `이 모델이 한 번에 읽기에는 너무 깁니다. 길이는 ${size}이고, ${number(room)}개까지 들어갑니다.`
			: `길이는 ${size}이고, 더는 들어가지 않습니다.`,
	uncounted: '내용이 깁니다. 일부를 고르거나, 모델이 준비되어 토큰을 셀 때까지 기다리세요.',
	choose: '일부 고르기',
	stillReading: (name) => `“${name}” 항목을 아직 읽는 중입니다. 다 읽으면 바로 메시지를 보냅니다.`,
	tinyCannotRead: 'Ponder에 들어 있는 아주 작은 모델은 파일을 읽지 못합니다. 더 큰 모델은 읽을 수 있습니다:',
	waits: '보내기 대기 중',
	dontSend: '아직 보내지 않기',
	notRead: (name) => `“${name}” 항목을 읽지 못해 메시지를 보내지 않았습니다. 다시 시도하거나 제거해 주세요.`,
	removeIt: '제거',
	notKept: '내용이 보관되지 않았습니다. 파일을 다시 선택해 주세요.',
	chooseFirst: (name) => `먼저 “${name}” 항목에서 일부를 고르세요. 전체는 너무 깁니다.`,
	notInEdit:
		'이미 보낸 메시지에는 파일을 추가할 수 없습니다. 입력란에 붙여 넣으면 다음 메시지와 함께 보냅니다.',
	pasted: (characters) => `${number(characters)}자를 붙여넣었습니다.`,
	attachPaste: '첨부로 바꾸기',
	pasteName: '붙여넣은 텍스트.txt',
	dialog: {
		shown: '모델에게 보여 줄 부분',
		all: '전체',
		allRead: '읽은 부분 전부',
		beginning: '처음',
		end: '끝',
		ends: '처음과 끝',
		own: { page: '직접 고른 쪽', line: '직접 고른 줄' },
		none: '일부라도 넣을 공간이 없습니다. 다른 첨부를 제거하거나 메시지를 줄이세요.',
		counting: '세는 중…',
		written: { page: '쪽, 예: 1-3, 8', line: '줄, 예: 1-120, 400-450' },
		notThere: '그런 부분이 없습니다.',
		sections: { page: '쪽', line: '구간' },
		empty: '텍스트 없음',
		total: (chosen, room) => `넣을 수 있는 ${tokens(room)} 중 ${number(chosen)}개`,
		totalAbout: (chosen, room) => `넣을 수 있는 ${tokens(room)} 중 약 ${number(chosen)}개`,
		tooMuch: '넣을 수 있는 양을 넘었습니다.',
		tight: (left) => `생각하고 답하는 데 ${tokens(left)}만 남습니다.`,
		uncounted: '모델이 준비되면 부분마다 얼마나 차지하는지 셉니다.',
		apply: '모델에게 보여 주기',
		text: '텍스트 내용',
		more: (characters) => `${number(characters)}자 더 보기`,
		whole: { page: pages, line: lines },
		encoding: '다른 문자 인코딩으로 읽기'
	},
	beginningOf: (read, of) => `${bytes(of)} 중 처음 ${bytes(read)}만`,
	notes: {
		'guessed-encoding': (encoding) =>
			`문자 인코딩이 적혀 있지 않아 다음 방식으로 읽었습니다: ${encoding}. 글자가 깨져 보이면 다른 방식을 고르세요.`,
		'guessed-before': (encoding) =>
			`문자 인코딩이 적혀 있지 않아 다음 방식으로 읽었습니다: ${encoding}. 글자가 깨져 보이면 파일을 다시 첨부하고 다른 방식을 고르세요.`,
		cut: (read, of) =>
			`처음 부분만 읽었습니다: ${bytes(of)} 중 ${bytes(read)}. 나머지는 모델이 읽을 수 있는 양을 훨씬 넘습니다.`,
		'cut-pages': (read, of) =>
			`처음 부분만 읽었습니다: ${pages(of)} 중 ${pages(read)}. 나머지는 모델이 읽을 수 있는 양을 훨씬 넘습니다.`,
		'pages-without-text': (count) =>
			`텍스트가 없는 쪽이 ${number(count)}개 있습니다. 이미지이거나 비어 있습니다.`,
		'broken-pages': (count) => `손상되어 읽지 못한 쪽이 ${number(count)}개 있습니다.`
	},
	encodings: {
		'windows-1252': '서유럽어',
		gb18030: '중국어 간체(GB 18030)',
		big5: '중국어 번체(Big5)',
		shift_jis: '일본어(Shift JIS)',
		'euc-kr': '한국어(EUC-KR)',
		'windows-1251': '키릴 문자(Windows)',
		'windows-1256': '아랍어(Windows)',
		'iso-8859-2': '중앙유럽어'
	}
};
