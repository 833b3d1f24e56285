/** What is said of the system prompt, the sampling and the saved prompts, in Arabic. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, plural } = createFormat('ar-u-nu-latn');

export const chatOptions: PageMessages['chatOptions'] = {
	systemPrompt: 'موجّه النظام',
	systemPromptExplained: 'ما يُقال للنموذج قبل كل شيء في هذه المحادثة.',
	sampling: 'أخذ العينات',
	samplingThinking:
		'كيف يُختار token التالي في هذه المحادثة. ما تتركه فارغًا يتبع توصية Qwen عند التفكير، ويتغيّر بتغيّر الوضع.',
	samplingNotThinking:
		'كيف يُختار token التالي في هذه المحادثة. ما تتركه فارغًا يتبع توصية Qwen من دون تفكير، ويتغيّر بتغيّر الوضع.',
	parameters: {
		temperature: 'درجة الحرارة',
		topP: 'Top-p',
		topK: 'Top-k',
		minP: 'Min-p',
		presencePenalty: 'عقوبة الحضور',
		seed: 'البذرة',
		maxNewTokens: 'أقصى طول، بوحدات token'
	},
	open: { seed: 'عشوائية', maxNewTokens: 'بقدر المتاح' },
	outOfRange: (least, most) =>
		`يجب أن يكون عددًا من ${number(least, least % 1 === 0 ? 0 : 2)} إلى ${number(most, most % 1 === 0 ? 0 : 2)}. تبقى آخر قيمة صالحة.`,
	reset: 'العودة إلى قيم Qwen'
};

export const prompts: PageMessages['prompts'] = {
	title: 'الموجّهات',
	label: 'الموجّهات المحفوظة',
	explained:
		'لاستخدام موجّه، اكتب في أول الرسالة شرطة مائلة ثم اسمه. لكل موجّه أن يحمل ميزانية تفكير خاصة به. أما الاسمان think وno_think فيخصّان Qwen3.',
	offered: (count) =>
		plural(count, {
			zero: 'لا موجّه محفوظ يطابق ذلك.',
			one: 'يطابق ذلك موجّه محفوظ واحد. اختره بمفاتيح الأسهم.',
			two: 'يطابق ذلك موجّهان محفوظان. اختر أحدهما بمفاتيح الأسهم.',
			few: `يطابق ذلك ${number(count)} موجّهات محفوظة. اختر أحدها بمفاتيح الأسهم.`,
			many: `يطابق ذلك ${number(count)} موجّهًا محفوظًا. اختر أحدها بمفاتيح الأسهم.`,
			other: `يطابق ذلك ${number(count)} موجّه محفوظ. اختر أحدها بمفاتيح الأسهم.`
		}),
	none: 'لم تحفظ أي موجّه بعد.',
	add: 'موجّه جديد',
	unsaved: 'بدأتَه ولم يُحفظ',
	goOn: 'إكمال',
	goOnWith: (name) => `إكمال «${name}»`,
	edit: 'تعديل',
	editNamed: (name) => `تعديل الموجّه «${name}»`,
	delete: 'حذف',
	deleteNamed: (name) => `حذف الموجّه «${name}»`,
	deleteQuestion: (name) => `أتريد حذف الموجّه «${name}»؟ لا يمكن استرجاعه.`,
	name: 'الاسم',
	nameExplained: 'أحرف وأرقام والعلامتان - و_، من دون الشرطة المائلة.',
	text: 'النص',
	place: 'الاستخدام',
	places: {
		message: 'رسالة تُكمَل ثم تُرسل',
		system: 'موجّه النظام في المحادثة'
	},
	thinking: 'التفكير',
	thinkingAsIs: 'كما هو مضبوط في المحادثة',
	thinkingOff: 'متوقف',
	thinkingUnlimited: 'مفعّل، بلا حد',
	thinkingBudget: (tokens) => `مفعّل، حتى ${number(tokens)} token`,
	save: 'حفظ',
	saved: (name) => `حُفظ الموجّه «${name}».`,
	flaws: {
		name: 'يتكوّن الاسم من 1 إلى 40 من الأحرف والأرقام والعلامتين - و_، ويبدأ بحرف أو رقم، ولا يكون think ولا no_think.',
		'name-taken': 'هذا الاسم لموجّه آخر.',
		changed:
			'غيّرت علامة تبويب أخرى هذا الموجّه في هذه الأثناء. احفظ مرة أخرى لاستبدال ما حفظته، أو ألغِ لإبقائه.',
		text: 'اكتب نص الموجّه.'
	}
};
