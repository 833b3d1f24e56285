/** What is said in and around a conversation once it is drawn, in Arabic; what the page says before is in `core.ts`. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, duration, bytes, plural } = createFormat('ar-u-nu-latn');

const tokens = (count: number) => `${number(count)} token`;

export const transcript: PageMessages['transcript'] = {
	label: 'المحادثة',
	youSaid: 'رسالتك',
	modelSaid: (model) => `إجابة ${model}`,
	someModelSaid: 'إجابة النموذج',
	tooLong: (size, context) =>
		`في هذه الرسالة ${tokens(size)}، ولا يتسع النموذج لأكثر من ${number(context)} دفعةً واحدة. اختصرها.`,
	waiting: 'بانتظار النموذج…',
	reading: (done, total) => `القراءة: ${number(done)} من ${tokens(total)}`,
	answering: 'جارٍ كتابة الإجابة…',
	answered: 'اكتملت الإجابة.',
	copy: 'نسخ',
	copied: 'تم النسخ',
	copyFailed: 'لم يسمح المتصفح بالنسخ.',
	regenerate: 'إعادة الإجابة',
	jumpToEnd: 'الانتقال إلى النهاية',
	previousBranch: 'الصيغة السابقة',
	nextBranch: 'الصيغة التالية',
	previousBranchFollowed: (count: number) =>
		plural(count, {
			zero: 'الصيغة السابقة (لا رسائل بعدها)',
			one: 'الصيغة السابقة (تتبعها رسالة واحدة)',
			two: 'الصيغة السابقة (تتبعها رسالتان)',
			few: `الصيغة السابقة (تتبعها ${number(count)} رسائل)`,
			many: `الصيغة السابقة (تتبعها ${number(count)} رسالة)`,
			other: `الصيغة السابقة (تتبعها ${number(count)} رسالة)`
		}),
	nextBranchFollowed: (count: number) =>
		plural(count, {
			zero: 'الصيغة التالية (لا رسائل بعدها)',
			one: 'الصيغة التالية (تتبعها رسالة واحدة)',
			two: 'الصيغة التالية (تتبعها رسالتان)',
			few: `الصيغة التالية (تتبعها ${number(count)} رسائل)`,
			many: `الصيغة التالية (تتبعها ${number(count)} رسالة)`,
			other: `الصيغة التالية (تتبعها ${number(count)} رسالة)`
		}),
	branch: (position, count) => `${number(position)} / ${number(count)}`,
	branchLabel: (position, count) => `الصيغة ${number(position)} من ${number(count)}`
};

export const thinking: PageMessages['thinking'] = {
	label: 'تفكير النموذج',
	live: 'يفكّر',
	closing: 'جارٍ إنهاء التفكير…',
	doneIn: (ms) => `فكّر لمدة ${duration(ms)}`,
	tokens: (count) => tokens(count),
	ofBudget: (used, budget) => `${number(used)} من ${number(budget)}`,
	budgetUsed: 'المستهلَك من ميزانية التفكير',
	elapsed: (ms) => duration(ms),
	answerNow: 'أجب الآن',
	show: 'عرض التفكير',
	none: 'أجاب من دون تفكير',
	endedByBudget: 'توقف عند حد الميزانية',
	endedByAnswerNow: 'توقف بزر «أجب الآن»',
	cut: 'انقطع',
	budgetOwn: 'عدد آخر',
	budgetExplained:
		'أقصى ما يفكّر به النموذج قبل أن يجيب، بوحدات token. التفكير الأطول أبطأ، وكثيرًا ما يكون أفضل.'
};

export const history: PageMessages['history'] = {
	newChat: 'محادثة جديدة',
	empty: 'ستظهر محادثاتك هنا.',
	moreOf: (title) => `خيارات «${title}»`,
	pin: 'تثبيت',
	unpin: 'إلغاء التثبيت',
	rename: 'إعادة التسمية',
	renameLabel: (title) => `عنوان جديد لمحادثة «${title}»`,
	delete: 'حذف',
	deleted: (title) => `حُذفت محادثة «${title}».`,
	notFound: 'هذه المحادثة ليست على هذا الجهاز.',
	notFoundBody: 'ربما حُذفت، أو جرت في متصفح آخر. تبقى كل محادثة حيث جرت.',
	nowhere: 'لا توجد صفحة كهذه',
	nowhereBody: 'هذا العنوان لا يؤدي إلى شيء في Ponder.',
	models: 'النماذج على هذا الجهاز',
	settings: 'الإعدادات',
	toChat: 'العودة إلى المحادثة',
	newChatShortcut: (mac) => (mac ? '\u2066⌘ ⇧ O\u2069' : 'Ctrl ⇧ O'),
	find: 'بحث',
	findShortcut: (mac) => (mac ? '\u2066⌘ K\u2069' : 'Ctrl K'),
	groups: {
		pinned: 'المثبّتة',
		today: 'اليوم',
		yesterday: 'أمس',
		week: 'آخر 7 أيام',
		month: 'آخر 30 يومًا'
	}
};

export const model: PageMessages['model'] = {
	contextGauge: 'المستخدَم من السياق',
	contextUsed: (used, length) => `${number(used)} من ${number(length)}`,
	stages: {
		runtime: 'بدء بيئة التشغيل',
		files: 'قراءة النموذج',
		graph: 'تجهيز مخطط النموذج الحسابي',
		session: 'وضع النموذج في الذاكرة',
		'warm-up': 'الإحماء',
		'self-test': 'التحقق من صحة الحساب'
	},
	progress: (loaded, total) => `${bytes(loaded)} من ${bytes(total)}`,
	retry: 'إعادة المحاولة'
};
