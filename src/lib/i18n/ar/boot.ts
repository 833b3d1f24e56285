/** What is said when the app itself does not start, in Arabic. */
import type { bootEn } from '../en/boot.ts';

export const bootAr: typeof bootEn = {
	title: 'لم يبدأ Ponder',
	reloadBody: 'كثيرًا ما تفيد إعادة تحميل الصفحة.',
	reload: 'إعادة التحميل',
	repairBody: 'يجلب الإصلاح ملفات التطبيق نفسه من جديد. تبقى محادثاتك والنماذج على هذا الجهاز كما هي.',
	repair: 'إصلاح التطبيق',
	repairing: 'جارٍ جلب التطبيق من جديد…',
	denied:
		'لا يسمح المتصفح بأن يزيل Ponder ملفاته القديمة. أغلق كل تبويب آخر من Ponder وأعد المحاولة. يفيد أيضًا مسح بيانات هذا الموقع من إعدادات المتصفح، لكنه يحذف محادثاتك.',
	unreachable: 'تعذّر الوصول إلى خادم Ponder. أعد المحاولة عند توفّر الاتصال.'
};
