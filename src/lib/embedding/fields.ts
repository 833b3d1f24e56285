/** How each option is chosen on the page for embedders. */
import { modes, type OptionName } from '#lib/embed/options.ts';
import { themeNames } from '#lib/embed/theme-tokens.ts';
import { spokenLocales } from '#lib/i18n/locale.ts';
import { catalog } from '#lib/qwen3/offered-models.ts';

/** An empty value leaves the default. */
export type Field =
	| { readonly kind: 'choice'; readonly values: readonly ChoiceValue[] }
	/** Proposals, and whatever else is typed. */
	| { readonly kind: 'text'; readonly proposals?: readonly string[] }
	| { readonly kind: 'long' };

/** A value that has words of its own; empty: as the visitor likes. */
export type ChoiceValue = '' | (typeof modes)[number] | (typeof themeNames)[number] | 'on' | 'off';

export const fields: Readonly<Record<Exclude<OptionName, 'src'>, Field>> = {
	mode: { kind: 'choice', values: modes },
	theme: { kind: 'choice', values: themeNames },
	thinking: { kind: 'choice', values: ['', 'on', 'off'] },
	budget: { kind: 'text', proposals: ['128', '512', '2048', '8192', 'unlimited'] },
	greeting: { kind: 'text' },
	label: { kind: 'text' },
	suggestions: { kind: 'long' },
	system: { kind: 'long' },
	model: { kind: 'text', proposals: catalog.map(({ id }) => id) },
	locale: { kind: 'text', proposals: spokenLocales },
	minHeight: { kind: 'text' },
	maxHeight: { kind: 'text' },
	credentialless: { kind: 'choice', values: ['', 'on', 'off'] }
};
