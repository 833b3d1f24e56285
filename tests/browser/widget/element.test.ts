/** The element on a page, with a frame of another origin that keeps to the protocol (`tests/fixtures/embed-page`). */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { define } from '../../../src/widget/define.ts';
import type { PonderChat } from '../../../src/widget/public.ts';
import { wordsFor } from '../../../src/widget/words.ts';

const { words } = wordsFor(['en']);
/** Browsers take every name below `localhost` for this device; to them it is another site. */
const home = `http://frame.localhost:${location.port}/embed-page/`;
define(`${home}widget.js`);

interface Placed {
	readonly chat: PonderChat;
	readonly shadow: ShadowRoot;
	/** What happened in the frame, in its own words. */
	readonly log: string[];
	/** What the element said, by its events' names. */
	readonly events: string[];
}

function place(attributes: Record<string, string> = {}): Placed {
	const chat = document.createElement('ponder-chat');
	for (const [name, value] of Object.entries(attributes)) chat.setAttribute(name, value);
	const log: string[] = [];
	const events: string[] = [];
	chat.addEventListener('ponder-answer', ({ detail }) => {
		if (detail.kind === 'piece') log.push(detail.text);
	});
	for (const name of ['open', 'close', 'ready', 'consent', 'error']) {
		chat.addEventListener(`ponder-${name}`, () => events.push(name));
	}
	document.body.append(chat);
	return { chat, shadow: chat.shadowRoot as ShadowRoot, log, events };
}

const frameOf = ({ shadow }: Placed) => shadow.querySelector('iframe');
const openerOf = ({ shadow }: Placed) => shadow.querySelector<HTMLElement>('[part=button]') as HTMLElement;
const panelOf = ({ shadow }: Placed) => shadow.querySelector<HTMLElement>('[part=panel]') as HTMLElement;
const openerButton = () => page.getByRole('button', { name: words.open });

afterEach(async () => {
	document.body.replaceChildren();
	document.documentElement.dir = 'ltr';
	await page.viewport(1000, 700);
});

describe.each(['bubble', 'inline', 'fullscreen'])('a widget, %s,', (mode) => {
	it('is a button until the visitor asks, then a frame that takes the focus', async () => {
		await page.viewport(1000, 700);
		const widget = place({ mode });
		expect(frameOf(widget)).toBeNull();
		expect(openerOf(widget).getAttribute('aria-expanded')).toBe('false');
		await userEvent.click(openerButton());
		await expect.poll(() => widget.log).toContain('focus');
		expect(widget.log).toContain('open {"focus":true}');
		expect(widget.events).toEqual(['open', 'ready']);
		expect(widget.chat.isOpen).toBe(true);
		expect(openerOf(widget).getAttribute('aria-expanded')).toBe('true');
		expect(frameOf(widget)?.title).toBe('Ponder');
		expect(frameOf(widget)?.allow).toContain('clipboard-write');
	});

	it('closes and opens again with the same frame', async () => {
		const widget = place({ mode });
		await widget.chat.open();
		const frame = frameOf(widget);
		widget.chat.close();
		expect(widget.chat.isOpen).toBe(false);
		expect(panelOf(widget).checkVisibility()).toBe(false);
		await expect.poll(() => widget.log.at(-1)).toBe('close {}');
		await widget.chat.open();
		expect(frameOf(widget)).toBe(frame);
		expect(panelOf(widget).checkVisibility()).toBe(true);
		expect(widget.events.filter((name) => name === 'ready')).toHaveLength(1);
	});

	it('ends with the frame when it is taken out in the middle of an answer, and begins anew', async () => {
		const widget = place({ mode });
		await widget.chat.open();
		const before = frameOf(widget)?.src;
		const stream = await widget.chat.client.chat.completions.create({
			messages: [{ role: 'user', content: 'Count' }],
			stream: true
		});
		const listen = async () => {
			for await (const { choices } of stream) if (choices[0]?.delta.content === '…') widget.chat.remove();
		};
		await expect(listen()).rejects.toMatchObject({ code: 'ended' });
		expect(frameOf(widget)).toBeNull();
		document.body.append(widget.chat);
		expect(widget.chat.isOpen).toBe(false);
		await widget.chat.open();
		expect(frameOf(widget)?.src).not.toBe(before);
		await expect(widget.chat.client.models.list()).resolves.toMatchObject({ data: [{ id: 'scripted' }] });
	});
});

describe('Escape', () => {
	it.each(['bubble', 'fullscreen'])('in the frame closes it, and the focus returns (%s)', async (mode) => {
		const widget = place({ mode });
		await userEvent.click(openerButton());
		await expect.poll(() => widget.log).toContain('focus');
		await userEvent.keyboard('{Escape}');
		await expect.poll(() => widget.chat.isOpen).toBe(false);
		expect(widget.shadow.activeElement).toBe(openerOf(widget));
		expect(document.activeElement).toBe(widget.chat);
	});

	it.each(['bubble', 'fullscreen'])('around the frame closes it, too (%s)', async (mode) => {
		const widget = place({ mode });
		await userEvent.click(openerButton());
		await expect.poll(() => widget.log).toContain('focus');
		widget.shadow.querySelector<HTMLElement>('[part=close]')?.focus();
		await userEvent.keyboard('{Escape}');
		await expect.poll(() => widget.chat.isOpen).toBe(false);
		expect(widget.shadow.activeElement).toBe(openerOf(widget));
	});

	it('on a bubble’s button closes it, too', async () => {
		const widget = place({ mode: 'bubble' });
		await widget.chat.open();
		await expect.poll(() => widget.log).toContain('focus');
		openerOf(widget).focus();
		await userEvent.keyboard('{Escape}');
		await expect.poll(() => widget.chat.isOpen).toBe(false);
	});

	it('leaves an inline frame where it is', async () => {
		const widget = place();
		await widget.chat.open();
		await expect.poll(() => widget.log).toContain('focus');
		await userEvent.keyboard('{Escape}');
		await widget.chat.startOver();
		expect(widget.chat.isOpen).toBe(true);
	});
});

describe('the focus', () => {
	it('returns to whatever had it, where the page opened the widget', async () => {
		const button = document.body.appendChild(document.createElement('button'));
		button.textContent = 'Ask';
		const widget = place({ mode: 'bubble' });
		button.addEventListener('click', () => void widget.chat.open());
		await userEvent.click(button);
		await expect.poll(() => widget.log).toContain('focus');
		widget.chat.close();
		expect(document.activeElement).toBe(button);
	});

	it('stays where the visitor has put it meanwhile', async () => {
		const widget = place({ mode: 'bubble' });
		const input = document.body.appendChild(document.createElement('input'));
		await widget.chat.open();
		await userEvent.click(input);
		widget.chat.close();
		expect(document.activeElement).toBe(input);
	});

	it('is not taken by an opening that does not ask for it', async () => {
		const input = document.body.appendChild(document.createElement('input'));
		input.focus();
		const widget = place({ mode: 'bubble' });
		await widget.chat.open({ focus: false });
		await expect.poll(() => widget.log).toContain('open {"focus":false}');
		expect(document.activeElement).toBe(input);
		expect(widget.log).not.toContain('focus');
	});
});

describe('an opening that does not ask for the focus', () => {
	it('leaves it where nothing has it', async () => {
		const widget = place({ mode: 'bubble' });
		await widget.chat.open({ focus: false });
		expect(document.activeElement).toBe(document.body);
		expect(panelOf(widget).checkVisibility()).toBe(true);
	});

	it('does not even touch it where it is', async () => {
		const input = document.body.appendChild(document.createElement('input'));
		input.focus();
		let losses = 0;
		input.addEventListener('blur', () => (losses += 1));
		await place({ mode: 'bubble' }).chat.open({ focus: false });
		expect(losses).toBe(0);
	});
});

describe('the focus in the frame', () => {
	it('stays there when the panel takes the whole window, and when it gives it back', async () => {
		const widget = place({ mode: 'bubble' });
		await userEvent.click(openerButton());
		await expect.poll(() => widget.log).toContain('focus');
		const frame = frameOf(widget);
		for (const [width, isModal] of [
			[360, true],
			[1000, false]
		] as const) {
			await page.viewport(width, 700);
			await expect.poll(() => panelOf(widget).matches(':modal')).toBe(isModal);
			expect(widget.shadow.activeElement).toBe(frame);
		}
	});
});

describe('the place of', () => {
	it('a bubble is the corner where lines end, in either direction', async () => {
		const widget = place({ mode: 'bubble' });
		const isAtLeft = (element: HTMLElement) => element.getBoundingClientRect().left < 100;
		await widget.chat.open();
		expect([openerOf(widget), panelOf(widget)].map(isAtLeft)).toEqual([false, false]);
		document.documentElement.dir = 'rtl';
		expect([openerOf(widget), panelOf(widget)].map(isAtLeft)).toEqual([true, true]);
	});

	it('a bubble takes none of the page’s', async () => {
		const widget = place({ mode: 'bubble' });
		expect(widget.chat.getBoundingClientRect().height).toBe(0);
		await widget.chat.open();
		expect(widget.chat.getBoundingClientRect().height).toBe(0);
	});

	it('an inline frame is kept free from the start', async () => {
		const widget = place({ 'min-height': '300', 'max-height': '500' });
		const height = () => Math.round(widget.chat.getBoundingClientRect().height);
		expect(height()).toBe(300);
		await widget.chat.open();
		expect(height()).toBe(300);
		widget.chat.close();
		expect(height()).toBe(300);
	});

	it('an inline frame grows with its content, between its bounds', async () => {
		const widget = place({ 'min-height': '300', 'max-height': '500' });
		const height = () => Math.round(panelOf(widget).getBoundingClientRect().height);
		await widget.chat.open();
		for (const [asked, given] of [
			['420.2', 421],
			['9000', 500],
			['10', 300],
			['NaN', 300]
		] as const) {
			await widget.chat.setDraft(`height=${asked}`);
			await expect.poll(height).toBe(given);
		}
	});

	it.each([
		['bubble', 360, 640],
		['bubble', 900, 400],
		['fullscreen', 1000, 700]
	])(
		'a %s at %i by %i is the whole window, and nothing behind it can be reached',
		async (mode, width, height) => {
			await page.viewport(width, height);
			const widget = place({ mode });
			await widget.chat.open();
			const { left, top, right, bottom } = panelOf(widget).getBoundingClientRect();
			expect([left, top, right, bottom]).toEqual([0, 0, innerWidth, innerHeight]);
			expect(panelOf(widget).matches(':modal')).toBe(true);
		}
	);

	it('an open bubble follows the window’s size, with the same frame', async () => {
		const widget = place({ mode: 'bubble' });
		await widget.chat.open();
		const frame = frameOf(widget);
		const isModal = () => panelOf(widget).matches(':modal');
		expect(isModal()).toBe(false);
		await page.viewport(360, 640);
		await expect.poll(isModal).toBe(true);
		await page.viewport(1000, 700);
		await expect.poll(isModal).toBe(false);
		expect(widget.chat.isOpen).toBe(true);
		expect(frameOf(widget)).toBe(frame);
		await widget.chat.startOver();
		expect(widget.events).toEqual(['open', 'ready']);
	});
});

describe('what the host says', () => {
	it('reaches the frame in its address', async () => {
		const widget = place({ mode: 'bubble', model: 'qwen3-0.6b', thinking: 'off', suggestions: 'One|Two' });
		await widget.chat.open();
		await expect.poll(() => widget.log[0]).toContain('options ');
		expect(JSON.parse(widget.log[0]?.replace('options ', '') ?? '')).toMatchObject({
			mode: 'bubble',
			model: 'qwen3-0.6b',
			thinking: false,
			suggestions: ['One', 'Two']
		});
	});

	it('before it is opened waits, and loads nothing', async () => {
		const widget = place();
		const drafted = widget.chat.setDraft('About this page');
		const told = widget.chat.setPageContext({ title: 'A page', text: 'Text' });
		expect(frameOf(widget)).toBeNull();
		await widget.chat.open();
		await Promise.all([drafted, told]);
		expect(widget.log).toContain('setDraft {"text":"About this page"}');
		expect(widget.log).toContain('setPageContext {"context":{"title":"A page","text":"Text"}}');
	});

	it('before it is taken out rejects with it', async () => {
		const widget = place();
		const drafted = widget.chat.setDraft('About this page');
		widget.chat.remove();
		await expect(drafted).rejects.toMatchObject({ code: 'ended' });
		await expect(widget.chat.open()).rejects.toMatchObject({ code: 'ended' });
	});

	it('by attributes changes the look of a frame that is open, and what cannot be read is told', async () => {
		const widget = place({ theme: 'light' });
		await widget.chat.open();
		widget.chat.setAttribute('theme', 'dark');
		widget.chat.setAttribute('theme-accent', 'tomato');
		await expect.poll(() => widget.log).toContain('setTheme {"theme":"dark","tokens":{"accent":"tomato"}}');
		widget.chat.setAttribute('theme-accent', 'url(x)');
		await expect.poll(() => widget.events).toContain('error');
	});

	it('in a token that is none is told by name, and keeps nothing else back', async () => {
		const widget = place({ 'theme-accent': 'url(x)', 'theme-text': 'navy' });
		const said: string[] = [];
		widget.chat.addEventListener('ponder-error', ({ detail }) => said.push(detail.message));
		await widget.chat.open();
		widget.chat.setAttribute('theme', 'dark');
		widget.chat.setAttribute('locale', 'yue');
		await expect.poll(() => widget.log).toContain('setTheme {"theme":"dark","tokens":{"text":"navy"}}');
		await expect.poll(() => widget.log).toContain('setLocale {"locale":"yue"}');
		widget.chat.setAttribute('theme-accent', 'var(--x)');
		const fault = 'The attribute “theme-accent” cannot be read.';
		await expect.poll(() => said).toEqual([fault, fault]);
		expect(widget.log.filter((line) => line.startsWith('setTheme')).at(-1)).not.toContain('accent');
	});

	it('with every picture reaches the frame now and then, the last one surely', async () => {
		const widget = place({ 'theme-radius-large': '0px' });
		await widget.chat.open();
		const told = () => widget.log.filter((line) => line.startsWith('setTheme'));
		for (let step = 1; step <= 60; step += 1) {
			widget.chat.setAttribute('theme-radius-large', `${step}px`);
			await new Promise((resolve) => requestAnimationFrame(resolve));
		}
		await expect.poll(() => told().at(-1)).toBe('setTheme {"theme":"auto","tokens":{"radius-large":"60px"}}');
		// Many frames of a slow machine are no more than one change each.
		expect(told().length).toBeLessThan(60);
		expect(widget.events).toEqual(['open', 'ready']);
	});

	it('in its own words is in its own language, whatever Ponder speaks', () => {
		const widget = place({ locale: 'ja', greeting: 'こんにちは', label: '質問' });
		const greeting = widget.shadow.querySelector<HTMLElement>('.greeting');
		expect([greeting?.lang, greeting?.dir]).toEqual(['ja', 'auto']);
		expect(openerOf(widget).querySelector('span')?.lang).toBe('ja');
		const own = place({ locale: 'tlh' });
		expect(openerOf(own).querySelector('span')?.lang).toBe('en');
	});

	it('in an attribute that cannot be read is told, and the default taken', async () => {
		const codes: string[] = [];
		const listen = (event: Event) => {
			if (event instanceof CustomEvent) codes.push((event.detail as { message: string }).message);
		};
		document.body.addEventListener('ponder-error', listen, { once: true });
		const widget = place({ mode: 'popup' });
		expect(codes).toEqual(['The attribute “mode” cannot be read.']);
		await widget.chat.open();
		await expect.poll(() => widget.log[0]).toContain('"mode":"inline"');
	});

	it('too long for any call is not even sent', async () => {
		const widget = place();
		await widget.chat.open();
		await expect(widget.chat.setDraft('x'.repeat(1_000_000))).rejects.toMatchObject({ code: 'too-large' });
		await expect(widget.chat.setDraft('x'.repeat(40_000))).rejects.toMatchObject({ code: 'too-large' });
	});
});

describe('a question of the host’s own', () => {
	it('loads the frame unseen, and shows it where the visitor must be asked', async () => {
		const widget = place({ mode: 'bubble' });
		await widget.chat.client.models.list();
		expect(widget.chat.isOpen).toBe(false);
		expect(frameOf(widget)).not.toBeNull();
		const forgot = widget.chat.setDraft('forget=');
		await forgot;
		await widget.chat.client.models.list();
		expect(widget.events).toContain('consent');
		await expect.poll(() => widget.chat.isOpen).toBe(true);
	});

	it('may be put to the first widget of the page', async () => {
		const { ponder } = await import('../../../src/widget/define.ts');
		await expect(ponder.models.list()).rejects.toMatchObject({ code: 'no-answer' });
		place();
		await expect(ponder.models.list()).resolves.toMatchObject({ data: [{ id: 'scripted' }] });
	});
});

describe('a page with an element called ponder', () => {
	it('has the client by that name all the same', async () => {
		const element = document.body.appendChild(document.createElement('div'));
		element.id = 'ponder';
		expect('ponder' in globalThis).toBe(true);
		await import('../../../src/widget/classic.ts');
		expect(globalThis.ponder.fetch).toBeTypeOf('function');
	});
});

describe('a signal', () => {
	it('is heard while the frame loads', async () => {
		const widget = place();
		let messages = 0;
		const count = () => (messages += 1);
		addEventListener('message', count);
		const abort = new AbortController();
		const asked = widget.chat.client.models.list({ signal: abort.signal });
		const reason = new Error('Enough.');
		abort.abort(reason);
		await expect(asked).rejects.toBe(reason);
		expect(messages).toBe(0);
		removeEventListener('message', count);
	});
});

describe('two widgets on a page', () => {
	it('do not know of each other', async () => {
		const one = place({ mode: 'bubble', greeting: 'One' });
		const two = place({ greeting: 'Two' });
		await one.chat.open();
		await two.chat.open();
		await one.chat.setDraft('for one');
		await two.chat.setDraft('for two');
		expect(one.log).toContain('setDraft {"text":"for one"}');
		expect(one.log.join()).not.toContain('for two');
		expect(two.log).toContain('setDraft {"text":"for two"}');
		one.chat.remove();
		await two.chat.startOver();
		expect(two.log).toContain('startOver {}');
		expect(two.chat.isOpen).toBe(true);
	});
});

/** Red, green and blue of a colour as the browser draws it, 0 to 1. */
function drawn(color: string): readonly number[] {
	const context = new OffscreenCanvas(1, 1).getContext('2d') as OffscreenCanvasRenderingContext2D;
	context.fillStyle = color;
	context.fillRect(0, 0, 1, 1);
	return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)].map((value) => value / 255);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(color: string): number {
	const [red = 0, green = 0, blue = 0] = drawn(color).map((value) =>
		value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
	);
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('what the button says', () => {
	const pair = 'light-dark(#fff3b0, #10243e)';

	it.each([
		['light', null],
		['dark', null],
		['light', '#ffd800'],
		['dark', '#ffd800'],
		['light', 'navy'],
		['dark', 'navy'],
		['light', 'rgb(118 118 118)'],
		['light', 'rgb(119 119 119)'],
		['light', 'oklch(0.75 0.18 150)'],
		['dark', 'hsl(210, 60%, 30%)'],
		['light', pair],
		['dark', pair]
	])('has the contrast that people need, %s, on %s', (theme, accent) => {
		for (const mode of ['bubble', 'inline']) {
			const widget = place({ mode, theme, ...(accent === null ? {} : { 'theme-accent': accent }) });
			const { color, backgroundColor } = getComputedStyle(openerOf(widget));
			const [dark = 0, light = 0] = [luminance(color), luminance(backgroundColor)].sort((a, b) => a - b);
			expect((light + 0.05) / (dark + 0.05)).toBeGreaterThanOrEqual(4.5);
			widget.chat.remove();
		}
	});
});

describe('a frame', () => {
	it('that is loaded again is greeted again', async () => {
		const widget = place();
		await widget.chat.open();
		await widget.chat.setDraft('reload=').catch(() => undefined);
		await expect.poll(() => widget.events.filter((name) => name === 'ready')).toHaveLength(2);
		await widget.chat.startOver();
		expect(widget.log.at(-1)).toBe('startOver {}');
	});

	it('that is led elsewhere ends what is under way, and says so', async () => {
		const widget = place();
		await widget.chat.open();
		const said: string[] = [];
		widget.chat.addEventListener('ponder-error', ({ detail }) => said.push(detail.code));
		const sent = widget.chat.client.chat.completions
			.create({ messages: [{ role: 'user', content: 'Count' }] })
			.catch((error: unknown) => error);
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		try {
			const isLoaded = new Promise((resolve) => frameOf(widget)?.addEventListener('load', resolve));
			widget.chat.setDraft('leave=').catch(() => undefined);
			await isLoaded;
			vi.advanceTimersByTime(20_000);
		} finally {
			vi.useRealTimers();
		}
		expect(await sent).toMatchObject({ name: 'EmbedError' });
		expect(said).toEqual(['no-answer']);
		expect(frameOf(widget)).toBeNull();
	});

	it('that works is not given up, however long it stands', async () => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		try {
			const widget = place();
			await widget.chat.open();
			await widget.chat.setDraft('reload=').catch(() => undefined);
			await vi.waitFor(() => expect(widget.events).toEqual(['open', 'ready', 'ready']));
			await widget.chat.startOver();
			vi.advanceTimersByTime(60_000);
			await widget.chat.startOver();
			expect(widget.events).toEqual(['open', 'ready', 'ready']);
		} finally {
			vi.useRealTimers();
		}
	});

	it('that turns the host away says so, with a way out, and may be tried again', async () => {
		const widget = place({ mode: 'bubble', src: `${home}nobody` });
		await expect(widget.chat.open()).rejects.toMatchObject({ code: 'origin-refused' });
		expect(widget.shadow.querySelector('[role=status]')?.textContent).toContain(words.failed);
		expect(widget.shadow.querySelector('a')?.href).toBe(`${home}nobody/`);
		expect(frameOf(widget)).toBeNull();
		const retry = widget.shadow.querySelector<HTMLElement>('[part=retry]');
		expect(retry?.textContent).toBe(words.open);
		if (retry) await userEvent.click(retry);
		await expect.poll(() => widget.events.filter((name) => name === 'error')).toHaveLength(2);
	});

	it('is heard under its own origin and window alone', async () => {
		const widget = place();
		await widget.chat.open();
		const nonce = new URLSearchParams(new URL(frameOf(widget)?.src ?? '').hash.slice(1)).get('nonce');
		// Were it heard, the session would be given up for a new one that this window never answers.
		window.postMessage({ ponder: 'embed', type: 'listening', version: 1, nonce }, '*');
		await new Promise((resolve) => addEventListener('message', resolve, { once: true }));
		await widget.chat.startOver();
		expect(widget.log.at(-1)).toBe('startOver {}');
		expect(widget.events).toEqual(['open', 'ready']);
	});
});
