/** What the widget draws around the frame: a button or a card to open it, the place it stands in, and where the focus goes. */
import type { EmbedOptions } from '#lib/embed/options.ts';
import { element, icon } from './dom.ts';
import type { SpokenWords } from './words.ts';

const speech = 'M21 12a8 8 0 0 1-8 8H4l2-3a8 8 0 1 1 15-5Z';
const cross = 'M6 6l12 12M18 6 6 18';

/** Here the panel takes the whole window. */
const smallScreen = '(max-width: 480px), (max-height: 480px)';

export interface ViewActions {
	open(): void;
	close(): void;
	/** Makes the frame anew after it failed. */
	retry(): void;
}

export interface View {
	readonly root: HTMLElement;
	/** Puts the frame where it belongs, behind a word that it is loading. */
	hold(frame: HTMLIFrameElement): void;
	/** The frame is drawn. */
	ready(): void;
	/** Says that there is no frame, and what to do; `address` is Ponder's own. */
	fail(address: string): void;
	/** Without `focus`, it stays where it is; a panel over the whole window takes it all the same. */
	show(focus: boolean): void;
	hide(): void;
	/** Gives the frame the focus, unless the visitor has moved it elsewhere meanwhile. */
	focusFrame(): void;
	/** CSS pixels that the frame's content would take. */
	fit(pixels: number): void;
	end(): void;
}

export function newView(options: EmbedOptions, { words, language }: SpokenWords, actions: ViewActions): View {
	const isInline = options.mode === 'inline';
	const label = options.label || words.open;
	const opener = newOpener(options, label);
	const card = options.mode === 'bubble' ? opener : newCard(options, words, opener);
	const said = element('div', { class: 'said', role: 'status' });
	const place = element('div', { class: 'place', tabindex: '-1' }, said);
	const close = element(
		'button',
		{ class: 'close', part: 'close', type: 'button', 'aria-label': words.close },
		icon(cross)
	);
	const panel = isInline
		? element('div', { class: 'inline', part: 'panel', hidden: '' }, place)
		: element(
				'dialog',
				{ class: 'panel', part: 'panel', 'aria-label': words.title },
				element('div', { class: 'bar' }, element('span', {}, 'Ponder'), close),
				place
			);
	const root = element('div', { class: 'root', lang: language, 'data-theme': options.theme }, card, panel);
	root.style.setProperty('--least', `${options.minHeight}px`);
	const screen = matchMedia(smallScreen);
	let returnTo: HTMLElement | null = null;
	let isShown = false;

	const draw = (): void => {
		opener.setAttribute('aria-expanded', String(isShown));
		if (panel instanceof HTMLDialogElement)
			drawDialog(panel, isShown, options.mode === 'fullscreen' || screen.matches);
		else [panel.hidden, card.hidden] = [!isShown, isShown];
	};

	opener.addEventListener('click', () => (isShown ? actions.close() : actions.open()));
	close.addEventListener('click', () => actions.close());
	screen.addEventListener('change', draw);
	if (!isInline) {
		root.addEventListener('keydown', (event) => {
			if (event.key === 'Escape' && isShown && !event.defaultPrevented) actions.close();
		});
		// The browser closes a modal dialog by itself, too: by Escape, and by a phone's gesture for going back.
		panel.addEventListener('close', () => {
			if (isShown && !(panel as HTMLDialogElement).open) actions.close();
		});
	}

	return {
		root,
		hold: (frame) => {
			said.replaceChildren(words.loading);
			said.hidden = false;
			place.prepend(frame);
		},
		ready: () => (said.hidden = true),
		fail: (address) => {
			const retry = element('button', { class: 'start', part: 'retry', type: 'button' }, words.retry);
			retry.addEventListener('click', () => actions.retry());
			const link = element('a', { href: address, target: '_blank', rel: 'noopener' }, words.visit);
			said.replaceChildren(element('p', {}, words.failed), retry, link);
			said.hidden = false;
		},
		show: (focus) => {
			const before = document.activeElement;
			const isElsewhere = before instanceof HTMLElement && before !== document.body && !holdsFocus(root);
			returnTo = isElsewhere ? before : opener;
			isShown = true;
			draw();
			if (isInline && focus) place.focus({ preventScroll: true });
			if (!focus && isElsewhere && !panel.matches(':modal')) before.focus({ preventScroll: true });
		},
		hide: () => {
			const hadFocus = holdsFocus(root);
			isShown = false;
			draw();
			const target = returnTo?.isConnected === true ? returnTo : opener;
			if (hadFocus) target.focus({ preventScroll: true });
		},
		focusFrame: () => {
			if (isShown && holdsFocus(root)) place.querySelector('iframe')?.focus({ preventScroll: true });
		},
		fit: (pixels) => {
			if (!isInline || !Number.isFinite(pixels)) return;
			// Above the least, whatever the two bounds say.
			const height = Math.max(options.minHeight, Math.min(options.maxHeight, Math.ceil(pixels)));
			panel.style.setProperty('block-size', `${height}px`);
		},
		end: () => {
			screen.removeEventListener('change', draw);
			root.remove();
		}
	};
}

/** Modal where it covers the window: what is behind cannot be reached then. */
function drawDialog(dialog: HTMLDialogElement, isShown: boolean, isFull: boolean): void {
	const isModal = dialog.open && dialog.matches(':modal');
	if (dialog.open && (!isShown || isModal !== isFull)) dialog.close();
	dialog.classList.toggle('full', isFull);
	if (!isShown || dialog.open) return;
	if (isFull) dialog.showModal();
	else dialog.show();
}

function newOpener({ mode }: EmbedOptions, label: string): HTMLButtonElement {
	const attributes = {
		part: 'button',
		type: 'button',
		'aria-expanded': 'false',
		...(mode === 'inline' ? {} : { 'aria-haspopup': 'dialog' })
	};
	if (mode !== 'bubble') return element('button', { ...attributes, class: 'start' }, label);
	return element(
		'button',
		{ ...attributes, class: 'bubble', 'aria-label': label, title: label },
		icon(speech)
	);
}

function newCard(
	{ mode, greeting }: EmbedOptions,
	words: SpokenWords['words'],
	opener: HTMLElement
): HTMLElement {
	return element(
		'div',
		{ class: mode === 'inline' ? 'card' : 'card short', part: 'card' },
		element('p', { class: 'greeting' }, greeting || words.greeting),
		opener,
		element('p', { class: 'note' }, words.note)
	);
}

function holdsFocus(root: HTMLElement): boolean {
	const tree = root.getRootNode();
	return tree instanceof ShadowRoot && tree.activeElement !== null;
}
