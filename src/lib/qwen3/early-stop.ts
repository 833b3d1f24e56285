/** How Qwen3's thinking is closed early (technical report, "Thinking Budget", and the project's own budget example). */

/** What Qwen's code puts after the trace when the budget is used up: text of the trace itself. */
export const earlyStopSentence =
	'\n\nConsidering the limited time by the user, I have to give the solution based on the thinking directly now.';

/** The newline and tag that close a trace, and the blank line before the answer. */
export const thinkingClose = '\n</think>\n\n';

/** The whole text that is forced after the trace. */
export const earlyStopText = earlyStopSentence + thinkingClose;
