/** The thinking budgets offered, and any other that is typed. */

/** Tokens. */
export const budgetSteps = [128, 512, 2048, 8192] as const;

/** The number of tokens that was typed, 0 included; null when it is no whole number of tokens. */
export function parseBudget(text: string): number | null {
	if (!/^\d{1,7}$/.test(text.trim())) return null;
	return Number(text.trim());
}
