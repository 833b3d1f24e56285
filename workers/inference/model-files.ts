/** Gathers the files of a model, from an address or as they were handed over, into Blobs. */
import { EngineError } from '#lib/engine/errors.ts';
import type { Dtype, ModelSource } from '#lib/engine/protocol.ts';
import { graphPath, optionalFiles, requiredFiles } from '#lib/qwen3/variant-files.ts';

/** Received bytes are handed to a Blob, and so off the heap, whenever this many have come. */
const FLUSH_BYTES = 8 * 1024 * 1024;
/** Progress is told this often, not for every packet. */
const REPORT_BYTES = 512 * 1024;

export interface GatherContext {
	readonly fetch: typeof fetch;
	readonly signal: AbortSignal;
	/** Bytes of all files so far, and of all files whose size is known. */
	readonly progress: (loaded: number, total: number) => void;
}

/**
 * Fetches or looks up files of one model, by their path in the repository, and counts their bytes together.
 * Rejects with `model-file-missing`, `model-file-corrupt` or `offline`, or with the signal's reason.
 */
export class ModelFiles {
	readonly #source: ModelSource;
	readonly #context: GatherContext;
	readonly #counts = new Map<string, { loaded: number; total: number }>();

	constructor(source: ModelSource, context: GatherContext) {
		this.#source = source;
		this.#context = context;
	}

	/** Configuration, tokenizer and the graph of one variant, together. JSON files are known to parse. */
	async essentials(dtype: Dtype): Promise<Map<string, Blob>> {
		const required = [...requiredFiles, graphPath(dtype)].map(
			async (path) => [path, await this.file(path)] as const
		);
		const optional = optionalFiles.map(async (path) => [path, await this.#optional(path)] as const);
		const [found, maybe] = await Promise.all([Promise.all(required), Promise.all(optional)]);
		const files = new Map(found);
		for (const [path, blob] of maybe) if (blob) files.set(path, blob);
		for (const [path, blob] of files) if (path.endsWith('.json')) await checkJson(path, blob);
		return files;
	}

	/** One file that must be there. */
	async file(path: string): Promise<Blob> {
		this.#context.signal.throwIfAborted();
		if (this.#source.kind === 'address') return this.#fetch(path, this.#source.base);
		const blob = this.#source.files[path];
		if (!blob) throw new EngineError('model-file-missing', `${path} was not handed over`);
		this.#count(path, blob.size, blob.size);
		return blob;
	}

	async #optional(path: string): Promise<Blob | null> {
		try {
			return await this.file(path);
		} catch (error) {
			if (error instanceof EngineError && error.code === 'model-file-missing') return null;
			throw error;
		}
	}

	async #fetch(path: string, base: string): Promise<Blob> {
		const address = `${base.replace(/\/?$/, '/')}${path}`;
		const { fetch, signal } = this.#context;
		const response = await this.#network(address, fetch(address, { signal }));
		if (isAbsent(response)) {
			await response.body?.cancel();
			throw new EngineError('model-file-missing', `${address} answered ${response.status}`);
		}
		if (!response.ok || !response.body) {
			throw new EngineError('offline', `${address} answered ${response.status}`);
		}
		return this.#receive(path, address, response, response.body);
	}

	async #receive(
		path: string,
		address: string,
		response: Response,
		body: ReadableStream<Uint8Array<ArrayBuffer>>
	): Promise<Blob> {
		// Compressed on the way, the length is that of the compressed bytes: of no use here.
		const announced = response.headers.has('content-encoding')
			? 0
			: Number(response.headers.get('content-length') ?? 0);
		const reader = body.getReader();
		const whole: Blob[] = [];
		let recent: Uint8Array<ArrayBuffer>[] = [];
		let pending = 0;
		let loaded = 0;
		let reported = 0;
		this.#count(path, 0, announced);
		for (;;) {
			const { done, value } = await this.#network(address, reader.read());
			if (value) {
				recent.push(value);
				pending += value.length;
				loaded += value.length;
			}
			if (pending >= FLUSH_BYTES || done) {
				whole.push(new Blob(recent));
				recent = [];
				pending = 0;
			}
			if (done) break;
			if (loaded - reported < REPORT_BYTES) continue;
			this.#count(path, loaded, Math.max(announced, loaded));
			reported = loaded;
		}
		if (loaded < announced) {
			throw new EngineError('model-file-corrupt', `${address} ended after ${loaded} of ${announced} bytes`);
		}
		this.#count(path, loaded, loaded);
		return new Blob(whole);
	}

	/** A failed fetch or read is the network's fault, unless it was asked for. */
	async #network<T>(address: string, step: Promise<T>): Promise<T> {
		try {
			return await step;
		} catch (error) {
			this.#context.signal.throwIfAborted();
			throw new EngineError('offline', `${address}: ${String(error)}`, { cause: error });
		}
	}

	#count(path: string, loaded: number, total: number): void {
		this.#counts.set(path, { loaded, total });
		const counts = [...this.#counts.values()];
		this.#context.progress(
			counts.reduce((sum, count) => sum + count.loaded, 0),
			counts.reduce((sum, count) => sum + count.total, 0)
		);
	}
}

/** A static host that answers every unknown address with its page says 200 and HTML where it means 404. */
function isAbsent(response: Response): boolean {
	if ([401, 403, 404, 410].includes(response.status)) return true;
	return response.ok && (response.headers.get('content-type') ?? '').startsWith('text/html');
}

async function checkJson(path: string, blob: Blob): Promise<void> {
	try {
		JSON.parse(await blob.text());
	} catch (error) {
		throw new EngineError('model-file-corrupt', `${path} is not JSON: ${String(error)}`, { cause: error });
	}
}
