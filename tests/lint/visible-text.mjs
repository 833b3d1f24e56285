/**
 * Words a person reads come from the catalogue (src/lib/i18n), so a component holds none: neither between its tags, nor in
 * the attributes that are read out or shown, nor as the outcome of an expression in either place.
 */

/** Attributes whose value a person reads or hears. */
const readAttributes = new Set([
	'aria-label',
	'aria-description',
	'aria-placeholder',
	'aria-roledescription',
	'aria-valuetext',
	'alt',
	'label',
	'placeholder',
	'title'
]);

const letters = /\p{L}/u;

/**
 * @typedef {import('eslint').Rule.Node} Node
 *
 * @typedef {object} SvelteNode the fields of the parser's nodes that matter here
 * @property {string} type
 * @property {SvelteNode} parent
 * @property {unknown} [value]
 * @property {{ name?: string | { name: string } }} [key]
 * @property {SvelteNode} [expression]
 * @property {SvelteNode} [consequent]
 * @property {SvelteNode} [alternate]
 * @property {SvelteNode} [left]
 * @property {SvelteNode} [right]
 * @property {{ value: { raw: string } }[]} [quasis]
 */

/** @type {import('eslint').Rule.RuleModule} */
export const visibleText = {
	meta: {
		type: 'problem',
		docs: { description: 'take every visible word from the catalogue' },
		schema: [],
		messages: { hardCoded: 'Visible words come from the catalogue in src/lib/i18n: "{{text}}".' }
	},
	create(context) {
		/**
		 * @param {Node} node
		 * @param {string} text
		 */
		const check = (node, text) => {
			if (letters.test(text)) context.report({ node, messageId: 'hardCoded', data: { text: text.trim() } });
		};
		return {
			SvelteText: (/** @type {Node} */ node) => {
				const { parent, value } = svelteNode(node);
				if (parent.type !== 'SvelteStyleElement') check(node, String(value));
			},
			SvelteLiteral: (/** @type {Node} */ node) => {
				const { parent, value } = svelteNode(node);
				if (isRead(parent)) check(node, String(value));
			},
			SvelteMustacheTag: (/** @type {Node} */ node) => {
				const { parent, expression } = svelteNode(node);
				if (parent.type === 'SvelteAttribute' && !isRead(parent)) return;
				for (const outcome of outcomesOf(expression)) check(node, outcome);
			}
		};
	}
};

/**
 * ESLint's types know JavaScript's nodes alone; the parser for Svelte hands its own to the same listeners.
 * @param {Node} node
 */
function svelteNode(node) {
	return /** @type {SvelteNode} */ (/** @type {unknown} */ (node));
}

/** @param {SvelteNode} attribute */
function isRead(attribute) {
	const name = attribute.key?.name;
	return typeof name === 'string' && readAttributes.has(name);
}

/**
 * The fixed texts an expression may come out as.
 * @param {SvelteNode | undefined} expression
 * @returns {string[]}
 */
function outcomesOf(expression) {
	switch (expression?.type) {
		case 'Literal':
			return typeof expression.value === 'string' ? [expression.value] : [];
		case 'TemplateLiteral':
			return (expression.quasis ?? []).map((quasi) => quasi.value.raw);
		case 'ConditionalExpression':
			return [...outcomesOf(expression.consequent), ...outcomesOf(expression.alternate)];
		case 'LogicalExpression':
		case 'BinaryExpression':
			return [...outcomesOf(expression.left), ...outcomesOf(expression.right)];
		default:
			return [];
	}
}
