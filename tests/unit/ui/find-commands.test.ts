import { describe, expect, it } from 'vitest';
import { findCommands, type Command } from '#lib/ui/find-commands.ts';

const command = (label: string, group = 'g'): Command => ({ id: label, group, label, run: () => undefined });
const all = ['New chat', 'Renew the lease', 'Café in Zürich', '你好世界', 'A.*B'].map((label) =>
	command(label)
);
const names = (typed: string, limit = 10) => findCommands(all, typed, limit).map(({ label }) => label);

describe('commands', () => {
	it('are all there, in their order, until something is typed', () => {
		expect(names('')).toEqual(all.map(({ label }) => label));
		expect(names('  ')).toEqual(all.map(({ label }) => label));
	});

	it('are found by parts of their words, those that begin so first', () => {
		expect(names('new')).toEqual(['New chat', 'Renew the lease']);
		expect(names('chat NEW')).toEqual(['New chat']);
		expect(names('new lease')).toEqual(['Renew the lease']);
	});

	it('are found without their accents, and in scripts without spaces', () => {
		expect(names('cafe zurich')).toEqual(['Café in Zürich']);
		expect(names('世界')).toEqual(['你好世界']);
	});

	it('are found as texts are: by another spelling of the same letters', () => {
		const foreign = ['Straße nach Bern', 'إدارة', 'ΟΔΟΣ'].map((label) => command(label));
		const found = (typed: string) => findCommands(foreign, typed, 5).map(({ label }) => label);
		expect(found('strasse')).toEqual(['Straße nach Bern']);
		expect(found('اداره')).toEqual(['إدارة']);
		expect(found('οδος')).toEqual(['ΟΔΟΣ']);
	});

	it('are looked for as plain text', () => {
		expect(names('.*')).toEqual(['A.*B']);
		expect(names('(')).toEqual([]);
	});

	it('are so many of each group at most, the best first', () => {
		const many = [command('Renew'), command('New'), command('Newer', 'h'), command('Anew', 'h')];
		expect(findCommands(many, 'new', 1).map(({ label }) => label)).toEqual(['New', 'Newer']);
	});
});
