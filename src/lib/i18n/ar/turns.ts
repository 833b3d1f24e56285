/** The words for what can be done to a turn of a conversation, in Arabic. */
import type * as english from '../en/turns.ts';
import { createFormat } from '../format.ts';

const { number, plural } = createFormat('ar-u-nu-latn');

const tokens = (count: number) => `${number(count)} token`;

export const turns: typeof english.turns = {
	more: 'المزيد',
	edit: 'تعديل',
	editMessage: 'تعديل رسالتك',
	editAnswer: 'تعديل الإجابة',
	send: 'إرسال',
	save: 'حفظ',
	cancel: 'إلغاء',
	half: {
		kept: 'بدأتَ تعديلًا هنا، وهو محفوظ.',
		goOn: 'إكمال التعديل',
		discard: 'التخلي عن التعديل',
		discarded: 'جرى التخلي عن التعديل.'
	},
	answer: 'أجب',
	continue: 'متابعة',
	edited: 'عدّلتها أنت',
	fork: 'المتابعة في محادثة جديدة',
	delete: 'حذف هذا وما يليه',
	deleted: (count) =>
		plural(count, {
			zero: 'لم تُحذف أي رسالة.',
			one: 'حُذفت الرسالة.',
			two: 'حُذفت رسالتان.',
			few: `حُذفت ${number(count)} رسائل.`,
			many: `حُذفت ${number(count)} رسالة.`,
			other: `حُذفت ${number(count)} رسالة.`
		}),
	elsewhere: 'تُكتب الآن في تبويب آخر…',

	compare: {
		label: 'إجابة أخرى للمقارنة',
		title: 'جنبًا إلى جنب',
		with: (budget) => `مع التفكير، حتى ${tokens(budget)}`,
		without: 'من دون تفكير',
		unlimited: 'مع التفكير، بلا حد',
		beside: (version) => `جنبًا إلى جنب مع الصيغة ${number(version)}`,
		keep: 'المتابعة بهذه',
		next: 'رسالتك التالية تُكمل من هذه.'
	},

	later: {
		follow: (count: number, version: number) =>
			plural(count, {
				zero: `لا رسائل لاحقة بعد الصيغة ${number(version)}.`,
				one: `رسالة لاحقة واحدة تتبع الصيغة ${number(version)}، لا هذه.`,
				two: `رسالتان لاحقتان تتبعان الصيغة ${number(version)}، لا هذه.`,
				few: `${number(count)} رسائل لاحقة تتبع الصيغة ${number(version)}، لا هذه.`,
				many: `${number(count)} رسالة لاحقة تتبع الصيغة ${number(version)}، لا هذه.`,
				other: `${number(count)} رسالة لاحقة تتبع الصيغة ${number(version)}، لا هذه.`
			}),
		show: (version: number) => `عرض الصيغة ${number(version)}`
	},

	thinking: {
		keep: 'مواصلة التفكير',
		keepTo: (budget) => `مواصلة التفكير، حتى ${tokens(budget)}`,
		keepUnlimited: 'مواصلة التفكير، بلا حد',
		copy: 'نسخ التفكير',
		inNewChats: 'التفكير في المحادثات الجديدة',
		folding: 'التفكير المكتمل',
		folded: 'مطوي',
		unfolded: 'مفتوح'
	},

	since: 'منذ رسالة سابقة',
	inSystemPrompt: 'في موجّه النظام',

	ahead: {
		message: 'كُتب \u2066/no_think\u2069 في رسالة سابقة، لذلك يُطلب من النموذج ألّا يفكّر هنا أيضًا.',
		show: 'عرض الرسالة',
		system: 'كُتب \u2066/no_think\u2069 في موجّه النظام، لذلك يُطلب من النموذج ألّا يفكّر.',
		own: 'كُتب \u2066/no_think\u2069 في هذه الرسالة، لذلك يُطلب من النموذج ألّا يفكّر.',
		noEffect: 'كُتب \u2066/think\u2069 في هذه الرسالة، ولا أثر له: التفكير متوقف.',
		think: 'التفكير هنا',
		turnOn: 'تفعيل التفكير'
	},

	context: {
		left: 'لم يعد النموذج يرى ما فوق هذا: المحادثة أطول من سياقه.'
	}
};

export const context: typeof english.context = {
	system: 'موجّه النظام',
	attached: 'المرفقات',
	said: 'ما قيل',
	thinking: 'التفكير الأخير',
	room: 'المساحة المتبقية',
	explained: 'بوحدات token كما يعدّها النموذج. لا يدخل التفكير فيما يراه النموذج مع الرسالة التالية.',
	uncounted: 'سيعدّ النموذج ما يتكوّن منه هذا متى صار جاهزًا.'
};
