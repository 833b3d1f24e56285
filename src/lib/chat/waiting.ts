/** What an answer waits for before its first token, in words. */
import type { Messages } from '#lib/i18n/en/core.ts';
import type { PageMessages } from '#lib/i18n/en/pages.ts';
import type { Model } from '#lib/model/model.svelte.ts';
import type { Reply } from './reply.svelte.ts';

export interface Waiting {
	readonly words: string;
	/** How far it is, where that is known. */
	readonly progress: {
		readonly label: string;
		readonly done: number;
		readonly total: number;
		readonly text: string;
	} | null;
}

/** Null as soon as something is written. */
export function waitingFor(
	reply: Pick<Reply, 'phase' | 'prefill'>,
	model: Pick<Model, 'status' | 'progress'>,
	t: Messages,
	pages: PageMessages
): Waiting | null {
	if (reply.phase === 'thinking' || reply.phase === 'answering') return null;
	if (reply.phase === 'reading' && reply.prefill) {
		const { done, total } = reply.prefill;
		const words = pages.transcript.reading(done, total);
		return { words, progress: { label: words, done, total, text: words } };
	}
	if (model.status !== 'preparing') return { words: pages.transcript.waiting, progress: null };
	return preparing(model.progress, t, pages);
}

function preparing(progress: Model['progress'], t: Messages, pages: PageMessages): Waiting {
	if (progress === null) return { words: t.model.preparing, progress: null };
	const { stage, loaded, total } = progress;
	return {
		words: pages.model.stages[stage],
		progress: { label: t.model.preparing, done: loaded, total, text: pages.model.progress(loaded, total) }
	};
}
