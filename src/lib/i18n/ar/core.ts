/** What the first load says, in Arabic. */
import type { Messages } from '../en/core.ts';
import { longWork } from './long-work.ts';
import { temporary } from './temporary.ts';

export const ar: Messages = {
	app: {
		name: 'Ponder',
		skipToComposer: 'الانتقال إلى مربع الرسالة',
		skipToContent: 'الانتقال إلى المحتوى',
		titled: (title) => `${title} · Ponder`,
		loading: 'جارٍ فتح Ponder…',
		wentWrong: 'حدث خطأ في Ponder',
		wentWrongBody: 'تعذّر عرض هذا. ما كتبته محفوظ. حاول مجددًا مع اتصال، أو أعد تحميل الصفحة.',
		toStart: 'بدء محادثة جديدة',
		dismiss: 'إخفاء',
		close: 'إغلاق',
		cancel: 'إلغاء',
		undo: 'تراجع',
		retry: 'إعادة المحاولة'
	},

	composer: {
		label: 'الرسالة',
		placeholder: 'اسأل ما تشاء. لن يغادر ما تكتبه هذا الجهاز.',
		send: 'إرسال',
		stop: 'إيقاف',
		think: 'التفكير',
		thinkOn: 'التفكير مفعّل: يفكّر النموذج قبل أن يجيب.',
		thinkOff: 'التفكير متوقف: يجيب النموذج مباشرةً.',
		budget: 'ميزانية التفكير',
		budgetUnlimited: 'بلا حد',
		budgetOff: 'بلا تفكير',
		options: 'موجّه النظام وأخذ العينات',
		optionsChanged: 'موجّه النظام وأخذ العينات، وقد تغيّرا هنا',
		refusals: {
			'empty-message': 'الرسالة فارغة',
			busy: 'تُكتب إجابة أخرى الآن'
		},
		note: 'قد يخطئ Qwen3، وتفكيره لا يبيّن دائمًا كيف وصل إلى إجابته.'
	},

	transcript: {
		emptyTitle: 'بمَ تفكّر؟',
		emptyBody: 'يعمل النموذج على هذا الجهاز، ولا يغادره شيء مما تكتبه.',
		examples: 'جرّب واحدًا من هذه'
	},

	history: {
		label: 'المحادثات',
		open: 'عرض المحادثات',
		untitled: 'محادثة جديدة'
	},

	model: {
		label: 'النموذج',
		preparing: 'جارٍ تجهيز النموذج',
		failedShort: 'تعذّر التجهيز',
		devices: { webgpu: 'GPU', wasm: 'CPU' },
		badge: (device, dtype) => `${device} · ${dtype}`
	},

	/** The bundled model knows other languages by their greetings alone, so that the tasks stay in English. */
	examples: {
		sum: { prompt: 'What is 25 + 17?', shows: 'يجمع خطوةً خطوة، وترى الخطوات.' },
		ability: { prompt: 'ماذا يمكنك أن تفعل؟', shows: 'يقول ما هو وما يستطيعه.' },
		reversal: { prompt: 'Write “garden” backwards.', shows: 'حرفًا حرفًا.' },
		greeting: { prompt: 'مرحبا', shows: 'يلقي التحية بعشر لغات.' }
	},

	notices: {
		label: 'التنبيهات'
	},

	temporary: temporary,

	longWork: longWork
};
