/** Conversations of other programs as trees of questions and answers, as Ponder keeps them. */
import type { Attachment } from '#lib/attachments/attachment.ts';
import { oneLine } from '#lib/attachments/kinds.ts';
import type { Conversation, Message, ThinkingChoice } from '#lib/storage/conversations.ts';
import type { WholeConversation } from './ponder-format.ts';

/** What Ponder adds to conversations of other programs. */
export interface ForeignAdditions {
	/** How they go on thinking. */
	readonly thinking: ThinkingChoice;
	/** Stands for a question of which there was nothing but pictures, or what else is left out. */
	readonly nothingLeft: string;
}

/** A conversation of another program, as far as it is taken. */
export interface ForeignWhole extends WholeConversation {
	/** Pictures, recordings, files and steps of tools that are not. */
	readonly leftOut: number;
}

/** A message of another program. */
export interface ForeignMessage {
	readonly id: string;
	readonly parentId: string | null;
	/** Null for what is not shown: its children belong to what it belonged to. */
	readonly role: 'user' | 'assistant' | null;
	readonly content: string;
	/** What the model thought; empty for nothing. */
	readonly reasoning: string;
	/** Of a question. */
	readonly attachments?: readonly Attachment[];
	/** Pictures, recordings, files and steps of tools that it is without; absent for none. */
	readonly leftOut?: number;
	/** Milliseconds since the epoch; null when it does not say. */
	readonly createdAt: number | null;
}

export interface ForeignConversation {
	/** The same for the same conversation in every export of it. */
	readonly id: string;
	readonly title: string;
	/** Milliseconds since the epoch. */
	readonly createdAt: number;
	readonly updatedAt: number;
	/** The message its transcript ends with; null when it does not say. */
	readonly headId: string | null;
	readonly systemPrompt: string;
	/** In any order. */
	readonly messages: readonly ForeignMessage[];
}

/** A turn as it will be: one or several messages of the same role that followed each other. */
interface Turn {
	readonly id: string;
	readonly parent: Turn | null;
	readonly role: 'user' | 'assistant';
	readonly content: string;
	readonly reasoning: string;
	readonly attachments: readonly Attachment[];
	readonly createdAt: number | null;
}

/**
 * As rows of Ponder's. What follows in the same role becomes one turn, since a model is asked and answers in turns: a
 * tool's steps between two parts of an answer are left out, and the parts joined. Null when nothing is left.
 */
export function fromForeign(
	source: ForeignConversation,
	{ thinking }: ForeignAdditions
): ForeignWhole | null {
	const { turns, turnByMessage } = turnsOf(source.messages);
	const ids = new Map(turns.map((turn) => [turn, `${source.id}-${turn.id}`]));
	const messages = timed(turns, source.createdAt).map(({ turn, time }) => {
		const parentId = turn.parent === null ? null : (ids.get(turn.parent) ?? null);
		return toRow(turn, {
			id: ids.get(turn) ?? turn.id,
			conversationId: source.id,
			parentId,
			createdAt: time
		});
	});
	const head = source.headId === null ? null : turnByMessage.get(source.headId);
	const headId = (head && ids.get(head)) ?? messages.at(-1)?.id;
	if (headId === undefined) return null;
	const conversation: Conversation = {
		id: source.id,
		title: oneLine(source.title).slice(0, 200),
		createdAt: source.createdAt,
		updatedAt: source.updatedAt,
		headId,
		thinking,
		...(source.systemPrompt.trim() === '' ? {} : { systemPrompt: source.systemPrompt })
	};
	const leftOut = source.messages.reduce((count, message) => count + (message.leftOut ?? 0), 0);
	return { conversation, messages, leftOut };
}

/** The turns, parents first, and of every message the turn it ended up in. */
function turnsOf(messages: readonly ForeignMessage[]) {
	const childrenByParent = groupByParent(messages);
	const turns: Turn[] = [];
	const continued = new Set<Turn | null>();
	const turnByMessage = new Map<string, Turn | null>();
	// A queue, not a recursion: a chat may be thousands of messages deep. What is in a circle is never reached.
	const queue = (childrenByParent.get(null) ?? []).map((message) => ({
		message,
		parent: null as Turn | null
	}));
	for (const { message, parent } of queue) {
		const turn = message.role === null ? parent : join(message, message.role, parent);
		if (turn !== null && turn !== parent) {
			turns.push(turn);
			if (parent?.role === turn.role) continued.add(parent);
		}
		turnByMessage.set(message.id, turn);
		for (const child of childrenByParent.get(message.id) ?? []) queue.push({ message: child, parent: turn });
	}
	// One that lives on in a longer turn is kept only where something else follows it.
	const followed = new Set(turns.map(({ parent }) => parent));
	return { turns: turns.filter((turn) => !continued.has(turn) || followed.has(turn)), turnByMessage };
}

function groupByParent(messages: readonly ForeignMessage[]): Map<string | null, ForeignMessage[]> {
	const known = new Set(messages.map(({ id }) => id));
	const childrenByParent = new Map<string | null, ForeignMessage[]>();
	for (const message of messages) {
		const parentId = message.parentId !== null && known.has(message.parentId) ? message.parentId : null;
		const siblings = childrenByParent.get(parentId);
		if (siblings === undefined) childrenByParent.set(parentId, [message]);
		else siblings.push(message);
	}
	return childrenByParent;
}

function join(message: ForeignMessage, role: 'user' | 'assistant', parent: Turn | null): Turn {
	const { id, content, reasoning, attachments = [], createdAt } = message;
	if (parent?.role !== role) return { id, role, parent, content, reasoning, attachments, createdAt };
	return {
		id,
		role,
		parent: parent.parent,
		content: joined(parent.content, content),
		reasoning: joined(parent.reasoning, reasoning),
		attachments: [...parent.attachments, ...attachments],
		createdAt: parent.createdAt
	};
}

function joined(first: string, second: string): string {
	return [first, second].filter((part) => part !== '').join('\n\n');
}

/** The turns by time, which grows strictly and is never before a parent's, whatever the file says. */
function timed(turns: readonly Turn[], start: number): { turn: Turn; time: number }[] {
	const times = new Map<Turn, number>();
	for (const turn of turns) {
		const earliest = turn.parent === null ? 0 : (times.get(turn.parent) ?? 0) + 1;
		times.set(turn, Math.max(turn.createdAt ?? start, earliest));
	}
	const inOrder = [...times].sort(([, a], [, b]) => a - b);
	let last = 0;
	return inOrder.map(([turn, time]) => ({ turn, time: (last = Math.max(time, last + 1)) }));
}

function toRow(
	{ role, content, reasoning, attachments }: Turn,
	place: Pick<Message, 'id' | 'conversationId' | 'parentId' | 'createdAt'>
): Message {
	if (role === 'user') return { ...place, role, content, ...(attachments.length > 0 && { attachments }) };
	return {
		...place,
		role,
		content,
		reasoning,
		status: 'complete',
		asked: { enabled: reasoning !== '', budget: null },
		spent: { thinkingTokens: 0, answerTokens: 0, thinkingMs: 0 },
		outcome: null,
		error: null,
		model: null
	};
}
