/** What Ponder says of what came from outside: links, shares, opened files. Arabic. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, list } = createFormat('ar-u-nu-latn');

export const arrival: PageMessages['arrival'] = {
	filled: {
		link: 'وضع رابط نصًا في مربع الرسالة. لن يُرسل شيء قبل أن ترسله.',
		share: 'ما شاركته سيُرفق برسالتك التالية. لن يُرسل شيء قبل أن ترسله.',
		file: 'سيُرفق الملف برسالتك التالية. لن يُرسل شيء قبل أن ترسله.'
	},
	empty: {
		link: 'فُتح Ponder من رابط.',
		share: 'وصلت إلى Ponder مشاركة.',
		file: 'فُتح ملف في Ponder.'
	},
	thinking: {
		off: 'أوقف الرابط التفكير في هذه المحادثة.',
		on: 'فعّل الرابط التفكير في هذه المحادثة.',
		unlimited: 'فعّل الرابط التفكير في هذه المحادثة، بلا حد.',
		upTo: (tokens) => `فعّل الرابط التفكير في هذه المحادثة، حتى ${number(tokens)} token.`
	},
	proposes: (model) => `يقترح الرابط أن يجيب ${model}.`,
	proposesAbsent: (model) =>
		`يقترح الرابط أن يجيب ${model}، وهو ليس على هذا الجهاز. لن يُنزَّل شيء ما لم تطلبه.`,
	use: (model) => `استخدام ${model}`,
	seeModels: 'عرض النماذج',
	exports: (names) => `ملفات مصدَّرة من Ponder: ${list(names)}. لن يؤخذ منها شيء ما لم تستوردها.`,
	import: 'استيراد',
	troubles: {
		'damaged-link': 'الرابط تالف: تعذّرت قراءة أجزاء منه. راجع النص قبل إرساله.',
		'too-long': (characters) => `النص أطول من الحد (${number(characters)} حرف)، فحُذف آخره.`,
		'unknown-thinking': (value) =>
			`يحدّد الرابط للتفكير القيمة «${value}»، ولا يعرفها Ponder. بقي التفكير كما كان.`,
		'unknown-model': (name) => `يسمّي الرابط نموذجًا لا يعرفه Ponder: «${name}».`,
		'unreadable-file': (name) => `تعذّر على المتصفح أن يقرأ «${name}». ربما نُقل أو حُذف.`,
		'share-lost': 'لم يصل ما شاركته، أو كان فارغًا. شاركه مجددًا.'
	}
};
