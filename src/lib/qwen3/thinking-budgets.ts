/** The thinking budgets offered, and any other that is typed. */

/** Tokens. */
export const budgetSteps = [128, 512, 2048, 8192] as const;

/** What thinking goes on to that is not to end at its budget: the next step; null, no limit, after the last. */
export function nextBudget(budget: number): number | null {
	return budgetSteps.find((step) => step > budget) ?? null;
}

/** The number of tokens that was typed, 0 included; null when it is no whole number of tokens. */
export function parseBudget(text: string): number | null {
	if (!/^\d{1,7}$/.test(text.trim())) return null;
	return Number(text.trim());
}
