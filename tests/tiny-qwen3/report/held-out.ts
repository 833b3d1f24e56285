/** The held-out prompts that heldout.py writes: material and phrasings that never occur in training. */
import { readFileSync } from 'node:fs';
import type { PromptMessage, ToolCall, ToolSignature } from '#lib/engine/protocol.ts';

/** What a right answer is; every field that is present must hold. */
export interface Expectation {
	/** The only number in the answer. */
	readonly number?: number;
	/** The whole answer. */
	readonly text?: string;
	/** The whole answer is one of these. */
	readonly texts?: readonly string[];
	/** The one tool call. */
	readonly call?: ToolCall;
	/** Whether a non-empty trace is written. */
	readonly trace?: boolean;
	/** Language asked in, for counting by language. */
	readonly language?: string;
}

export interface HeldOutItem {
	readonly messages: readonly PromptMessage[];
	readonly tools: readonly ToolSignature[] | null;
	readonly thinking: boolean;
	readonly expect: Expectation;
}

/** As the file has it: Hugging Face's names. */
interface RawItem extends Omit<HeldOutItem, 'messages' | 'tools'> {
	readonly tools: readonly (ToolSignature | ToolSignature['function'])[] | null;
	readonly messages: readonly {
		readonly role: 'system' | 'user' | 'assistant' | 'tool';
		readonly content: string;
		readonly reasoning_content?: string;
		readonly tool_calls?: readonly ToolCall[];
	}[];
}

interface RawFile {
	readonly measures: Readonly<Record<string, readonly RawItem[]>>;
}

/** Items by name of the measure. Throws where the file is missing. */
export function readHeldOut(path: string): ReadonlyMap<string, readonly HeldOutItem[]> {
	const file = JSON.parse(readFileSync(path, 'utf8')) as RawFile;
	return new Map(
		Object.entries(file.measures).map(([name, items]) => [
			name,
			items.map((item) => ({
				...item,
				messages: item.messages.map(toPromptMessage),
				tools: item.tools?.map(toSignature) ?? null
			}))
		])
	);
}

function toPromptMessage(message: RawItem['messages'][number]): PromptMessage {
	const { role, content, reasoning_content: reasoning, tool_calls: toolCalls } = message;
	if (role !== 'assistant') return { role, content };
	return {
		role,
		content,
		...(reasoning === undefined ? {} : { reasoning }),
		...(toolCalls === undefined ? {} : { toolCalls })
	};
}

/** The template takes a signature also without its wrapper; the engine's contract does not. */
function toSignature(tool: ToolSignature | ToolSignature['function']): ToolSignature {
	return 'function' in tool ? tool : { type: 'function', function: tool };
}
