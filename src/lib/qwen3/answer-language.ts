/** The language that the model is asked to answer in. */

export interface AnswerLanguage {
	/** BCP 47. */
	readonly tag: string;
	/** In English, as Qwen's own list has it. */
	readonly name: string;
}

/**
 * What the model is told: one sentence, in English, which every one of them understands best. Nothing is published on what
 * works better; it says what is wanted, and that the question's own language does not matter.
 */
export function answerLanguageSentence({ name }: AnswerLanguage): string {
	return `Always answer in ${name}, whatever language the question is in.`;
}
