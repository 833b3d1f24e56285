/** What the panel of the model says, in Arabic. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, bytes, plural } = createFormat('ar-u-nu-latn');

export const modelPanel: PageMessages['modelPanel'] = {
	why: 'سبب هذا الاختيار',
	reasons: {
		'gpu-with-f16': 'تحسب بطاقة الرسوميات بنصف الدقة، وهذا أسرع ما يمكن.',
		'gpu-without-f16': 'لا تحسب بطاقة الرسوميات بنصف الدقة، لذا تُستخدم الدقة الكاملة.',
		'no-webgpu': 'لا يدعم هذا المتصفح WebGPU، لذا يعمل النموذج على المعالج.',
		'no-adapter': 'لا تتوفر هنا بطاقة رسوميات، لذا يعمل النموذج على المعالج.',
		'software-adapter': 'بطاقة الرسوميات هنا محاكاة فحسب، وهي أبطأ من المعالج؛ لذا يعمل النموذج على المعالج.',
		'asked-for': 'اخترت هذا الجهاز بنفسك.',
		'dtype-not-published': 'لم تُنشر النسخة الأفضل من هذا النموذج، لذا تُستخدم التي تليها.',
		'fell-back': 'أخفق الخيار الأفضل على هذا الجهاز، لذا يُستخدم الذي يليه.'
	},
	gaveUp: (place, cause) => `استُبعد ${place}: ${cause}.`,
	choose: 'النماذج على هذا الجهاز',
	backToBundled: (name) => `استخدام ${name}`,
	switching: (name) => `يجيب ${name} بدءًا من الرسالة التالية.`,
	softwareAdapter: 'المعالج يحاكي بطاقة الرسوميات: الإجابات صحيحة، لكنها بطيئة.',
	threads: (count) =>
		plural(count, {
			zero: 'بلا خيوط تنفيذ',
			one: 'خيط تنفيذ واحد',
			two: 'خيطا تنفيذ',
			few: `${number(count)} خيوط تنفيذ`,
			many: `${number(count)} خيط تنفيذ`,
			other: `${number(count)} خيط تنفيذ`
		}),
	weights: (size) => `الأوزان في الذاكرة: ${bytes(size)}`,
	contextLength: 'طول السياق',
	contextTokens: (count) => `${number(count)} token`,
	contextExplained: 'ما يراه النموذج من المحادثة دفعةً واحدة. كلما طال زادت الذاكرة المطلوبة.',
	device: 'يعمل على',
	deviceDefault: 'ما يناسب هذا الجهاز',
	others: 'الحصول على نماذج أخرى'
};
