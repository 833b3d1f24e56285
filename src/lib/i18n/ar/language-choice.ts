/** What is said in Arabic of languages: the one that Ponder speaks, and the one that the model is asked to answer in. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, plural } = createFormat('ar-u-nu-latn');

export const language: PageMessages['language'] = {
	asBrowser: 'لغة المتصفح',
	speak: (name) => `اللغة: ${name}`,
	missing: {
		title: 'تعذّر جلب اللغة',
		body: 'يبقى Ponder باللغة المتوفرة لديه، وينتقل إلى الأخرى فور عودة هذا الجهاز إلى الاتصال. إن لم يفعل، فاختر اللغة من جديد في الإعدادات.'
	}
};

export const answerLanguage: PageMessages['answerLanguage'] = {
	title: 'لغة الإجابة',
	any: 'أي لغة',
	anyNote: 'لغة السؤال عادةً',
	explained: 'تُطلب من النموذج بجملة خاصة بعد موجّه النظام.',
	quality: (scores) =>
		`كلما صغر النموذج ضعفت لغاته: في اختبارات Qwen بالإسبانية يبلغ 4B نتيجة ${number(scores['4B'])} من 100، و1.7B نتيجة ${number(scores['1.7B'])}، و0.6B نتيجة ${number(scores['0.6B'])}. وفي اللغات الأقل انتشارًا توقّع أقل من ذلك.`,
	find: 'ابحث عن لغة',
	found: (count) =>
		plural(count, {
			zero: 'لا لغات',
			one: 'لغة واحدة',
			two: 'لغتان',
			few: `${number(count)} لغات`,
			many: `${number(count)} لغة`,
			other: `${number(count)} لغة`
		}),
	none: 'لا لغة بهذا الاسم في قائمة Qwen3.',
	chip: (name) => `لغة الإجابة: ${name}`,
	forget: 'عدم طلب لغة معيّنة'
};
