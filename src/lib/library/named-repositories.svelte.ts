/** Repositories that the person named: looked into, and kept if they hold a model that Ponder runs. */
import type { Caller } from '#lib/boundary/client.ts';
import { toDownloadError } from '#lib/download/errors.ts';
import type { Calls, Waiting } from '#lib/download/protocol.ts';
import type { CatalogModel } from '#lib/qwen3/catalog.ts';
import { inspectRepository, type RepositoryFlaw } from '#lib/qwen3/inspect-repository.ts';
import { parseRepositoryName, type NameRefusal } from '#lib/qwen3/repository-name.ts';
import type { Preferences, RepositoryUpdate } from '#lib/storage/preferences.ts';
import type { HubChoice } from './hub-choice.svelte.ts';
import type { Failure } from './variant-state.ts';

export interface RepositorySettings extends Pick<Preferences, 'repositories'> {
	updateRepositories(update: RepositoryUpdate): Promise<void>;
}

/** How the last name that was given fared. */
export type NamedState =
	| { readonly kind: 'idle' }
	/** `waiting`: the hub did not tell, and is asked again. */
	| { readonly kind: 'inspecting'; readonly repository: string; readonly waiting: Waiting | null }
	| { readonly kind: 'added'; readonly model: CatalogModel }
	/** It is on the list already. */
	| { readonly kind: 'known'; readonly model: CatalogModel }
	| { readonly kind: 'refused'; readonly reason: NameRefusal }
	| {
			readonly kind: 'flawed';
			readonly repository: string;
			readonly flaw: RepositoryFlaw;
			readonly found: string | null;
	  }
	/** A hub does not tell one who may not read it whether there is such a repository. */
	| { readonly kind: 'unseen'; readonly repository: string }
	| { readonly kind: 'failed'; readonly failure: Failure };

export class NamedRepositories {
	readonly #settings: RepositorySettings;
	readonly #downloads: Caller<Calls>;
	readonly #hub: HubChoice;
	readonly #catalog: readonly CatalogModel[];
	#abort: AbortController | null = null;
	#state = $state.raw<NamedState>({ kind: 'idle' });

	constructor(
		settings: RepositorySettings,
		downloads: Caller<Calls>,
		hub: HubChoice,
		catalog: readonly CatalogModel[]
	) {
		this.#settings = settings;
		this.#downloads = downloads;
		this.#hub = hub;
		this.#catalog = catalog;
	}

	get models(): readonly CatalogModel[] {
		return this.#settings.repositories;
	}

	get state(): NamedState {
		return this.#state;
	}

	/** Looks into a repository, as a person wrote its name or pasted its address. Never rejects. */
	async add(text: string): Promise<void> {
		const named = parseRepositoryName(text, this.#hub.base);
		if (named.kind === 'refused') this.#state = named;
		else this.#state = await this.#inspect(named.repository, named.revision ?? 'main');
	}

	/** Ends the look that is under way, and what it waits for. */
	stop(): void {
		this.#abort?.abort();
	}

	/** Takes it off the list. What is stored of it is another matter. */
	async forget(id: string): Promise<void> {
		this.#state = { kind: 'idle' };
		await this.#settings.updateRepositories((models) => models.filter((model) => model.id !== id));
	}

	async #inspect(repository: string, revision: string): Promise<NamedState> {
		const known = this.#known(repository, revision);
		if (known) return { kind: 'known', model: known };
		const inspecting = { kind: 'inspecting', repository } as const;
		this.#state = { ...inspecting, waiting: null };
		const abort = new AbortController();
		this.#abort = abort;
		const progress = (waiting: Waiting): void => {
			this.#state = { ...inspecting, waiting };
		};
		try {
			const params = { hub: this.#hub.hub, repository, revision };
			const options = { signal: abort.signal, progress };
			const listing = await this.#downloads.start('list', params, options).result;
			const inspection = inspectRepository(listing);
			if (inspection.kind === 'flawed') {
				return { kind: 'flawed', repository, flaw: inspection.flaw, found: inspection.found ?? null };
			}
			const { model } = inspection;
			await this.#settings.updateRepositories((models) => [
				...models.filter(({ id }) => id !== model.id),
				model
			]);
			return { kind: 'added', model };
		} catch (reason) {
			if (abort.signal.aborted) return { kind: 'idle' };
			const { code, facts } = toDownloadError(reason);
			// Of a repository, and not of a revision that it lacks: that is a 404 of its own.
			const isUnseen =
				(code === 'unauthorized' && !this.#hub.hasToken) || (code === 'not-found' && revision === 'main');
			return isUnseen ? { kind: 'unseen', repository } : { kind: 'failed', failure: { code, facts } };
		}
	}

	/** The catalogue's own; another revision of it would be another model of the same name. */
	#known(repository: string, revision: string): CatalogModel | undefined {
		return [...this.#catalog, ...this.models].find(({ origin }) => {
			if (origin.kind !== 'hub' || origin.repository.toLowerCase() !== repository.toLowerCase()) return false;
			return revision === 'main' || revision === origin.commit;
		});
	}
}
