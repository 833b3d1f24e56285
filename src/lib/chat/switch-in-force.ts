/** From which turn the soft switch comes that was in force for an answer. */
import type { Message } from '#lib/storage/conversations.ts';

export interface SwitchInForce {
	readonly mode: 'think' | 'no_think';
	readonly inCode: boolean;
	/** Thinking was off, so that it had no effect. */
	readonly isVoid: boolean;
	/** The number of the person's message it stands in, from 1; `system` for the system prompt; null: the question itself. */
	readonly since: number | 'system' | null;
}

/** What the engine found for the answer that ends `path`; null when nobody used a switch, or it has not said yet. */
export function switchInForce(path: readonly Message[]): SwitchInForce | null {
	const answer = path.at(-1);
	const outcome = answer?.role === 'assistant' ? answer.outcome : null;
	const asked = outcome?.trace.asked;
	if (!outcome || !asked) return null;
	const { askedIn } = outcome;
	const own = path.filter(({ role }) => role === 'user');
	const index = own.findIndex(({ id }) => id === askedIn);
	const since = askedIn === null ? 'system' : index < 0 || index === own.length - 1 ? null : index + 1;
	return { mode: asked.mode, inCode: asked.inCode, isVoid: asked.void, since };
}
