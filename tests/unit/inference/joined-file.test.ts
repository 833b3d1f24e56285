import { describe, expect, it } from 'vitest';
import { joinedFile, type FilePart } from '#inference/joined-file.ts';

const contents: Readonly<Record<string, string>> = { '/a': 'first ', '/b': 'second ', '/c': 'third' };
const parts: readonly FilePart[] = Object.entries(contents).map(([address, text]) => ({
	address,
	bytes: text.length
}));

/** A host that answers `overrides` for some addresses, and notes what it was asked. */
function host(overrides: Readonly<Record<string, () => Response>> = {}) {
	const asked: string[] = [];
	const fetch = async (input: RequestInfo | URL): Promise<Response> => {
		if (typeof input !== 'string') throw new TypeError('addresses only');
		asked.push(input);
		return overrides[input]?.() ?? new Response(contents[input]);
	};
	return { asked, fetch };
}

describe('a joined file', () => {
	it('is all parts in their order, of the type it was given', async () => {
		const { asked, fetch } = host();
		const response = joinedFile(parts, 'application/wasm', fetch);
		expect(response.status).toBe(200);
		expect(response.headers.get('Content-Type')).toBe('application/wasm');
		expect(await response.text()).toBe('first second third');
		expect(asked).toEqual(['/a', '/b', '/c']);
	});

	it('passes on what has arrived while a part is still on its way', async () => {
		let finish: (() => void) | undefined;
		const slow = new ReadableStream<Uint8Array>({
			start: (controller) => {
				controller.enqueue(new TextEncoder().encode('first'));
				finish = () => {
					controller.enqueue(new TextEncoder().encode(' '));
					controller.close();
				};
			}
		});
		const { asked, fetch } = host({ '/a': () => new Response(slow) });
		const reader = joinedFile(parts, 'text/plain', fetch).body?.getReader();
		const piece = await reader?.read();
		expect(new TextDecoder().decode(piece?.value)).toBe('first');
		expect(asked).toEqual(['/a']);
		finish?.();
		await reader?.read();
		const next = await reader?.read();
		expect(new TextDecoder().decode(next?.value)).toBe('second ');
	});

	it.each([
		['is missing', () => new Response('not here', { status: 404 }), '/b answered 404'],
		['is cut short', () => new Response('sec'), '/b ended after 3 of 7 bytes'],
		['is another file', () => new Response('<!doctype html>'), '/b has more than 7 bytes'],
		['is empty', () => new Response(null), '/b answered 200']
	])('fails when a part %s, and asks for no more', async (_, answer, message) => {
		const { asked, fetch } = host({ '/b': answer });
		await expect(joinedFile(parts, 'text/plain', fetch).text()).rejects.toThrow(message);
		expect(asked).toEqual(['/a', '/b']);
	});

	it('fails when the network does', async () => {
		const fetch = () => Promise.reject(new TypeError('Failed to fetch'));
		await expect(joinedFile(parts, 'text/plain', fetch).text()).rejects.toThrow('Failed to fetch');
	});

	it('asks for nothing more once nobody reads on', async () => {
		const { asked, fetch } = host();
		const reader = joinedFile(parts, 'text/plain', fetch).body?.getReader();
		await reader?.read();
		await reader?.cancel();
		await new Promise((resolve) => setTimeout(resolve));
		expect(asked.length).toBeLessThan(3);
	});
});
