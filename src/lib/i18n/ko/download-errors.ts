/** What each failure of getting and keeping models is called, in Korean. */
import type { DownloadErrorCatalogue } from '../error-words.ts';
import { createFormat } from '../format.ts';

const { bytes, roughDuration } = createFormat('ko');

/** The file that a fact names, or what stands for it where none does. */
const file = (path: string | number | undefined) => (path === undefined ? '파일 하나' : `${path} 파일`);

export const downloadErrors: DownloadErrorCatalogue = {
	offline: {
		title: '서버에 연결할 수 없습니다',
		body: ({ begun }) =>
			begun === undefined
				? '서버가 응답하지 않지만 잃은 것은 없습니다. 연결을 확인하고, 필터나 로그인 페이지처럼 네트워크 중간에 끼어 있는 것이 없는지 살펴본 다음 다시 시도하세요.'
				: begun === 1
					? '받은 내용은 모두 보관되어 있습니다. 이 기기가 다시 온라인이 되면 다운로드가 저절로 이어집니다. 직접 계속할 수도 있습니다.'
					: '다운로드가 아직 시작되지 않아 잃은 것은 없습니다. 이 기기가 다시 온라인이 되면 저절로 시작됩니다. 다시 시도할 수도 있습니다.'
	},
	'hub-address-invalid': {
		title: '이 주소는 쓸 수 없습니다',
		body: () =>
			'모델은 https://로 시작하고 호스트 이름만 있는 주소에서 받습니다. 예: https://hub.example. 암호화 없이는 이 컴퓨터 자신(http://localhost)만 허용됩니다. 주소를 고쳐 다시 시도하세요.'
	},
	'not-a-hub': {
		title: '그곳에는 응답하는 모델 허브가 없습니다',
		body: () =>
			'이 주소에서 응답은 있지만 모델 허브의 응답이 아닙니다. 주소를 확인하거나 huggingface.co로 되돌리세요.'
	},
	unauthorized: {
		title: '액세스 토큰이 필요합니다',
		body: () =>
			'모두에게 공개된 모델이 아니거나, 서버가 입력한 토큰을 받아들이지 않습니다. ‘모델을 받는 곳’에 유효한 토큰을 입력하고 다시 시도하세요.'
	},
	forbidden: {
		title: '잠긴 모델입니다',
		body: () =>
			'모델의 소유자가 먼저 동의를 요구합니다. 서버에서 모델의 페이지를 열어 약관에 동의한 다음, ‘모델을 받는 곳’에 토큰을 입력하고 다시 시도하세요.'
	},
	'not-found': {
		title: '서버에 그런 파일이 없습니다',
		body: ({ path }) =>
			path === undefined
				? '이런 이름의 모델이 없거나 없어졌습니다. 이름을 확인하거나 다른 모델을 고르세요.'
				: `서버에 ${path} 파일이 없습니다. 미러에는 빠진 파일이 있을 수 있습니다. ‘모델을 받는 곳’에서 huggingface.co로 되돌리거나 다른 모델을 고르세요.`
	},
	'rate-limited': {
		title: '서버가 기다려 달라고 합니다',
		body: ({ seconds }) =>
			seconds === undefined
				? '요청이 너무 잦았습니다. 같은 네트워크의 다른 사람 때문일 수도 있습니다. 받은 내용은 보관되어 있습니다. 몇 분 기다렸다가 계속하세요.'
				: `요청이 너무 잦았습니다. 같은 네트워크의 다른 사람 때문일 수도 있습니다. 받은 내용은 보관되어 있습니다. ${roughDuration(Number(seconds) * 1000)} 기다렸다가 계속하세요.`
	},
	'hub-failed': {
		title: '서버에 문제가 있습니다',
		body: ({ status }) =>
			status === undefined
				? '서버가 응답하지 못했습니다. 받은 내용은 보관되어 있습니다. 잠시 뒤에 계속하거나 미러를 쓰세요.'
				: `응답 코드: ${status}. 받은 내용은 보관되어 있습니다. 잠시 뒤에 계속하거나 미러를 쓰세요.`
	},
	'address-expired': {
		title: '파일의 주소가 만료되었습니다',
		body: () =>
			'서버가 잠시 동안만 유효한 주소를 알려 주는데, 이 주소가 거듭 거부되었습니다. 받은 내용은 보관되어 있습니다. 기기의 시계를 확인하고 잠시 뒤에 계속하세요.'
	},
	'unexpected-answer': {
		title: '서버의 응답이 이상합니다',
		body: ({ status }) =>
			status === undefined
				? '로그인 페이지처럼 네트워크 중간에 무언가가 끼어 있을 수 있습니다. 다른 웹사이트를 열어 확인한 다음 계속하세요.'
				: `응답 코드: ${status}. 로그인 페이지처럼 네트워크 중간에 무언가가 끼어 있을 수 있습니다. 다른 웹사이트를 열어 확인한 다음 계속하세요.`
	},
	'size-changed': {
		title: '파일의 크기가 다릅니다',
		body: ({ path, expected, found }) =>
			expected === undefined || found === undefined
				? `${file(path)}의 내용이 Ponder가 아는 것과 다릅니다. 보관하지 않았습니다. 미러를 쓰고 있다면 huggingface.co로 되돌리고, 아니면 나중에 다시 시도하세요.`
				: `${file(path)}의 크기는 ${bytes(Number(expected))}여야 하는데, 서버에 있는 것은 ${bytes(Number(found))}입니다. 보관하지 않았습니다. 미러를 쓰고 있다면 huggingface.co로 되돌리고, 아니면 나중에 다시 시도하세요.`
	},
	truncated: {
		title: '받는 내용이 중간에 잘립니다',
		body: ({ path }) =>
			`${file(path)}의 전송이 거듭 너무 일찍 끝났습니다. 필터처럼 네트워크의 무언가가 다운로드를 끊는 듯합니다. 다른 네트워크에서 계속하세요. 온전히 받은 것은 보관되어 있습니다.`
	},
	'wrong-bytes': {
		title: '받은 내용이 모델이 아닙니다',
		body: ({ path }) =>
			`${file(path)}의 내용이 두 번 받아도 공개된 것과 달라서 버렸습니다. 다른 네트워크를 쓰거나, 미러를 쓰고 있다면 huggingface.co로 되돌리세요.`
	},
	'not-a-model': {
		title: 'Ponder에서 실행할 수 있는 모델이 없습니다',
		body: () => '이 저장소에는 브라우저에서 실행되는 형식의 Qwen3 모델이 없습니다. 다른 저장소를 고르세요.'
	},
	'import-mismatch': {
		title: '이 모델의 파일이 아닙니다',
		body: ({ path }) =>
			`${file(path)}의 내용이 공개된 것과 달라서 아무것도 보관하지 않았습니다. 같은 버전의 모델을 찾거나 다운로드하세요.`
	},
	'not-stored': {
		title: '모델이 더는 이 기기에 없습니다',
		body: () => '다른 탭에서 삭제했을 수 있습니다. 쓰려면 다시 다운로드하세요.'
	},
	'worker-crashed': {
		title: '다운로드가 예기치 않게 멈췄습니다',
		body: () =>
			'브라우저가 메모리를 아끼려고 끝냈을 수 있습니다. 받은 내용은 모두 보관되어 있습니다. 계속하면 멈춘 곳부터 이어집니다.'
	},
	internal: {
		title: 'Ponder에 문제가 생겼습니다',
		body: () =>
			'사용자의 잘못이 아니라 Ponder의 결함입니다. 받은 내용은 보관되어 있습니다. 다시 시도하고, 같은 문제가 반복되면 페이지를 새로고침하세요.'
	},

	'storage-denied': {
		title: '여기에는 모델을 보관할 수 없습니다',
		body: () =>
			'시크릿 창일 때처럼 이 브라우저가 Ponder에 저장 공간을 허용하지 않습니다. 모델을 다운로드하려면 일반 창에서 Ponder를 여세요.'
	},
	'storage-full': {
		title: '저장 공간이 가득 찼습니다',
		body: () =>
			'받은 내용은 보관되어 있습니다. 필요 없는 모델을 삭제하거나 기기의 공간을 확보한 다음 계속하세요.'
	},
	'storage-blocked': {
		title: '다른 탭이 모델을 붙잡고 있습니다',
		body: () => '다른 탭에 이전 버전의 Ponder가 열려 있습니다. 그 탭을 닫고 다시 시도하세요.'
	},
	'storage-newer': {
		title: '이 페이지는 최신 버전이 아닙니다',
		body: () => '모델이 더 새로운 버전의 Ponder에서 보관되었습니다. 페이지를 새로고침해 새 버전으로 바꾸세요.'
	},
	'storage-failed': {
		title: '디스크를 읽거나 쓰지 못했습니다',
		body: () =>
			'온전히 보관된 것은 그대로 있습니다. 다시 시도하고, 같은 문제가 반복되면 브라우저를 다시 시작하거나 기기의 공간을 확보하세요.'
	}
};
