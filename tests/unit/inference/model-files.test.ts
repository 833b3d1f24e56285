import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ModelFiles } from '#inference/model-files.ts';
import type { ModelSource } from '#lib/engine/protocol.ts';

const json = { 'content-type': 'application/json' };

/** A repository as a static host serves it; entries replace the good answers. */
function answers(changes: Readonly<Record<string, RequestListener>>): RequestListener {
	const good: RequestListener = (request, response) => {
		const body = request.url?.endsWith('.json') ? '{"a": 1}' : 'x'.repeat(100_000);
		response.writeHead(200, { ...json, 'content-length': body.length }).end(body);
	};
	return (request, response) => {
		(changes[request.url ?? ''] ?? good)(request, response);
	};
}

let server: Server;
let requested: string[];
let listener: RequestListener;
let origin: string;

beforeEach(async () => {
	requested = [];
	listener = answers({});
	server = createServer((request, response) => {
		requested.push(request.url ?? '');
		listener(request, response);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(() => {
	server.closeAllConnections();
	server.close();
});

function gather(
	progress: (loaded: number, total: number) => void = () => undefined,
	signal = new AbortController().signal
): Promise<Map<string, Blob>> {
	const source: ModelSource = { kind: 'address', base: `${origin}/repo` };
	return new ModelFiles(source, { fetch, signal, progress }).essentials('q4');
}

const status =
	(code: number): RequestListener =>
	(_, response) => {
		response.writeHead(code).end();
	};

describe('from an address', () => {
	test('configuration, tokenizer and the graph of the variant arrive, and progress adds up', async () => {
		const steps: [number, number][] = [];
		const files = await gather((loaded, total) => steps.push([loaded, total]));
		expect([...files.keys()].sort()).toEqual([
			'config.json',
			'generation_config.json',
			'onnx/model_q4.onnx',
			'tokenizer.json',
			'tokenizer_config.json'
		]);
		expect(files.get('onnx/model_q4.onnx')?.size).toBe(100_000);
		expect(requested).toContain('/repo/onnx/model_q4.onnx');
		expect(steps.at(-1)).toEqual([100_032, 100_032]);
		for (const [loaded, total] of steps) expect(loaded).toBeLessThanOrEqual(total);
	});

	test.each([401, 403, 404, 410])('a file answered with %i is missing', async (code) => {
		listener = answers({ '/repo/onnx/model_q4.onnx': status(code) });
		await expect(gather()).rejects.toMatchObject({ code: 'model-file-missing' });
	});

	test('a page in place of a file means that the file is missing', async () => {
		listener = answers({
			'/repo/config.json': (_, response) => {
				response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Ponder</title>');
			}
		});
		await expect(gather()).rejects.toMatchObject({ code: 'model-file-missing' });
	});

	test('generation_config.json may be absent', async () => {
		listener = answers({ '/repo/generation_config.json': status(404) });
		const files = await gather();
		expect(files.has('generation_config.json')).toBe(false);
		expect(files.size).toBe(4);
	});

	test('JSON that does not parse is corrupt', async () => {
		listener = answers({
			'/repo/tokenizer.json': (_, response) => {
				response.writeHead(200, json).end('{"model": {"vocab"');
			}
		});
		await expect(gather()).rejects.toMatchObject({ code: 'model-file-corrupt' });
	});

	test('a body that breaks off is the network failing', async () => {
		listener = answers({
			'/repo/onnx/model_q4.onnx': (_, response) => {
				response.writeHead(200, { 'content-length': 5000 });
				response.write('x'.repeat(1000), () => response.socket?.destroy());
			}
		});
		await expect(gather()).rejects.toMatchObject({ code: 'offline' });
	});

	test('a body shorter than announced is corrupt', async () => {
		const source: ModelSource = { kind: 'address', base: 'https://host.invalid/' };
		const short = async (): Promise<Response> =>
			new Response('{}', { headers: { 'content-length': '5000' } });
		const files = new ModelFiles(source, {
			fetch: short,
			signal: new AbortController().signal,
			progress: () => undefined
		});
		await expect(files.file('config.json')).rejects.toMatchObject({ code: 'model-file-corrupt' });
	});

	test('the length of a compressed answer says nothing about its content', async () => {
		const source: ModelSource = { kind: 'address', base: 'https://host.invalid/' };
		const headers = { 'content-length': '5000', 'content-encoding': 'gzip' };
		const files = new ModelFiles(source, {
			fetch: async () => new Response('{}', { headers }),
			signal: new AbortController().signal,
			progress: () => undefined
		});
		expect(await (await files.file('config.json')).text()).toBe('{}');
	});

	test.each([500, 503, 429])('a host in trouble (%i) counts as the network failing', async (code) => {
		listener = answers({ '/repo/config.json': status(code) });
		await expect(gather()).rejects.toMatchObject({ code: 'offline' });
	});

	test('no host at all is the network failing', async () => {
		server.close();
		await expect(gather()).rejects.toMatchObject({ code: 'offline' });
	});

	test('a stop in the middle rejects with the reason it was given', async () => {
		const stop = new AbortController();
		const reason = new Error('enough');
		listener = answers({
			'/repo/onnx/model_q4.onnx': (_, response) => {
				response.writeHead(200, { 'content-length': 5000 });
				response.write('x'.repeat(1000), () => {
					stop.abort(reason);
				});
			}
		});
		await expect(gather(undefined, stop.signal)).rejects.toBe(reason);
	});
});

describe('from files that were handed over', () => {
	const context = { fetch, signal: new AbortController().signal, progress: () => undefined };
	const blob = new Blob(['{}']);
	const given = {
		'config.json': blob,
		'tokenizer.json': blob,
		'tokenizer_config.json': blob,
		'onnx/model_q4.onnx': new Blob(['graph'])
	};

	test('the very Blobs are used and nothing is fetched', async () => {
		const files = await new ModelFiles({ kind: 'files', files: given }, context).essentials('q4');
		expect(files.get('onnx/model_q4.onnx')).toBe(given['onnx/model_q4.onnx']);
		expect(requested).toEqual([]);
	});

	test('one that is not among them is missing', async () => {
		const files = new ModelFiles({ kind: 'files', files: given }, context).essentials('q4f16');
		await expect(files).rejects.toMatchObject({ code: 'model-file-missing' });
	});
});
