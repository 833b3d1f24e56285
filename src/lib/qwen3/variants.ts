/** Which files of a repository make up which of its variants: the layout of onnx-community's repositories. */
import type { ModelVariant, PublishedDtype } from './catalog.ts';
import { pinBytes, type FileEstimate, type FilePin } from './pins.ts';

/** The variants Ponder runs; the order is no preference. */
export const everyDtype: readonly PublishedDtype[] = ['q4f16', 'q4', 'quantized'];

/** What every variant needs beside its graph. */
export const requiredFiles = ['config.json', 'tokenizer.json', 'tokenizer_config.json'] as const;

/** Read where it is there. */
export const optionalFiles = ['generation_config.json'] as const;

/** Path of a variant's graph. */
export function graphPath(dtype: PublishedDtype): string {
	return `onnx/model_${dtype}.onnx`;
}

/** Whether any variant uses the file. */
export function isModelFile(path: string): boolean {
	return isShared(path) || everyDtype.some((dtype) => isWeights(path, dtype));
}

/** The variants that a repository's files hold. */
export function variantsOf(
	files: readonly (FilePin | FileEstimate)[]
): Partial<Record<PublishedDtype, ModelVariant>> {
	const variants: Partial<Record<PublishedDtype, ModelVariant>> = {};
	for (const dtype of everyDtype) {
		if (!files.some(({ path }) => path === graphPath(dtype))) continue;
		const own = files.filter(({ path }) => isShared(path) || isWeights(path, dtype));
		variants[dtype] = { bytes: pinBytes({ files: own }), files: own };
	}
	return variants;
}

function isShared(path: string): boolean {
	return [...requiredFiles, ...optionalFiles].some((shared) => shared === path);
}

/** The graph, or the data it keeps outside: `…onnx_data`, then `…onnx_data_1`, `…onnx_data_2` (transformers.js). */
function isWeights(path: string, dtype: PublishedDtype): boolean {
	const graph = graphPath(dtype);
	return path === graph || (path.startsWith(graph) && /^_data(_[1-9]\d*)?$/.test(path.slice(graph.length)));
}
