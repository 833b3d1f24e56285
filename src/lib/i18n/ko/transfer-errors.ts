/** What each failure of an import or export is called, in Korean. */
import type * as english from '../en/transfer-errors.ts';
import type { TransferFacts } from '#lib/transfer/errors.ts';
import { errors } from './errors.ts';
import { createFormat } from '../format.ts';

const { number } = createFormat('ko');

/** Where in the file, as far as it is known. */
function place({ line, entry }: TransferFacts): string {
	if (typeof entry === 'number' && typeof line === 'number') {
		return `${number(entry)}번째 항목(${number(line)}번째 줄에서 시작)`;
	}
	if (typeof entry === 'number') return `${number(entry)}번째 항목`;
	return typeof line === 'number' ? `${number(line)}번째 줄` : '파일의 일부';
}

export const transferErrors: typeof english.transferErrors = {
	'not-json': {
		title: '파일이 손상되었습니다',
		body: (facts) =>
			`읽을 수 없는 곳: ${place(facts)}. 파일이 잘렸거나 JSON이 아닙니다. 아무것도 가져오지 않았습니다. 다시 내보내거나 다운로드하세요.`
	},
	'broken-entry': {
		title: '파일이 손상되었습니다',
		body: (facts) =>
			`형식에 맞지 않는 곳: ${place(facts)}${facts.field === undefined ? '' : `의 “${facts.field}”`}. 아무것도 가져오지 않았습니다. 다시 내보내거나 그곳을 고치세요.`
	},
	'entry-too-large': {
		title: '대화 하나가 너무 큽니다',
		body: (facts) =>
			`Ponder가 받을 수 있는 크기를 넘은 곳: ${place(facts)}. 아무것도 가져오지 않았습니다. 파일에서 그 대화를 빼세요.`
	},
	'unknown-format': {
		title: 'Ponder가 읽지 못하는 종류의 파일입니다',
		body: () =>
			'Ponder의 파일, ChatGPT의 데이터 내보내기, llama.cpp 웹페이지에서 내보낸 파일을 읽을 수 있습니다. 아무것도 가져오지 않았습니다. 이 중 하나를 선택하세요.'
	},
	'newer-format': {
		title: '더 새로운 Ponder의 파일입니다',
		body: () => '아무것도 가져오지 않았습니다. 페이지를 새로고침해 새 버전으로 바꾼 다음 다시 시도하세요.'
	},
	'not-a-backup': {
		title: '백업 파일이 아닙니다',
		body: () => '대화만 들어 있으며, 바뀐 것은 없습니다. 복원 대신 가져오기를 쓰세요.'
	},
	'nothing-in-it': {
		title: '파일에 대화가 없습니다',
		body: () => '아무것도 가져오지 않았습니다. 원하던 파일이 맞는지 확인하세요.'
	},
	'broken-archive': {
		title: '압축 파일을 열 수 없습니다',
		body: () =>
			'손상되었거나 암호화되었거나 4GB보다 큽니다. 아무것도 가져오지 않았습니다. 압축을 풀고 그 안의 conversations.json을 가져오세요.'
	},
	unreadable: {
		title: '파일을 읽을 수 없습니다',
		body: () => '옮겨졌거나 바뀌었거나, 열 권한이 없습니다. 아무것도 가져오지 않았습니다. 다시 선택하세요.'
	},
	'import-under-way': {
		title: '다른 탭에서 가져오는 중입니다',
		body: () => '끝날 때까지 기다리거나 그 탭에서 중지한 다음 다시 시도하세요.'
	},
	'worker-crashed': {
		title: '작업이 예기치 않게 멈췄습니다',
		body: () =>
			'브라우저가 메모리를 아끼려고 끝냈을 수 있습니다. 바뀐 것은 없습니다. 다른 탭을 닫고 다시 시도하세요.'
	},
	internal: {
		title: 'Ponder에 문제가 생겼습니다',
		body: () =>
			'사용자의 잘못이 아니라 Ponder의 결함입니다. 바뀐 것은 없습니다. 다시 시도하거나 페이지를 새로고침하세요.'
	},
	'storage-denied': {
		title: '여기에는 아무것도 보관되지 않습니다',
		body: () =>
			'시크릿 창일 때처럼 이 브라우저가 Ponder에 저장 공간을 허용하지 않으므로, 내보낼 것도 보관할 곳도 없습니다. 일반 창에서 Ponder를 여세요.'
	},
	'storage-full': {
		title: '저장 공간이 가득 찼습니다',
		body: () =>
			'모두 담을 공간이 없어 아무것도 가져오지 않았습니다. 필요 없는 모델이나 대화를 삭제하거나 기기의 공간을 확보하세요.'
	},
	'storage-blocked': {
		title: errors['storage-blocked'].title,
		body: () => errors['storage-blocked'].body
	},
	'storage-newer': {
		title: '이 탭은 최신 버전이 아닙니다',
		body: () =>
			'여기에 보관된 내용은 더 새로운 버전의 Ponder에서 쓴 것입니다. 페이지를 새로고침하고 다시 시도하세요.'
	},
	'storage-failed': {
		title: '저장 공간에 문제가 생겼습니다',
		body: () =>
			'브라우저가 저장 공간을 읽거나 쓰지 못했습니다. 바뀐 것은 없습니다. 다시 시도하거나 페이지를 새로고침하세요.'
	}
};
