/** What is said where the app does not start, but for English, which `src/boot` has at hand: the build makes a file of each. */
import type { BootWords } from './en/boot.ts';
import { bootDe } from './de/boot.ts';
import { bootEs } from './es/boot.ts';
import { bootFr } from './fr/boot.ts';
import { bootPt } from './pt/boot.ts';
import { bootAr } from './ar/boot.ts';
import { bootZhHans } from './zh-Hans/boot.ts';
import { bootZhHant } from './zh-Hant/boot.ts';
import { bootYue } from './yue/boot.ts';
import { bootJa } from './ja/boot.ts';
import { bootKo } from './ko/boot.ts';
import type { SpokenLocale } from './locale.ts';

export const bootWords: Readonly<Partial<Record<SpokenLocale, BootWords>>> = {
	de: bootDe,
	es: bootEs,
	fr: bootFr,
	pt: bootPt,
	ar: bootAr,
	'zh-Hans': bootZhHans,
	'zh-Hant': bootZhHant,
	yue: bootYue,
	ja: bootJa,
	ko: bootKo
};
