/**
 * A model as somebody has it who stands in line with others: each answer begins once all that go before it have ended, which
 * are those that were asked for before and, where it is asked for by a host, all visitors'.
 */
import type { Answerer, Answering, AnswerOptions } from '#lib/chat/answerer.ts';
import type { Compose, GenerateParams, GenerateResult, Steer } from '#lib/engine/protocol.ts';
import type { Turns } from './turns.ts';

type LinedModel = Pick<Answerer, 'identity' | 'answer' | 'countTokens'>;

/** Called when its turn has come, and once more when the model, which may have a line of its own, has begun. */
type Begins = () => void;

export interface InLineParts {
	readonly model: LinedModel;
	/** Null where the model is another frame's: that one has the line. */
	readonly turns: () => Turns | null;
	/** Hears how many answers are before the visitor's, whenever that changes. */
	readonly tell?: (before: number) => void;
}

export class InLine implements Answerer {
	readonly #parts: InLineParts;
	#count = $state(0);
	/** How many are before each answer of a visitor's that waits. */
	#waiting = $state.raw<readonly (readonly [id: symbol, before: number])[]>([]);
	#asHost: Begins | null = null;

	constructor(parts: InLineParts) {
		this.#parts = parts;
	}

	/** Whether an answer of this one's is under way, or waits. */
	get busy(): boolean {
		return this.#count > 0;
	}

	/** How many answers are before the visitor's, of several the one that waits longest; 0 also where none is asked for. */
	get before(): number {
		return Math.max(0, ...this.#waiting.map(([, before]) => before));
	}

	get identity(): Answerer['identity'] {
		return this.#parts.model.identity;
	}

	countTokens(...asked: Parameters<Answerer['countTokens']>): ReturnType<Answerer['countTokens']> {
		return this.#parts.model.countTokens(...asked);
	}

	/** What `ask` asks for is a host's, and gives way to visitors. `begins` may stop it. */
	asHost<T>(begins: Begins, ask: () => T): T {
		this.#asHost = begins;
		try {
			return ask();
		} finally {
			this.#asHost = null;
		}
	}

	answer(asked: GenerateParams | Compose, options: AnswerOptions): Answering {
		const begins = this.#asHost;
		if (begins === null) return this.#answer(asked, options);
		let isBegun = false;
		const progress: AnswerOptions['progress'] = (piece) => {
			if (!isBegun) begins();
			isBegun = true;
			if (!options.signal.aborted) options.progress(piece);
		};
		return this.#answer(givingWay(asked), { ...options, progress }, begins);
	}

	#answer(asked: GenerateParams | Compose, options: AnswerOptions, begins: Begins | null = null): Answering {
		const early: Steer[] = [];
		let answering: Answering | null = null;
		const begin = () => {
			begins?.();
			options.signal.throwIfAborted();
			answering = this.#parts.model.answer(asked, options);
			for (const steer of early) answering.steer(steer);
			return answering.result;
		};
		const givesWay = begins !== null || (typeof asked !== 'function' && asked.givesWay === true);
		return {
			result: this.#run(options.signal, givesWay, begin),
			steer: (steer) => {
				if (answering) answering.steer(steer);
				else early.push(steer);
			}
		};
	}

	async #run(
		signal: AbortSignal,
		givesWay: boolean,
		begin: () => Promise<GenerateResult>
	): Promise<GenerateResult> {
		const turns = this.#parts.turns();
		const id = Symbol();
		this.#count++;
		try {
			const end = await turns?.take(
				signal,
				(before) => {
					if (!givesWay) this.#note(id, before);
				},
				givesWay
			);
			try {
				return await begin();
			} finally {
				end?.();
			}
		} finally {
			this.#count--;
		}
	}

	#note(id: symbol, before: number): void {
		const last = this.before;
		const others = this.#waiting.filter(([other]) => other !== id);
		this.#waiting = before === 0 ? others : [...others, [id, before]];
		if (this.before !== last) this.#parts.tell?.(this.before);
	}
}

function givingWay(asked: GenerateParams | Compose): GenerateParams | Compose {
	if (typeof asked !== 'function') return { ...asked, givesWay: true };
	return async (count) => ({ ...(await asked(count)), givesWay: true });
}
