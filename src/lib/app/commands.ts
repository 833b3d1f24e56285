/** What the palette offers: actions for what is shown, the models that can answer, the conversations. */
import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import type { ResolvedPathname } from '$app/types';
import type { Chat } from '#lib/chat/chat.svelte.ts';
import { i18n } from '#lib/i18n/i18n.svelte.ts';
import { spokenLocales } from '#lib/i18n/locale.ts';
import { nativeNames } from '#lib/i18n/native-names.ts';
import type { Command } from '#lib/ui/find-commands.ts';
import type { App } from './app.svelte.ts';
import { keyCaps } from './key-caps.ts';
import { shortcuts, type ShortcutName } from './shortcuts.ts';

export interface CommandContext {
	readonly app: App;
	/** The conversation one can write in; null where none is shown. */
	readonly chat: Chat | null;
	/** Whether keys are named as on Apple's machines. */
	readonly isApple: boolean;
	/** Goes to a chat, a new one where no address is given, to write in it. */
	readonly goWrite: (address?: ResolvedPathname, state?: { readonly deleted: string }) => Promise<void>;
	readonly showShortcuts: () => void;
}

/** More than anybody reads through; another word finds fewer. */
const mostMessages = 20;

/** Everything that can be chosen now. Reads reactive state: what is shown follows it. */
export function commandsFor(context: CommandContext): Command[] {
	return [...actions(context), ...models(context.app), ...conversations(context)];
}

function actions(context: CommandContext): Command[] {
	const { app, chat, isApple, goWrite, showShortcuts } = context;
	const t = i18n.pages.commands;
	const action = (id: string, label: string, run: () => void, keys?: ShortcutName): Command => ({
		id,
		group: t.groups.actions,
		label,
		run,
		...(keys && { keys: keyCaps(shortcuts[keys], isApple, t.keys) })
	});
	return [
		action('new-chat', t.actions.newChat, () => void goWrite(), 'newChat'),
		...(chat === null ? [] : chatActions(context, chat, action)),
		action('temporary', t.actions.temporary, () => void goWrite(resolve('/temporary'))),
		action('models', t.actions.models, () => void goto(resolve('/models'))),
		action('settings', t.actions.settings, () => void goto(resolve('/settings'))),
		...(['system', 'light', 'dark'] as const)
			.filter((theme) => theme !== app.settings.theme)
			.map((theme) =>
				action(`theme-${theme}`, t.actions.theme[theme], () => void app.settings.change({ theme }))
			),
		action('shortcuts', t.actions.shortcuts, showShortcuts, 'shortcuts'),
		...spokenLocales
			.filter((locale) => locale !== i18n.locale)
			.map((locale) =>
				action(
					`language-${locale}`,
					i18n.pages.language.speak(nativeNames[locale]),
					() => void app.useLocale(locale)
				)
			)
	];
}

type MakeAction = (id: string, label: string, run: () => void, keys?: ShortcutName) => Command;

function chatActions(context: CommandContext, chat: Chat, action: MakeAction): Command[] {
	const t = i18n.pages.commands.actions;
	const { reply, thinking } = chat;
	const last = chat.turns.at(-1)?.message;
	if (reply !== null) {
		const isThinking = reply.asked.enabled && reply.phase !== 'answering' && !reply.closing;
		return [
			action('stop', t.stop, () => chat.stop(), 'stop'),
			...(isThinking ? [action('answer-now', t.answerNow, () => chat.answerNow())] : [])
		];
	}
	const think = thinking.enabled ? t.doNotThink : t.think;
	return [
		action('think', think, () => chat.useThinking({ enabled: !thinking.enabled })),
		...(last?.role === 'assistant'
			? [action('regenerate', t.regenerate, () => void chat.regenerate(last.id))]
			: []),
		...(context.app.history.conversations.some(({ id }) => id === chat.id)
			? [action('delete', t.delete, () => void leaveAndDelete(context, chat.id))]
			: [])
	];
}

/** Messages in which something was found; `show` leads to where one was said. Rejects with the signal's reason. */
export async function foundMessages(
	app: App,
	typed: string,
	signal: AbortSignal,
	show: (conversationId: string, messageId: string) => void
): Promise<{ readonly commands: readonly Command[]; readonly note: string | null }> {
	const search = await app.search();
	// One more tells that there are more.
	const hits = await search.find(typed, mostMessages + 1, signal);
	const t = i18n.pages.commands;
	const commands = hits.slice(0, mostMessages).map(({ conversationId, messageId, excerpt, attachment }) => {
		const title = app.history.conversations.find(({ id }) => id === conversationId)?.title ?? '';
		return {
			id: `message-${messageId}`,
			group: t.groups.messages,
			label: [title || i18n.t.history.untitled, ...(attachment ? [attachment] : [])].join(' · '),
			excerpt,
			run: () => show(conversationId, messageId)
		};
	});
	return { commands, note: hits.length > mostMessages ? t.latest(mostMessages) : null };
}

async function leaveAndDelete({ app, goWrite }: CommandContext, id: string): Promise<void> {
	await app.history.delete(id);
	await goWrite(resolve('/'), { deleted: id });
}

function models({ model }: App): Command[] {
	if (model.choosable.length < 2) return [];
	const t = i18n.pages.commands;
	const chosen = (model.next ?? model).id;
	return model.choosable.map((choice) => ({
		id: `model-${choice.id}`,
		group: t.groups.models,
		label: choice.name,
		...(choice.id === chosen && { note: t.current }),
		run: () => void model.use(choice)
	}));
}

function conversations({ app, goWrite }: CommandContext): Command[] {
	const t = i18n.pages.commands;
	return app.history.conversations.map(({ id, title, updatedAt }) => ({
		id: `conversation-${id}`,
		group: t.groups.conversations,
		label: title || i18n.t.history.untitled,
		note: i18n.format.day(new Date(updatedAt)),
		run: () => void goWrite(resolve(`/c/${id}`))
	}));
}
