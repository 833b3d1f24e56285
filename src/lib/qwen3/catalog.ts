/** The models Ponder offers, and what is known of each before anything is fetched. */
import type { FileEstimate, FilePin, PinDraft } from './pins.ts';
import { publishedRepository } from './published.ts';
import { everyDtype, variantsOf } from './variants.ts';

/** The published ONNX variants, as the engine names them. */
export type PublishedDtype = 'q4f16' | 'q4' | 'quantized';

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

/** What the repositories' config.json says of a published model, and the technical report of its languages. */
interface PublishedModel {
	readonly id: string;
	readonly name: string;
	readonly repository: string;
	readonly layers: number;
	readonly hiddenSize: number;
	readonly spanishScore: number;
}

/** Common to the three: 8 key/value heads of 128, a vocabulary of 151,936 and 40,960 positions (config.json). */
function publishedModel({
	id,
	name,
	repository,
	layers,
	hiddenSize,
	spanishScore
}: PublishedModel): CatalogModel {
	const { commit, files } = publishedRepository(repository);
	return {
		id,
		name,
		origin: { kind: 'hub', repository, commit },
		variants: variantsOf(files),
		licence: 'Apache-2.0',
		maxContextLength: 40_960,
		kvNumbersPerToken: 2 * layers * 8 * 128,
		embeddingNumbers: 151_936 * hiddenSize,
		languages: { claimed: 119, spanishScore }
	};
}

/** Smallest first. */
export const catalog: readonly CatalogModel[] = [
	bundledModel,
	publishedModel({
		id: 'qwen3-0.6b',
		name: 'Qwen3 0.6B',
		repository: 'onnx-community/Qwen3-0.6B-ONNX',
		layers: 28,
		hiddenSize: 1024,
		spanishScore: 35.4
	}),
	publishedModel({
		id: 'qwen3-1.7b',
		name: 'Qwen3 1.7B',
		repository: 'onnx-community/Qwen3-1.7B-ONNX',
		layers: 28,
		hiddenSize: 2048,
		spanishScore: 54.2
	}),
	// Published for browsers as q4f16 alone: with 32-bit activations it is larger than WebAssembly's address space.
	publishedModel({
		id: 'qwen3-4b',
		name: 'Qwen3 4B',
		repository: 'onnx-community/Qwen3-4B-ONNX',
		layers: 36,
		hiddenSize: 2560,
		spanishScore: 65.9
	})
];

export function findModel(id: string): CatalogModel | undefined {
	return catalog.find((model) => model.id === id);
}

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
