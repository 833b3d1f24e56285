/** More words of work that takes long, in Arabic: what is set, and what is said when work ended the page. */
import type { PageMessages } from '../en/pages.ts';

export const longWorkPages: PageMessages['longWork'] = {
	notification: {
		label: 'أشعِرني عند الانتهاء',
		explained: 'عندما تكتمل إجابة أو يكتمل تنزيل وPonder غير ظاهر. لا يقول الإشعار غير ذلك.',
		denied: 'لا يسمح المتصفح لـPonder بإرسال الإشعارات. يمكنك تغيير ذلك في إعدادات المتصفح لهذا الموقع.',
		unsupported:
			'لا يتيح هذا المتصفح الإشعارات لصفحات الويب. بعض المتصفحات تتيحها حين تكون الصفحة على الشاشة الرئيسية.'
	},

	died: {
		title: (model) => `أُغلقت الصفحة أثناء تحميل ${model}`,
		body: (answerer) =>
			`الأرجح أن ذاكرة الجهاز لم تكفِه. لم يضِع شيء مما كتبته، وسيجيب ${answerer} في الوقت الحالي.`,
		again: (model) => `تجربة ${model} مجددًا`,
		smaller: (model) => `استخدام ${model}`
	}
};
