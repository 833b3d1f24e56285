/** What the settings page says, in Arabic. */
import type { FileFormat, ImportReport } from '#lib/transfer/protocol.ts';
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';
import { transferErrors } from './transfer-errors.ts';

const { number, bytes, plural, percent } = createFormat('ar-u-nu-latn');

/** After a verb of which they are the subject. */
const conversations = (count: number) =>
	plural(count, {
		zero: 'أي محادثة',
		one: 'محادثة واحدة',
		two: 'محادثتان',
		few: `${number(count)} محادثات`,
		many: `${number(count)} محادثة`,
		other: `${number(count)} محادثة`
	});

/** After a noun or a preposition. */
const ofConversations = (count: number) =>
	plural(count, {
		zero: '0 محادثة',
		one: 'محادثة واحدة',
		two: 'محادثتين',
		few: `${number(count)} محادثات`,
		many: `${number(count)} محادثة`,
		other: `${number(count)} محادثة`
	});

const formats: Readonly<Record<FileFormat, string>> = {
	ponder: 'ملف من Ponder',
	chatgpt: 'ملف مصدَّر من ChatGPT',
	'llama-cpp': 'ملف مصدَّر من llama.cpp'
};

const stayed = (count: number) =>
	plural(count, {
		zero: 'لم تكن أي محادثة موجودة من قبل.',
		one: 'كانت محادثة واحدة موجودة من قبل، وبقيت كما هي.',
		two: 'كانت محادثتان موجودتين من قبل، وبقيتا كما هما.',
		few: `كانت ${number(count)} محادثات موجودة من قبل، وبقيت كما هي.`,
		many: `كانت ${number(count)} محادثة موجودة من قبل، وبقيت كما هي.`,
		other: `كانت ${number(count)} محادثة موجودة من قبل، وبقيت كما هي.`
	});

const addedPrompts = (count: number) =>
	plural(count, {
		zero: 'لم يُضف أي موجّه.',
		one: 'أُضيف موجّه واحد.',
		two: 'أُضيف موجّهان.',
		few: `أُضيفت ${number(count)} موجّهات.`,
		many: `أُضيف ${number(count)} موجّهًا.`,
		other: `أُضيف ${number(count)} موجّه.`
	});

const addedDrafts = (count: number) =>
	plural(count, {
		zero: 'لم تُضف أي مسودة.',
		one: 'أُضيفت مسودة واحدة.',
		two: 'أُضيفت مسودتان.',
		few: `أُضيفت ${number(count)} مسودات.`,
		many: `أُضيفت ${number(count)} مسودة.`,
		other: `أُضيفت ${number(count)} مسودة.`
	});

/** What an import did, a sentence each. */
function imported({ format, added, alreadyHere, empty, prompts, drafts, ...besides }: ImportReport): string {
	const { thinking, leftOut, promptsHere, draftsLeft, settings } = besides;
	return [
		`من ${formats[format]}: ${added === 0 ? 'لم تُضف' : 'أُضيفت'} ${conversations(added)}.`,
		alreadyHere > 0 ? stayed(alreadyHere) : '',
		thinking > 0 ? `محادثات كانت هنا بلا تفكيرها وأُضيف إليها: ${number(thinking)}.` : '',
		empty > 0 ? `استُبعدت ${conversations(empty)} بلا أي نص.` : '',
		leftOut > 0 ? `عدد ما استُبعد من صور وتسجيلات وملفات وخطوات أدوات: ${number(leftOut)}.` : '',
		prompts > 0 ? addedPrompts(prompts) : '',
		drafts > 0 ? addedDrafts(drafts) : '',
		promptsHere > 0 ? `موجّهات موجودة هنا من قبل وبقيت كما هي: ${number(promptsHere)}.` : '',
		draftsLeft > 0 ? `مسودات لم تؤخذ لأن في مكانها مسودة من قبل: ${number(draftsLeft)}.` : '',
		settings === 'taken' ? 'تسري إعدادات الملف من الآن.' : '',
		settings === 'left'
			? 'الملف نسخة احتياطية، ولم تؤخذ منها الموجّهات والمسودات والإعدادات. «استعادة نسخة احتياطية» تأخذها أيضًا.'
			: ''
	]
		.filter((sentence) => sentence !== '')
		.join(' ');
}

export const settings: PageMessages['settings'] = {
	label: 'إعدادات سريعة',
	title: 'الإعدادات',
	open: 'كل الإعدادات',
	theme: 'المظهر',
	themes: { system: 'كالنظام', light: 'فاتح', dark: 'داكن' },
	language: 'اللغة',

	appearance: 'العرض',
	textSize: 'حجم النص',
	textSizes: (share) => (share === 1 ? 'كما في المتصفح' : percent(share)),

	behaviour: 'السلوك',

	data: 'البيانات',
	dataExplained:
		'كلها في هذا المتصفح على هذا الجهاز، من دون تشفير. لا نسخة منها عند أحد؛ ومسح بيانات الموقع يحذفها.',
	kept: 'ما هو محفوظ',
	counts: {
		conversations: 'المحادثات',
		messages: 'رسائلها بكل صيغها',
		drafts: 'المسودات',
		prompts: 'الموجّهات المحفوظة',
		models: 'النماذج المنزَّلة',
		all: 'المجموع كما يحسبه المتصفح'
	},
	count: (count) => number(count),
	size: (size) => bytes(size),
	unknown: 'غير معروف هنا',

	you: 'أنت',
	exportTitle: 'تصدير',
	exportExplained:
		'ملف Markdown للقراءة، وفيه صيغ الرسائل المعروضة. أما ملف JSON ففيه صيغها كلها ويمكن استيراده مجددًا. والنسخة الاحتياطية مثله، ومعها التفكير دائمًا ومسوداتك وموجّهاتك وإعداداتك؛ ولا تدخلها النماذج ورموز الوصول أبدًا.',
	withTraces: 'مع التفكير',
	exportMarkdown: 'تصدير Markdown',
	exportJson: 'تصدير JSON',
	backup: 'حفظ نسخة احتياطية',
	exportOne: 'تصدير هذه المحادثة',
	fileName: (name, day) => `${name}-${day}`,
	exporting: 'كتابة الملف',
	exportingProgress: (done, total) => `${number(done)} من ${ofConversations(total)}`,
	exported: 'الملف في تنزيلاتك.',

	importTitle: 'استيراد',
	importExplained:
		'ملفات Ponder، وتصدير بيانات ChatGPT (الأرشيف، أو conversations.json منه)، وما تصدّره صفحة llama.cpp. ملفات Ponder تعيد المرفقات أيضًا، أما غيرها فتؤخذ نصوصه وحدها، ومنها نصوص الملفات المرفقة إن وُجدت فيه، من دون صور أو تسجيلات. وما هو موجود هنا يبقى كما هو، ولا يُضاف إليه إلا ما ينقصه من التفكير.',
	import: 'استيراد محادثات',
	restore: 'استعادة نسخة احتياطية',
	importing: 'قراءة الملف',
	importingProgress: (done, total) => `${bytes(done)} من ${bytes(total)}`,
	imported,
	nothingLeft: '[صورة أو ملف لا يستطيع Ponder أخذه]',
	stop: 'إيقاف',
	stopped: 'أُوقف. لم يتغيّر شيء.',
	cutImport: (name) =>
		`أُغلقت الصفحة أو أُعيد تحميلها قبل أن يكتمل استيراد «${name}». استورد الملف مرة أخرى: ما هو موجود هنا يبقى كما هو.`,
	importQuestion: (name) => `أتريد استيراد المحادثات من «${name}»؟`,
	nothingImported: 'لم يُستورد شيء.',

	/** Conversations that the browser removed. */
	lost: {
		title: (count) => `أزال المتصفح محادثات كانت هنا: ${number(count)}`,
		body: 'كانت هنا حين فُتح Ponder آخر مرة، ولم تُحذف داخل Ponder. تتخلص المتصفحات من البيانات إذا تلفت على القرص أو ضاقت المساحة. النسخة الاحتياطية التي حفظتها تعيدها، ومن دونها لا يمكن استرجاعها.'
	},
	deleteTitle: 'حذف كل شيء',
	deleteExplained: 'المحادثات والمسودات والموجّهات والإعدادات والنماذج المنزَّلة، على هذا الجهاز.',
	deleteAll: 'حذف كل شيء',
	deleteQuestion: (count, size) =>
		`أتريد حذف ${ofConversations(count)} وكل المسودات والموجّهات والإعدادات، ونماذج حجمها ${bytes(size)}؟ لا يمكن استرجاعها.`,
	deleteYes: 'حذف الكل نهائيًا',
	allDeleted: {
		title: 'حُذف كل شيء',
		body: 'لم تعد المحادثات والمسودات والموجّهات والإعدادات والنماذج المنزَّلة على هذا الجهاز.'
	},
	deleteFailed: 'تعذّر حذف كل شيء. أغلق تبويبات Ponder الأخرى وأعد المحاولة.',

	about: 'حول Ponder',
	version: (version) => `Ponder ${version}، برخصة Apache-2.0.`,
	models: 'النماذج',
	modelsLicence:
		'Qwen3 من فريق Qwen في Alibaba Cloud، برخصة Apache-2.0. ونموذج العرض المرفق مع Ponder من Ponder نفسه، بالرخصة ذاتها. ولكل مستودع تسمّيه رخصته الخاصة.',
	libraries: 'المكتبات',
	librariesExplained: 'ما بُني به Ponder وما يحمله معه.',
	library: (name, version, licence) => `${name} ${version}: ${licence}`,
	librariesFailed: 'تعذّر جلب القائمة. أعد تحميل الصفحة للمحاولة مجددًا.',

	diagnostics: 'التشخيص',
	diagnosticsExplained:
		'للإبلاغ عن خلل: ما يستطيعه هذا المتصفح وهذا الجهاز، وما اختاره Ponder. ليس فيه شيء مما كتبته.',
	copyDiagnostics: 'نسخ التشخيص',

	errors: transferErrors
};
