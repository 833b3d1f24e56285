/** Why the message that is being written is not taken, in words. */
import { i18n } from '#lib/i18n/i18n.svelte.ts';
import type { Chat } from './chat.svelte.ts';

/** Null where nothing stands against it, or nothing is known to. */
export function refusalWords({ refusal, next: { tooLong, reading, sources } }: Chat): string | null {
	if (!tooLong && refusal !== 'attached') return refusal && i18n.t.composer.refusals[refusal];
	// These words come with what counts and attaches.
	if (!i18n.hasPages) return null;
	if (tooLong) return i18n.pages.transcript.tooLong(tooLong.tokens, tooLong.contextLength);
	const { stillReading, chooseFirst, notRead } = i18n.pages.attachments;
	if (reading[0] !== undefined) return stillReading(reading[0]);
	const unchosen = sources.find(({ attachment }) => attachment.text === '');
	return unchosen ? (unchosen.unread ? notRead : chooseFirst)(unchosen.attachment.name) : null;
}
