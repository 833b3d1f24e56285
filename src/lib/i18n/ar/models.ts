/** The words of the models page, in Arabic. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, bytes, byteRate, roughDuration, percent, plural, list } = createFormat('ar-u-nu-latn');

const tokens = (count: number) => `${number(count)} token`;

const files = (count: number) =>
	plural(count, {
		zero: 'لا ملفات',
		one: 'ملف واحد',
		two: 'ملفان',
		few: `${number(count)} ملفات`,
		many: `${number(count)} ملفًا`,
		other: `${number(count)} ملف`
	});

export const models: PageMessages['models'] = {
	title: 'النماذج',
	intro: (host) => `يُنزَّل النموذج مرة واحدة من ${host}، ثم يعمل على هذا الجهاز من دون اتصال.`,
	looking: 'جارٍ فحص ما يستطيعه هذا الجهاز…',
	list: 'النماذج',
	evicted: (models) => `أزال المتصفح ${list(models)}`,
	evictedBody:
		'تفعل المتصفحات ذلك حين تضيق مساحة الجهاز أو حين لا يُفتح الموقع لمدة طويلة. أما محادثاتك فمحفوظة على حدة. نزّل النموذج مجددًا لاستخدامه.',

	recommended: 'موصى به لهذا الجهاز',
	inUse: 'قيد الاستخدام',
	figuresExplained: (context) =>
		`الذاكرة هي ما يشغله النموذج أثناء عمله في محادثة من ${tokens(context)}. والسرعة تقدير لهذا الجهاز حتى تُقاس أول إجابة. والنتائج من التقرير التقني لـQwen3.`,
	download: 'التنزيل',
	onDisk: 'على هذا الجهاز',
	memory: 'الذاكرة',
	speed: 'السرعة',
	speedEstimated: (rate) => `نحو ${number(rate, rate < 10 ? 1 : 0)} token/ث`,
	speedMeasured: (rate) => `${number(rate, rate < 10 ? 1 : 0)} token/ث، مقيسة`,
	licence: 'الرخصة',
	licenceUnknown: 'غير مذكورة',
	version: 'النسخة',
	versions: {
		q4f16: '4 بت، نصف الدقة: لبطاقات الرسوميات',
		q4: '4 بت، الدقة الكاملة: لبطاقات الرسوميات التي لا تحسب بنصف الدقة',
		quantized: '8 بت: للمعالج'
	},
	otherVersions: 'نسخ أخرى',
	about: {
		bundled:
			'مرفق مع Ponder: صغير جدًا، صُنع ليبيّن كيف يعمل التفكير. يجمع ويتهجّى ويلقي التحية، ولا يعرف غير ذلك.',
		small: (claimed, score) =>
			`سريع وخفيف. صُنع لـ${number(claimed)} لغة، لكنه ضعيف في معظمها: نال في اختبار بالإسبانية ${number(score)} من 100. أفضله في الإنجليزية والصينية والمهام القصيرة.`,
		middle: (claimed, score) =>
			`توازن جيد. صُنع لـ${number(claimed)} لغة؛ مقبول في الواسعة الانتشار منها ومتفاوت في غيرها: نال في اختبار بالإسبانية ${number(score)} من 100.`,
		large: (claimed, score) =>
			`أقدر ما يعمل في متصفح. صُنع لـ${number(claimed)} لغة، وهو متين في الواسعة الانتشار منها: نال في اختبار بالإسبانية ${number(score)} من 100.`,
		named: (repository) =>
			`من المستودع ${repository} الذي سمّيته. لا يعرف Ponder شيئًا عن جودته ولا لغاته ولا رخصته.`
	},

	refusals: {
		'not-published': 'لم يُنشر بصيغة يستطيع هذا الجهاز تشغيلها.',
		'needs-webgpu':
			'يحتاج إلى بطاقة رسوميات يتيح المتصفح الوصول إليها. قد يتيح ذلك إصدار حديث من Chrome أو Edge أو Safari.',
		'needs-shader-f16': 'يحتاج إلى بطاقة رسوميات تحسب بنصف الدقة، وهذه لا تفعل.',
		'needs-jspi':
			'سيضطر هذا المتصفح إلى حفظه في الذاكرة مرتين. أما إصدار حديث من Chrome أو Edge فيحمّله جزءًا جزءًا.',
		'needs-jspi-or-memory': (needed) =>
			`سيضطر هذا المتصفح إلى حفظه في الذاكرة مرتين، ويتطلب ذلك جهازًا ذاكرته ${bytes(needed)}. أما إصدار حديث من Chrome أو Edge فيحمّله جزءًا جزءًا.`,
		'gpu-limit': (needed, found) =>
			`يشغل أكبر أجزائه ${bytes(needed)} من بطاقة الرسوميات دفعةً واحدة، وهذه تسمح بـ${bytes(found)}.`,
		'wasm-ceiling': (needed, found) =>
			`يشغل ${bytes(needed)}، أي أكثر من ${bytes(found)} التي يستطيع المتصفح بلوغها.`,
		memory: (needed, found) =>
			`يشغل في ذروته ${bytes(needed)} من الذاكرة، وهذا فوق طاقة هذا الجهاز وذاكرته ${bytes(found)}.`,
		'ios-memory': (needed, found) =>
			`يشغل ${bytes(needed)} من الذاكرة؛ وتغلق أجهزة iPhone وiPad الصفحة عند نحو ${bytes(found)}.`
	},
	cannot: 'لا يعمل هنا',
	warnings: {
		'much-memory': 'يشغل كثيرًا من ذاكرة هذا الجهاز: أغلق البرامج الأخرى أثناء استخدامه.',
		'ios-may-close': 'يقارب حد ما تسمح به أجهزة iPhone وiPad: قد تُغلق الصفحة في منتصف إجابة.',
		'slow-on-cpu': 'يعمل هنا على المعالج، بسرعة بضع وحدات token في الثانية أو أقل.',
		'short-context': 'لا تتسع ذاكرة هذا الجهاز إلا لمحادثة قصيرة.'
	},

	get: (size) => `تنزيل ${bytes(size)}`,
	getFrom: (host) => `من ${host} والتخزين الذي يسمّيه`,
	ofModel: (action, model) => `${action}: ${model}`,
	getAnyway: 'المحاولة رغم ذلك',
	resolving: (host) => `جارٍ سؤال ${host} عمّا لديه…`,
	pause: 'إيقاف مؤقت',
	resume: 'متابعة',
	resumeFrom: (host) => `يتابع من ${host}`,
	cancel: 'إلغاء',
	stop: 'إيقاف',
	progressLabel: (model) => `تنزيل ${model}`,
	progress: (done, total) => `${bytes(done)} من ${bytes(total)}`,
	rate: (bytesPerSecond) => byteRate(bytesPerSecond),
	left: (ms) => (ms < 10_000 ? 'بقيت ثوانٍ قليلة' : `بقي نحو ${roughDuration(ms)}`),
	stages: {
		resuming: 'جارٍ فحص ما هو موجود…',
		transferring: 'جارٍ التنزيل',
		elsewhere: 'تبويب آخر ينزّل هذا النموذج. سيكون جاهزًا هنا أيضًا.',
		verifying: 'جارٍ فحص ما وصل…',
		mending: 'وصل شيء خاطئ. يُجلب مرة أخرى، جزءًا جزءًا، ويُقارَن.'
	},
	importing: 'جارٍ قراءة الملفات…',
	repairing: 'جارٍ الإصلاح…',
	tinyLimits:
		'هذا النموذج يأتي مع Ponder وهو صغير جدًا: يجمع بضعة أعداد ويعكس الكلمات ويلقي التحية. وكثيرًا ما يخطئ في المجاميع الطويلة، ولا يستطيع قراءة الملفات.',
	waiting: (cause, ms) =>
		ms < 1000 ? `${cause}. تُعاد المحاولة الآن…` : `${cause}. تُعاد المحاولة بعد ${roughDuration(ms)}.`,
	onlyWhole: 'لا تُحفظ إلا الأجزاء الكاملة: ما وصل من جزء لم يكتمل يُجلب من جديد.',
	dropped: (size) =>
		`وصل أيضًا ${bytes(size)} من أجزاء لم تكتمل بعد. لا تُحفظ إلا الأجزاء الكاملة، لذا تُجلب هذه البايتات من جديد.`,
	paused: (stored, total) => `متوقف مؤقتًا. وصل ${bytes(stored)} من ${bytes(total)}.`,
	filesOf: (count) => files(count),
	fileVerified: 'مفحوص',

	asking: 'لدى المضيف غير ما يتوقعه Ponder',
	askingBody: (host) =>
		`يسرد ${host} لهذا النموذج ملفات غير التي صُنع Ponder معها. يحدث ذلك حين تختلف المرآة أو تُستبدل الملفات. قرّر أيهما تثق به.`,
	pinned: 'يتوقع Ponder',
	listed: 'لدى المضيف',
	missing: 'لا شيء بهذا الاسم',
	exactly: (size) => `${number(size)} بايت`,
	fingerprint: (start) => `البصمة ${start}…`,
	noFingerprint: 'بلا بصمة',
	keepPinned: 'ما يتوقعه Ponder وحده',
	keepListed: 'أخذ ما لدى المضيف',
	decideLater: 'تركه الآن',

	ready: 'جاهز على هذا الجهاز',
	readyFrom: (host) => `من ${host}`,
	imported: 'من ملفات على القرص',
	use: 'استخدامه في المحادثة',
	verify: 'فحص',
	verifying: 'جارٍ مقارنة كل بايت بما استُلم…',
	sound: (checked) => `فُحص: ${bytes(checked)} كلها كما استُلمت.`,
	unknownFiles: (paths) => `لم يُنشر ما يُقارَن به ${list(paths)}؛ جرت المقارنة بما استُلم.`,
	damaged: (size, count) =>
		plural(count, {
			zero: `لم يتغيّر على القرص شيء من ${bytes(size)}.`,
			one: `تغيّرت على القرص قطعة واحدة حجمها ${bytes(size)}.`,
			two: `تغيّرت على القرص قطعتان حجمهما معًا ${bytes(size)}.`,
			few: `تغيّرت على القرص ${number(count)} قطع حجمها معًا ${bytes(size)}.`,
			many: `تغيّرت على القرص ${number(count)} قطعة حجمها معًا ${bytes(size)}.`,
			other: `تغيّرت على القرص ${number(count)} قطعة حجمها معًا ${bytes(size)}.`
		}),
	repair: (size) => `إصلاح: جلب ${bytes(size)}`,
	repaired: (size) => `أُصلح: جُلب ${bytes(size)} مجددًا.`,
	save: 'حفظ على القرص',
	saving: 'جارٍ الكتابة على القرص…',
	remove: 'حذف',
	removing: 'جارٍ الحذف…',
	confirmRemove: (size) => `أتريد حذفه؟ يوفّر ذلك ${bytes(size)}. ولاستخدامه مجددًا يجب تنزيله مرة أخرى.`,
	confirmCancel: (size) => `أتريد إلغاء التنزيل؟ يُحذف ما وصل، وحجمه ${bytes(size)}.`,
	keep: 'إبقاء',
	freed: (size) => `تحرّرت مساحة ${bytes(size)}.`,
	forget: 'إزالة من القائمة',
	confirmForget: (model, size) =>
		`أتريد إزالة ${model} من القائمة؟ يُحذف ما هو هنا منه، ويوفّر ذلك ${bytes(size)}.`,

	importTitle: 'من ملفات على هذا الحاسوب',
	importBody:
		'إن كان لديك مجلد النموذج فلا حاجة إلى تنزيله. يُقارَن كل ملف بما نُشر: ببصمته، أو بحجمه وحده حيث لا تُعرف بصمة.',
	importFolder: 'اختيار مجلد',
	importFiles: 'اختيار ملفات',
	importDrop: 'أو أفلتها هنا',
	importNone: 'ليس بين هذه الملفات جزء من نموذج يعرفه Ponder.',
	importIncomplete: (model, paths) => `تبدو هذه ملفات ${model}، لكن ينقصها ${list(paths)}. اختر المجلد كله.`,
	importTaken: (model) => `جارٍ قراءة ${model}…`,
	importBusy: (model) => `يجري العمل على ${model}. اختر الملفات مجددًا بعد انتهائه.`,
	importPresent: (model) => `${model} موجود على هذا الجهاز.`,

	otherTitle: 'نموذج Qwen3 آخر',
	otherBody: 'أي مستودع فيه نموذج Qwen3 بصيغة ONNX، كمستودعات onnx-community.',
	otherLabel: 'المستودع',
	otherPlaceholder: 'owner/name',
	otherAdd: 'فحصه',
	otherFrom: (host) => `تُجلب قائمة ملفاته من ${host}.`,
	inspecting: (repository) => `جارٍ فحص ${repository}…`,
	added: (model) => `صار ${model} في القائمة.`,
	known: (model) => `هذا ${model}، وهو في القائمة من قبل.`,
	names: {
		empty: 'اكتب اسم المستودع، مثل onnx-community/Qwen3-0.6B-ONNX.',
		'not-owner-and-name': 'لاسم المستودع جزآن: owner/name.',
		'bad-characters':
			'لا يصلح هذا اسمًا لمستودع. يتكوّن الاسم من أحرف لاتينية وأرقام ونقاط وشرطات وشرطة مائلة واحدة.',
		'other-host': 'هذا العنوان على مضيف آخر. اضبط ذلك المضيف مرآةً أولًا، أو اكتب owner/name.',
		'not-a-model-address': 'يؤدي هذا العنوان إلى شيء غير نموذج.'
	},
	unseen: {
		title: (repository) => `لا يوجد مستودع باسم ${repository}، أو أنه خاص`,
		body: (host) =>
			`يجيب ${host} بالجواب نفسه في الحالتين. تحقّق من الاسم كما كتبته. وإن كان خاصًّا فأدخل رمزًا يسمح بقراءته تحت «مصدر النماذج»، ثم أعد المحاولة.`
	},
	flawed: (repository) => `لا يعمل ${repository} في Ponder`,
	flaws: {
		'no-onnx-folder': 'ليس فيه مجلد «onnx». ابحث عن مستودع ينتهي اسمه بكلمة ONNX.',
		'genai-packaging-only': 'هو معبّأ لبرامج خارج المتصفح وحدها. ابحث عن مستودع من onnx-community.',
		'no-runnable-dtype': 'ليست فيه أي من النسخ التي تعمل في المتصفح: q4f16 أو q4 أو int8.',
		'incomplete-weights': 'ينقصه جزء من ملفاته.',
		'no-config': 'ليس فيه ملف إعداد.',
		'config-unreadable': 'ينقص إعداده ما يحتاج إليه Ponder.',
		'mixture-of-experts': 'هو مكوّن من خبراء كثيرين، وأكبر مما يسعه متصفح.',
		'linear-attention': 'هو من نوع أحدث لا يمكن إرجاع ذاكرته كما يفعل Ponder.',
		multimodal: 'هو مصنوع ليرى أو يسمع. يقرأ Ponder النصوص ويكتبها.',
		'not-generative': 'هو مصنوع لفرز النصوص أو ترتيبها، لا لكتابتها.',
		'other-architecture': 'ليس نموذج Qwen3.',
		'no-tokenizer': 'ليس فيه مقسِّم نصوص (tokenizer).',
		'no-tokenizer-config': 'ليس فيه قالب محادثة.'
	},
	flawFound: (found) => `وُجد: ${found}.`,

	spaceTitle: 'المساحة على هذا الجهاز',
	spaceUse: (models, other, free) =>
		`النماذج ${bytes(models)}، والمحادثات والتطبيق ${bytes(other)}، والمتاح ${bytes(free)}`,
	spaceModels: 'النماذج',
	spaceOther: 'المحادثات والتطبيق',
	spaceFree: 'متاح لـPonder',
	spaceUnknown: (models) => `تشغل النماذج ${bytes(models)}. ولا يذكر هذا المتصفح كم بقي متاحًا.`,
	shortage: (needed, free) => `الأرجح أن المساحة لا تكفي: المطلوب ${bytes(needed)}، والمتاح ${bytes(free)}.`,
	deletable: (model, size) => `حذف ${model} يوفّر ${bytes(size)}.`,
	nothingDeletable: 'وفّر مساحة على هذا الجهاز أولًا، ثم عُد.',
	persistent: 'محفوظة إلى أن تحذفها: لن يحذفها المتصفح من تلقاء نفسه.',
	bestEffort: 'حين تضيق مساحة هذا الجهاز قد يحذف المتصفح نماذج من دون سؤال.',
	persistenceUnsupported: 'لا يذكر هذا المتصفح هل يحفظ النماذج دائمًا.',
	askPersistence: 'طلب حفظها من المتصفح',
	advice: {
		'install-first':
			'على iPhone وiPad للتطبيق على الشاشة الرئيسية تخزينه الخاص. إن أردت Ponder هناك فأضفه أولًا، ثم نزّل النماذج في التطبيق.',
		'seven-days':
			'يحذف Safari ما خزّنه موقع لم تفتحه طوال سبعة أيام من استخدام Safari. ولا يشمل ذلك Ponder المثبَّت.'
	},
	strays: 'محفوظ أيضًا',
	straysBody: 'نسخ سابقة كاملة أو ناقصة، ونماذج لم تعد في القائمة.',

	hubTitle: 'مصدر النماذج',
	hubBody: (host) =>
		`تُجلب النماذج من ${host} والتخزين الذي يسمّيه. يعرفان عنوانك على الإنترنت والنموذج الذي تريده؛ ولا يذهب إليهما شيء مما تكتبه.`,
	mirror: 'المرآة',
	mirrorExplained: 'عنوان منصة نماذج أخرى تعمل بطريقة Hugging Face نفسها. يُجرَّب فورًا.',
	mirrorPlaceholder: 'https://huggingface.co',
	mirrorUse: 'استخدام هذا العنوان',
	mirrorDefault: 'العودة إلى huggingface.co',
	mirrorTesting: (host) => `جارٍ تجربة ${host}…`,
	mirrorAnswered: (host) => `${host} يجيب، وسيُستخدم من الآن.`,
	token: 'رمز الوصول',
	tokenExplained: (host) => `للنماذج غير المتاحة للجميع فقط. يُرسل إلى ${host} وحده، ويُنسى عند تغيير المرآة.`,
	tokenKeep: 'حفظه على هذا الجهاز',
	tokenUse: 'استخدام هذا الرمز',
	tokenSet: (host) => `رمز ${host} مضبوط حتى إغلاق هذه الصفحة.`,
	tokenKept: (host) => `رمز ${host} محفوظ على هذا الجهاز.`,
	tokenForget: 'نسيان الرمز',
	tokenInvalid: 'لا يصلح هذا رمزًا: يتكوّن الرمز من أحرف لاتينية وأرقام وعلامات، من دون مسافات.',

	announce: {
		began: (model) => `بدأ تنزيل ${model}.`,
		share: (model, share) => `${model}: وصل ${percent(share)}.`,
		waiting: (model, cause) => `${model}: ${cause}. تُعاد المحاولة.`,
		verifying: (model) => `وصل ${model}، ويجري فحصه.`,
		ready: (model) => `${model} جاهز.`,
		paused: (model) => `أُوقف تنزيل ${model} مؤقتًا.`,
		checking: (model) => `يجري فحص ${model}.`,
		sound: (model) => `فُحص ${model}: لم يتغيّر شيء.`,
		damaged: (model) => `فُحص ${model}: تغيّر جزء منه على القرص، ويمكن إصلاحه.`,
		repaired: (model) => `أُصلح ${model}.`
	}
};
