/** What the widget draws around the frame: a button or a card to open it, the place it stands in, and where the focus goes. */
import type { EmbedOptions } from '#lib/embed/options.ts';
import { element, icon } from './dom.ts';
import type { SpokenWords, Words } from './words.ts';

const speech = 'M21 12a8 8 0 0 1-8 8H4l2-3a8 8 0 1 1 15-5Z';
/** Names the frame and the panel around it. */
export const brand = 'Ponder';

const cross = 'M6 6l12 12M18 6 6 18';

/** Here the panel takes the whole window. */
const smallScreen = '(max-width: 480px), (max-height: 480px)';

export interface ViewActions {
	/** After a failure, anew. */
	open(): void;
	close(): void;
}

export interface ViewWords extends SpokenWords {
	/** Of what the host says in its own words. */
	readonly hostLanguage: string;
}

export class View {
	readonly root: HTMLElement;
	readonly #options: EmbedOptions;
	readonly #words: Words;
	readonly #actions: ViewActions;
	readonly #opener: HTMLButtonElement;
	/** What stands there before it is opened: the opener, or a card around it. */
	readonly #card: HTMLElement;
	readonly #said = element('div', { class: 'said', role: 'status' });
	readonly #place = element('div', { class: 'place', tabindex: '-1' }, this.#said);
	readonly #panel: HTMLElement;
	readonly #screen = matchMedia(smallScreen);
	#isShown = false;
	/** Who has the focus when it closes. */
	#returnTo: HTMLElement | null = null;

	constructor(options: EmbedOptions, spoken: ViewWords, actions: ViewActions) {
		const { words, language } = spoken;
		this.#options = options;
		this.#words = words;
		this.#actions = actions;
		this.#opener = newOpener(options, spoken);
		this.#opener.addEventListener('click', () => (this.#isShown ? actions.close() : actions.open()));
		this.#card = options.mode === 'bubble' ? this.#opener : newCard(options, spoken, this.#opener);
		this.#panel = options.mode === 'inline' ? this.#newBox() : this.#newDialog();
		this.root = element('div', { class: 'root', lang: language }, this.#card, this.#panel);
		this.root.style.setProperty('--least', `${options.minHeight}px`);
		this.#screen.addEventListener('change', this.#refit);
		if (options.mode === 'inline') return;
		this.root.addEventListener('keydown', ({ key }) => {
			if (key === 'Escape') actions.close();
		});
	}

	/** Puts the frame where it belongs, behind a sign that it is loading. */
	hold(frame: HTMLIFrameElement): void {
		this.#said.replaceChildren();
		this.#said.hidden = false;
		this.#place.prepend(frame);
	}

	/** The frame is drawn. */
	ready(): void {
		this.#said.hidden = true;
	}

	/** Says that there is no frame, and what to do; `address` is Ponder's own. */
	fail(address: string): void {
		const { failed, open } = this.#words;
		const again = element('button', { class: 'start', part: 'retry', type: 'button' }, open);
		again.addEventListener('click', () => this.#actions.open());
		const link = element('a', { href: address, target: '_blank', rel: 'noopener' }, new URL(address).host);
		this.#said.replaceChildren(element('p', { dir: 'auto' }, failed), again, link);
		this.#said.hidden = false;
	}

	/** Without `focus`, it stays where it is; a panel over the whole window takes it all the same. */
	show(focus: boolean): void {
		const before = document.activeElement;
		const isElsewhere = before instanceof HTMLElement && before !== document.body && this.#focused() === null;
		this.#returnTo = isElsewhere ? before : this.#opener;
		this.#isShown = true;
		this.#draw(focus);
		if (this.#options.mode === 'inline' && focus) this.#place.focus({ preventScroll: true });
	}

	/** The focus returns, unless the visitor has it elsewhere. */
	hide(): void {
		const hadFocus = this.#focused() !== null;
		this.#isShown = false;
		this.#draw(false);
		const target = this.#returnTo?.isConnected === true ? this.#returnTo : this.#opener;
		if (hadFocus) target.focus({ preventScroll: true });
	}

	/** Gives the frame the focus, unless the visitor has moved it elsewhere meanwhile. */
	focusFrame(): void {
		if (!this.#isShown || this.#focused() === null) return;
		this.#place.querySelector('iframe')?.focus({ preventScroll: true });
	}

	/** CSS pixels that the frame's content would take. */
	fit(pixels: number): void {
		const { mode, minHeight, maxHeight } = this.#options;
		if (mode !== 'inline' || !Number.isFinite(pixels)) return;
		// Above the least, whatever the two bounds say.
		const height = Math.max(minHeight, Math.min(maxHeight, Math.ceil(pixels)));
		this.#panel.style.setProperty('block-size', `${height}px`);
	}

	end(): void {
		this.#screen.removeEventListener('change', this.#refit);
		this.root.remove();
	}

	#newBox(): HTMLElement {
		return element('div', { class: 'inline', part: 'panel', hidden: '' }, this.#place);
	}

	#newDialog(): HTMLDialogElement {
		const { close } = this.#words;
		const button = element(
			'button',
			{ class: 'close', part: 'close', type: 'button', 'aria-label': close },
			icon(cross)
		);
		button.addEventListener('click', () => this.#actions.close());
		const bar = element('div', { class: 'bar' }, element('span', {}, brand), button);
		const dialog = element(
			'dialog',
			{ class: 'panel', part: 'panel', 'aria-label': brand },
			bar,
			this.#place
		);
		// The browser closes a modal dialog by itself, too, as by a phone's gesture for going back.
		dialog.addEventListener('close', () => {
			if (this.#isShown && !dialog.open) this.#actions.close();
		});
		return dialog;
	}

	/** The window has another size: whoever had the focus in here has it still. */
	readonly #refit = (): void => {
		const focused = this.#focused();
		this.#draw(false);
		focused?.focus({ preventScroll: true });
	};

	#draw(focus: boolean): void {
		this.#opener.setAttribute('aria-expanded', String(this.#isShown));
		if (this.#panel instanceof HTMLDialogElement) {
			const isFull = this.#options.mode === 'fullscreen' || this.#screen.matches;
			drawDialog(this.#panel, { isShown: this.#isShown, isFull, focus });
		} else {
			this.#panel.hidden = !this.#isShown;
			this.#card.hidden = this.#isShown;
		}
	}

	/** What in here has the focus; the frame, where something in it has. */
	#focused(): HTMLElement | null {
		const tree = this.root.getRootNode();
		const focused = tree instanceof ShadowRoot ? tree.activeElement : null;
		return focused instanceof HTMLElement ? focused : null;
	}
}

interface DialogState {
	readonly isShown: boolean;
	readonly isFull: boolean;
	readonly focus: boolean;
}

/** Modal where it covers the window: what is behind cannot be reached then, and the focus goes in. */
function drawDialog(dialog: HTMLDialogElement, { isShown, isFull, focus }: DialogState): void {
	const isModal = dialog.open && dialog.matches(':modal');
	if (dialog.open && (!isShown || isModal !== isFull)) dialog.close();
	dialog.classList.toggle('full', isFull);
	if (!isShown || dialog.open) return;
	if (isFull) dialog.showModal();
	else if (focus) dialog.show();
	// Unlike `show`, this leaves the focus, and what is being composed there, alone.
	else dialog.open = true;
}

function newOpener(options: EmbedOptions, { words, language, hostLanguage }: ViewWords): HTMLButtonElement {
	const { mode } = options;
	const label = options.label || words.open;
	const lang = options.label ? hostLanguage : language;
	const attributes = {
		part: 'button',
		type: 'button',
		'aria-expanded': 'false',
		...(mode === 'inline' ? {} : { 'aria-haspopup': 'dialog' })
	};
	if (mode !== 'bubble') {
		const text = element('span', { dir: 'auto', lang }, label);
		return element('button', { ...attributes, class: 'start' }, text);
	}
	return element(
		'button',
		{ ...attributes, class: 'bubble', lang, 'aria-label': label, title: label },
		icon(speech)
	);
}

function newCard(
	{ mode, greeting }: EmbedOptions,
	{ hostLanguage }: ViewWords,
	opener: HTMLElement
): HTMLElement {
	return element(
		'div',
		{ class: mode === 'inline' ? 'card' : 'card short', part: 'card' },
		...(greeting ? [element('p', { class: 'greeting', dir: 'auto', lang: hostLanguage }, greeting)] : []),
		opener
	);
}
