/** What a text defines and what refers to it. A definition may follow its use: then what used it is read again. */
import type { Targets } from '../inlines/brackets.ts';
import { normalLabel } from '../inlines/link-parts.ts';
import type { Head, SettledHead } from '../inlines/settled.ts';
import type { AddressPolicy } from '../links.ts';
import type { FootnoteDefinition } from './containers.ts';
import type { LinkTarget } from './definitions.ts';
import type { Occurrence, Prose } from './prose.ts';

/** What a label leads to. */
type Answer = LinkTarget | 'footnote' | undefined;

export class References {
	readonly #hrefOf: AddressPolicy;
	readonly #links = new Map<string, LinkTarget>();
	/** In the order of the text. */
	readonly #linkLabels: string[] = [];
	/** In the order of the text; of several with one label, the first counts. */
	readonly footnotes: FootnoteDefinition[] = [];
	readonly #footnoteLabels = new Map<string, number>();
	/** Who asked for a label, whether or not it was defined. */
	readonly #askers = new Map<string, Set<Prose>>();
	readonly #asked = new Map<Prose, string[]>();
	/** Texts with references to footnotes. */
	readonly referring = new Set<Prose>();
	/** By where they stand, what was read of texts that are longer than is read: it stays, whatever comes after it. */
	readonly heads = new Map<number, Head>();
	/** By where they stand, beginnings of long texts that nothing which comes after them can change. */
	readonly settled = new Map<number, SettledHead>();
	/** The number of each footnote that is referred to, and how often it is. */
	readonly numbers = new Map<string, Occurrence>();
	/** What was defined for a label when it was last asked for. */
	readonly #answers = new Map<string, Answer>();
	/** Labels whose definitions came or went since then. */
	readonly #changed = new Set<string>();

	constructor(hrefOf: AddressPolicy) {
		this.#hrefOf = hrefOf;
	}

	/** The first definition of a label counts. */
	defineLink(label: string, target: LinkTarget): void {
		if (this.#links.has(label)) return;
		this.#links.set(label, target);
		this.#linkLabels.push(label);
		this.#changed.add(linkKey(label));
	}

	defineFootnote(definition: FootnoteDefinition): void {
		this.footnotes.push(definition);
		this.#countFootnote(definition.label, 1);
	}

	/** The answers to `asker`, who is told when they would be others. */
	targetsFor(asker: Prose): Targets {
		return {
			link: (label) => {
				this.#note(linkKey(label), asker);
				return this.#links.get(label);
			},
			hasFootnote: (label) => {
				this.#note(footnoteKey(label), asker);
				return this.#footnoteLabels.has(label);
			},
			hrefOf: this.#hrefOf
		};
	}

	noteReferring(asker: Prose): void {
		this.referring.add(asker);
	}

	/** Forgets what `asker` asked for. */
	forget(asker: Prose): void {
		this.referring.delete(asker);
		for (const key of this.#asked.get(asker) ?? []) {
			const askers = this.#askers.get(key);
			askers?.delete(asker);
			if (askers?.size === 0) this.#askers.delete(key);
		}
		this.#asked.delete(asker);
	}

	/** Has all texts read again that would now be answered otherwise. */
	settle(): void {
		for (const key of this.#changed) {
			const answer = this.#answerTo(key);
			if (isSameAnswer(answer, this.#answers.get(key))) continue;
			this.#answers.set(key, answer);
			for (const asker of this.#askers.get(key) ?? []) asker.invalidate();
		}
		this.#changed.clear();
	}

	/** What is to be done to forget all definitions that come from now on. */
	save(): () => void {
		const links = this.#linkLabels.length;
		const footnotes = this.footnotes.length;
		return () => {
			for (const label of this.#linkLabels.splice(links)) {
				this.#links.delete(label);
				this.#changed.add(linkKey(label));
			}
			for (const { label } of this.footnotes.splice(footnotes)) this.#countFootnote(label, -1);
		};
	}

	#countFootnote(written: string, change: 1 | -1): void {
		const label = normalLabel(written);
		const count = (this.#footnoteLabels.get(label) ?? 0) + change;
		if (count > 0) this.#footnoteLabels.set(label, count);
		else this.#footnoteLabels.delete(label);
		this.#changed.add(footnoteKey(label));
	}

	#note(key: string, asker: Prose): void {
		const askers = this.#askers.get(key) ?? new Set();
		if (askers.has(asker)) return;
		this.#askers.set(key, askers.add(asker));
		const asked = this.#asked.get(asker);
		if (asked) asked.push(key);
		else this.#asked.set(asker, [key]);
	}

	#answerTo(key: string): Answer {
		if (!key.startsWith('^')) return this.#links.get(key.slice(1));
		return this.#footnoteLabels.has(key.slice(1)) ? 'footnote' : undefined;
	}
}

const linkKey = (label: string): string => `]${label}`;
const footnoteKey = (label: string): string => `^${label}`;

function isSameAnswer(one: Answer, other: Answer): boolean {
	if (typeof one !== 'object' || typeof other !== 'object') return one === other;
	return one.href === other.href && one.title === other.title;
}
