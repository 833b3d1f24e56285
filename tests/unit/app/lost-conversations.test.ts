import { describe, expect, it } from 'vitest';
import { LostConversations } from '#lib/app/lost-conversations.svelte.ts';
import { memoryStorage } from '../../fixtures/scripted-library.ts';

/** A page that finds so many conversations when it starts. */
function open(storage: Storage | null, here: number): LostConversations {
	const lost = new LostConversations(storage);
	lost.look(here);
	return lost;
}

describe('conversations that the browser removed', () => {
	it('are missed at the next start, and told until that was read', () => {
		const storage = memoryStorage();
		open(storage, 3);
		expect(open(storage, 0).count).toBe(3);
		const again = open(storage, 0);
		expect(again.count).toBe(3);
		again.look(1);
		expect(again.count).toBe(3);
		again.dismiss();
		expect(again.count).toBe(0);
		expect(open(storage, 1).count).toBe(0);
		expect(open(storage, 0).count).toBe(1);
	});

	it('are not those that the person deleted', () => {
		const storage = memoryStorage();
		const page = open(storage, 3);
		page.look(0);
		expect(page.count).toBe(0);
		expect(storage).toHaveLength(0);
		expect(open(storage, 0).count).toBe(0);
	});

	it('are not those that the person deleted before the page had looked', () => {
		const storage = memoryStorage();
		open(storage, 3);
		const page = new LostConversations(storage);
		page.deleted();
		expect(page.count).toBe(0);
		page.look(0);
		expect(page.count).toBe(0);
		expect(storage).toHaveLength(0);
	});

	it('are told no more once another tab has been read', () => {
		const storage = memoryStorage();
		open(storage, 3);
		const [one, other] = [open(storage, 0), open(storage, 0)];
		one.dismiss();
		other.look(1);
		expect(other.count).toBe(0);
	});

	it.each(['', '{', '7', '{"here": -1, "lost": 0}', '{"here": "3", "lost": 0}'])(
		'are none where %j is noted',
		(text) => {
			const storage = memoryStorage();
			storage.setItem('ponder-conversations-here', text);
			expect(open(storage, 0).count).toBe(0);
		}
	);

	it('are not known of without storage', () => {
		open(null, 3);
		expect(open(null, 0).count).toBe(0);
	});
});
