import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Thinking from '#lib/chat/Thinking.svelte';

const trace = 'First 12 + 7 = 19.\n\nThen 19 + 30 = 49.';

function live(change: object = {}) {
	return {
		text: trace,
		tokens: 312,
		time: 6200,
		live: { budget: 512, closing: false, answerNow: () => {}, ...change }
	};
}

const done = { text: trace, tokens: 41, time: 3200, live: null, ended: 'closed' as const };

describe('the thinking trace', () => {
	it('is open while the model thinks, with tokens, budget and seconds', async () => {
		const screen = await render(Thinking, live());
		const toggle = screen.getByRole('button', { name: 'Thinking' });
		await expect.element(toggle).toHaveAttribute('aria-expanded', 'true');
		await expect.element(screen.getByText('Then 19 + 30 = 49.')).toBeVisible();
		await expect.element(screen.getByText('312 of 512')).toBeVisible();
		await expect.element(screen.getByText('6.2 s')).toBeVisible();
		const meter = screen.getByRole('meter', { name: 'Thinking budget used' });
		await expect.element(meter).toHaveAttribute('aria-valuenow', '312');
		await expect.element(meter).toHaveAttribute('aria-valuemax', '512');
	});

	it('folds when the thinking ends, to the time and tokens it took', async () => {
		const screen = await render(Thinking, live());
		await screen.rerender(done);
		const toggle = screen.getByRole('button', { name: 'Thought for 3.2 s' });
		await expect.element(toggle).toHaveAttribute('aria-expanded', 'false');
		await expect.element(screen.getByText('41 tokens')).toBeVisible();
		await expect.element(screen.getByText('Then 19 + 30 = 49.')).not.toBeInTheDocument();
	});

	it('that came from elsewhere has no figures, since nobody knows them', async () => {
		const screen = await render(Thinking, { ...done, ended: null, tokens: 0, time: 0 });
		await expect.element(screen.getByRole('button', { name: 'The model’s thinking' })).toBeVisible();
		await expect.element(screen.getByText(/Thought for|tokens/)).not.toBeInTheDocument();
	});

	it('stays as the person left it', async () => {
		const screen = await render(Thinking, live());
		const toggle = screen.getByRole('button', { name: /^(Thinking|Thought)/ });
		await toggle.click();
		await expect.element(toggle).toHaveAttribute('aria-expanded', 'false');
		await toggle.click();
		await screen.rerender(done);
		await expect.element(toggle).toHaveAttribute('aria-expanded', 'true');
		await expect.element(screen.getByText('Then 19 + 30 = 49.')).toBeVisible();
	});

	it('keeps the focus when “Answer now” goes away with the thinking', async () => {
		let asked = 0;
		const screen = await render(Thinking, live({ answerNow: () => asked++ }));
		await screen.getByRole('button', { name: 'Answer now' }).click();
		expect(asked).toBe(1);
		await screen.rerender(done);
		await expect.element(screen.getByRole('button', { name: 'Thought for 3.2 s' })).toHaveFocus();
	});

	it.each([
		['budget', 'stopped at the budget'],
		['answer-now', 'stopped by “Answer now”'],
		['cut', 'cut short']
	] as const)('says how it ended: %s', async (ended, words) => {
		const screen = await render(Thinking, { ...done, ended });
		await expect.element(screen.getByText(words)).toBeVisible();
	});

	it('keeps the button out of the name of the trace, and the figures out of the name of the button', async () => {
		const screen = await render(Thinking, live());
		await expect.element(screen.getByRole('button', { name: 'Thinking', exact: true })).toBeVisible();
		await expect
			.element(screen.getByRole('group', { name: 'The model’s thinking', exact: true }))
			.toBeVisible();
	});
});
