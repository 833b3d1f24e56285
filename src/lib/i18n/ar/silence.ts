/** What Ponder says of its own requests, in Arabic. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, bytes, plural } = createFormat('ar-u-nu-latn');

export const silence: PageMessages['silence'] = {
	label: 'طلبات هذه الصفحة',
	quiet: 'لم يغادر هذا الجهاز شيء مما كتبته',
	partly: 'لا يرسل Ponder شيئًا مما تكتبه؛ لكن لا يُقاس كل شيء بعد',
	unlisted: 'تعذّر بدء قائمة الطلبات. أعد تحميل الصفحة للمحاولة مجددًا.',
	unexplained: 'هناك طلب لا يستطيع Ponder تفسيره',
	quietBody: 'يجلب Ponder ملفات ولا يرسل شيئًا. هذه طلباته منذ فُتحت هذه الصفحة، بقدر ما تُقاس.',
	unexplainedBody:
		'تجد عليه علامة أدناه. قد تطلب إضافات المتصفح أشياء باسم الصفحة؛ فإن لم تكن لديك إضافات فأخبر مشغّل هذه النسخة من Ponder.',
	ownHost: 'الموقع الذي يأتي منه Ponder',
	hub: 'لنماذج طلبتها',
	otherHost: 'لا يطلب Ponder منه شيئًا',
	kept: 'طلبات أُجيب عنها من هذا الجهاز',
	network: 'طلبات عبر الشبكة',
	received: 'المستلَم',
	receivedOfHub: 'المستلَم، منه ومن مضيفين يحيل إليهم',
	atLeast: (size) => `${bytes(size)} على الأقل`,
	list: 'كل طلب على حدة',
	why: {
		app: 'التطبيق',
		runtime: 'بيئة التشغيل',
		'bundled-model': 'النموذج المرفق',
		download: 'تنزيل',
		unexplained: 'غير مفسَّر'
	},
	bytes: (size) => bytes(size),
	times: (count) =>
		plural(count, {
			zero: 'ولا مرة',
			one: 'مرة واحدة',
			two: 'مرتان',
			few: `${number(count)} مرات`,
			many: `${number(count)} مرة`,
			other: `${number(count)} مرة`
		}),
	fromDevice: 'من هذا الجهاز',
	sizeUnknown: 'لم يُقَس الحجم',
	measured: 'ما يُقاس',
	coverage: {
		all: 'كل طلب من كل تبويب مفتوح من Ponder، ومن نموذجه وتنزيلاته، كما رآه عامل الخدمة (service worker).',
		'page-only':
			'كل طلب من هذه الصفحة. ولا تُقاس طلبات النموذج والتنزيلات نفسها، إذ لم يكن عامل الخدمة (service worker) يعمل حين فُتحت الصفحة. وتُقاس بدءًا من المرة القادمة التي تفتح فيها Ponder.'
	},
	notMeasured: 'لا يُقاس: ما يحمله الطلب إلى جانب عنوانه. وتراقب ذلك اختبارات Ponder من الخارج، عند الخادم.'
};
