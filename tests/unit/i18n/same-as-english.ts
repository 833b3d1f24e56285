/** Messages that are the same in another language, by their paths: names, signs, and words that both languages have. */
import type { Locale } from '#lib/i18n/locale.ts';

export const sameAsEnglish: { readonly all: readonly string[] } & Partial<Record<Locale, readonly string[]>> =
	{
		/** In any of them. */
		all: [
			'first.app.name',
			'first.app.titled',
			'first.model.devices.webgpu',
			'first.model.devices.wasm',
			// The bundled model understands no others.
			'first.examples.sum.prompt',
			'first.examples.reversal.prompt',
			'pages.attachments.kinds.pdf',
			// As keyboards have them.
			'pages.commands.keys.ctrl',
			'pages.commands.keys.shift',
			'pages.chatOptions.parameters.topP',
			'pages.chatOptions.parameters.topK',
			'pages.chatOptions.parameters.minP',
			'pages.embed.label',
			'pages.largerExamples.languages.prompt',
			'pages.models.mirrorPlaceholder',
			// Written by `Intl`.
			'pages.settings.size',
			'pages.silence.bytes'
		],
		/** Words of both. */
		de: [
			'pages.code.plain',
			'pages.chatOptions.sampling',
			'pages.prompts.title',
			'pages.prompts.name',
			'pages.prompts.text',
			'pages.models.download',
			'pages.models.version',
			'pages.models.otherLabel',
			'pages.attachments.kinds.text',
			'pages.attachments.kinds.code',
			'pages.embedding.columns.name'
		],
		/** “Tokens”, “prompts” and “bytes” are words of both. */
		es: [
			'pages.thinking.tokens',
			'pages.facts.answerTokens',
			'pages.prompts.title',
			'pages.modelPanel.contextTokens',
			'pages.models.exactly',
			'pages.attachments.tokens'
		],
		/** English has many of its words from French, and greets in it. */
		fr: [
			'first.composer.label',
			'pages.transcript.label',
			'pages.thinking.tokens',
			'first.history.label',
			'first.examples.greeting.prompt',
			'pages.facts.answerTokens',
			'pages.prompts.title',
			'pages.commands.groups.actions',
			'pages.commands.groups.conversations',
			'pages.selection.fileName',
			'pages.modelPanel.contextTokens',
			'pages.models.licence',
			'pages.models.version',
			'pages.pwa.protection.label',
			'pages.settings.counts.conversations',
			'pages.attachments.kinds.code',
			'pages.attachments.units.page',
			'pages.attachments.tokens',
			'pages.attachments.dialog.sections.page',
			'pages.attachments.dialog.sections.line',
			'pages.attachments.dialog.whole.page',
			'pages.embedding.options.suggestions.name',
			'pages.embedding.types',
			'pages.embed.suggestions'
		],
		/** “Threads” and “download”, too. */
		pt: [
			// The bundled model does not know its language.
			'first.examples.ability.prompt',
			'pages.thinking.tokens',
			'pages.facts.answerTokens',
			'pages.prompts.title',
			'pages.modelPanel.threads',
			'pages.modelPanel.contextTokens',
			'pages.models.download',
			'pages.models.exactly',
			'pages.attachments.tokens'
		],
		/** Repositories are written in Latin letters. */
		ar: ['pages.models.otherPlaceholder']
	};
