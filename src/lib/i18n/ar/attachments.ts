/** What is said of files and pastes that go with a message. Arabic. */
import type { AttachmentKind, PartUnit, Range } from '#lib/attachments/attachment.ts';
import type { AttachmentErrorCode, AttachmentFacts } from '#lib/attachments/errors.ts';
import type { PageMessages } from '../en/pages.ts';
import { createFormat, isOne } from '../format.ts';

const { number, bytes, plural, list, span } = createFormat('ar-u-nu-latn');

const tokens = (count: number) => `${number(count)} token`;
const pages = (count: number) =>
	plural(count, {
		zero: 'لا صفحات',
		one: 'صفحة واحدة',
		two: 'صفحتان',
		few: `${number(count)} صفحات`,
		many: `${number(count)} صفحة`,
		other: `${number(count)} صفحة`
	});
const lines = (count: number) =>
	plural(count, {
		zero: 'لا أسطر',
		one: 'سطر واحد',
		two: 'سطران',
		few: `${number(count)} أسطر`,
		many: `${number(count)} سطرًا`,
		other: `${number(count)} سطر`
	});

const ranges: Readonly<Record<PartUnit, (some: readonly Range[]) => string>> = {
	page: (some) => `${isOne(some) ? 'الصفحة' : 'الصفحات'} ${list(some.map(span))}`,
	line: (some) => `${isOne(some) ? 'السطر' : 'الأسطر'} ${list(some.map(span))}`
};

const kinds: Readonly<Record<AttachmentKind, string>> = {
	text: 'نص',
	code: 'شيفرة',
	table: 'جدول',
	pdf: 'PDF',
	paste: 'نص ملصق'
};

const units: Readonly<Record<PartUnit, string>> = { page: 'صفحات', line: 'أسطر' };

const failures: Readonly<Record<AttachmentErrorCode, (facts: AttachmentFacts) => string>> = {
	'empty-file': () => 'الملف فارغ.',
	picture: () => 'هذه صورة. لا يقرأ Qwen3 إلا النصوص، ولا يمكنه قراءة الصور.',
	'not-text': () => 'لا نص فيه، أيًّا كان اسمه. يقرأ Ponder النصوص وملفات PDF: احفظه بإحدى هاتين الصيغتين.',
	unreadable: () => 'تعذّرت قراءته على المتصفح. ربما نُقل أو عُدّل أو حُذف: اختره مجددًا.',
	folder: () => 'هذا مجلد. افتحه وأرفق منه الملفات المهمة.',
	'too-many': ({ max }) => `الحد الأقصى للمرفقات في الرسالة هو ${number(Number(max))}؛ لم تُرفق هذه الملفات.`,
	'too-large': ({ bytes: size, max }) =>
		`حجمه ${bytes(Number(size))}، ويقرأ Ponder ملفات PDF حتى ${bytes(Number(max))}. أرفق جزءًا منه.`,
	'pdf-locked': () => 'يُفتح بكلمة مرور. تُستخدم على هذا الجهاز وحده، ولا تُحفظ.',
	'pdf-wrong-password': () => 'لا يُفتح بكلمة المرور هذه. جرّب غيرها.',
	'pdf-broken': () => 'الملف تالف ولا يمكن قراءته. جرّب حفظه من جديد في البرنامج الذي أنشأه.',
	'pdf-without-text': ({ pages: count }) =>
		`لا نص فيه (${pages(Number(count))})، بل صور فقط كما ينتجها الماسح الضوئي. لا يمكن قراءة الصور؛ ويستطيع برنامج للتعرّف على النصوص أن يضيف إليه نصًا.`,
	'pdf-reader-missing': () =>
		'يُجلب قارئ PDF من موقع Ponder نفسه مع أول ملف، وقد تعذّر جلبه. أعد المحاولة عند توفّر الاتصال.',
	'worker-crashed': () => 'توقفت قراءته على غير المتوقع؛ لعلّه أكبر من ذاكرة هذا الجهاز.',
	internal: () => 'لم يستطع Ponder قراءته. هذا خطأ منّا؛ وفي وحدة تحكم المتصفح تفاصيل أكثر.'
};

export const attachments: PageMessages['attachments'] = {
	attach: 'إرفاق ملفات',
	attachment: 'مرفق',
	label: 'مرفقات هذه الرسالة',
	drop: 'أفلت الملفات لإرفاقها',
	dropNote: 'نصوص وشيفرات وملفات PDF. تُقرأ على هذا الجهاز، وتبقى عليه.',
	kinds,
	units,
	tokens,
	about: (count) => `نحو ${tokens(count)}`,
	ranges,
	rangesOf: {
		page: (some, of) => `${ranges.page(some)} من ${number(of)}`,
		line: (some, of) => `${ranges.line(some)} من ${number(of)}`
	},
	inPart: 'جزء منه',
	reading: 'جارٍ القراءة…',
	readingPage: (page, count) => `قراءة الصفحة ${number(page)} من ${number(count)}`,
	read: (name) => `قراءة «${name}»`,
	remove: (name) => `إزالة «${name}»`,
	stop: (name) => `إيقاف قراءة «${name}»`,
	dismissAll: 'إخفاء كل التنبيهات',
	dismiss: (name) => `إخفاء التنبيه عن «${name}»`,
	isAttached: (name, size) => `أُرفق «${name}»: ${size}.`,
	isTooLong: (name, why) => `قُرئ «${name}»، لكنه أطول من اللازم. ${why}`,
	cannot: (name, why) => `لا يمكن إرفاق «${name}». ${why}`,
	left: 'لم يُرسَل مع الرسالة.',
	removed: (name) => `أُزيل «${name}».`,
	failures,
	password: 'كلمة مرور ملف PDF',
	unlock: 'فتح',
	tooLong: (size, room) =>
		room > 0
			? `هذا أطول من أن يقرأه هذا النموذج دفعة واحدة: حجمه ${size}، والمتسع ${number(room)}.`
			: `حجمه ${size}، ولم يبقَ متسع لشيء.`,
	uncounted: 'النص طويل: اختر أجزاءً منه، أو انتظر حتى يجهز النموذج ويعدّه.',
	choose: 'اختيار أجزاء',
	stillReading: (name) => `ما زالت قراءة «${name}» جارية. ستُرسَل رسالتك فور انتهائها.`,
	tinyCannotRead: 'النموذج الصغير جدًا الذي يأتي مع Ponder لا يستطيع قراءة الملفات. نموذج أكبر يستطيع:',
	waits: 'في انتظار الإرسال',
	dontSend: 'لا تُرسل بعد',
	notRead: (name) => `تعذّرت قراءة «${name}»، لذلك لم تُرسَل رسالتك. حاول مجددًا أو أزِل الملف.`,
	removeIt: 'إزالة',
	notKept: 'لم يُحفظ محتواه: اختر الملف من جديد.',
	chooseFirst: (name) => `اختر أولًا أجزاء من «${name}»، فهو أطول من أن يُرسَل كاملًا.`,
	notInEdit: 'لا يمكن إضافة ملفات إلى رسالة أُرسلت. الصقها في مربع الكتابة لتُرسل مع الرسالة التالية.',
	pasted: (characters) =>
		plural(characters, {
			zero: 'لم تلصق أي حرف.',
			one: 'لصقت حرفًا واحدًا.',
			two: 'لصقت حرفين.',
			few: `لصقت ${number(characters)} أحرف.`,
			many: `لصقت ${number(characters)} حرفًا.`,
			other: `لصقت ${number(characters)} حرف.`
		}),
	attachPaste: 'إرفاقه بدلًا من ذلك',
	pasteName: 'نص ملصق.txt',

	dialog: {
		shown: 'ما يُعرض على النموذج',
		all: 'كله',
		allRead: 'كل ما قُرئ',
		beginning: 'أوله',
		end: 'آخره',
		ends: 'أوله وآخره',
		own: { page: 'صفحات تختارها', line: 'أسطر تختارها' },
		none: 'لا مساحة لأي جزء منه. أزل مرفقًا آخر، أو اختصر الرسالة.',
		counting: 'جارٍ العدّ…',
		written: { page: 'صفحات، مثل 1-3، 8', line: 'أسطر، مثل 1-120، 400-450' },
		notThere: 'لا توجد فيه أجزاء كهذه.',
		sections: { page: 'الصفحات', line: 'المقاطع' },
		empty: 'بلا نص',
		total: (chosen, room) => `${tokens(chosen)} من أصل ${number(room)} متاحة`,
		totalAbout: (chosen, room) => `نحو ${tokens(chosen)} من أصل ${number(room)} متاحة`,
		tooMuch: 'هذا أكثر من المتاح.',
		tight: (left) => `يبقى ${tokens(left)} للتفكير والإجابة.`,
		uncounted: 'سيعدّ النموذج ما يشغله كل جزء متى صار جاهزًا.',
		apply: 'عرض هذا على النموذج',
		text: 'النص',
		more: (characters) =>
			plural(characters, {
				zero: 'لا مزيد',
				one: 'عرض حرف آخر',
				two: 'عرض حرفين آخرين',
				few: `عرض ${number(characters)} أحرف أخرى`,
				many: `عرض ${number(characters)} حرفًا آخر`,
				other: `عرض ${number(characters)} حرف آخر`
			}),
		whole: { page: pages, line: lines },
		encoding: 'قراءة حروفه بترميز آخر'
	},
	beginningOf: (read, of) => `أول ${bytes(read)} فقط من ${bytes(of)}`,
	notes: {
		'guessed-encoding': (encoding) =>
			`لا يذكر الملف ترميز حروفه، فقُرئ على أنه «${encoding}». إن بدت الحروف خاطئة فاختر ترميزًا آخر.`,
		'guessed-before': (encoding) =>
			`لم يذكر الملف ترميز حروفه، فقُرئ على أنه «${encoding}». إن بدت الحروف خاطئة فأرفقه مجددًا واختر ترميزًا آخر.`,
		cut: (read, of) =>
			`لم يُقرأ إلا أوله: ${bytes(read)} من ${bytes(of)}. الباقي أكثر بكثير مما يتسع له أي نموذج.`,
		'cut-pages': (read, of) =>
			`لم يُقرأ إلا أوله: ${pages(read)} من ${number(of)}. الباقي أكثر بكثير مما يتسع له أي نموذج.`,
		'pages-without-text': (count) =>
			plural(count, {
				zero: 'في كل الصفحات نص.',
				one: 'صفحة واحدة بلا نص: هي صورة أو فارغة.',
				two: 'صفحتان بلا نص: صور أو فارغتان.',
				few: `${number(count)} صفحات بلا نص: صور أو فارغة.`,
				many: `${number(count)} صفحة بلا نص: صور أو فارغة.`,
				other: `${number(count)} صفحة بلا نص: صور أو فارغة.`
			}),
		'broken-pages': (count) =>
			plural(count, {
				zero: 'قُرئت كل الصفحات.',
				one: 'صفحة واحدة تالفة تعذّرت قراءتها.',
				two: 'صفحتان تالفتان تعذّرت قراءتهما.',
				few: `${number(count)} صفحات تالفة تعذّرت قراءتها.`,
				many: `${number(count)} صفحة تالفة تعذّرت قراءتها.`,
				other: `${number(count)} صفحة تالفة تعذّرت قراءتها.`
			})
	},
	encodings: {
		'windows-1252': 'أوروبا الغربية',
		gb18030: 'الصينية المبسّطة (GB 18030)',
		big5: 'الصينية التقليدية (Big5)',
		shift_jis: 'اليابانية (Shift JIS)',
		'euc-kr': 'الكورية (EUC-KR)',
		'windows-1251': 'السيريلية (Windows)',
		'windows-1256': 'العربية (Windows)',
		'iso-8859-2': 'أوروبا الوسطى'
	}
};
