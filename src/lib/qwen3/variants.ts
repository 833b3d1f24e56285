/** Which variants a repository's files hold: the layout of onnx-community's repositories. */
import { everyDtype, type ModelVariant, type PublishedDtype } from './catalog.ts';
import { pinBytes, type FileEstimate, type FilePin } from './pins.ts';
import { graphPath, optionalFiles, requiredFiles } from './variant-files.ts';

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
