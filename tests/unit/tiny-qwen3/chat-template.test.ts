import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { real, tiny, tinyTokenizer } from './bundled-tokenizer.ts';
import {
	conversations,
	randomConversations,
	toolLists,
	type TemplateMessage,
	type TemplateTool
} from './conversations.ts';

interface Options {
	tools: TemplateTool[] | null;
	add_generation_prompt: boolean;
	enable_thinking?: boolean;
}

/** Every way to call the template: thinking absent, on or off, with and without tools and the opened answer. */
const ways: readonly Options[] = toolLists.flatMap((tools) =>
	[false, true].flatMap((add_generation_prompt) => [
		{ tools, add_generation_prompt },
		{ tools, add_generation_prompt, enable_thinking: true },
		{ tools, add_generation_prompt, enable_thinking: false }
	])
);

/** The rendered text, or the refusal: what one template cannot render, the other must not either. */
function render(chat_template: string, messages: TemplateMessage[], options: Options): string {
	try {
		const settings = { ...options, chat_template, tokenize: false } as const;
		return tinyTokenizer.apply_chat_template(messages, settings);
	} catch (error) {
		return `refused: ${String(error)}`;
	}
}

function expectEqualRendering(messages: TemplateMessage[], options: Options) {
	const expected = render(real.config.chat_template, messages, options);
	expect(expected).not.toContain('refused: ');
	expect(render(tiny.config.chat_template, messages, options)).toBe(expected);
}

describe('the chat template of the bundled model', () => {
	it('is the file the repository keeps, and its own text', () => {
		const source = new URL('../../tiny-qwen3/chat_template.jinja', import.meta.url);
		expect(tiny.config.chat_template).toBe(readFileSync(source, 'utf8'));
		expect(tiny.config.chat_template).not.toBe(real.config.chat_template);
	});

	it.each(Object.entries(conversations))('renders what Qwen3 renders: %s', (_, messages) => {
		for (const options of ways) expectEqualRendering(messages, options);
	});

	it.each(ways)('renders what Qwen3 renders for generated conversations, with %j', (options) => {
		for (const messages of randomConversations(50, 20250428)) expectEqualRendering(messages, options);
	});

	it('closes the thinking in advance when it is switched off, and not otherwise', () => {
		const messages = [{ role: 'user', content: 'Hi' }];
		const opened = (enable_thinking?: boolean) =>
			render(tiny.config.chat_template, messages, {
				tools: null,
				add_generation_prompt: true,
				...(enable_thinking === undefined ? {} : { enable_thinking })
			});
		expect(opened(false)).toBe(
			'<|im_start|>user\nHi<|im_end|>\n<|im_start|>assistant\n<think>\n\n</think>\n\n'
		);
		expect(opened(true)).toBe('<|im_start|>user\nHi<|im_end|>\n<|im_start|>assistant\n');
		expect(opened()).toBe(opened(true));
	});
});
