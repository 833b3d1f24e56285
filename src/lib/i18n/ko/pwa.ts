/** What Ponder says of itself as an app, in Korean. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, bytes } = createFormat('ko');

export const pwa: PageMessages['pwa'] = {
	offline: {
		label: '네트워크가 없을 때',
		ready: '오프라인 사용 가능',
		readyBody: (size) => `앱은 이 기기에서 ${bytes(size)}를 차지하며, 네트워크 없이도 열립니다.`,
		preparing: '오프라인에서 쓸 수 있게 준비하는 중…',
		unsupported: '이 브라우저나 창은 앱을 보관하지 않으므로 Ponder를 열려면 네트워크가 필요합니다.',
		failures: {
			'not-fetched':
				'앱을 이 기기에 보관하지 못했습니다. 파일이 도착하지 않았습니다. 다음에 다시 시도합니다.',
			changed: '곧 Ponder가 새 버전으로 바뀝니다. 이 버전은 오프라인용으로 보관하지 않습니다.',
			'no-room': '앱을 이 기기에 보관하지 못했습니다. 브라우저가 저장 공간을 허용하지 않습니다.',
			'unknown-file':
				'이 기기에 Ponder의 다른 버전이 보관되어 있습니다. 페이지를 새로고침하면 오프라인에서 쓸 수 있습니다.'
		}
	},

	update: {
		offered: 'Ponder의 새 버전이 준비되었습니다.',
		offeredBody: '업데이트하면 열려 있는 탭을 모두 새로고침합니다. 대화와 초안은 유지됩니다.',
		apply: '업데이트',
		waiting:
			'모든 탭에서 답변, 다운로드, 가져오기, 저장이 끝나고 열려 있거나 아직 되돌릴 수 있는 임시 대화가 없으면 새 버전으로 바뀝니다.',
		applying: '새 버전으로 바꾸는 중…'
	},

	protection: {
		label: '보호',
		headers: '브라우저가 페이지와 모델에 규칙을 적용합니다. 둘 다 다른 서버와 통신할 수 없습니다.',
		metaOnly:
			'이 서버는 보호용 헤더를 보내지 않으므로, 브라우저가 아직 모델에는 규칙을 적용하지 못하고 페이지에만 적용합니다. 다음에 Ponder를 열면 둘 다에 적용됩니다.',
		refused: (count) => `이 규칙을 어기려는 시도를 브라우저가 ${number(count)}번 막았습니다.`
	}
};
