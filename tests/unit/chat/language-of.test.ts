import { expect, it } from 'vitest';
import { languageOf } from '#lib/chat/language-of.ts';

it.each([
	['天空是蓝色的，因为空气散射光。', 'zh'],
	[
		'可以用 `Array.prototype.map`：\n\n```js\nconst doubled = numbers.map((number) => number * 2);\n```\n\n它返回一个新数组。',
		'zh'
	],
	['空が青いのは、光が散乱されるからです。', 'ja'],
	['コンピュータ', 'ja'],
	['하늘은 파랗습니다. JavaScript를 씁니다.', 'ko'],
	['السماء زرقاء لأن الهواء يشتت الضوء.', 'ar'],
	['ท้องฟ้าเป็นสีฟ้าเพราะอากาศกระเจิงแสง', 'th'],
	['השמיים כחולים', 'he'],
	['Ο ουρανός είναι μπλε.', 'el'],
	['你好吗？', 'zh'],
	['這個函數的係數是三，關係很清楚。', 'zh'],
	['粵語係咁樣講嘅', 'yue'],
	['佢哋唔知道', 'yue'],
	['مرحبا، كيف حالك؟', 'ar'],
	['أين أنت', 'ar'],
	['الولد والبنت في البيت', 'ar']
])('a script tells its language: %s', (text, language) => {
	expect(languageOf(text, 'en')).toBe(language);
});

it.each([
	'The sky is blue.',
	'Der Himmel ist blau.',
	'Небо синее.',
	'आकाश नीला है।',
	'“日本語能力試験” means the Japanese test, and 你好 means hello in Chinese.',
	'The angle α is half of β.',
	'آسمان آبی است چون هوا نور را پخش می‌کند.',
	'آسمان نیلا ہے',
	'سلام خوبم',
	'الان دارم',
	'東京',
	'東京都千代田区',
	'係',
	'ייִדיש איז אַ שפּראַך',
	'װאָס מאַכסטו',
	'日语的助词「の」表示所属，用法很多，例子如下，请仔细看看这些句子。',
	'42',
	''
])('what may be of several languages has none: %s', (text) => {
	expect(languageOf(text, 'en')).toBeUndefined();
});

it('leaves Chinese to a page in Chinese, and few letters to one in Japanese', () => {
	expect(languageOf('天空是藍色的', 'zh-Hant')).toBeUndefined();
	expect(languageOf('天空係藍色嘅', 'yue')).toBeUndefined();
	expect(languageOf('東京都', 'ja')).toBeUndefined();
	expect(languageOf('天空是蓝色的，因为空气散射光。', 'ja')).toBe('zh');
	expect(languageOf('空が青い', 'zh-Hans')).toBe('ja');
	expect(languageOf('粵語係咁樣講嘅', 'zh-Hant')).toBe('yue');
	expect(languageOf('你好吗？', 'ja')).toBe('zh');
});
