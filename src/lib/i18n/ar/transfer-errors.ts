/** What each failure of an import or export is called in Arabic. Plain words, true ones, and always a way on. */
import type { TransferErrorCode, TransferFacts } from '#lib/transfer/errors.ts';
import type { TransferErrorWords } from '../en/transfer-errors.ts';
import { createFormat } from '../format.ts';
import { errors } from './errors.ts';

const { number } = createFormat('ar-u-nu-latn');

/** Where in the file, as far as it is known. */
function place({ line, entry }: TransferFacts): string {
	if (typeof entry === 'number' && typeof line === 'number') {
		return `البند ${number(entry)} الذي يبدأ في السطر ${number(line)}`;
	}
	if (typeof entry === 'number') return `البند ${number(entry)}`;
	return typeof line === 'number' ? `السطر ${number(line)}` : 'جزء من الملف';
}

const same = ({ title, body }: { readonly title: string; readonly body: string }): TransferErrorWords => ({
	title,
	body: () => body
});

export const transferErrors: Readonly<Record<TransferErrorCode, TransferErrorWords>> = {
	'not-json': {
		title: 'الملف تالف',
		body: (facts) =>
			`تعذّرت قراءة ${place(facts)}: الملف مبتور أو ليس JSON. لم يُستورد شيء. صدّره أو نزّله مجددًا.`
	},
	'broken-entry': {
		title: 'الملف تالف',
		body: (facts) =>
			`لا يوافق ${place(facts)} ما تقتضيه صيغته${facts.field === undefined ? '' : `، في «${facts.field}»`}. لم يُستورد شيء. صدّره مجددًا، أو أصلح ذلك الموضع.`
	},
	'entry-too-large': {
		title: 'إحدى المحادثات أكبر من اللازم',
		body: (facts) => `${place(facts)} أكبر مما يقبله Ponder. لم يُستورد شيء. أخرجه من الملف.`
	},
	'unknown-format': {
		title: 'الملف ليس من نوع يقرؤه Ponder',
		body: () =>
			'يقرأ ملفاته، وتصدير بيانات ChatGPT، وما تصدّره صفحة llama.cpp. لم يُستورد شيء. اختر واحدًا من هذه.'
	},
	'newer-format': {
		title: 'الملف من إصدار أحدث من Ponder',
		body: () => 'لم يُستورد شيء. أعد تحميل الصفحة للحصول على الإصدار الأحدث، ثم أعد المحاولة.'
	},
	'not-a-backup': {
		title: 'الملف ليس نسخة احتياطية',
		body: () => 'ليس فيه إلا محادثات، ولم يتغيّر شيء. استوردها بدلًا من ذلك.'
	},
	'nothing-in-it': {
		title: 'لا محادثات في الملف',
		body: () => 'لم يُستورد شيء. تأكد من أنه الملف المقصود.'
	},
	'broken-archive': {
		title: 'لا يمكن فتح الأرشيف',
		body: () => 'هو تالف أو مشفّر أو أكبر من 4 غ.ب. لم يُستورد شيء. فك ضغطه، واستورد منه conversations.json.'
	},
	unreadable: {
		title: 'لا يمكن قراءة الملف',
		body: () => 'نُقل أو تغيّر، أو لا يُسمح بفتحه. لم يُستورد شيء. اختره مجددًا.'
	},
	'import-under-way': {
		title: 'تبويب آخر يستورد الآن',
		body: () => 'انتظر حتى ينتهي، أو أوقفه هناك، ثم أعد المحاولة.'
	},
	'worker-crashed': {
		title: 'توقف على غير المتوقع',
		body: () => 'أنهاه المتصفح، ربما لتوفير الذاكرة. لم يتغيّر شيء. أغلق التبويبات الأخرى وأعد المحاولة.'
	},
	internal: {
		title: 'حدث خطأ في Ponder',
		body: () => 'الخطأ منّا لا منك. لم يتغيّر شيء. أعد المحاولة، أو أعد تحميل الصفحة.'
	},
	'storage-denied': {
		title: 'لا يُحفظ شيء هنا',
		body: () =>
			'لا يمنح هذا المتصفح Ponder أي تخزين، كما في النوافذ الخاصة، فلا شيء يُكتب أو يُحفظ. افتح Ponder في نافذة عادية.'
	},
	'storage-full': {
		title: 'امتلأت مساحة التخزين',
		body: () =>
			'لا متسع لها كلها، فلم يُستورد شيء. احذف نماذج أو محادثات لم تعد تحتاج إليها، أو وفّر مساحة على هذا الجهاز.'
	},
	'storage-blocked': same(errors['storage-blocked']),
	'storage-newer': {
		title: 'هذا التبويب قديم',
		body: () => 'كتب ما هو محفوظ هنا إصدار أحدث من Ponder. أعد تحميل هذه الصفحة، ثم أعد المحاولة.'
	},
	'storage-failed': {
		title: 'أخفق التخزين',
		body: () =>
			'لم يستطع المتصفح قراءة تخزينه أو الكتابة فيه. لم يتغيّر شيء. أعد المحاولة، أو أعد تحميل الصفحة.'
	}
};
