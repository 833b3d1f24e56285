/** The files of one exported version, as the engine takes them. */
import { openAsBlob } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Dtype, LoadParams } from '#lib/engine/protocol.ts';

const COMMON = ['config.json', 'generation_config.json', 'tokenizer.json', 'tokenizer_config.json'];

/** The model in static/. */
export const tinyFolder = new URL('../../../static/models/qwen3-tiny/', import.meta.url).pathname;

/** Loads `dtype` from `folder` on the CPU, with the whole context the model was made for. */
export async function loadParams(folder: string, dtype: Dtype): Promise<LoadParams> {
	const paths = [...COMMON, `onnx/model_${dtype}.onnx`];
	const files = await Promise.all(
		paths.map(async (path) => [path, await openAsBlob(`${folder}/${path}`)] as const)
	);
	const config = JSON.parse(await readFile(`${folder}/config.json`, 'utf8')) as {
		max_position_embeddings: number;
	};
	return {
		source: { kind: 'files', files: Object.fromEntries(files) },
		modelId: 'qwen3-tiny',
		choice: { device: 'wasm', dtype, reason: 'asked-for' },
		contextLength: config.max_position_embeddings
	};
}
