/** What is said around an answer, in Arabic. */
import type * as english from '../en/answers.ts';
import { createFormat } from '../format.ts';

const { number, duration } = createFormat('ar-u-nu-latn');

const tokens = (count: number) => `${number(count)} token`;

export const answers: typeof english.answers = {
	largerExamples: {
		reasoning: {
			prompt:
				'يغادر قطار الساعة 21:40 ويصل الساعة 6:15 من صباح اليوم التالي، ويتوقف في الطريق 35 دقيقة. كم من الوقت يسير؟',
			shows: 'يفكّر قبل أن يجيب، ويمكنك متابعة تفكيره.'
		},
		atOnce: {
			prompt: 'اشرح في ثلاث جمل لماذا السماء زرقاء. /no_think',
			shows: 'من دون تفكير: يجيب مباشرةً.'
		},
		languages: {
			prompt: 'ترجم هذه الجملة إلى العربية: 千里之行，始于足下。',
			shows: 'تعلّم 119 لغة ولهجة.'
		},
		code: {
			prompt: 'اكتب دالة Python تجد أطول كلمة في نص.',
			shows: 'شيفرة، وشرح ما تفعله.'
		}
	},

	facts: {
		label: 'أرقام هذه الإجابة',
		rate: (tokensPerSecond) => `${number(tokensPerSecond, tokensPerSecond < 10 ? 1 : 0)} token/ث`,
		rateExplained: 'ما يُكتب من token في الثانية',
		firstTokenExplained: 'الوقت حتى أول token',
		firstToken: (ms) => `أول token بعد ${duration(ms)}`,
		answerTokensExplained: 'طول الإجابة',
		answerTokens: (count) => tokens(count),
		promptTokens: (count) => `قُرئ ${tokens(count)}`,
		cachedTokensExplained: 'ما لم تلزم إعادة قراءته من token',
		cachedTokens: (count) => `أُعيد استخدام ${tokens(count)}`,
		deviceExplained: 'كاتب الإجابة',
		by: (model, device) => `${model} · ${device}`
	},

	outcome: {
		stopped: 'أُوقفت.',
		length: 'قُطعت عند الحد الأقصى للطول.',
		empty: 'انتهى النموذج دون أن يكتب إجابة.',
		emptyBody: 'يحدث ذلك أحيانًا، وأكثر مع النماذج الصغيرة. حاول مرة أخرى، أو اسأل بكلمات أخرى.',
		cut: 'انقطعت هذه الإجابة عند إغلاق الصفحة.',
		crashed: 'انقطعت هذه الإجابة. ما كُتب منها محفوظ.',
		asked: {
			think: 'طُلب التفكير',
			noThink: 'طُلب عدم التفكير',
			inCode: 'داخل شيفرة، وقد يسري مع ذلك',
			void: 'بلا أثر: التفكير متوقف',
			anyway: 'التفكير متوقف أصلًا'
		},
		did: {
			think: {
				thought: 'طُلب منه أن يفكّر، ففكّر.',
				answered: 'طُلب منه أن يفكّر، ولم يفكّر.'
			},
			no_think: {
				thought: 'طُلب منه ألّا يفكّر، وفكّر مع ذلك.',
				answered: 'طُلب منه ألّا يفكّر، فلم يفكّر.'
			}
		}
	},

	code: {
		copy: 'نسخ الشيفرة',
		copied: 'تم النسخ',
		plain: 'نص',
		wrap: 'لفّ الأسطر الطويلة',
		showAll: (lines) => `عرض الأسطر كلها: ${number(lines)}`,
		fold: 'عرض أقل',
		invisible: (codePoint) => `محرف غير مرئي ${codePoint}`,
		holdsInvisible:
			'في هذه الشيفرة محارف لا تُرى، وقد تجعلها تُقرأ على غير ما تنفَّذ. هي معلَّمة هنا، وتُنسخ مع ما حولها.'
	},

	markdown: {
		table: 'جدول',
		copyTable: 'نسخ الجدول بصيغة CSV',
		copiedTable: 'نُسخ الجدول',
		copiedWithFormulas: 'نُسخ كما هو. قد يحسب برنامج الجداول كل خلية تبدأ بأحد الرموز = + - @.',
		picture: 'صورة:',
		task: 'مهمة',
		footnotes: 'الحواشي',
		footnote: (count) => `الحاشية ${number(count)}`,
		backToText: 'العودة إلى النص',
		tooLong: 'أطول من أن يُنسَّق: يظهر ما بعد هذا كما كُتب.',
		tooDeep: 'مستويات التداخل أكثر من أن تُنسَّق: يظهر ما هو أعمق كما كُتب.',
		showMore: 'عرض المزيد',
		shownOf: (shown, all) => `المعروض: ${number(shown)} من ${number(all)}.`
	},

	math: {
		label: 'معادلة',
		faults: {
			'too-long': 'هذه المعادلة أطول من أن تُعرض منسّقة.',
			'too-deep': 'تداخل هذه المعادلة أعمق من أن تُعرض منسّقة.',
			'own-commands': 'تعرّف هذه المعادلة أوامر خاصة بها، وهذا غير متاح هنا.',
			failed: 'تعذّر عرض هذه المعادلة منسّقة.',
			unreadable: (reason) => `في هذه المعادلة خطأ: ${reason}`
		}
	}
};
