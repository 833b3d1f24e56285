import { describe, expect, it } from 'vitest';
import { Pointing, type Pointed } from '#lib/frame/pointing.ts';
import { readingTime } from '#lib/frame/reading.ts';

/** A pointer over a frame that can be moved, and zoomed. */
function pointer({ zoom = 1, pointerType = 'mouse' } = {}) {
	let now = 0;
	let frame = { x: 100, y: 50 };
	let at = { x: 300, y: 400 };
	const pointing = new Pointing(() => now);
	const event = (): Pointed => ({
		pointerType,
		screenX: at.x,
		screenY: at.y,
		clientX: Math.round((at.x - frame.x) / zoom),
		clientY: Math.round((at.y - frame.y) / zoom)
	});
	return {
		pointing,
		pass: (ms: number) => (now += ms),
		moveFrame: (x: number, y: number) => (frame = { x: frame.x + x, y: frame.y + y }),
		/** Whether a click there counts. */
		clicks: (x = at.x, y = at.y) => {
			at = { x, y };
			pointing.see(event());
			return pointing.isDone;
		}
	};
}

describe('a pointer', () => {
	it('has to have been in the frame for as long as it takes to read', () => {
		const { clicks, pass } = pointer();
		expect(clicks()).toBe(false);
		pass(readingTime - 1);
		expect(clicks()).toBe(false);
		pass(1);
		expect(clicks()).toBe(true);
	});

	it.each([0.5, 0.67, 0.9, 1, 1.1, 1.5, 3, 5])(
		'may move where it likes over a frame that stands still, zoomed to %s',
		(zoom) => {
			const { clicks, pass } = pointer({ zoom });
			clicks();
			pass(readingTime);
			for (let step = 0; step < 40; step++) clicks(300 - 5 * step, 400 + 3 * step);
			expect(clicks(137, 511)).toBe(true);
		}
	);

	it.each([
		[0, 40],
		[-40, 0],
		[300, 200],
		[0, -10]
	])('that rests counts for nothing once the frame has moved by %s, %s under it', (x, y) => {
		const { clicks, pass, moveFrame } = pointer();
		clicks();
		pass(10 * readingTime);
		moveFrame(x, y);
		expect(clicks()).toBe(false);
		pass(readingTime);
		expect(clicks()).toBe(true);
	});

	it('that moves counts for nothing while the frame moves with it, or against it', () => {
		for (const factor of [1, 0.7, -1, -5]) {
			const { clicks, pass, moveFrame } = pointer();
			clicks();
			pass(readingTime);
			clicks(340, 430);
			moveFrame(40 * factor, 30 * factor);
			expect(clicks(380, 460), `${factor}`).toBe(false);
		}
	});

	it('counts anew when it has been away', () => {
		const { clicks, pass, pointing } = pointer();
		clicks();
		pass(readingTime);
		pointing.lose();
		expect(pointing.isDone).toBe(false);
		expect(clicks()).toBe(false);
	});

	it('of another kind has not been there', () => {
		const { pointing, clicks, pass } = pointer();
		clicks();
		pass(readingTime);
		pointing.see({ pointerType: 'touch', screenX: 300, screenY: 400, clientX: 200, clientY: 350 });
		expect(pointing.isDone).toBe(false);
	});
});
