/** Prepares an ONNX file for a browser: weights outside the graph, head cut to the last token. */
import type { GraphReport } from '#lib/engine/protocol.ts';
import { type ExternalFile, externalise } from './externalise.ts';
import { cutHeadToLastToken } from './last-token-head.ts';
import type { ScannedModel } from './scan.ts';

export interface RewriteOptions {
	/** See `externalise`. */
	readonly pieceBytes: number | null;
	/** False keeps logits for every position, as `generate()` of transformers.js is published to see them. */
	readonly lastTokenHead: boolean;
}

export interface RewrittenModel {
	readonly graph: Uint8Array<ArrayBuffer>;
	readonly externalData: readonly ExternalFile[];
	readonly weightBytes: number;
	readonly report: GraphReport;
}

/** The file as it came, whole in memory, for a graph that is not ours to take apart; says why. */
export async function leaveAlone(file: Blob, reason: string): Promise<RewrittenModel> {
	return {
		graph: new Uint8Array(await file.arrayBuffer()),
		externalData: [],
		weightBytes: file.size,
		report: { externalised: false, lastTokenHead: false, unchanged: reason }
	};
}

/**
 * Rewrites a scanned ONNX file. What it does not recognise it leaves alone and says so in `report`.
 * `blobOf` gives the bytes of each file of `externalFiles(model)`, and of the ONNX file itself for null.
 * Throws `MalformedProtobuf` when a file is shorter than the graph says.
 */
export function rewriteModel(
	model: ScannedModel,
	blobOf: (file: string | null) => Blob,
	options: RewriteOptions
): RewrittenModel {
	const { graph, externalData, weightBytes } = externalise(model, blobOf, options.pieceBytes);
	const head = options.lastTokenHead ? cutHeadToLastToken(graph) : { unchanged: 'not asked for' };
	const reasons = [
		...(externalData.length === 0 ? ['no weights to take out'] : []),
		...('unchanged' in head ? [`head: ${head.unchanged}`] : [])
	];
	return {
		graph: 'model' in head ? head.model : graph,
		externalData,
		weightBytes,
		report: {
			externalised: externalData.length > 0,
			lastTokenHead: 'model' in head,
			...(reasons.length > 0 ? { unchanged: reasons.join('; ') } : {})
		}
	};
}
