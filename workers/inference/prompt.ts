/** Messages to token ids: the tokenizer's chat template, Qwen3's hard switch, and the control-token guard. */
import type { PreTrainedTokenizer } from '@huggingface/transformers';
import type { PromptMessage, PromptParams } from '#lib/engine/protocol.ts';
import { ControlGuard } from './control-guard.ts';
import type { Vocabulary } from './vocabulary.ts';

type Rewrite = (text: string) => string;

/**
 * The ids of the prompt up to where the assistant's turn begins. No control string in a message, a tool's signature
 * or a tool call acts as a control token or on the template.
 */
export function promptTokens(
	tokenizer: PreTrainedTokenizer,
	vocabulary: Vocabulary,
	params: PromptParams
): number[] {
	const texts: string[] = [];
	mapStrings([params.messages, params.tools], (text) => {
		texts.push(text);
		return text;
	});
	const guard = new ControlGuard(vocabulary.controlStrings, texts);
	const rendered = renderGuarded(tokenizer, params, guard, texts);
	return guard.split(rendered).flatMap((piece) => vocabulary.encode(piece));
}

/** Where a text's end and the template's own words make a control string between them, the ends are broken, too. */
function renderGuarded(
	tokenizer: PreTrainedTokenizer,
	params: PromptParams,
	guard: ControlGuard,
	texts: readonly string[]
): string {
	const rendered = render(tokenizer, params, (text) => guard.protect(text));
	if (texts.every((text) => guard.protectEdges(text) === guard.protect(text))) return rendered;
	const careful = render(tokenizer, params, (text) => guard.protectEdges(text));
	return guard.countControls(careful) === guard.countControls(rendered) ? rendered : careful;
}

function render(tokenizer: PreTrainedTokenizer, params: PromptParams, protect: Rewrite): string {
	const messages = params.messages.map((message) => templateMessage(message, protect));
	const options = {
		tools: params.tools?.length ? params.tools.map((tool) => mapStrings(tool, protect)) : null,
		tokenize: false,
		add_generation_prompt: true,
		enable_thinking: params.thinking
	} as const;
	return tokenizer.apply_chat_template(messages, options);
}

interface TemplateMessage {
	readonly role: string;
	readonly content: string;
	readonly reasoning_content?: string;
	readonly tool_calls?: readonly unknown[];
}

/** `reasoning_content` is always there: without it the template looks for think tags inside the answer. */
function templateMessage(message: PromptMessage, protect: Rewrite): TemplateMessage {
	const content = protect(message.content);
	if (message.role !== 'assistant') return { role: message.role, content };
	const { reasoning = '', toolCalls = [] } = message;
	const calls = toolCalls.map((call) => ({ type: 'function', function: mapStrings(call, protect) }));
	return {
		role: 'assistant',
		content,
		reasoning_content: protect(reasoning),
		...(calls.length > 0 ? { tool_calls: calls } : {})
	};
}

/** The value with every string in it, keys included, rewritten. */
function mapStrings(value: unknown, rewrite: Rewrite): unknown {
	if (typeof value === 'string') return rewrite(value);
	if (Array.isArray(value)) return value.map((item) => mapStrings(item, rewrite));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, item]) => [rewrite(key), mapStrings(item, rewrite)])
	);
}
