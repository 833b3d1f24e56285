import { expect, it } from 'vitest';
import { refusalWords } from '#lib/chat/refusal-words.ts';
import { pagesEn } from '#lib/i18n/en/pages.ts';
import { i18n } from '#lib/i18n/i18n.svelte.ts';
import { openChat, openPage } from '../../fixtures/chat-page.ts';

it('what is attached and not ready is named as soon as there are words for it, and breaks nothing before', async () => {
	const chat = await openChat(await openPage());
	chat.draft = 'Sum it up';
	chat.next.reading = ['a.pdf'];
	expect(chat.send()).toBe(false);
	expect(refusalWords(chat)).toBeNull();
	await i18n.use('en');
	await i18n.loadPages();
	expect(refusalWords(chat)).toBe(pagesEn.attachments.stillReading('a.pdf'));
});
