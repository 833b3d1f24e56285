/** What Ponder says in somebody else's page, in Arabic. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, plural } = createFormat('ar-u-nu-latn');

const refusals: PageMessages['embed']['refusals'] = {
	'origin-refused': {
		title: 'لا يجوز لهذه الصفحة عرض Ponder',
		body: 'يسمح مشغّل هذه النسخة من Ponder بعرضها في صفحات معيّنة فقط، وهذه ليست منها.'
	},
	'list-broken': {
		title: 'لا يُعرض Ponder هنا',
		body: 'تعذّرت قراءة embed.json، وفيه قائمة الصفحات التي يجوز لها عرضه. على مشغّل هذه النسخة من Ponder إصلاحه.'
	},
	'list-unreachable': {
		title: 'لا يُعرض Ponder هنا',
		body: 'تعذّر جلب قائمة الصفحات التي يجوز لها عرضه. تحقق من الاتصال وأعد المحاولة.'
	},
	'host-unknown': {
		title: 'لا يعرف Ponder هذه الصفحة',
		body: 'لا يذكر المتصفح أي صفحة هذه، ولا تُعرض هذه النسخة من Ponder إلا في صفحات معيّنة.'
	}
};

export const embed: PageMessages['embed'] = {
	label: 'Ponder',
	title: 'محادثة مع Ponder',
	openPonder: 'فتح Ponder',
	framedBody: 'لا تُعرض صفحات Ponder نفسها داخل صفحات أخرى، كي لا يضع أحد شيئًا فوقها.',
	refusals,
	greeting: 'اسألني ما تشاء',
	runsHere: 'تُكتب الإجابات على جهازك.',
	runsHereUnread: (host) => `تُكتب الإجابات على جهازك، ولا يستطيع ${host} قراءتها.`,
	runsHereShared: (host) => `تُكتب الإجابات على جهازك. سمحت للموقع ${host} بالقراءة والكتابة هنا.`,
	memoryOnly: 'لا يحفظ هذا المتصفح شيئًا لصفحة داخل أخرى: ما يقال هنا يزول عند مغادرتك.',
	suggestions: 'اقتراحات',

	menu: 'قائمة هذه المحادثة',
	startOver: 'البدء من جديد',
	instructions: 'ما يُقال للنموذج أولًا',
	instructionsOf: (host) => `ما يقوله ${host} للنموذج أولًا`,
	earlier: 'ما سبق هنا',
	deleteAll: 'حذف كل المحادثات هنا',
	deleteQuestion: (count) =>
		plural(count, {
			zero: 'لا محادثات لك على هذه الصفحة.',
			one: 'أتريد حذف محادثتك على هذه الصفحة؟',
			two: 'أتريد حذف محادثتيك على هذه الصفحة؟',
			few: `أتريد حذف محادثاتك على هذه الصفحة، وعددها ${number(count)}؟`,
			many: `أتريد حذف محادثاتك على هذه الصفحة، وعددها ${number(count)}؟`,
			other: `أتريد حذف محادثاتك على هذه الصفحة، وعددها ${number(count)}؟`
		}),
	deleteYes: 'حذف نهائي',
	openDraft: 'المتابعة في Ponder',
	openDraftCopied: 'ما كتبته أطول مما يسعه رابط. نُسخ: الصقه هناك.',
	openDraftNotCopied: 'ما كتبته أطول مما يسعه رابط، وتعذّر نسخه. انسخه بنفسك والصقه هناك.',

	consent: {
		title: (host) => `هل تسمح للموقع ${host} باستخدام هذه المحادثة؟`,
		body: 'سيستطيع عندئذٍ أن يكتب رسائل باسمك، وأن يطرح أسئلته على النموذج الذي على جهازك، وأن يقرأ ما يُجاب به هنا. ولن يرى أبدًا محادثاتك الأخرى ولا إعداداتك ولا ما لديك من نماذج أخرى.',
		yes: 'السماح',
		no: 'ليس الآن',
		covered: 'لم تُحتسب تلك النقرة: يجب أن يظهر هذا السؤال كاملًا، من دون شيء فوقه. اقرأه، ثم انقر مجددًا.',
		allowed: (host) => `يُسمح للموقع ${host} بالكتابة والقراءة هنا.`,
		denied: (host) => `لا يُسمح للموقع ${host} بالكتابة ولا القراءة هنا.`,
		takeBack: 'التراجع عن ذلك',
		askAgain: 'السماح له بالسؤال مجددًا',
		elsewhere: 'يسألك Ponder في نافذة مستقلة، حيث لا تستطيع أي صفحة أخرى أن تضع شيئًا فوق السؤال.',
		openWindow: 'فتح السؤال',
		isOpen: 'السؤال معروض في نافذة Ponder المستقلة.',
		toFront: 'إظهار تلك النافذة',
		noWindow:
			'لم يفتح المتصفح نافذة لهذا السؤال، أو فتح نافذة لا تصل إلى هذه الصفحة. إن كان قد حظرها فاسمح بها وأعد المحاولة.'
	},

	ownWindow: {
		title: 'سؤال من Ponder',
		wait: 'يمكنك السماح بعد أن تبقى هذه النافذة في المقدمة لحظة.',
		alone: 'لا أحد يسأل شيئًا هنا',
		aloneBody: 'لا تصل هذه النافذة إلى الصفحة التي تتبعها، أو لا تتبع أي صفحة. يمكنك إغلاقها.',
		gone: 'لم تعد الصفحة السائلة موجودة',
		goneBody: 'لم يُسمح بشيء. يمكنك إغلاق هذه النافذة.',
		answered: 'وصلت إجابتك',
		answeredBody: 'يمكنك إغلاق هذه النافذة.'
	},

	context: {
		label: (host) => `من ${host}`,
		untitled: 'عن هذه الصفحة',
		size: (count) =>
			plural(count, {
				zero: 'لا أحرف',
				one: 'حرف واحد',
				two: 'حرفان',
				few: `${number(count)} أحرف`,
				many: `${number(count)} حرفًا`,
				other: `${number(count)} حرف`
			}),
		explained: 'يُقال هذا للنموذج مع رسالتك التالية.',
		remove: 'استبعاده'
	},

	hostWork: (host) => `${host} يسأل النموذج`,
	stopHost: 'إيقاف',

	models: {
		title: 'النماذج',
		tinyOnly: 'يجيب هنا النموذج الصغير المرفق مع Ponder. يستطيع أن يجمع ويتهجّى ويلقي التحية.',
		ownSite: 'استخدام نماذجي في Ponder',
		ownSiteExplained:
			'قد يسألك متصفحك أولًا. لا ترى الصفحة المحيطة بهذه المحادثة شيئًا من ذلك، ولا يُنزَّل شيء مجددًا.',
		ownSiteRefused: 'لم يسمح المتصفح بذلك.',
		ownSiteEmpty: 'لا نماذج محفوظة في Ponder على هذا الجهاز.',
		ownSiteFailed: 'تعذّرت من هنا قراءة ما هو محفوظ في Ponder.',
		offerExplained: 'لهذه الصفحة وحدها: تفصل المتصفحات ما هو داخل صفحات أخرى. ما لديك في Ponder يبقى كما هو.',
		wanted: (name) => `تطلب هذه الصفحة ${name}، وهو ليس على جهازك. يجيب النموذج الصغير إلى أن يتوفر.`
	}
};
