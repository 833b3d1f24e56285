/**
 * Finds physical CSS (left, right, width …) where only logical properties (inline-start, inline-size …) may stand, so that
 * a page mirrors by itself in right-to-left languages.
 */

const sides = 'left|right|top|bottom';

const physicalProperty = new RegExp(
	'^(?:' +
		[
			`(?:(?:scroll-)?(?:margin|padding)-)?(?:${sides})`,
			`border-(?:${sides})(?:-(?:width|style|color))?`,
			'border-(?:top|bottom)-(?:left|right)-radius',
			'(?:min-|max-)?(?:width|height)',
			'overflow-[xy]',
			'overscroll-behavior-[xy]'
		].join('|') +
		')$'
);

const physicalValue = {
	property: /^(?:text-align(?:-last)?|float|clear|caption-side|resize)$/,
	value: /^(?:left|right|horizontal|vertical)$/
};

/**
 * @param {string} css a stylesheet
 * @returns {string[]} the physical declarations in it, as `property: value`
 */
export function findPhysicalCss(css) {
	const bare = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@[a-z-]+[^{;]*(?=[{;])/g, '');
	const declarations = bare.matchAll(/(?<=[{;]\s*)([a-z-]+)\s*:\s*([^;{}]+)(?=[;}])/g);
	return [...declarations]
		.map(([, property = '', value = '']) => ({ property, value: value.trim() }))
		.filter(({ property, value }) => isPhysical(property, value))
		.map(({ property, value }) => `${property}: ${value}`);
}

/**
 * @param {string} property
 * @param {string} value
 */
function isPhysical(property, value) {
	if (physicalProperty.test(property)) return true;
	return physicalValue.property.test(property) && physicalValue.value.test(value);
}

/**
 * @param {string} component a Svelte component's source
 * @returns {string} its styles alone
 */
export function stylesOf(component) {
	return [...component.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css).join('\n');
}
