/** What Ponder says of a temporary chat, in Korean. */
import type { Messages } from '../en/core.ts';

export const temporary: Messages['temporary'] = {
	title: '임시 대화',
	start: '임시 대화',
	mark: '임시',
	emptyTitle: '저장되지 않는 대화',
	emptyBody:
		'메모리에만 보관되며 페이지를 새로고침하거나 닫으면 사라집니다. 다른 대화를 열면 되돌릴 수 있도록 알려 드립니다.',
	note: '저장 안 됨: Ponder를 새로고침하거나 닫으면 사라집니다.'
};
