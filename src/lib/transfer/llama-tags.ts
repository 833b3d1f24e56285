/**
 * What llama.cpp's web UI wrote into its answers before it had fields of their own for it: the model's thinking, in tags
 * of the UI or the model's own, and the calls of tools with their results.
 */

export interface Untagged {
	readonly content: string;
	/** Empty for none. */
	readonly reasoning: string;
	/** Calls that were taken out. */
	readonly calls: number;
}

const call = /\n*<<<AGENTIC_TOOL_CALL_START>>>[^]*?(?:<<<AGENTIC_TOOL_CALL_END>>>\n*|$)/g;
const thought = /<<<reasoning_content_start>>>([^]*?)(?:<<<reasoning_content_end>>>\s*|$)/g;
/** Of Qwen, DeepSeek and others, at the beginning alone: further on it is what the answer is about. */
const inline = /^\s*<think>([^]*?)(?:<\/think>\s*|$)/;

/** An answer in its parts. What was cut off in the middle of a tag ends with the answer. */
export function untagged(text: string): Untagged {
	let calls = 0;
	const thoughts: string[] = [];
	const take = (_: string, part: string): string => {
		if (part.trim() !== '') thoughts.push(part.trim());
		return '';
	};
	const content = text
		.replace(call, () => {
			calls++;
			return '\n\n';
		})
		.replace(thought, take)
		.replace(inline, take);
	// What has none of it stays as it is, to the letter.
	if (calls === 0 && content === text) return { content, reasoning: '', calls };
	return { content: content.trim(), reasoning: thoughts.join('\n\n'), calls };
}
