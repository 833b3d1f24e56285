/** Says of a repository that a person named whether it is a Qwen3 model that Ponder runs, or why it is none. */
import type { CatalogModel } from './catalog.ts';
import type { FilePin } from './pins.ts';
import { requiredFiles } from './variant-files.ts';
import { variantsOf } from './variants.ts';

/** What a hub lists of a repository at one commit. */
export interface InspectedRepository {
	readonly repository: string;
	readonly commit: string;
	readonly files: readonly FilePin[];
	/** `config.json` as parsed; null when there is none. */
	readonly config: unknown;
}

/** Why a repository is not offered; the page words it. */
export type RepositoryFlaw =
	/** Neither an `onnx` folder nor another packaging of ONNX. */
	| 'no-onnx-folder'
	/** Only ONNX Runtime GenAI's packaging (`onnxruntime/…`), which transformers.js cannot read: Qwen3-8B is so. */
	| 'genai-packaging-only'
	/** The `onnx` folder has none of q4f16, q4 and int8 under the names that onnx-community uses. */
	| 'no-runnable-dtype'
	/** A graph's external data has a gap: `…_data_1` without `…_data`. */
	| 'incomplete-weights'
	| 'no-config'
	/** `config.json` is no object, or lacks a number that Ponder needs. */
	| 'config-unreadable'
	/** Qwen3 with experts (`qwen3_moe`): the smallest has 30 billion parameters, more than a browser holds. */
	| 'mixture-of-experts'
	/** `qwen3_next`, `qwen3_5…`: the state of linear attention cannot be rewound, and Ponder's cache is. */
	| 'linear-attention'
	/** `qwen3_vl…`, `qwen3_omni…`: made to see or hear. */
	| 'multimodal'
	/** Qwen3 made to rank or classify, not to write. */
	| 'not-generative'
	| 'other-architecture'
	| 'no-tokenizer'
	/** `tokenizer_config.json`, which holds the chat template. */
	| 'no-tokenizer-config';

export type Inspection =
	| { readonly kind: 'model'; readonly model: CatalogModel }
	| {
			readonly kind: 'flawed';
			readonly flaw: RepositoryFlaw;
			/** What was found instead: the architecture, where that is the flaw. */
			readonly found?: string;
	  };

/**
 * The architecture is looked at first: of a foreign model it is of no use to say that a file is missing. The licence of
 * the model is unknown (a listing does not tell it), and so are its languages.
 */
export function inspectRepository(listing: InspectedRepository): Inspection {
	const { repository, commit, files, config } = listing;
	const architecture = foreignArchitecture(config);
	if (architecture !== null) return { kind: 'flawed', ...architecture };
	const flaw = missing(files, config);
	if (flaw !== null) return { kind: 'flawed', flaw };
	const shape = readShape(asObject(config));
	if (shape === null) return { kind: 'flawed', flaw: 'config-unreadable' };
	return {
		kind: 'model',
		model: {
			id: repository,
			name: repository.slice(repository.indexOf('/') + 1),
			origin: { kind: 'hub', repository, commit },
			variants: completeVariants(files),
			licence: null,
			languages: null,
			...shape
		}
	};
}

/** The first thing the files lack. */
function missing(files: readonly FilePin[], config: unknown): RepositoryFlaw | null {
	const has = (path: string): boolean => files.some((file) => file.path === path);
	if (!files.some(({ path }) => /^onnx\/.*\.onnx$/.test(path))) {
		const isGenAi = files.some(({ path }) => /(^|\/)genai_config\.json$/.test(path));
		return isGenAi ? 'genai-packaging-only' : 'no-onnx-folder';
	}
	if (Object.keys(variantsOf(files)).length === 0) return 'no-runnable-dtype';
	if (Object.keys(completeVariants(files)).length === 0) return 'incomplete-weights';
	if (config === null) return 'no-config';
	const [, tokenizer, tokenizerConfig] = requiredFiles;
	if (!has(tokenizer)) return 'no-tokenizer';
	return has(tokenizerConfig) ? null : 'no-tokenizer-config';
}

/** The variants whose external data is numbered without a gap: `_data`, `_data_1`, `_data_2` … */
function completeVariants(files: readonly FilePin[]): CatalogModel['variants'] {
	const variants = Object.entries(variantsOf(files));
	return Object.fromEntries(variants.filter(([, variant]) => !hasGap(variant.files.map(({ path }) => path))));
}

function hasGap(paths: readonly string[]): boolean {
	const suffixes = paths.flatMap((path) => /\.onnx_data(.*)$/.exec(path)?.[1] ?? []);
	return suffixes.some((_, index) => !suffixes.includes(index === 0 ? '' : `_${index}`));
}

/** Why it is not Qwen3, where its configuration says so. */
function foreignArchitecture(config: unknown): { flaw: RepositoryFlaw; found: string } | null {
	const { model_type: type, architectures } = asObject(config);
	const named = Array.isArray(architectures) ? architectures.filter((one) => typeof one === 'string') : [];
	if (typeof type !== 'string') {
		const [found] = named;
		return found === undefined || found.startsWith('Qwen3For') ? null : { flaw: 'other-architecture', found };
	}
	if (type !== 'qwen3') return { flaw: flawOf(type), found: type };
	const isGenerative = named.length === 0 || named.includes('Qwen3ForCausalLM');
	return isGenerative ? null : { flaw: 'not-generative', found: named.join(', ') };
}

function flawOf(modelType: string): RepositoryFlaw {
	if (/^qwen3_(vl|omni)/.test(modelType)) return 'multimodal';
	if (modelType === 'qwen3_moe') return 'mixture-of-experts';
	return /^qwen3_(next|5)/.test(modelType) ? 'linear-attention' : 'other-architecture';
}

type Shape = Pick<CatalogModel, 'maxContextLength' | 'kvNumbersPerToken' | 'embeddingNumbers'>;

/** Null where a number is missing. Without `head_dim` the hidden size is shared out among the heads. */
function readShape(config: Readonly<Record<string, unknown>>): Shape | null {
	const layers = count(config.num_hidden_layers);
	const heads = count(config.num_attention_heads);
	const hiddenSize = count(config.hidden_size);
	const vocabulary = count(config.vocab_size);
	const maxContextLength = count(config.max_position_embeddings);
	if (!layers || !heads || !hiddenSize || !vocabulary || !maxContextLength) return null;
	const kvHeads = count(config.num_key_value_heads) ?? heads;
	const headDim = count(config.head_dim) ?? hiddenSize / heads;
	return {
		maxContextLength,
		kvNumbersPerToken: 2 * layers * kvHeads * headDim,
		embeddingNumbers: vocabulary * hiddenSize
	};
}

function count(value: unknown): number | null {
	return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : null;
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null ? { ...value } : {};
}
