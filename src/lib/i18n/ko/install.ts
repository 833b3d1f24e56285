/** What Ponder says of being installed, in Korean; menus are named as the browsers name them. */
import type { PageMessages } from '../en/pages.ts';

export const install: PageMessages['install'] = {
	description: '온전히 내 기기에서 실행되며 생각하는 과정을 눈앞에서 보여 주는, Qwen3와의 비공개 대화.',
	screenshots: {
		chat: '모델이 눈앞에서 생각한 다음 답합니다',
		models: '이 기기에 맞는 모델과 각각 필요한 공간'
	},
	shortcuts: { newChat: '새 대화', temporaryChat: '임시 대화', models: '모델' },

	offer: 'Ponder 설치',
	offerExplained: '홈 화면이나 Dock에서 별도의 창으로 엽니다.',
	dismiss: 'Ponder 설치를 권하지 않기',
	installed: 'Ponder를 설치했습니다.',
	title: 'Ponder 설치',
	ways: {
		ios: {
			find: '이 브라우저의 ‘공유’ 메뉴를 여세요.',
			choose: '아래로 스크롤해 ‘홈 화면에 추가’를 선택하세요.',
			end: '‘추가’를 눌러 확인하세요. Ponder가 홈 화면에 생깁니다.'
		},
		'mac-safari': {
			find: 'Safari 도구 막대에서 ‘공유’ 메뉴를 여세요.',
			choose: '‘Dock에 추가’를 선택하세요.',
			end: '‘추가’를 눌러 확인하세요. Ponder가 Dock에 생깁니다.'
		},
		android: {
			find: '브라우저의 메뉴를 여세요. 보통 점 세 개 모양입니다.',
			choose: '‘홈 화면에 추가’ 또는 ‘설치’를 선택하세요.',
			end: '확인하세요. Ponder가 홈 화면에 생깁니다.'
		},
		desktop: {
			find: '브라우저의 메뉴를 여세요. 보통 점 세 개 모양입니다.',
			choose: '‘Ponder 설치’를 찾으세요. Chrome에서는 ‘전송, 저장, 공유’에, Edge에서는 ‘앱’에 있습니다.',
			end: '확인하세요. Ponder가 별도의 창으로 열립니다.'
		}
	},
	none: '이 브라우저는 웹 앱을 설치할 수 없습니다. Ponder는 탭에서도 똑같이 작동합니다. Chrome, Edge, Safari에서는 설치할 수 있습니다.',
	iosStorage: '홈 화면의 앱은 저장 공간이 따로 있습니다. 이 탭의 대화와 모델은 거기에 없습니다.'
};
