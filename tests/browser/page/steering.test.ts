import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Composer from '#lib/chat/Composer.svelte';
import SamplingField from '#lib/chat/SamplingField.svelte';
import type { SavedPrompt } from '#lib/storage/prompts.ts';

const prompt = (name: string): SavedPrompt => ({
	id: name,
	name,
	text: `The text of ${name}`,
	place: 'message',
	thinking: null
});

async function openComposer() {
	const onsend = vi.fn();
	const onprompt = vi.fn();
	const screen = await render(Composer, {
		draft: '',
		thinking: { enabled: true, budget: 512 },
		answering: false,
		refusal: null,
		onsend,
		onstop: vi.fn(),
		onthinking: vi.fn(),
		prompts: [prompt('maths'), prompt('therapy'), prompt('translate'), prompt('thinking-hard')],
		onprompt
	});
	return { screen, onsend, onprompt, box: screen.getByRole('textbox', { name: 'Message' }) };
}

describe('saved prompts in the composer', () => {
	it('are offered after a slash, and taken by keyboard while the focus stays where one writes', async () => {
		const { screen, box, onprompt, onsend } = await openComposer();
		await box.click();
		await userEvent.keyboard('/t');
		await expect.element(screen.getByRole('listbox', { name: 'Saved prompts' })).toBeVisible();
		await expect.element(screen.getByRole('status').first()).toHaveTextContent('3 saved prompts fit');
		await userEvent.keyboard('{ArrowDown}{ArrowDown}');
		const chosen = screen.getByRole('option', { name: /translate/ });
		await expect.element(chosen).toHaveAttribute('aria-selected', 'true');
		await expect.element(box).toHaveAttribute('aria-activedescendant', chosen.element().id);
		await expect.element(box).toHaveFocus();
		await userEvent.keyboard('{Enter}');
		expect(onprompt).toHaveBeenCalledWith(prompt('translate'));
		expect(onsend).not.toHaveBeenCalled();
	});

	it('are chosen by a name typed in full, and by the pointer', async () => {
		const { screen, box, onprompt } = await openComposer();
		await box.fill('/Maths');
		await expect
			.element(screen.getByRole('option', { name: /maths/ }))
			.toHaveAttribute('aria-selected', 'true');
		await box.click();
		await userEvent.keyboard('{Enter}');
		expect(onprompt).toHaveBeenLastCalledWith(prompt('maths'));
		await box.fill('/ther');
		await screen.getByRole('option', { name: /therapy/ }).click();
		expect(onprompt).toHaveBeenLastCalledWith(prompt('therapy'));
	});

	it('are taken by Enter, Tab and the button where there is one alone, or words follow the name', async () => {
		const { screen, box, onprompt, onsend } = await openComposer();
		const take = async (typed: string, name: RegExp, act: () => Promise<void>) => {
			await box.fill(typed);
			await expect.element(screen.getByRole('option', { name })).toHaveAttribute('aria-selected', 'true');
			await box.click();
			await act();
		};
		await take('/ma', /maths/, () => userEvent.keyboard('{Tab}'));
		expect(onprompt).toHaveBeenLastCalledWith(prompt('maths'));
		await expect.element(box).toHaveFocus();
		await take('/tra', /translate/, () => userEvent.keyboard('{Enter}'));
		expect(onprompt).toHaveBeenLastCalledWith(prompt('translate'));
		await take('/therapy for cats', /therapy/, () => userEvent.keyboard('{Enter}'));
		expect(onprompt).toHaveBeenLastCalledWith(prompt('therapy'));
		await take('/maths 3 + 4', /maths/, () => screen.getByRole('button', { name: 'Send' }).click());
		expect(onprompt).toHaveBeenLastCalledWith(prompt('maths'));
		expect(onsend).not.toHaveBeenCalled();
	});

	it('do not take Enter from a soft switch or from what begins like several names', async () => {
		const { screen, box, onprompt, onsend } = await openComposer();
		await box.fill('/th');
		await expect.element(screen.getByRole('option', { name: /therapy/ })).toBeVisible();
		await box.click();
		await userEvent.keyboard('{Enter}');
		expect(onsend).toHaveBeenCalledOnce();
		await box.fill('/think');
		await expect.element(screen.getByRole('option', { name: /thinking-hard/ })).toBeVisible();
		await userEvent.keyboard('{Enter}');
		expect(onsend).toHaveBeenCalledTimes(2);
		expect(onprompt).not.toHaveBeenCalled();
	});

	it('go away on Escape, until something else is typed', async () => {
		const { screen, box } = await openComposer();
		await box.fill('/');
		await expect.element(screen.getByRole('listbox')).toBeVisible();
		await box.click();
		await userEvent.keyboard('{Escape}');
		await expect.element(screen.getByRole('listbox')).not.toBeInTheDocument();
		await userEvent.keyboard('m');
		await expect.element(screen.getByRole('option', { name: /maths/ })).toBeVisible();
	});
});

describe('a parameter of the sampling', () => {
	it('shows Qwen’s own while it is empty, and changes with the mode', async () => {
		const onchange = vi.fn();
		const screen = await render(SamplingField, { name: 'temperature', thinking: true, choice: {}, onchange });
		const field = screen.getByRole('spinbutton', { name: 'Temperature' });
		await expect.element(field).toHaveAttribute('placeholder', '0.6');
		await screen.rerender({ thinking: false });
		await expect.element(field).toHaveAttribute('placeholder', '0.7');
	});

	it('takes what is in its range, and says of the rest why it does not', async () => {
		const onchange = vi.fn();
		const choice = { seed: 7 };
		const screen = await render(SamplingField, { name: 'temperature', thinking: true, choice, onchange });
		const field = screen.getByRole('spinbutton', { name: 'Temperature' });
		await field.fill('5');
		await userEvent.keyboard('{Enter}');
		await expect.element(screen.getByRole('alert')).toHaveTextContent('from 0 to 2');
		await expect.element(field).toHaveAttribute('aria-invalid', 'true');
		expect(onchange).not.toHaveBeenCalled();
		await field.fill('0.3');
		await userEvent.keyboard('{Enter}');
		expect(onchange).toHaveBeenLastCalledWith({ seed: 7, temperature: 0.3 });
		await screen.rerender({ choice: { seed: 7, temperature: 0.3 } });
		await expect.element(field).toHaveValue(0.3);
		await field.fill('');
		await userEvent.keyboard('{Enter}');
		expect(onchange).toHaveBeenLastCalledWith({ seed: 7 });
	});
});
