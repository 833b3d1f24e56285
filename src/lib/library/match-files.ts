/** Finds out which variant of which model a person's files are. Pure. */
import { publishedDtypes, variantPin, type CatalogModel, type PublishedDtype } from '#lib/qwen3/catalog.ts';
import type { PinDraft } from '#lib/qwen3/pins.ts';
import { graphPath } from '#lib/qwen3/variant-files.ts';

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
	/** The folder it lies in, with its slash. */
	readonly root: string;
	readonly files: Readonly<Record<string, Blob>>;
	readonly missing: readonly string[];
	/** Files whose size is just what is published. */
	readonly exact: number;
}

/**
 * The models' files have the same names, so sizes tell them apart: the variant with the most files of the very size
 * that is published; among equals the first of `dtypes`, which is what the device would run, in the folder whose path
 * is shortest. All files of a variant come from one folder.
 */
export function matchFiles(
	given: readonly GivenFile[],
	models: readonly CatalogModel[],
	dtypes: readonly PublishedDtype[]
): FileMatch {
	const preference = (dtype: PublishedDtype): number =>
		dtypes.includes(dtype) ? dtypes.indexOf(dtype) : dtypes.length;
	const [best] = models
		.flatMap((model) => publishedDtypes(model).flatMap((dtype) => candidates(given, model, dtype)))
		.filter(({ files, missing }) => missing.length === 0 || Object.keys(files).length > 0)
		.sort(
			(a, b) =>
				Number(a.missing.length > 0) - Number(b.missing.length > 0) ||
				b.exact - a.exact ||
				a.missing.length - b.missing.length ||
				preference(a.dtype) - preference(b.dtype) ||
				a.root.length - b.root.length
		);
	if (!best) return { kind: 'none' };
	const { model, dtype, files, missing } = best;
	if (missing.length > 0) return { kind: 'incomplete', model, missing };
	return { kind: 'variant', model, dtype, files };
}

/** A candidate for each folder the graph may be in; where no graph is among the files, for each that has a part. */
function candidates(given: readonly GivenFile[], model: CatalogModel, dtype: PublishedDtype): Candidate[] {
	const draft = variantPin(model, dtype);
	if (draft === null) return [];
	const graph = graphPath(dtype);
	const hasGraph = given.some(({ path }) => rootOf(path, graph) !== null);
	const paths = hasGraph ? [graph] : draft.files.map(({ path }) => path);
	const roots = new Set(given.flatMap((file) => paths.flatMap((path) => rootOf(file.path, path) ?? [])));
	return [...roots].map((root) => candidateIn(root, given, model, draft));
}

/** Only what lies in `root` as it lies in a repository: models keep files of the same names side by side. */
function candidateIn(
	root: string,
	given: readonly GivenFile[],
	model: CatalogModel,
	draft: PinDraft
): Candidate {
	const files: Record<string, Blob> = {};
	const missing: string[] = [];
	let exact = 0;
	for (const { path, bytes } of draft.files) {
		const found = given.filter((file) => rootOf(file.path, path) === root).map(({ blob }) => blob);
		const blob = found.find(({ size }) => size === bytes) ?? found[0];
		if (blob === undefined) missing.push(path);
		else {
			files[path] = blob;
			if (blob.size === bytes) exact += 1;
		}
	}
	return { model, dtype: draft.dtype, root, files, missing, exact };
}

/**
 * The folder, with its slash, in which a given path lies as `wanted` lies in a repository; null where it does not. A
 * repository's folders may be missing, as where files were chosen by themselves.
 */
function rootOf(path: string, wanted: string): string | null {
	const name = wanted.slice(wanted.lastIndexOf('/') + 1);
	for (const end of [wanted, name]) {
		if (path === end) return '';
		if (path.endsWith(`/${end}`)) return path.slice(0, -end.length);
	}
	return null;
}
