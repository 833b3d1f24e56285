/**
 * How texts that are attached to a message stand in it: each in a frame, as Qwen's own agent puts what it has read of files
 * (QwenLM/Qwen-Agent, `qwen_agent/agents/assistant.py`, KNOWLEDGE_SNIPPET_EN), and the person's words after them.
 */
import { withoutSoftSwitches } from './soft-switch.ts';

export interface AttachedText {
	/** On one line. */
	readonly name: string;
	readonly text: string;
}

/**
 * The message with its attachments. Nothing in a text ends its frame: the fence is longer than any run of backticks in it. A
 * soft switch in a text switches nothing; control tokens are the engine's to break, here as everywhere.
 */
export function withAttachedTexts(words: string, attached: readonly AttachedText[]): string {
	const frames = attached.map(({ name, text }) =>
		framed(withoutSoftSwitches(name), withoutSoftSwitches(text))
	);
	return [...frames, ...(words.trim() === '' ? [] : [words])].join('\n\n');
}

function framed(name: string, text: string): string {
	const longest = [...text.matchAll(/`{3,}/g)].reduce((length, [run]) => Math.max(length, run.length), 2);
	const fence = '`'.repeat(longest + 1);
	return `## The content from [file](${name}):\n\n${fence}\n${text}${text.endsWith('\n') ? '' : '\n'}${fence}`;
}
