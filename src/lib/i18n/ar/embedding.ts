/** The page for people who put Ponder into their own pages, in Arabic. */
import type { PageMessages } from '../en/pages.ts';

const options: PageMessages['embedding']['options'] = {
	mode: { name: 'الشكل', about: 'داخل الصفحة، أو زر في الزاوية، أو النافذة كلها.' },
	model: {
		name: 'النموذج',
		about: 'يُقترح حيث يكون لدى الزائر؛ ولا يُجلب شيء كبير من دون نقرة منه.'
	},
	thinking: { name: 'التفكير', about: 'هل تبدأ الإجابات بالتفكير. ويمكن للزائر تغيير ذلك.' },
	budget: { name: 'ميزانية التفكير', about: 'عدد token، أو «بلا حد».' },
	system: { name: 'موجّه النظام', about: 'ما يُقال للنموذج أولًا. ويستطيع الزائر قراءته.' },
	locale: { name: 'اللغة', about: 'وسم لغة مثل en أو ar. إن تُرك فارغًا: لغة الزائر.' },
	theme: { name: 'الألوان', about: 'إن تُركت: كما في نظام الزائر.' },
	greeting: { name: 'الترحيب', about: 'يظهر حيث تبدأ المحادثة.' },
	suggestions: {
		name: 'الاقتراحات',
		about: 'حتى ستة أسئلة، يفصل بينها |. تملأ النقرة مربع الرسالة.'
	},
	label: {
		name: 'نص الزر',
		about: 'اسم الزر بدلًا من «اسأل مساعدًا خاصًا».'
	},
	minHeight: {
		name: 'أدنى ارتفاع',
		about: 'بوحدات CSS pixel. تُحجز هذه المساحة من البداية، فلا يتحرك شيء.'
	},
	maxHeight: { name: 'أقصى ارتفاع', about: 'بوحدات CSS pixel. بعده يُمرَّر محتوى الإطار.' },
	credentialless: {
		name: 'من دون بيانات اعتماد',
		about: 'للصفحات المعزولة عن المصادر الأخرى: يبدأ الإطار كل مرة بتخزين فارغ.'
	}
};

export const embedding: PageMessages['embedding'] = {
	title: 'ضع Ponder في صفحتك',
	toChat: 'إلى المحادثة',
	lead: 'سطران، ويصير لزوارك مساعد يعمل على أجهزتهم. لا يكلّفك خادمًا، ولا يغادر أجهزتهم ما يكتبونه.',
	build: 'اختر',
	chosen: 'ما اخترته',
	byVisitor: 'كما يشاء الزائر',
	byPage: 'كما تحتاج صفحتك',
	choices: {
		inline: 'داخل الصفحة',
		bubble: 'زر',
		fullscreen: 'النافذة كلها',
		on: 'مفعّل',
		off: 'متوقف',
		auto: 'كالنظام',
		light: 'فاتح',
		dark: 'داكن'
	},
	options,
	look: 'الألوان والزوايا',
	lookExplained:
		'الألوان كما تُكتب في CSS، أو زوج منها: light-dark(#fff, #111). والزوايا بوحدات px أو rem أو em.',
	fault: 'لا يمكن استخدام هذا؛ تسري القيمة الافتراضية.',
	reset: 'العودة إلى القيم الافتراضية',
	preview: 'معاينة',
	previewExplained: 'الإطار كما هو. يجيب بالنموذج المرفق مع Ponder، على هذا الجهاز.',
	previewTitle: 'معاينة الإطار',
	snippet: 'الصق هذا',
	snippets: { frame: 'أو إطار وحده، من دون نص برمجي' },
	snippetExplained: {
		element: 'النص البرمجي صغير، ولا يحمّل إلا زرًا، ويضع إطاره بجانبه حين يطلبه الزائر.',
		frame: 'للصفحات التي لا تسمح بالنصوص البرمجية. لا تسمع صفحتك منه شيئًا ولا تستطيع أن تطلب منه شيئًا.'
	},
	copy: 'نسخ الأسطر',
	copied: 'تم النسخ',
	copyFailed: 'لم يسمح المتصفح بالنسخ.',
	frameTitle: 'Ponder، مساعد خاص',
	examples: 'أمثلة',
	example: {
		inline: 'داخل صفحة',
		bubble: 'زر في الزاوية',
		frame: 'إطار من دون نصوص برمجية',
		client: 'صفحة تسأل النموذج بنفسها'
	},
	security: 'ما هو آمن، وما عليك فعله',
	notes: {
		reading:
			'لا تستطيع صفحتك قراءة ما يكتبه الزائر ولا الإجابات ولا الإعدادات ولا النماذج. ويتطلب إرسال الرسائل وقراءة الإجابات موافقة الزائر، وتُطلب داخل الإطار بزر يجب أن يكون ظاهرًا حتى تُحتسب نقرته، مرة لكل مصدر.',
		spaces: 'لكل مصدر محادثاته الخاصة. وهي غير محادثات الزائر في Ponder لديه.',
		context: 'ما تقدّمه سياقًا عن صفحة يُعرض على الزائر مع اسم موقعك قبل استخدامه.',
		allowList:
			'من يجوز له تأطير هذه النسخة من Ponder مذكور في embed.json بجانبها: { "origins": ["https://example.org"] }، أو "*" للجميع. أما صفحات التطبيق نفسه فلا يجوز لأحد تأطيرها.',
		policies:
			'مع Content-Security-Policy تحتاج صفحتك إلى script-src وframe-src لهذا العنوان. ومع Cross-Origin-Embedder-Policy يحتاج iframe العادي إلى السمة credentialless؛ ويضبطها عنصر Ponder بنفسه.',
		sandbox:
			'يحتاج الإطار المقيّد بالسمة sandbox إلى allow-scripts وallow-same-origin وallow-forms، وإلى allow-popups لروابطه.'
	},
	client: 'اسأل النموذج من صفحتك',
	clientExplained:
		'بصيغ واجهة OpenAI البرمجية، والجواب على جهاز الزائر متى وافق. تعمل المكتبة الرسمية عبر خيارها fetch.',
	typesLink: 'كل الأنواع: widget.d.ts',
	reference: 'البروتوكول',
	referenceExplained:
		'ما يقوله العنصر والإطار أحدهما للآخر، لمن يكتب مضيفًا خاصًا به. مستخرَج من الأنواع في المصدر.',
	calls: 'النداءات، من صفحتك إلى الإطار',
	events: 'الأحداث، من الإطار إلى صفحتك',
	errors: 'رموز ما قد يخفق',
	types: 'الأنواع',
	withConsent: 'بموافقة الزائر',
	columns: { name: 'الاسم', params: 'مع', result: 'ينتهي بـ', progress: 'في أثناء ذلك' }
};
