import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { restWhenUnused } from '#lib/app/rest.ts';
import { ScriptedPage } from '../../fixtures/scripted-page.ts';

const minute = 60_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A phone with little memory, whose model was used a moment ago. */
function phone({ busy = false, hidden = false, deviceMemory = 3 } = {}) {
	const page = new ScriptedPage();
	page.hidden = hidden;
	const since = performance.now();
	const rest = vi.fn();
	const model = {
		busy,
		get idleFor() {
			return performance.now() - since;
		},
		rest
	};
	restWhenUnused({ model, page, deviceMemory, isPhone: true });
	return { page, model, rest };
}

describe('the model of a phone', () => {
	it('rests when the page was out of sight for five minutes, by the clock', () => {
		const { page, rest } = phone();
		vi.advanceTimersByTime(3 * minute);
		page.hide();
		vi.advanceTimersByTime(4 * minute);
		expect(rest).not.toHaveBeenCalled();
		vi.advanceTimersByTime(minute);
		expect(rest).toHaveBeenCalledOnce();
	});

	it('rests in a page that was opened out of sight', () => {
		const { rest } = phone({ hidden: true });
		vi.advanceTimersByTime(5 * minute);
		expect(rest).toHaveBeenCalled();
	});

	it('stays where the person came back in time', () => {
		const { page, rest } = phone();
		page.hide();
		vi.advanceTimersByTime(4 * minute);
		page.show();
		vi.advanceTimersByTime(10 * minute);
		expect(rest).not.toHaveBeenCalled();
	});

	it('never rests in the middle of an answer, and does after it', () => {
		const { page, model, rest } = phone({ busy: true });
		page.hide();
		vi.advanceTimersByTime(60 * minute);
		page.freeze();
		expect(rest).not.toHaveBeenCalled();
		model.busy = false;
		vi.advanceTimersByTime(minute);
		expect(rest).toHaveBeenCalledOnce();
	});

	it('rests at once when the browser stops the page, where memory is scarce', () => {
		const { page, rest } = phone();
		page.hide();
		page.freeze();
		expect(rest).toHaveBeenCalledOnce();
		const roomy = phone({ deviceMemory: 8 });
		roomy.page.hide();
		roomy.page.freeze();
		expect(roomy.rest).not.toHaveBeenCalled();
	});
});
