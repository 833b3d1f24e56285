/** Finds out which variant of which model a person's files are. Pure. */
import { publishedDtypes, variantPin, type CatalogModel, type PublishedDtype } from '#lib/qwen3/catalog.ts';
import type { PinDraft } from '#lib/qwen3/pins.ts';

/** A file as a browser hands it over. */
export interface GivenFile {
	/** With the folders it was in, as far as they are known. */
	readonly path: string;
	readonly blob: Blob;
}

export type FileMatch =
	| {
			readonly kind: 'variant';
			readonly model: CatalogModel;
			readonly dtype: PublishedDtype;
			/** By path in the repository. */
			readonly files: Readonly<Record<string, Blob>>;
	  }
	/** The nearest lacks these. */
	| { readonly kind: 'incomplete'; readonly model: CatalogModel; readonly missing: readonly string[] }
	/** Nothing in it looks like a part of a model. */
	| { readonly kind: 'none' };

interface Candidate {
	readonly model: CatalogModel;
	readonly dtype: PublishedDtype;
	readonly files: Readonly<Record<string, Blob>>;
	readonly missing: readonly string[];
	/** Files whose size is just what is published. */
	readonly exact: number;
}

/**
 * The models' files have the same names, so sizes tell them apart: the variant with the most files of the very size
 * that is published; among equals the first of `dtypes`, which is what the device would run.
 */
export function matchFiles(
	given: readonly GivenFile[],
	models: readonly CatalogModel[],
	dtypes: readonly PublishedDtype[]
): FileMatch {
	const preference = (dtype: PublishedDtype): number =>
		dtypes.includes(dtype) ? dtypes.indexOf(dtype) : dtypes.length;
	const [best] = models
		.flatMap((model) => publishedDtypes(model).flatMap((dtype) => candidate(given, model, dtype)))
		.filter(({ files, missing }) => missing.length === 0 || Object.keys(files).length > 0)
		.sort(
			(a, b) =>
				Number(a.missing.length > 0) - Number(b.missing.length > 0) ||
				b.exact - a.exact ||
				a.missing.length - b.missing.length ||
				preference(a.dtype) - preference(b.dtype)
		);
	if (!best) return { kind: 'none' };
	const { model, dtype, files, missing } = best;
	if (missing.length > 0) return { kind: 'incomplete', model, missing };
	return { kind: 'variant', model, dtype, files };
}

function candidate(given: readonly GivenFile[], model: CatalogModel, dtype: PublishedDtype): Candidate[] {
	const draft = variantPin(model, dtype);
	if (draft === null) return [];
	const files: Record<string, Blob> = {};
	const missing: string[] = [];
	let exact = 0;
	for (const { path, bytes } of draft.files) {
		const found = find(given, path);
		if (found === undefined) missing.push(path);
		else {
			files[path] = found;
			if (found.size === bytes) exact += 1;
		}
	}
	return [{ model, dtype, files, missing, exact }];
}

/** By its whole path at the end of the given one; or, where files were chosen without their folder, by its name. */
function find(given: readonly GivenFile[], path: PinDraft['files'][number]['path']): Blob | undefined {
	const name = path.slice(path.lastIndexOf('/') + 1);
	const whole = given.find((file) => file.path === path || file.path.endsWith(`/${path}`));
	return (whole ?? given.find((file) => file.path === name))?.blob;
}
