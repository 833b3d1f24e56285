/** What Ponder says of being installed: in its manifest, where it is offered, and how it is done by hand. Arabic. */
import type { PageMessages } from '../en/pages.ts';

export const install: PageMessages['install'] = {
	description: 'محادثة خاصة مع Qwen3 تعمل كلها على جهازك، وتفكّر أمامك.',
	screenshots: {
		chat: 'يفكّر النموذج أمامك، ثم يجيب',
		models: 'نماذج تناسب هذا الجهاز، وما تتطلبه'
	},
	shortcuts: { newChat: 'محادثة جديدة', temporaryChat: 'محادثة مؤقتة', models: 'النماذج' },

	offer: 'تثبيت Ponder',
	offerExplained: 'في نافذة مستقلة، من الشاشة الرئيسية أو شريط التطبيقات.',
	dismiss: 'عدم اقتراح تثبيت Ponder',
	installed: 'ثُبّت Ponder.',
	title: 'تثبيت Ponder',
	ways: {
		ios: {
			find: 'افتح قائمة «مشاركة» في هذا المتصفح.',
			choose: 'مرّر إلى الأسفل واختر «إضافة إلى الشاشة الرئيسية».',
			end: 'أكّد بالضغط على «إضافة». صار Ponder على الشاشة الرئيسية.'
		},
		'mac-safari': {
			find: 'افتح قائمة «مشاركة» في شريط أدوات Safari.',
			choose: 'اختر «إضافة إلى Dock».',
			end: 'أكّد بالضغط على «إضافة». صار Ponder في شريط Dock.'
		},
		android: {
			find: 'افتح قائمة المتصفح، وهي غالبًا ثلاث نقاط.',
			choose: 'اختر «إضافة إلى الشاشة الرئيسية» أو «تثبيت».',
			end: 'أكّد. صار Ponder على الشاشة الرئيسية.'
		},
		desktop: {
			find: 'افتح قائمة المتصفح، وهي غالبًا ثلاث نقاط.',
			choose: 'ابحث عن «تثبيت Ponder»؛ تجده في Chrome تحت «البث والحفظ والمشاركة»، وفي Edge تحت «التطبيقات».',
			end: 'أكّد. صارت لـPonder نافذة مستقلة.'
		}
	},
	none: 'لا يستطيع هذا المتصفح تثبيت تطبيقات الويب. يعمل Ponder في تبويبه بالجودة نفسها؛ ويمكن تثبيته في Chrome وEdge وSafari.',
	iosStorage: 'للتطبيق على الشاشة الرئيسية تخزينه الخاص: محادثات هذا التبويب ونماذجه ليست فيه.'
};
