import { describe, expect, it, vi } from 'vitest';
import { serve } from '#lib/boundary/serve.ts';
import { type HighlightError, highlightErrors } from '#lib/highlight/errors.ts';
import { Highlighter, type SpawnHighlight } from '#lib/highlight/highlighter.ts';
import type { Calls, Handlers } from '#lib/highlight/protocol.ts';

const never = new AbortController().signal;
const runs = Uint32Array.of(1, 0);

/** A realm at the other end of a channel, that answers as it is told; counts how often it was started and ended. */
function realmOf(answer: Handlers['highlight']) {
	const count = { started: 0, ended: 0 };
	const spawn: SpawnHighlight = () => {
		const { port1, port2 } = new MessageChannel();
		count.started += 1;
		serve<Calls, HighlightError>({ highlight: answer }, port2, highlightErrors);
		return {
			port: port1,
			died: new Promise(() => undefined),
			end: () => {
				count.ended += 1;
				port1.close();
			}
		};
	};
	return { count, spawn };
}

describe('the highlighter', () => {
	it('takes the latest code first, and none that is no longer wanted', async () => {
		const asked: string[] = [];
		const { spawn, count } = realmOf(({ code }) => {
			asked.push(code);
			return Promise.resolve(runs);
		});
		const highlighter = new Highlighter({ spawn, rest: 0 });
		const gone = new AbortController();
		const all = [
			highlighter.highlight('first', 'js', never),
			highlighter.highlight('second', 'js', never),
			highlighter.highlight('gone', 'js', gone.signal),
			highlighter.highlight('third', 'js', never)
		];
		gone.abort();
		expect(await Promise.all(all)).toEqual([runs, runs, null, runs]);
		expect(asked).toEqual(['first', 'third', 'second']);
		await vi.waitFor(() => expect(count).toEqual({ started: 1, ended: 1 }));
	});

	it('ends a worker that does not come to an end, and takes another for what follows', async () => {
		const warn = vi.spyOn(console, 'warn').mockReturnValue();
		const { spawn, count } = realmOf(({ code }) =>
			code === 'bomb' ? new Promise(() => undefined) : Promise.resolve(runs)
		);
		const highlighter = new Highlighter({ spawn, patience: 50, rest: 10_000 });
		expect(await highlighter.highlight('bomb', 'js', never)).toBeNull();
		expect(await highlighter.highlight('code', 'js', never)).toEqual(runs);
		expect(count).toEqual({ started: 2, ended: 1 });
		expect(warn).toHaveBeenCalledTimes(1);
		warn.mockRestore();
	});

	it('gives nothing where no worker can be had', async () => {
		const warn = vi.spyOn(console, 'warn').mockReturnValue();
		const highlighter = new Highlighter({
			spawn: () => {
				throw new DOMException('no workers here', 'SecurityError');
			},
			rest: 0
		});
		expect(await highlighter.highlight('code', 'js', never)).toBeNull();
		warn.mockRestore();
	});
});
