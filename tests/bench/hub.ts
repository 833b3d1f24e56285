/** Serves the bench's files at two addresses: as fast as it can, and on a line that is held back. */
import { existsSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import type { VariantPin } from '#lib/qwen3/pins.ts';
import { diskContent, randomContent, type Content } from '../fixtures/hub/content.ts';
import { sha256 } from '../fixtures/hub/digests.ts';
import { startHub } from '../fixtures/hub/hub.ts';

/** What the process that forked this one is told, once it listens. */
export interface BenchHub {
	/** Without a trailing slash. */
	readonly free: string;
	readonly held: string;
	/** A file of random bytes. */
	readonly random: VariantPin;
	/** The full-size model; null where it was not generated. */
	readonly model: VariantPin | null;
}

const modelFiles = [
	'config.json',
	'generation_config.json',
	'tokenizer.json',
	'tokenizer_config.json',
	'onnx/model_quantized.onnx'
];

/** Serves until the process that forked this one goes. */
export async function main([bytes, bytesPerSecond, modelFolder = '']: readonly string[]): Promise<boolean> {
	const random = { 'weights.bin': randomContent(Number(bytes), 1) };
	const isGenerated = existsSync(join(modelFolder, 'onnx/model_quantized.onnx'));
	const model = isGenerated ? await filesOf(modelFolder) : {};
	const repositories = { 'bench/random': { files: random }, 'bench/model': { files: model } };
	const free = await startHub({ repositories });
	const held = await startHub({ repositories, bytesPerSecond: Number(bytesPerSecond) });
	const pin = async (name: string, files: Readonly<Record<string, Content>>): Promise<VariantPin> => ({
		repository: name,
		commit: free.commitOf(name),
		dtype: 'quantized',
		files: await Promise.all(
			Object.entries(files).map(async ([path, content]) => {
				const digest = { algorithm: 'sha256', hex: await sha256(content) } as const;
				return { path, bytes: content.bytes, digest };
			})
		)
	});
	const told: BenchHub = {
		free: free.address,
		held: held.address,
		random: await pin('bench/random', random),
		model: isGenerated ? await pin('bench/model', model) : null
	};
	process.send?.(told);
	await once(process, 'disconnect');
	await Promise.all([free.close(), held.close()]);
	return true;
}

async function filesOf(folder: string): Promise<Record<string, Content>> {
	const entries = modelFiles.map(async (path) => [path, await diskContent(join(folder, path))] as const);
	return Object.fromEntries(await Promise.all(entries));
}
