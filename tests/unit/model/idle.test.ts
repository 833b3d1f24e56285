import { describe, expect, test } from 'vitest';
import { isTimeToRest, type Rest } from '#lib/model/idle.ts';

const minute = 60_000;
const unused: Rest = {
	idleFor: 0,
	hiddenFor: 0,
	isAnswering: false,
	isFrozen: false,
	deviceMemory: 8,
	isPhone: false
};

describe('a model that nobody uses', () => {
	test.each<[string, Partial<Rest>, boolean]>([
		['in use', {}, false],
		['idle for a little less than half an hour', { idleFor: 30 * minute - 1 }, false],
		['idle for half an hour', { idleFor: 30 * minute }, true],
		['hidden for ten minutes, with memory to spare', { hiddenFor: 10 * minute }, false],
		['hidden for half an hour', { hiddenFor: 30 * minute }, true],
		['hidden for five minutes where memory is scarce', { hiddenFor: 5 * minute, deviceMemory: 4 }, true],
		['hidden for a little less', { hiddenFor: 5 * minute - 1, deviceMemory: 4 }, false],
		['hidden for five minutes, just above scarce', { hiddenFor: 5 * minute, deviceMemory: 5 }, false],
		[
			'hidden for five minutes on a phone that tells nothing',
			{ hiddenFor: 5 * minute, deviceMemory: undefined, isPhone: true },
			true
		],
		[
			'hidden for five minutes on a computer that tells nothing',
			{ hiddenFor: 5 * minute, deviceMemory: undefined },
			false
		],
		['about to be stopped where memory is scarce', { isFrozen: true, deviceMemory: 4 }, true],
		['about to be stopped, with memory to spare', { isFrozen: true }, false],
		[
			'about to be stopped in the middle of an answer',
			{ isFrozen: true, deviceMemory: 4, isAnswering: true },
			false
		],
		['answering, however long', { idleFor: 99 * minute, hiddenFor: 99 * minute, isAnswering: true }, false]
	])('%s', (_state, rest, expected) => {
		expect(isTimeToRest({ ...unused, ...rest })).toBe(expected);
	});
});
