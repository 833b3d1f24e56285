/** What the palette of commands and the list of keys say, in Arabic. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, plural } = createFormat('ar-u-nu-latn');

export const commands: PageMessages['commands'] = {
	label: 'الأوامر',
	placeholder: 'ابحث عمّا قيل أو عن نموذج أو إجراء',
	found: (count) =>
		plural(count, {
			zero: 'لا نتائج.',
			one: 'نتيجة واحدة. اخترها بمفاتيح الأسهم.',
			two: 'نتيجتان. اختر إحداهما بمفاتيح الأسهم.',
			few: `${number(count)} نتائج. اختر إحداها بمفاتيح الأسهم.`,
			many: `${number(count)} نتيجة. اختر إحداها بمفاتيح الأسهم.`,
			other: `${number(count)} نتيجة. اختر إحداها بمفاتيح الأسهم.`
		}),
	latest: (count) => `تظهر أحدث المواضع مما قيل، وعددها ${number(count)}. اكتب المزيد للعثور على غيرها.`,
	none: 'لم يُعثر على شيء.',
	seeking: 'جارٍ البحث فيما قيل…',
	failed: 'تعذّر البحث فيما قيل. واصل الكتابة لإعادة المحاولة، أو أعد تحميل الصفحة.',
	keys: { ctrl: 'Ctrl', shift: 'Shift' },
	groups: {
		actions: 'الإجراءات',
		models: 'الإجابة بنموذج',
		conversations: 'المحادثات',
		messages: 'داخل المحادثات'
	},
	actions: {
		newChat: 'محادثة جديدة',
		temporary: 'محادثة مؤقتة جديدة',
		models: 'النماذج',
		settings: 'الإعدادات',
		shortcuts: 'اختصارات لوحة المفاتيح',
		think: 'تفعيل التفكير',
		doNotThink: 'إيقاف التفكير',
		answerNow: 'أجب الآن، بلا مزيد من التفكير',
		stop: 'إيقاف الإجابة',
		regenerate: 'إعادة الإجابة عن السؤال الأخير',
		copy: 'نسخ الإجابة الأخيرة',
		delete: 'حذف هذه المحادثة',
		theme: { system: 'الألوان كما في الجهاز', light: 'ألوان فاتحة', dark: 'ألوان داكنة' }
	},
	current: 'يجيب الآن',
	shortcuts: {
		title: 'اختصارات لوحة المفاتيح',
		names: {
			palette: 'الأوامر: المحادثات والنماذج والإجراءات',
			newChat: 'محادثة جديدة',
			write: 'الانتقال إلى مربع الرسالة',
			send: 'إرسال الرسالة، أو اعتماد ما تعدّله',
			newLine: 'بدء سطر جديد في الرسالة',
			stop: 'إيقاف الإجابة، أو إغلاق ما هو مفتوح',
			shortcuts: 'هذه الاختصارات'
		},
		rest: 'يمكن بلوغ كل ما عدا ذلك بمفتاح Tab، واستخدامه بمفتاحي Enter والمسافة ومفاتيح الأسهم.'
	}
};
