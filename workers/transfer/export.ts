/** Writes conversations to a file, one after the other, so that no more than one is held at a time. */
import { allAttached, savedDrafts } from '#lib/storage/arrivals.ts';
import { savedConversations, savedMessages, type Conversation } from '#lib/storage/conversations.ts';
import { savedPreferences } from '#lib/storage/preferences.ts';
import { savedPrompts } from '#lib/storage/prompts.ts';
import { toMarkdown } from '#lib/transfer/markdown.ts';
import {
	tail,
	wholeConversation,
	writeConversation,
	writeHead,
	type BackupDraft,
	type WholeConversation
} from '#lib/transfer/ponder-format.ts';
import type { CallContext, ExportParams } from '#lib/transfer/protocol.ts';
import type { Host, Storage } from './host.ts';

/** The file, as the person asked for it. Markdown is of the branches that are shown, everything else of all. */
export async function exportFile(
	{ ids, format }: ExportParams,
	{ storage, now }: Host,
	{ signal, progress }: CallContext<'export'>
): Promise<Blob> {
	const rows = await wantedRows(storage, format.kind === 'backup' ? null : ids);
	// Each part is a Blob: what is written is the browser's to put away.
	const parts: Blob[] = [];
	const isMarkdown = format.kind === 'markdown';
	let isFirst = true;
	for (const [index, row] of rows.entries()) {
		signal.throwIfAborted();
		const whole = wholeConversation(row, await storage.use((database) => savedMessages(database, row.id)));
		progress({ done: index + 1, total: rows.length });
		if (whole === null) continue;
		const between = isFirst ? '' : isMarkdown ? '\n---\n\n' : ',\n';
		parts.push(new Blob([between, written(whole, format)]));
		isFirst = false;
	}
	if (isMarkdown) return new Blob(parts, { type: 'text/markdown;charset=utf-8' });
	const backup = format.kind === 'backup' ? await backupOf(storage) : null;
	return new Blob([writeHead(now(), backup), ...parts, tail], { type: 'application/json' });
}

/** Oldest first. */
async function wantedRows(storage: Storage, ids: readonly string[] | null): Promise<Conversation[]> {
	const rows = await storage.use(savedConversations);
	return rows.filter(({ id }) => ids === null || ids.includes(id)).sort((a, b) => a.createdAt - b.createdAt);
}

function written(whole: WholeConversation, format: ExportParams['format']): string {
	return format.kind === 'markdown'
		? toMarkdown(whole, format.words, format.traces)
		: writeConversation(whole, format.kind === 'backup' || format.traces);
}

async function backupOf(storage: Storage) {
	const { theme, textSize, foldTraces, locale, thinking } = await storage.use(savedPreferences);
	return {
		preferences: { theme, textSize, foldTraces, locale, thinking },
		prompts: await storage.use(savedPrompts),
		drafts: await backupDrafts(storage)
	};
}

/** What is typed, with what is attached; of some drafts there is only one of these. */
async function backupDrafts(storage: Storage): Promise<BackupDraft[]> {
	const typed = await storage.use(savedDrafts);
	const drafts = new Map<string, BackupDraft>(typed.map((draft) => [draft.conversationId, draft]));
	for (const { conversationId, sources } of await storage.use(allAttached)) {
		const attached = sources.filter(({ unread }) => !unread);
		if (attached.length === 0) continue;
		const draft = drafts.get(conversationId) ?? { conversationId, text: '' };
		drafts.set(conversationId, { ...draft, attached });
	}
	return [...drafts.values()];
}
