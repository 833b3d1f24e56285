/** What a soft switch will make of the next answer's thinking, where that is otherwise than the button says. */
import { findSoftSwitch } from '#lib/qwen3/soft-switch.ts';
import type { Message } from '#lib/storage/conversations.ts';
import { lastWindowStart } from './prompt-window.ts';
import type { SwitchInForce } from './switch-in-force.ts';

interface SwitchAhead extends Pick<SwitchInForce, 'mode'> {
	/** Where it stands; null: in the message that is being written. */
	readonly since: Message | 'system' | null;
}

/** The switch that is in force before a word is typed: of the system prompt and the messages that the model is still shown. */
export function switchBefore(path: readonly Message[], system: string): SwitchAhead | null {
	const shown = path.slice(lastWindowStart(path)).filter(({ role }) => role === 'user');
	const found = findSoftSwitch([{ role: 'system', content: system }, ...shown], true);
	if (found === null) return null;
	return { mode: found.mode, since: shown[found.messageIndex - 1] ?? 'system' };
}

/**
 * Null where the next message is answered as the button says. `since` is null for a switch in the message itself; `think`
 * is one that has no effect, since thinking is off.
 */
export function switchAhead(
	draft: string,
	before: SwitchAhead | null,
	thinking: boolean
): SwitchAhead | null {
	const own = findSoftSwitch([{ role: 'user', content: draft }], thinking);
	if (!thinking) return own?.mode === 'think' ? { mode: 'think', since: null } : null;
	const inForce = own ? { mode: own.mode, since: null } : before;
	return inForce?.mode === 'no_think' ? inForce : null;
}
