/** What to run in place of a model that was too much for the device. Pure. */
import type { CatalogModel } from './catalog.ts';

/** The largest of those that weigh less; where none does, another that comes with the app; null where there is none. */
export function smallerModel(model: CatalogModel, others: readonly CatalogModel[]): CatalogModel | null {
	const lighter = others.filter((other) => weightOf(other) < weightOf(model));
	const bundled = others.find(({ id, origin }) => origin.kind === 'bundled' && id !== model.id);
	return lighter.sort((a, b) => weightOf(b) - weightOf(a))[0] ?? bundled ?? null;
}

/** Bytes of the lightest variant. */
function weightOf({ variants }: CatalogModel): number {
	return Math.min(...Object.values(variants).map(({ bytes }) => bytes));
}
