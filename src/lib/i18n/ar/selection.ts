/** The words for several conversations at once, in Arabic. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, plural } = createFormat('ar-u-nu-latn');

export const selection: PageMessages['selection'] = {
	begin: 'تحديد',
	older: (count) =>
		plural(count, {
			zero: 'لا محادثات أقدم',
			one: 'عرض محادثة أقدم',
			two: 'عرض محادثتين أقدم',
			few: `عرض ${number(count)} محادثات أقدم`,
			many: `عرض ${number(count)} محادثة أقدم`,
			other: `عرض ${number(count)} محادثة أقدم`
		}),
	label: 'المحادثات المحددة',
	count: (count) => `المحدد: ${number(count)}`,
	all: 'تحديد الكل',
	end: 'إنهاء التحديد',
	pin: 'تثبيت المحدد',
	unpin: 'إلغاء تثبيت المحدد',
	export: 'تصدير المحدد',
	fileName: (count) =>
		plural(count, {
			zero: 'لا محادثات',
			one: 'محادثة واحدة',
			two: 'محادثتان',
			few: `${number(count)} محادثات`,
			many: `${number(count)} محادثة`,
			other: `${number(count)} محادثة`
		}),
	delete: 'حذف المحدد',
	temporaryBack: 'استعادتها',
	temporaryLeft:
		'أُغلقت المحادثة المؤقتة. يمكن استعادتها إلى أن تُغلق هذه الرسالة أو ترسل رسالة في محادثة أخرى أو تغادر محادثة مؤقتة أخرى، وهي غير محفوظة في أي مكان.',
	deleting: (count) =>
		plural(count, {
			zero: 'لا شيء يُحذف',
			one: 'جارٍ حذف محادثة واحدة…',
			two: 'جارٍ حذف محادثتين…',
			few: `جارٍ حذف ${number(count)} محادثات…`,
			many: `جارٍ حذف ${number(count)} محادثة…`,
			other: `جارٍ حذف ${number(count)} محادثة…`
		}),
	deletingProgress: (done, total) => `${number(done)} من ${number(total)}`,
	deleted: (count) =>
		plural(count, {
			zero: 'لم تُحذف أي محادثة.',
			one: 'حُذفت المحادثة.',
			two: 'حُذفت محادثتان.',
			few: `حُذفت ${number(count)} محادثات.`,
			many: `حُذفت ${number(count)} محادثة.`,
			other: `حُذفت ${number(count)} محادثة.`
		})
};
