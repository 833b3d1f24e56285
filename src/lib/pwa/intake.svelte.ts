/** Takes what comes from outside: fills a draft, keeps what is to be said of it. Never sends, never downloads. */
import type { CatalogModel } from '#lib/qwen3/catalog.ts';
import type { Arrival, ArrivalSource, ExportFile, ThinkingWish, Trouble } from './arrival.ts';
import { findNamedModel } from './named-model.ts';

/** The chat whose draft is filled. */
export interface DraftOwner {
	/** Resolves when what was typed before has been read. */
	readonly loaded: Promise<void>;
	/** Puts text behind what is typed already. */
	addToDraft(text: string): void;
	useThinking(wish: ThinkingWish): void;
	/** Resolves when it is written, where it is written at all. */
	flush(): Promise<void>;
}

/** What the person is told of an arrival. */
export interface Report {
	readonly id: number;
	readonly source: ArrivalSource;
	/** Whether something is in the message now that was not. */
	readonly isFilled: boolean;
	/** How the next answers think by it; null where it says nothing of that. */
	readonly thinking: ThinkingWish | null;
	/** The model it proposes; null where it proposes none, or the one that answers already. */
	readonly proposal: CatalogModel | null;
	readonly troubles: readonly Trouble[];
	/** What it offers to import. */
	readonly exports: readonly ExportFile[];
}

export interface IntakeOptions {
	/** All that can be named; never rejects. */
	readonly models: () => Promise<readonly CatalogModel[]>;
	/** The model that answers, or is to answer next. */
	readonly currentModelId: () => string;
}

export class Intake {
	readonly #options: IntakeOptions;
	#reports = $state.raw<readonly Report[]>([]);
	#wanted = $state.raw<readonly ExportFile[]>([]);
	#count = 0;

	constructor(options: IntakeOptions) {
		this.#options = options;
	}

	/** Oldest first, until they are dismissed. */
	get reports(): readonly Report[] {
		return this.#reports;
	}

	/** What the person wants imported, for whoever imports it. */
	get wanted(): readonly ExportFile[] {
		return this.#wanted;
	}

	/** The person's word: what a report offers is to be imported. */
	want({ id, exports }: Report): void {
		this.#wanted = [...this.#wanted, ...exports];
		this.dismiss(id);
	}

	/** From now on it is being imported. */
	begun(file: ExportFile): void {
		this.#wanted = this.#wanted.filter((other) => other !== file);
	}

	/**
	 * Fills the draft and reports. Resolves when what was filled in is kept as well as the draft itself is.
	 * @param attach has files go with the message; resolves when they do, or cannot
	 */
	async take(
		arrival: Arrival,
		chat: DraftOwner,
		attach: (files: readonly File[]) => Promise<void>
	): Promise<void> {
		const { source, text, modelName, thinking, troubles, files = [], exports = [] } = arrival;
		await chat.loaded;
		const hasText = text.trim() !== '';
		if (hasText) chat.addToDraft(text);
		if (thinking !== null) chat.useThinking(thinking);
		if (files.length > 0) await attach(files);
		await chat.flush();
		const named = modelName === null ? undefined : findNamedModel(await this.#options.models(), modelName);
		const isUnknown = modelName !== null && named === undefined;
		this.#report({
			source,
			isFilled: hasText || files.length > 0,
			thinking,
			exports,
			proposal: named && named.id !== this.#options.currentModelId() ? named : null,
			troubles: isUnknown ? [...troubles, { code: 'unknown-model', name: modelName }] : troubles
		});
	}

	dismiss(id: number): void {
		this.#reports = this.#reports.filter((report) => report.id !== id);
	}

	/** What was filled in is sent: there is no more to be said. */
	dismissAll(): void {
		this.#reports = [];
	}

	#report(report: Omit<Report, 'id'>): void {
		const { isFilled, thinking, proposal, troubles, exports } = report;
		const isTold = isFilled || thinking !== null || proposal !== null;
		if (isTold || troubles.length > 0 || exports.length > 0)
			this.#reports = [...this.#reports, { ...report, id: ++this.#count }];
	}
}
