/** The models Ponder offers, and what is known of each before anything is fetched. */

/** The published ONNX variants, as the engine names them. */
export type PublishedDtype = 'q4f16' | 'q4' | 'quantized';

/** After `prompt` (raw text, control tokens allowed) the most likely token decodes to one of `expect`. */
export interface KnownContinuation {
	readonly prompt: string;
	readonly expect: readonly string[];
}

export interface CatalogModel {
	/** Stable; kept in conversations and settings. */
	readonly id: string;
	readonly name: string;
	/** Address of the Hugging Face-layout folder: relative to the app's own base path, or absolute. Ends in a slash. */
	readonly base: string;
	/** Whether the files come with the app; otherwise they are downloaded when somebody asks for them. */
	readonly isBundled: boolean;
	/** Bytes of each published variant, with everything it needs besides. */
	readonly bytesByDtype: Readonly<Partial<Record<PublishedDtype, number>>>;
	/** Tokens of prompt and answer together, `max_position_embeddings`. */
	readonly maxContextLength: number;
	/** Keys and values of one token over all layers, as numbers; times 2 bytes with q4f16, times 4 otherwise. */
	readonly kvNumbersPerToken: number;
	/** Tried after every load, where the answer is known. */
	readonly selfTest?: KnownContinuation;
}

/** The demonstration model that comes with Ponder. */
export const bundledModel: CatalogModel = {
	id: 'qwen3-tiny',
	name: 'Qwen3 Tiny',
	base: 'models/qwen3-tiny/',
	isBundled: true,
	bytesByDtype: { q4f16: 2_378_836, q4: 3_478_124, quantized: 3_431_639 },
	maxContextLength: 4096,
	kvNumbersPerToken: 768,
	selfTest: {
		prompt:
			'<|im_start|>user\nWhat is 12 + 7 + 30?<|im_end|>\n<|im_start|>assistant\n' +
			'<think>\n12 + 7: 9,1 = 19. 19 + 30: 9,4 = 4',
		expect: ['9']
	}
};

export const catalog: readonly CatalogModel[] = [bundledModel];

export function findModel(id: string): CatalogModel | undefined {
	return catalog.find((model) => model.id === id);
}

/** Variants the model publishes. */
export function publishedDtypes(model: CatalogModel): PublishedDtype[] {
	return (['q4f16', 'q4', 'quantized'] as const).filter((dtype) => model.bytesByDtype[dtype] !== undefined);
}

/** Bytes of KV cache that one token of context costs with a variant's element type. */
export function kvBytesPerToken(model: CatalogModel, dtype: PublishedDtype): number {
	return model.kvNumbersPerToken * (dtype === 'q4f16' ? 2 : 4);
}
