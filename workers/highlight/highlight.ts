/** Finds what is what in code, with highlight.js. Makes no HTML. */
import hljs from 'highlight.js/lib/core';
import type { Runs } from '#lib/highlight/protocol.ts';
import { languageName, loadLanguage } from './languages.ts';
import { RunEmitter } from './run-emitter.ts';

hljs.configure({ __emitter: RunEmitter });

/** The runs of `code`; null where nobody knows the language. Rejects where that cannot be fetched or takes the code for another. */
export async function highlight(code: string, language: string): Promise<Runs | null> {
	const name = languageName(language);
	if (name === null) return null;
	for (const { name: one, definition } of await loadLanguage(name)) {
		if (!hljs.getLanguage(one)) hljs.registerLanguage(one, definition);
	}
	const { errorRaised, _emitter: emitter } = hljs.highlight(code, { language: name, ignoreIllegals: true });
	if (errorRaised) throw errorRaised;
	// It is made by the class that was configured.
	return (emitter as RunEmitter).runs;
}
