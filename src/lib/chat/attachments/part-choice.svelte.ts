/** Which parts of a source the model is to be shown, while a person chooses, and what they take. */
import type { Range, ReadText, Section, Source } from '#lib/attachments/attachment.ts';
import {
	beginningWithin,
	endsWithin,
	endWithin,
	namedParts,
	type CountSection
} from '#lib/attachments/choice.ts';
import { partOf } from '#lib/attachments/sections.ts';
import type { Attaching } from './attaching.svelte.ts';
import type { Room, Size } from './token-sizes.ts';

/** All of it, as much of an end or of both as fits, or what the person names. */
export type Way = 'all' | 'beginning' | 'end' | 'ends' | 'own';

/** Sections that are counted at once before the page gets its turn to show them. */
const batch = 8;

export class PartChoice {
	readonly source: Source;
	readonly #attaching: AttachingParts;
	#way = $state<Way>('all');
	#own = $state.raw<readonly number[]>([]);
	/** The same text, cut where the lines begin and end that were named. */
	#cut = $state.raw<readonly Section[]>([]);
	#fitting = $state.raw<Partial<Record<Way, readonly number[]>>>({});
	#room = $state.raw<Room | null>(null);
	#isCounted = $state(false);
	/** Grows whenever more sections are counted. */
	#counted = $state(0);
	#isClosed = false;
	/** Tokens of what stands around the parts in a message. */
	#frame = 0;

	constructor(source: Source, attaching: AttachingParts) {
		this.source = source;
		this.#cut = source.sections;
		this.#attaching = attaching;
		const { chosen, sections } = source;
		const isPart = chosen !== null && chosen.length < sections.length;
		if (isPart) [this.#way, this.#own] = ['own', chosen];
		// What is known to be too long as a whole is best begun with what fits.
		else if (source.attachment.text === '' && attaching.wholeOf(source.id) !== null) this.#way = 'beginning';
	}

	/** Whether all there is of it was read: of a part, the end is not the end. */
	get isRead(): boolean {
		return this.source.notes.every(({ code }) => code !== 'cut' && code !== 'cut-pages');
	}

	/** What can be offered, as far as it is known. */
	get ways(): readonly Way[] {
		const fits = (way: Way) => !this.#isCounted || this.fitting(way).length > 0;
		return [
			'all',
			...(['beginning', ...(this.isRead ? (['end', 'ends'] as const) : [])] as const).filter(fits),
			'own'
		];
	}

	/** Whether it is not known yet what is chosen. */
	get isCounting(): boolean {
		return this.#way !== 'all' && this.#way !== 'own' && this.#fitting[this.#way] === undefined;
	}

	get way(): Way {
		return this.#way;
	}

	set way(way: Way) {
		// One goes on from what was shown before.
		if (way === 'own' && this.#way !== 'own' && this.#way !== 'all') {
			this.#own = this.places;
			this.#cutAs(this.source.sections);
		}
		this.#way = way;
	}

	/** What is chosen from. */
	get read(): ReadText {
		return this.#way === 'own' ? { ...this.source, sections: this.#cut } : this.source;
	}

	/** The sections that are chosen, by their places. */
	get places(): readonly number[] {
		if (this.#way === 'own') return this.#own;
		if (this.#way === 'all') return this.source.sections.map((_, place) => place);
		return this.#fitting[this.#way] ?? [];
	}

	/** Tokens that there are for it; null until that is known. */
	get room(): Room | null {
		return this.#room;
	}

	/** Whether it is known what fits. */
	get isCounted(): boolean {
		return this.#isCounted;
	}

	/** What fits of a way: places; empty where nothing does or nobody knows yet. */
	fitting(way: Way): readonly number[] {
		return this.#fitting[way] ?? [];
	}

	/** Pages or lines that these places are. */
	ranges(places: readonly number[]): readonly Range[] {
		const { sections } = this.source;
		const whole = [sections[0]?.range[0] ?? 1, sections.at(-1)?.range[1] ?? 1] as const;
		return partOf(this.source, places)?.ranges ?? [whole];
	}

	/** What these places take: exactly where every one is counted, otherwise about; null where nobody can say. */
	size(places: readonly number[], read: ReadText = this.source): Size | null {
		void this.#counted;
		if (places.length === read.sections.length) return this.#attaching.wholeOf(this.source.id);
		let [tokens, counted, length] = [0, 0, 0];
		for (const place of places) {
			const characters = read.sections[place]?.text.length ?? 0;
			const known = this.#attaching.sizes.known(read, place);
			length += characters;
			if (known === null) continue;
			tokens += known;
			counted += characters;
		}
		if (counted === length) return { tokens: places.length === 0 ? 0 : tokens + this.#frame, isAbout: false };
		const rate = counted > 0 ? tokens / counted : this.#rate();
		return rate === null ? null : { tokens: Number((rate * length).toPrecision(2)), isAbout: true };
	}

	/** What all that is chosen takes. */
	get chosenSize(): Size | null {
		return this.size(this.places, this.read);
	}

	/** What one section takes; null until it is counted. */
	sizeOf(place: number): number | null {
		void this.#counted;
		return this.#attaching.sizes.known(this.read, place);
	}

	/** Whether a section is among those that are chosen. */
	has(place: number): boolean {
		return this.places.includes(place);
	}

	/** Chooses a section of one's own, or leaves it out. */
	toggle(place: number): void {
		const own = this.has(place) ? this.#own.filter((other) => other !== place) : [...this.#own, place];
		this.#own = own.sort((a, b) => a - b);
	}

	/** Chooses what is written down; returns whether there is such a thing in it. */
	name(written: string): boolean {
		const named = namedParts(written, this.source);
		if (named === null) return false;
		this.#own = named.places;
		this.#cutAs(named.sections);
		return true;
	}

	/** Counts what fits, and then every section, until `close`. Never rejects. */
	async count(): Promise<void> {
		await this.#attaching.look();
		this.#room = this.#attaching.roomFor(this.source.id);
		if (this.#room === null) return this.#leaveOpen();
		const { good } = this.#room;
		await this.#tryCount(async () => {
			const { name } = this.source.attachment;
			this.#frame = (await this.#attaching.sizes.framed({ name, text: '' })) ?? 0;
			await this.#countFitting(Math.max(0, good - this.#frame));
			await this.#countAll();
		});
	}

	async #tryCount(count: () => Promise<void>): Promise<void> {
		try {
			await count();
		} catch (reason) {
			// The model went away meanwhile: what is counted stays.
			console.warn('Parts could not be counted:', reason);
			this.#leaveOpen();
		}
	}

	/** Nobody can say what fits: the person sees what there is. */
	#leaveOpen(): void {
		if (this.isCounting) this.#way = 'own';
	}

	/** Nobody looks any more. */
	close(): void {
		this.#isClosed = true;
	}

	async #countFitting(room: number): Promise<void> {
		const { length } = this.source.sections;
		const count: CountSection = (place) => this.#attaching.sizes.section(this.source, place);
		const fits = async (way: Way, places: Promise<number[]>) => {
			this.#fitting = { ...this.#fitting, [way]: await places };
			this.#counted++;
		};
		await fits('beginning', beginningWithin(length, room, count));
		if (this.#way === 'all' && !this.#fitsWhole()) this.#way = 'beginning';
		// There is nothing to begin with: the person sees what there is.
		if (this.#way === 'beginning' && this.fitting('beginning').length === 0) this.#way = 'own';
		if (this.isRead) {
			await fits('end', endWithin(length, room, count));
			await fits('ends', endsWithin(length, room, count));
		}
		this.#isCounted = true;
	}

	#cutAs(sections: readonly Section[]): void {
		this.#cut = sections;
		if (this.#isCounted) void this.#tryCount(() => this.#countAll());
	}

	/** Every section, as the text is cut now; no more of them once it is cut otherwise. */
	async #countAll(): Promise<void> {
		const read = { ...this.source, sections: this.#cut };
		const isLeft = () => this.#isClosed || this.#cut !== read.sections;
		for (let place = 0; place < read.sections.length && !isLeft(); place++) {
			if (this.#attaching.sizes.known(read, place) === null) {
				await this.#attaching.sizes.section(read, place);
			}
			if (place % batch === 0) this.#counted++;
		}
		this.#counted++;
	}

	#fitsWhole(): boolean {
		const whole = this.#attaching.wholeOf(this.source.id);
		return whole !== null && this.#room !== null && whole.tokens <= this.#room.good;
	}

	/** Tokens a character, over all of it. */
	#rate(): number | null {
		const whole = this.#attaching.wholeOf(this.source.id);
		const length = this.source.sections.reduce((sum, { text }) => sum + text.length, 0);
		return whole === null || length === 0 ? null : whole.tokens / length;
	}
}

type AttachingParts = Pick<Attaching, 'look' | 'roomFor' | 'sizes' | 'wholeOf'>;
