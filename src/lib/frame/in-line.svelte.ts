/** A model as somebody has it who stands in line with others: each answer begins once all that were asked for before it have ended. */
import type { Answerer, Answering, AnswerOptions } from '#lib/chat/answerer.ts';
import type { Compose, GenerateParams, GenerateResult, Steer } from '#lib/engine/protocol.ts';
import type { Turns } from './turns.ts';

type LinedModel = Pick<Answerer, 'identity' | 'answer' | 'countTokens'>;

export class InLine implements Answerer {
	readonly #model: LinedModel;
	readonly #turns: Turns;
	readonly #tell: (before: number) => void;
	#count = $state(0);
	#before = $state(0);

	/** `tell` hears how many answers are before this one's, whenever that changes. */
	constructor(model: LinedModel, turns: Turns, tell: (before: number) => void = () => undefined) {
		this.#model = model;
		this.#turns = turns;
		this.#tell = tell;
	}

	/** Whether an answer of this one's is under way, or waits. */
	get busy(): boolean {
		return this.#count > 0;
	}

	/** How many answers are before it; 0 also where it asks for none. */
	get before(): number {
		return this.#before;
	}

	get identity(): Answerer['identity'] {
		return this.#model.identity;
	}

	countTokens(...asked: Parameters<Answerer['countTokens']>): ReturnType<Answerer['countTokens']> {
		return this.#model.countTokens(...asked);
	}

	answer(asked: GenerateParams | Compose, options: AnswerOptions): Answering {
		const early: Steer[] = [];
		let answering: Answering | null = null;
		const begin = () => {
			answering = this.#model.answer(asked, options);
			for (const steer of early) answering.steer(steer);
			return answering.result;
		};
		return {
			result: this.#run(options.signal, begin),
			steer: (steer) => {
				if (answering) answering.steer(steer);
				else early.push(steer);
			}
		};
	}

	async #run(signal: AbortSignal, begin: () => Promise<GenerateResult>): Promise<GenerateResult> {
		this.#count++;
		try {
			const end = await this.#turns.take(signal, (before) => {
				this.#before = before;
				this.#tell(before);
			});
			try {
				return await begin();
			} finally {
				end();
			}
		} finally {
			this.#count--;
		}
	}
}
