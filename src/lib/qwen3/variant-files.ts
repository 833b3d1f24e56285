/** What a variant reads of its repository: the layout of onnx-community's repositories. */
import type { PublishedDtype } from './catalog.ts';

/** What every variant needs beside its graph. */
export const requiredFiles = ['config.json', 'tokenizer.json', 'tokenizer_config.json'] as const;

/** Read where it is there. */
export const optionalFiles = ['generation_config.json'] as const;

/** Path of a variant's graph. */
export function graphPath(dtype: PublishedDtype): string {
	return `onnx/model_${dtype}.onnx`;
}

/** Paths of all a variant reads of a repository whose graph holds its weights. */
export function filesOfVariant(dtype: PublishedDtype): readonly string[] {
	return [...requiredFiles, ...optionalFiles, graphPath(dtype)];
}
