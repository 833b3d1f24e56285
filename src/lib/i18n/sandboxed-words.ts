/** What the widget's page says in a frame in which nothing of Ponder can run, in every language: few words, in the page itself. */
import { sandboxedEn, type SandboxedWords } from './en/sandboxed.ts';
import { sandboxedDe } from './de/sandboxed.ts';
import { sandboxedEs } from './es/sandboxed.ts';
import { sandboxedFr } from './fr/sandboxed.ts';
import { sandboxedPt } from './pt/sandboxed.ts';
import { sandboxedAr } from './ar/sandboxed.ts';
import { sandboxedZhHans } from './zh-Hans/sandboxed.ts';
import { sandboxedZhHant } from './zh-Hant/sandboxed.ts';
import { sandboxedYue } from './yue/sandboxed.ts';
import { sandboxedJa } from './ja/sandboxed.ts';
import { sandboxedKo } from './ko/sandboxed.ts';
import type { Locale } from './locale.ts';

export const sandboxedWords: Readonly<Partial<Record<Locale, SandboxedWords>>> = {
	en: sandboxedEn,
	de: sandboxedDe,
	es: sandboxedEs,
	fr: sandboxedFr,
	pt: sandboxedPt,
	ar: sandboxedAr,
	'zh-Hans': sandboxedZhHans,
	'zh-Hant': sandboxedZhHant,
	yue: sandboxedYue,
	ja: sandboxedJa,
	ko: sandboxedKo
};
