/** What to run in place of a model that was too much for the device. Pure. */
import type { CatalogModel } from './catalog.ts';

/** The largest of those that weigh less, bundled ones among them; null where none does. */
export function smallerModel(model: CatalogModel, others: readonly CatalogModel[]): CatalogModel | null {
	const lighter = others.filter((other) => weightOf(other) < weightOf(model));
	return lighter.sort((a, b) => weightOf(b) - weightOf(a))[0] ?? null;
}

/** Bytes of the lightest variant. */
function weightOf({ variants }: CatalogModel): number {
	return Math.min(...Object.values(variants).map(({ bytes }) => bytes));
}
