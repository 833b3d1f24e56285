import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Composer from '#lib/chat/Composer.svelte';

async function open(change: object = {}) {
	const onsend = vi.fn();
	const onstop = vi.fn();
	const onthinking = vi.fn();
	const screen = await render(Composer, {
		draft: '',
		thinking: { enabled: true, budget: 512 },
		answering: false,
		refusal: null,
		onsend,
		onstop,
		onthinking,
		...change
	});
	return { screen, onsend, onstop, onthinking, box: screen.getByRole('textbox', { name: 'Message' }) };
}

describe('the composer', () => {
	it('sends on Enter and breaks the line on Shift+Enter', async () => {
		const { box, onsend } = await open();
		await box.click();
		await userEvent.keyboard('one{Shift>}{Enter}{/Shift}two');
		await expect.element(box).toHaveValue('one\ntwo');
		expect(onsend).not.toHaveBeenCalled();
		await userEvent.keyboard('{Enter}');
		expect(onsend).toHaveBeenCalledOnce();
		await expect.element(box).toHaveValue('one\ntwo');
	});

	it('leaves Enter to an input method that composes', async () => {
		const { box, onsend } = await open({ draft: 'にほん' });
		const enter = (init: KeyboardEventInit) =>
			box
				.element()
				.dispatchEvent(
					new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...init })
				);
		enter({ isComposing: true });
		enter({ keyCode: 229 });
		expect(onsend).not.toHaveBeenCalled();
		enter({});
		expect(onsend).toHaveBeenCalledOnce();
	});

	it('grows with the text and stops growing before it covers the page', async () => {
		const { box } = await open();
		const height = () => box.element().closest('form')?.getBoundingClientRect().height ?? 0;
		const empty = height();
		await box.fill('a\nb\nc\nd');
		const four = height();
		expect(four).toBeGreaterThan(empty + 40);
		await box.fill('line\n'.repeat(200));
		expect(height()).toBeLessThan(window.innerHeight * 0.7);
	});

	it('turns its one button from send to stop and back, without losing the focus on it', async () => {
		const { screen, onsend, onstop } = await open({ draft: 'Hello' });
		const button = screen.getByRole('button', { name: 'Send' });
		button.element().focus();
		await userEvent.keyboard('{Enter}');
		expect(onsend).toHaveBeenCalledOnce();
		await screen.rerender({ answering: true });
		await screen.getByRole('button', { name: 'Stop' }).click();
		expect(onstop).toHaveBeenCalledOnce();
	});

	it('says whether the model thinks, and changes it', async () => {
		const { screen, onthinking } = await open();
		const think = screen.getByRole('button', { name: 'Think', exact: true });
		await expect.element(think).toHaveAttribute('aria-pressed', 'true');
		await think.click();
		expect(onthinking).toHaveBeenCalledWith({ enabled: false });
	});

	it('offers the usual budgets by keyboard, and any other number', async () => {
		const { screen, onthinking } = await open();
		await screen.getByRole('button', { name: /^Thinking budget/ }).click();
		const chosen = screen.getByRole('radio', { name: '512 tokens' });
		await expect.element(chosen).toHaveFocus();
		await userEvent.keyboard('{ArrowDown}');
		await expect.poll(() => onthinking.mock.lastCall).toEqual([{ enabled: true, budget: 2048 }]);
		await screen.getByText('No limit', { exact: true }).last().click();
		await expect.poll(() => onthinking.mock.lastCall).toEqual([{ enabled: true, budget: null }]);
		await screen.getByRole('button', { name: /^Thinking budget/ }).click();
		await screen.getByText('Off', { exact: true }).last().click();
		await expect.poll(() => onthinking.mock.lastCall).toEqual([{ enabled: false }]);
		await screen.getByRole('button', { name: /^Thinking budget/ }).click();
		await screen.getByRole('spinbutton', { name: 'Another number' }).fill('300');
		await userEvent.keyboard('{Enter}');
		await expect.poll(() => onthinking.mock.lastCall).toEqual([{ enabled: true, budget: 300 }]);
	});

	it('closes the budgets with the Enter that takes one, and the same key does not open them again', async () => {
		const { screen } = await open();
		const button = screen.getByRole('button', { name: /^Thinking budget/ });
		await button.click();
		await expect.element(screen.getByRole('radio', { name: '512 tokens' })).toHaveFocus();
		await userEvent.keyboard('{ArrowDown}{Enter}');
		await expect.element(button).toHaveFocus();
		await expect.element(button).toHaveAttribute('aria-expanded', 'false');
		await button.click();
		await screen.getByRole('spinbutton').fill('300');
		await userEvent.keyboard('{Enter}');
		await expect.element(button).toHaveFocus();
		await expect.element(button).toHaveAttribute('aria-expanded', 'false');
	});

	it('says of a number that is no budget that it is none, and takes nothing', async () => {
		const { screen, onthinking } = await open();
		await screen.getByRole('button', { name: /^Thinking budget/ }).click();
		const number = screen.getByRole('spinbutton', { name: 'Another number' });
		await number.fill('-3');
		await userEvent.keyboard('{Enter}');
		await expect.element(screen.getByRole('alert')).toHaveTextContent('from 0 to 9,999,999');
		await expect.element(number).toHaveFocus();
		await number.fill('10000000');
		await userEvent.keyboard('{Enter}');
		await expect.element(screen.getByRole('alert')).toBeVisible();
		expect(onthinking).not.toHaveBeenCalled();
		await number.fill('9999999');
		await userEvent.keyboard('{Enter}');
		expect(onthinking).toHaveBeenLastCalledWith({ enabled: true, budget: 9_999_999 });
		await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
	});

	it('says why a message was not taken, where a screen reader hears it', async () => {
		const { screen, box } = await open({ refusal: 'The message is empty' });
		await expect.element(screen.getByRole('status')).toHaveTextContent('The message is empty');
		await expect.element(box).toHaveAccessibleDescription('The message is empty');
	});
});
