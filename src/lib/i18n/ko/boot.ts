/** What is said when the app itself does not start, in Korean. */
import type { bootEn } from '../en/boot.ts';

export const bootKo: typeof bootEn = {
	title: 'Ponder가 시작되지 않았습니다',
	reloadBody: '페이지를 새로고침하면 해결될 때가 많습니다.',
	reload: '새로고침',
	repairBody: '복구하면 앱 자체의 파일을 다시 받아 옵니다. 대화와 이 기기에 있는 모델은 그대로 유지됩니다.',
	repair: '앱 복구',
	repairing: '앱을 다시 받아 오는 중…',
	denied:
		'브라우저가 Ponder의 오래된 파일을 지우지 못하게 막고 있습니다. Ponder의 다른 탭을 모두 닫고 다시 시도하세요. 브라우저 설정에서 이 사이트의 데이터를 삭제해도 되지만, 그러면 대화도 삭제됩니다.',
	unreachable: 'Ponder의 서버에 연결할 수 없습니다. 네트워크에 연결되면 다시 시도하세요.'
};
