/** What holds for the next answers of a conversation, until that is changed. */
import type { ThinkingChoice } from '#lib/storage/conversations.ts';
import { systemOf } from './system-of.ts';
import type { Steering } from './thread.svelte.ts';

export class SteeringInForce {
	/** As a conversation's row has it, whole; replaced, never changed. */
	#row = $state.raw() as Required<Steering>;
	#system = $derived(systemOf(this.#row));

	constructor(thinking: ThinkingChoice) {
		this.follow({ thinking });
	}

	get row(): Required<Steering> {
		return this.#row;
	}

	/** All that the model is told before everything else. */
	get system(): string {
		return this.#system;
	}

	/** Takes over what a row says; what it does not speak of is as in a new conversation. */
	follow(steering: Steering): void {
		const { thinking, systemPrompt = '', sampling = {}, answerIn = null } = steering;
		this.#row = { thinking, systemPrompt, sampling, answerIn };
	}
}
