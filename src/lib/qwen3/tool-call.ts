/** Qwen3's tool calls (Hermes style): one JSON object between `<tool_call>` and `</tool_call>`. */

export interface QwenToolCall {
	readonly name: string;
	readonly arguments: Readonly<Record<string, unknown>>;
}

/**
 * Reads what stood between the tags. Null when it is not an object with a non-empty string `name`, or when
 * `arguments` is there and is neither an object nor a JSON text of one; absent arguments are an empty object.
 */
export function parseToolCall(raw: string): QwenToolCall | null {
	const value = parseObject(raw);
	if (value === null || typeof value.name !== 'string' || value.name === '') return null;
	const given = value.arguments ?? {};
	const args = typeof given === 'string' ? parseObject(given) : asObject(given);
	return args === null ? null : { name: value.name, arguments: args };
}

function parseObject(json: string): Record<string, unknown> | null {
	try {
		return asObject(JSON.parse(json));
	} catch (error) {
		if (error instanceof SyntaxError) return null;
		throw error;
	}
}

function asObject(value: unknown): Record<string, unknown> | null {
	const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
	return isObject ? (value as Record<string, unknown>) : null;
}
