/** What is known of a model before anything is fetched, and the one that comes with the app. */
import type { FileEstimate, FilePin, PinDraft } from './pins.ts';

/** The published ONNX variants, as the engine names them. */
export type PublishedDtype = 'q4f16' | 'q4' | 'quantized';

/** The variants Ponder runs; the order is no preference. */
export const everyDtype: readonly PublishedDtype[] = ['q4f16', 'q4', 'quantized'];

/** After `prompt` (raw text, control tokens allowed) the most likely token decodes to one of `expect`. */
export interface KnownContinuation {
	readonly prompt: string;
	readonly expect: readonly string[];
}

export interface CatalogModel {
	/** Stable; kept in conversations and settings. For a repository that a person named: `owner/name`. */
	readonly id: string;
	readonly name: string;
	readonly origin: ModelOrigin;
	/** What is published of it. */
	readonly variants: Readonly<Partial<Record<PublishedDtype, ModelVariant>>>;
	/** SPDX identifier of the weights' licence; null where the repository names none. */
	readonly licence: string | null;
	/** Tokens of prompt and answer together, `max_position_embeddings`. */
	readonly maxContextLength: number;
	/** Keys and values of one token over all layers, as numbers; times 2 bytes with q4f16, times 4 otherwise. */
	readonly kvNumbersPerToken: number;
	/** Vocabulary times hidden size, as numbers: the largest tensor, which Qwen3 uses as embedding and head alike. */
	readonly embeddingNumbers: number;
	/** What is published of its languages; null where nothing is. */
	readonly languages: LanguageFacts | null;
	/** Tried after every load, where the answer is known. */
	readonly selfTest?: KnownContinuation;
}

/** Qwen3's technical report on languages: many are claimed, and the smaller the model the weaker they are. */
export interface LanguageFacts {
	/** Languages and dialects it was trained on (page 1). */
	readonly claimed: number;
	/** Average score in Spanish, thinking, out of 100 (tables 24 to 35): how far a language other than English carries. */
	readonly spanishScore: number;
}

export type ModelOrigin =
	/** Comes with the app; `base` is its folder relative to the app's own base path, and ends in a slash. */
	| { readonly kind: 'bundled'; readonly base: string }
	/** Is downloaded when somebody asks for it. */
	| { readonly kind: 'hub'; readonly repository: string; readonly commit: string };

export interface ModelVariant {
	/** All it needs, in bytes; as near as is known where a file's size is an estimate. */
	readonly bytes: number;
	/** Every file, pinned; empty for a bundled model, whose files are the app's own. */
	readonly files: readonly (FilePin | FileEstimate)[];
}

/** The demonstration model that comes with Ponder. */
export const bundledModel: CatalogModel = {
	id: 'qwen3-tiny',
	name: 'Qwen3 Tiny',
	origin: { kind: 'bundled', base: 'models/qwen3-tiny/' },
	variants: {
		q4f16: { bytes: 2_378_836, files: [] },
		q4: { bytes: 3_478_124, files: [] },
		quantized: { bytes: 3_431_639, files: [] }
	},
	licence: 'Apache-2.0',
	maxContextLength: 4096,
	kvNumbersPerToken: 768,
	embeddingNumbers: 1781 * 192,
	languages: null,
	selfTest: {
		prompt:
			'<|im_start|>user\nWhat is 12 + 7 + 30?<|im_end|>\n<|im_start|>assistant\n' +
			'<think>\n12 + 7: 9,1 = 19. 19 + 30: 9,4 = 4',
		expect: ['9']
	}
};

/** Variants the model publishes. */
export function publishedDtypes(model: CatalogModel): PublishedDtype[] {
	return everyDtype.filter((dtype) => model.variants[dtype] !== undefined);
}

/**
 * What a download of a variant must bring, once the hub's listing has completed it; null for a bundled model, and for
 * a variant that is not published.
 */
export function variantPin({ origin, variants }: CatalogModel, dtype: PublishedDtype): PinDraft | null {
	const variant = variants[dtype];
	if (origin.kind === 'bundled' || variant === undefined) return null;
	return { repository: origin.repository, commit: origin.commit, dtype, files: variant.files };
}

/** Bytes of KV cache that one token of context costs with a variant's element type. */
export function kvBytesPerToken(model: CatalogModel, dtype: PublishedDtype): number {
	return model.kvNumbersPerToken * (dtype === 'q4f16' ? 2 : 4);
}
