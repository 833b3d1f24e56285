/** Letters in place of the shapes and parts of letters that a PDF's fonts name in their place. Pure. */

/**
 * Each radical of Unicode's supplement beside the letter of the same shape, where there is one (EquivalentUnifiedIdeograph.txt):
 * NFKC knows but two of them.
 */
const radicals = new Map(
	(
		'⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺖忄⺗㣺⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺫罒⺬示' +
		'⺭礻⺯糹⺰纟⺱罓⺲罒⺶羊⺹耂⺺肀⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页' +
		'⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟'
	)
		.match(/../gu)
		?.map((pair) => [pair.slice(0, 1), pair.slice(1)])
);

/** Presentation forms, radicals and compatibility ideographs; and what pdf.js itself would have made ordinary. */
const shapes =
	/[\u2f00-\u2fdf\uf900-\ufdff\ufe70-\ufefc\u{2f800}-\u{2fa1f}\u00a0\u00b5\u037e\u0eb3\u2000-\u200a\u202f\u2126]/gu;

/**
 * The same text without presentation forms (Latin ligatures, Hebrew, Arabic), Chinese radicals, compatibility ideographs
 * and spaces of other widths. What stands for itself stays: full and half width, superscripts, fractions, signs.
 */
export function ordinaryLetters(text: string): string {
	return text
		.replace(/[\u2e80-\u2ef3]/g, (radical) => radicals.get(radical) ?? radical)
		.replace(shapes, (shape) =>
			// A mark that stands alone is written on a space.
			shape.normalize('NFKC').replace(/^ (?=\p{M})/u, '')
		);
}
