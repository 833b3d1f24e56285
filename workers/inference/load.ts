/**
 * Makes a model ready: gathers its files, takes the weights out of the graph, opens a session over them and
 * tries the result once.
 */
import { EngineError } from '#lib/engine/errors.ts';
import type { LoadParams, LoadProgress } from '#lib/engine/protocol.ts';
import { graphPath } from '#lib/qwen3/variant-files.ts';
import { threadsOf } from './device.ts';
import { toEngineError } from './failures.ts';
import type { Host } from './host.ts';
import { ModelFiles } from './model-files.ts';
import { MalformedProtobuf } from './onnx-graph/protobuf.ts';
import { leaveAlone, type RewrittenModel, rewriteModel } from './onnx-graph/rewrite.ts';
import { externalFiles, type ScannedModel, scanModel, UnexpectedGraph } from './onnx-graph/scan.ts';
import { openSession } from './open-session.ts';
import { startRuntime } from './runtime.ts';
import { selfTest } from './self-test.ts';
import type { LoadedSession } from './session.ts';

/** Where the runtime reads every mounted file whole, no file is larger than this (or than one tensor). Bytes. */
const PIECE_BYTES = 64 * 1024 * 1024;

/**
 * Milliseconds between two wakings. In Firefox 153 a worker that waits for answers and streams alone now and then slept on for
 * good, one load of some seventy; while a timer ticked that was not seen again.
 */
const AWAKE_MS = 500;

export interface LoadContext {
	readonly signal: AbortSignal;
	readonly progress: (progress: LoadProgress) => void;
}

/** What measurements and comparisons do differently. */
export interface LoadOptions {
	/** False keeps logits for every position, as published. */
	readonly lastTokenHead?: boolean;
}

/**
 * Loads one model. Once it rejected, other than for its files, the realm cannot load again (transformers.js
 * keeps a failed session for good): end the worker. Rejects with the signal's reason, or with one of
 * `model-file-missing`, `model-file-corrupt`, `offline`, `runtime-failed`, `session-failed`, `out-of-memory`,
 * `device-lost`, `self-test-failed`.
 */
export async function loadSession(
	host: Host,
	params: LoadParams,
	context: LoadContext,
	options: LoadOptions = {}
): Promise<LoadedSession> {
	const awake = setInterval(() => undefined, AWAKE_MS);
	try {
		return await load(host, params, context, options);
	} finally {
		clearInterval(awake);
	}
}

async function load(
	host: Host,
	params: LoadParams,
	{ signal, progress }: LoadContext,
	options: LoadOptions
): Promise<LoadedSession> {
	const enter = (stage: LoadProgress['stage']): void => {
		signal.throwIfAborted();
		progress({ stage, loaded: 0, total: 0 });
	};
	enter('runtime');
	const [transformers, gathered] = await Promise.all([
		startRuntime(host, threadsOf(host)),
		gather(host, params, { signal, progress })
	]);
	enter('graph');
	const model = await rewrite(gathered, host.runtime.jspi, options.lastTokenHead ?? true);
	const files = new Map<string, Blob | Uint8Array<ArrayBuffer>>(gathered.files);
	files.set(gathered.graphPath, model.graph);
	enter('session');
	const loaded = await openSession(host, transformers, params.choice, files, model);
	try {
		enter('self-test');
		await Promise.race([selfTest(loaded, params.selfTest), rejectWhenLost(loaded)]);
		signal.throwIfAborted();
		return loaded;
	} catch (error) {
		await loaded.dispose();
		signal.throwIfAborted();
		throw toEngineError(error, 'self-test-failed');
	}
}

interface Gathered {
	readonly files: ReadonlyMap<string, Blob>;
	readonly graphPath: string;
	/** Or why the graph is to be left alone. */
	readonly scanned: ScannedModel | UnexpectedGraph;
	/** Bytes of the files the graph refers to; null: the ONNX file itself. */
	readonly blobs: ReadonlyMap<string | null, Blob>;
}

async function gather(host: Host, params: LoadParams, { signal, progress }: LoadContext): Promise<Gathered> {
	const source = new ModelFiles(params.source, {
		fetch: host.fetch,
		signal,
		progress: (loaded, total) => {
			progress({ stage: 'files', loaded, total });
		}
	});
	const graph = graphPath(params.choice.dtype);
	const files = await source.essentials(params.choice.dtype);
	const onnx = existing(files, graph);
	const scanned = await scanModel(onnx).catch((error: unknown) => {
		if (error instanceof UnexpectedGraph) return error;
		throw asCorrupt(graph, error);
	});
	if (scanned instanceof UnexpectedGraph)
		return { files, graphPath: graph, scanned, blobs: new Map([[null, onnx]]) };
	const folder = graph.slice(0, graph.lastIndexOf('/') + 1);
	const external = await Promise.all(
		externalFiles(scanned).map(async (name) => [name, await source.file(folder + name)] as const)
	);
	return { files, graphPath: graph, scanned, blobs: new Map([[null, onnx], ...external]) };
}

async function rewrite(
	{ graphPath, scanned, blobs }: Gathered,
	jspi: boolean,
	lastTokenHead: boolean
): Promise<RewrittenModel> {
	try {
		if (scanned instanceof UnexpectedGraph) return await leaveAlone(existing(blobs, null), scanned.message);
		return rewriteModel(scanned, (file) => existing(blobs, file), {
			pieceBytes: jspi ? null : PIECE_BYTES,
			lastTokenHead
		});
	} catch (error) {
		throw asCorrupt(graphPath, error);
	}
}

function existing<Key>(blobs: ReadonlyMap<Key, Blob>, key: Key): Blob {
	const blob = blobs.get(key);
	if (!blob) throw new EngineError('internal', `${String(key)} was not gathered`);
	return blob;
}

function asCorrupt(path: string, error: unknown): unknown {
	if (error instanceof DOMException) return toEngineError(error, 'model-file-corrupt');
	if (!(error instanceof MalformedProtobuf)) return error;
	return new EngineError('model-file-corrupt', `${path}: ${error.message}`, { cause: error });
}

async function rejectWhenLost({ lost }: LoadedSession): Promise<never> {
	throw await lost;
}
