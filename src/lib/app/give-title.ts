/** A title for a conversation in which the first answer has come. */
import type { History } from '#lib/chat/history.svelte.ts';
import type { GenerateParams } from '#lib/engine/protocol.ts';
import type { Model } from '#lib/model/model.svelte.ts';
import { bundledModel } from '#lib/qwen3/catalog.ts';
import type { Archive } from '#lib/storage/archive.ts';

export interface TitleGivers {
	readonly model: Pick<Model, 'id' | 'aside'>;
	readonly archive: Archive;
	readonly history: History;
}

/** Never rejects. Of the bundled model's few words, the person's own are the better title. */
export async function giveTitle(
	conversationId: string,
	{ model, archive, history }: TitleGivers
): Promise<void> {
	if (model.id === bundledModel.id) return;
	try {
		const { titleByModel } = await import('#lib/chat/title-by-model.ts');
		const aside = (params: GenerateParams) => model.aside(params);
		await titleByModel(conversationId, { archive, history, aside });
	} catch (reason) {
		console.info('A conversation keeps its first words for a title:', reason);
	}
}
