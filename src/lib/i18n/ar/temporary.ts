/** What Ponder says of a temporary chat: one that is never stored. Arabic. */
import type { Messages } from '../en/core.ts';

export const temporary: Messages['temporary'] = {
	title: 'محادثة مؤقتة',
	start: 'محادثة مؤقتة',
	mark: 'مؤقتة',
	emptyTitle: 'محادثة لا تُحفظ',
	emptyBody:
		'تبقى في الذاكرة وحدها، وتزول عند إعادة تحميل الصفحة أو إغلاقها. وإذا فتحت محادثة أخرى عرض عليك Ponder استعادتها.',
	note: 'غير محفوظة: تزول عند إعادة تحميل Ponder أو إغلاقه.'
};
