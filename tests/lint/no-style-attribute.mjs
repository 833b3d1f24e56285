/**
 * No `style` attribute: the page's Content-Security-Policy refuses it. A `style:` directive is set by script on the
 * element itself, which the policy allows.
 */

/** @type {import('eslint').Rule.RuleModule} */
export const noStyleAttribute = {
	meta: {
		type: 'problem',
		docs: { description: 'forbid the style attribute' },
		schema: [],
		messages: {
			style: 'The policy refuses style attributes: use a class, or a style: directive for a computed value.'
		}
	},
	create(context) {
		return {
			'SvelteAttribute[key.name="style"]': (/** @type {import('eslint').Rule.Node} */ node) =>
				context.report({ node, messageId: 'style' })
		};
	}
};
