/**
 * The widget's look, in a constructed style sheet: a host's policy need not allow inline styles. Colours and radii are
 * Ponder's (`src/lib/ui/tokens.css`); those a host sets by its theme attributes come as `--accent` and so on. What stands on the
 * accent is white or black, whichever has more contrast: the Y of its colour is WCAG's relative luminance, and both have
 * the same contrast at .179.
 */
const css = `
:host { display: block; }
:host([hidden]) { display: none !important; }
.root {
	--ink: var(--text, light-dark(#1d1b18, #ece8e0)); --paper: var(--background, light-dark(#faf8f4, #161513));
	--line: var(--edge, light-dark(#8f887c, #746c62)); --seal: var(--accent, light-dark(#ad3f2b, #e88f78));
	--on-seal: light-dark(#fff, #161513); --ring: var(--focus, light-dark(#2f5fd0, #8fb0ff));
	color-scheme: light dark; color: var(--ink); font: 16px/1.5 system-ui, -apple-system, 'Segoe UI', sans-serif;
	text-align: start; letter-spacing: normal; text-transform: none;
}
.root[data-theme=light] { color-scheme: light; }
.root[data-theme=dark] { color-scheme: dark; }
[hidden] { display: none !important; }
button { font: inherit; color: inherit; cursor: pointer; border: 1px solid transparent; padding: 0; background: none; }
a { color: inherit; }
:focus-visible { outline: 2px solid var(--ring); outline-offset: 2px; }
p { margin: 0; }
.bubble { position: fixed; inset-block-end: max(16px, env(safe-area-inset-bottom)); inset-inline-end: 16px; z-index: 2147483000;
	inline-size: 56px; block-size: 56px; border-radius: 50%; display: grid; place-items: center; background: var(--seal);
	color: var(--on-seal); box-shadow: 0 2px 6px #0003, 0 8px 24px #0003; }
svg { inline-size: 24px; block-size: 24px; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round;
	stroke-linejoin: round; pointer-events: none; }
.card, .inline { box-sizing: border-box; min-block-size: var(--least); border: 1px solid var(--line);
	border-radius: var(--radius-large, 18px); background: var(--paper); overflow: hidden; }
.card { display: grid; place-content: center; justify-items: center; gap: 16px; padding: 24px; text-align: center; }
.short { min-block-size: 0; }
.greeting { font-size: 1.25rem; font-weight: 600; overflow-wrap: anywhere; max-inline-size: 34rem; }
.start { min-block-size: 44px; padding-inline: 20px; border-radius: var(--radius-medium, 10px); background: var(--seal);
	color: var(--on-seal); }
.inline { block-size: var(--least); position: relative; }
.panel { position: fixed; box-sizing: border-box; margin: 0; padding: 0; border: 1px solid var(--line); z-index: 2147483001;
	flex-direction: column; overflow: hidden; background: var(--paper); color: var(--ink);
	border-radius: var(--radius-large, 18px); inset: auto; inset-block-end: 88px; inset-inline-end: 16px;
	inline-size: min(400px, 100vw - 32px); block-size: min(640px, 100dvh - 112px); max-inline-size: none; max-block-size: none;
	box-shadow: 0 2px 6px #0003, 0 16px 48px #0004; overscroll-behavior: contain; }
.panel[open] { display: flex; }
.panel.full { inset: 0; inline-size: 100%; block-size: 100%; border: 0; border-radius: 0;
	padding: env(safe-area-inset-top) env(safe-area-inset-right) 0 env(safe-area-inset-left); }
.bar { display: flex; align-items: center; justify-content: space-between; padding: 4px 8px; flex: none;
	border-block-end: 1px solid var(--line); padding-inline: 16px 8px; font-size: .875rem; font-weight: 600; }
.close { inline-size: 44px; block-size: 44px; display: grid; place-items: center; border-radius: var(--radius-medium, 10px); }
.place { position: relative; flex: 1; block-size: 100%; min-block-size: 0; outline: none; }
iframe { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; border: 0; color-scheme: auto; }
.said { position: absolute; inset: 0; display: grid; place-content: center; justify-items: center; gap: 12px; padding: 24px;
	text-align: center; background: var(--paper); }
.said:empty::before { content: '…'; font-size: 2rem; }
@supports (color: color(from red xyz-d65 x y z)) {
	.root { --white: clamp(0, (.179 - y) * 1e5, 1);
		--on-seal: color(from var(--seal) xyz-d65 calc(.9505 * var(--white)) var(--white) calc(1.089 * var(--white)) / 1); }
}
@media (prefers-reduced-motion: no-preference) {
	.panel[open]:not(.full) { animation: rise .16s ease-out; }
	@keyframes rise { from { opacity: 0; translate: 0 8px; } }
}
@media (forced-colors: active) { .bubble, .start { border-color: ButtonText; } }
`;

let sheet: CSSStyleSheet | null = null;

/** One for all widgets of a page. */
export function widgetSheet(): CSSStyleSheet {
	if (sheet === null) {
		sheet = new CSSStyleSheet();
		sheet.replaceSync(css);
	}
	return sheet;
}
