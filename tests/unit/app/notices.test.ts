import { describe, expect, it } from 'vitest';
import { Notices } from '#lib/app/notices.svelte.ts';

const codes = (notices: Notices) => notices.list.map(({ code }) => code);

describe('notices', () => {
	it('say a thing once', () => {
		const notices = new Notices();
		notices.show('storage-denied');
		notices.show('storage-denied');
		expect(codes(notices)).toEqual(['storage-denied']);
	});

	it('do not come back once dismissed, until the trouble was over', () => {
		const notices = new Notices();
		notices.show('storage-full');
		notices.dismiss('storage-full');
		notices.show('storage-full');
		expect(codes(notices)).toEqual([]);
		notices.withdraw(['storage-full']);
		notices.show('storage-full');
		expect(codes(notices)).toEqual(['storage-full']);
	});

	it('go when the trouble is over, and others stay', () => {
		const notices = new Notices();
		notices.show('storage-full');
		notices.show('worker-crashed');
		notices.withdraw(['storage-full']);
		expect(codes(notices)).toEqual(['worker-crashed']);
	});
});
