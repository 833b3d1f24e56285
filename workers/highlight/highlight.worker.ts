/** The highlighting realm's worker. Wiring only: it holds no lock, for whoever calls it does not wait long. */
import { serve } from '#lib/boundary/serve.ts';
import { highlightErrors, type HighlightError } from '#lib/highlight/errors.ts';
import type { Calls } from '#lib/highlight/protocol.ts';
import { highlight } from './highlight.ts';

declare const self: DedicatedWorkerGlobalScope;

/** Where this realm remembers that it serves. WebKit runs an entry a second time where a chunk imports from it. */
const started = Symbol.for('ponder.highlight');

if (!Reflect.has(self, started)) {
	Reflect.set(self, started, true);
	serve<Calls, HighlightError>(
		{ highlight: ({ code, language }) => highlight(code, language) },
		self,
		highlightErrors
	);
}
