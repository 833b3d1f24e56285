/** What a person sees in place of an app that did not start. */

/** The app's own sheet may be what is missing; colours are the browser's, in the scheme the page asks for. */
const style = `
	.ponder-boot { position: fixed; inset: 0; z-index: 9; display: grid; place-content: center; gap: 16px; padding: 24px;
		background: Canvas; color: CanvasText; font: 1rem/1.5 system-ui, sans-serif; text-align: center; justify-items: center; }
	.ponder-boot h1 { margin: 0; font-size: 1.25rem; font-weight: 620; }
	.ponder-boot p { margin: 0; max-inline-size: 34rem; }
	.ponder-boot button { min-block-size: 44px; padding-inline: 20px; border: 1px solid; border-radius: 10px;
		background: CanvasText; color: Canvas; font: inherit; cursor: pointer; }
	.ponder-boot button:disabled { opacity: 0.5; }
`;

/** @param act what the button does; `say` replaces the words */
export function showPanel(
	title: string,
	body: string,
	button: string,
	act: (say: (words: string) => void) => Promise<void>
): { remove(): void } {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(style);
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
	const panel = element('div', '');
	panel.className = 'ponder-boot';
	panel.setAttribute('role', 'alert');
	const words = element('p', body);
	const press = element('button', button);
	press.addEventListener('click', () => {
		press.disabled = true;
		void act((said) => (words.textContent = said)).finally(() => (press.disabled = false));
	});
	panel.append(element('h1', title), words, press);
	// An error in the head comes before there is a body.
	if (document.body) document.body.append(panel);
	else addEventListener('DOMContentLoaded', () => document.body.append(panel), { once: true });
	return panel;
}

function element<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	text: string
): HTMLElementTagNameMap[Name] {
	const made = document.createElement(name);
	made.textContent = text;
	return made;
}
