/** What is said, in English, of the system prompt, the sampling and the saved prompts. */
import { createFormat } from '../format.ts';

const { number, plural } = createFormat('en');

/** In the panel beside the message box. */
export const chatOptions = {
	systemPrompt: 'System prompt',
	systemPromptExplained: 'What the model is told before everything else in this conversation.',
	sampling: 'Sampling',
	samplingThinking:
		'How the next token is chosen, in this conversation. What you leave empty is as Qwen recommends with thinking, and changes with the mode.',
	samplingNotThinking:
		'How the next token is chosen, in this conversation. What you leave empty is as Qwen recommends without thinking, and changes with the mode.',
	parameters: {
		temperature: 'Temperature',
		topP: 'Top-p',
		topK: 'Top-k',
		minP: 'Min-p',
		presencePenalty: 'Presence penalty',
		seed: 'Seed',
		maxNewTokens: 'Maximum length, in tokens'
	},
	/** What an empty field means where Qwen recommends nothing. */
	open: { seed: 'Random', maxNewTokens: 'What fits' },
	outOfRange: (least: number, most: number) =>
		`This has to be a number from ${number(least, least % 1 === 0 ? 0 : 2)} to ${number(most, most % 1 === 0 ? 0 : 2)}. The last value that fitted stays.`,
	reset: 'Reset to Qwen’s'
};

/** Of the saved prompts. */
export const prompts = {
	title: 'Prompts',
	label: 'Saved prompts',
	explained:
		'Type a slash and its name at the start of a message to use one. Each can bring its own thinking budget. The names think and no_think are Qwen3’s own.',
	offered: (count: number) =>
		plural(count, {
			one: `${number(count)} saved prompt fits. Use the arrow keys to choose it.`,
			other: `${number(count)} saved prompts fit. Use the arrow keys to choose one.`
		}),
	none: 'You have saved no prompts yet.',
	add: 'New prompt',
	/** Of what was written and left: it is kept apart from what is saved. */
	unsaved: 'Begun and not saved',
	goOn: 'Go on',
	/** `name`: with its slash; what a new one is called where it has none yet. */
	goOnWith: (name: string) => `Go on with ${name}`,
	edit: 'Edit',
	editNamed: (name: string) => `Edit the prompt /${name}`,
	delete: 'Delete',
	deleteNamed: (name: string) => `Delete the prompt /${name}`,
	deleteQuestion: (name: string) => `Delete the prompt /${name}? It cannot be brought back.`,
	name: 'Name',
	nameExplained: 'Letters, digits, - and _, without the slash.',
	text: 'Text',
	place: 'Used as',
	places: {
		message: 'The message, to be finished and sent',
		system: 'The system prompt of the conversation'
	},
	thinking: 'Thinking',
	thinkingAsIs: 'As it is set in the conversation',
	thinkingOff: 'Off',
	thinkingUnlimited: 'On, without a limit',
	thinkingBudget: (tokens: number) => `On, up to ${number(tokens)} tokens`,
	save: 'Save',
	saved: (name: string) => `The prompt /${name} is saved.`,
	flaws: {
		name: 'A name is 1 to 40 letters, digits, - or _, begins with a letter or digit, and is not think or no_think.',
		'name-taken': 'Another prompt has this name.',
		changed:
			'Another tab has changed this prompt meanwhile. Save again to replace what it saved, or cancel to keep that.',
		text: 'Write what the prompt says.'
	}
};
