/** The models Ponder offers: not needed to begin a chat, and so apart from what is known of one. */
import { bundledModel, type CatalogModel } from './catalog.ts';
import { publishedRepository } from './published.ts';
import { variantsOf } from './variants.ts';

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
