/** The thinking budgets offered, and any other that is typed. */

/** Tokens. */
export const budgetSteps = [128, 512, 2048, 8192] as const;

/** The largest that can be typed, in tokens; more than any context holds. */
export const largestBudget = 9_999_999;

/** What thinking goes on to that is not to end at its budget: the next step; null, no limit, after the last. */
export function nextBudget(budget: number): number | null {
	return budgetSteps.find((step) => step > budget) ?? null;
}

/** The number of tokens that was typed, from 0 to `largestBudget`; null when it is no whole number of tokens among these. */
export function parseBudget(text: string): number | null {
	if (!/^\d+$/.test(text.trim())) return null;
	const budget = Number(text.trim());
	return budget <= largestBudget ? budget : null;
}
