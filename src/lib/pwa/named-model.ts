/** Finds the model that a link names. Pure. */
import type { CatalogModel } from '#lib/qwen3/catalog.ts';

/** By its id, its name or its repository, in whatever case; undefined where none is called so. */
export function findNamedModel(models: readonly CatalogModel[], name: string): CatalogModel | undefined {
	const wanted = name.toLowerCase();
	return models.find(({ id, name: title, origin }) => {
		const names = [id, title, ...(origin.kind === 'hub' ? [origin.repository] : [])];
		return names.some((candidate) => candidate.toLowerCase() === wanted);
	});
}
