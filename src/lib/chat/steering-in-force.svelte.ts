/** What holds for the next answers of a conversation, until that is changed. */
import type { ThinkingChoice } from '#lib/storage/conversations.ts';
import { systemOf } from './system-of.ts';
import type { Steering } from './thread.svelte.ts';

export class SteeringInForce {
	readonly #thinking: () => ThinkingChoice;
	/** What was chosen here; replaced, never changed. */
	#chosen = $state.raw<Partial<Steering>>({});
	#row = $derived(this.#whole());
	#system = $derived(systemOf(this.#row));

	/** `thinking`: how it thinks where nothing was chosen. */
	constructor(thinking: () => ThinkingChoice) {
		this.#thinking = thinking;
	}

	/** As a conversation's row has it, whole. */
	get row(): Required<Steering> {
		return this.#row;
	}

	/** All that the model is told before everything else. */
	get system(): string {
		return this.#system;
	}

	/** Takes over what a row says; what it does not speak of is as in a new conversation. */
	follow(steering: Partial<Steering>): void {
		this.#chosen = steering;
	}

	/** Changes some of it. */
	change(change: Partial<Steering>): void {
		this.#chosen = { ...this.#chosen, ...change };
	}

	#whole(): Required<Steering> {
		const { thinking = this.#thinking(), systemPrompt = '', sampling = {}, answerIn = null } = this.#chosen;
		return { thinking, systemPrompt, sampling, answerIn };
	}
}
