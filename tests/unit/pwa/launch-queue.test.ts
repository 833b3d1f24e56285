import { describe, expect, it } from 'vitest';
import { LaunchFilter } from '#lib/pwa/launch-queue.ts';

function notes() {
	const map = new Map<string, string>();
	return {
		map,
		getItem: (key: string) => map.get(key) ?? null,
		setItem: (key: string, value: string) => void map.set(key, value)
	};
}

const home = 'https://ponder.example/';
const link = `${home}#q=Secret`;
// Of a handle the filter looks at the name alone.
const files = [{ name: 'notes.txt' } as FileSystemFileHandle];

describe('launches of the installed app', () => {
	it('bring no address that the page was opened with, and every later one', () => {
		const filter = new LaunchFilter(notes(), { address: link, isReload: false });
		expect(filter.pass({ targetURL: link, files: [] })).toEqual({ files: [] });
		expect(filter.pass({ targetURL: link, files: [] })).toEqual({ targetURL: link, files: [] });
		expect(filter.pass({ targetURL: home, files })).toEqual({ targetURL: home, files });
	});

	it('bring the files of the first', () => {
		const filter = new LaunchFilter(notes(), { address: home, isReload: false });
		expect(filter.pass({ targetURL: home, files })).toEqual({ files });
	});

	it('are not taken again when the page is reloaded', () => {
		const kept = notes();
		new LaunchFilter(kept, { address: home, isReload: false }).pass({ targetURL: home, files });
		const reloaded = new LaunchFilter(kept, { address: home, isReload: true });
		expect(reloaded.pass({ targetURL: home, files })).toEqual({ files: [] });
		expect(reloaded.pass({ targetURL: home, files })).toEqual({ targetURL: home, files });
	});

	it('are taken after a reload where they are others', () => {
		const kept = notes();
		new LaunchFilter(kept, { address: home, isReload: false }).pass({ targetURL: home, files: [] });
		const reloaded = new LaunchFilter(kept, { address: home, isReload: true });
		expect(reloaded.pass({ targetURL: home, files })).toEqual({ files });
	});

	it('leave no word of what they said', () => {
		const kept = notes();
		new LaunchFilter(kept, { address: home, isReload: false }).pass({ targetURL: link, files: [] });
		expect([...kept.map.values()].join()).not.toContain('Secret');
	});
});
