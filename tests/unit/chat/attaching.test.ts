import { describe, expect, it } from 'vitest';
import type { ReadText } from '#lib/attachments/attachment.ts';
import { AttachmentError } from '#lib/attachments/errors.ts';
import { maxCharacters, maxFiles, maxKeptBytes } from '#lib/attachments/limits.ts';
import { readFile, type ReadFile, type ReadOptions } from '#lib/attachments/read.ts';
import { sectionsOf } from '#lib/attachments/sections.ts';
import { Attaching, type AttachingOptions } from '#lib/chat/attachments/attaching.svelte.ts';
import { PartChoice } from '#lib/chat/attachments/part-choice.svelte.ts';
import { eventually } from '../../fixtures/eventually.ts';
import { openChat, openPage, say } from '../../fixtures/chat-page.ts';

/** Of the scripted engine, which counts words. */
const contextLength = 4096;

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
const file = (name: string, text = 'x') => new File([text], name);

/** Pages of so many words each. */
function pages(count: number, wordsEach: number): ReadText {
	return {
		unit: 'page',
		sections: Array.from({ length: count }, (_, index) => ({
			text: words(wordsEach),
			range: [index + 1, index + 1]
		})),
		notes: []
	};
}

/** A log of figures, of which each is a word to the scripted engine: one token to two letters. */
function sparse(length: number): ReadText {
	const text = '7 '
		.repeat(35)
		.concat('\n')
		.repeat(length / 71);
	return { unit: 'line', sections: sectionsOf(text), notes: [] };
}

async function setUp(options: AttachingOptions = {}) {
	const page = await openPage();
	const chat = await openChat(page);
	return { chat, page, attaching: new Attaching(chat, options) };
}

/** Reads every file as these pages. */
const readAs = (read: ReadText) => (): Promise<ReadFile> =>
	Promise.resolve({ kind: 'pdf', ...read, files: ['pdf.js'] });

/** Reads nothing until it is told what comes of it. */
function readWhenTold() {
	let settle: { readonly read: (text: ReadText) => void; readonly fail: (reason: Error) => void } | undefined;
	const read = (): Promise<ReadFile> =>
		new Promise((resolve, fail) => {
			settle = { read: (text) => resolve({ kind: 'pdf', ...text, files: [] }), fail };
		});
	const told = async () => {
		await eventually(() => expect(settle).toBeDefined());
		return settle!;
	};
	return { read, told };
}

describe('files that are attached', () => {
	it('are read one after the other, in the order they were given, and counted', async () => {
		const { chat, attaching } = await setUp();
		await attaching.take([file('a.txt', 'One two'), file('b.csv', '1,2'), file('c.rs', 'fn')]);
		expect(chat.next.sources.map(({ attachment: { name, kind, text } }) => [name, kind, text])).toEqual([
			['a.txt', 'text', 'One two'],
			['b.csv', 'table', '1,2'],
			['c.rs', 'code', 'fn']
		]);
		for (const { attachment } of chat.next.sources) expect(attachment.tokens).toBeGreaterThan(0);
		expect(attaching.reading.pending).toEqual([]);
		expect(chat.next.reading).toEqual([]);
	});

	it('are waited for while they are read, and tell how far that is', async () => {
		let finish: (read: ReadFile) => void = () => undefined;
		const { chat, attaching } = await setUp({
			read: (_, { progress }) => {
				progress({ done: 2, total: 500 });
				return new Promise((resolve) => (finish = resolve));
			}
		});
		const taken = attaching.take([file('long.pdf')]);
		await eventually(() =>
			expect(attaching.reading.pending).toMatchObject([
				{ name: 'long.pdf', progress: { done: 2, total: 500 }, failure: null }
			])
		);
		expect(chat.next.reading).toEqual(['long.pdf']);
		finish({ kind: 'pdf', ...pages(1, 3), files: [] });
		await taken;
		expect(chat.next.reading).toEqual([]);
		expect(chat.next.sources).toHaveLength(1);
	});

	it('are not read on once they are taken away', async () => {
		const signals: AbortSignal[] = [];
		const { chat, attaching } = await setUp({
			read: (_, { signal }) => {
				signals.push(signal);
				return new Promise((_, reject) =>
					signal.addEventListener('abort', () => reject(signal.reason as Error))
				);
			}
		});
		const taken = attaching.take([file('a.pdf'), file('b.pdf')]);
		await eventually(() => expect(signals).toHaveLength(1));
		for (const { id } of attaching.reading.pending) attaching.remove(id);
		await taken;
		expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
		expect(chat.next.sources).toEqual([]);
		expect(chat.next.reading).toEqual([]);
	});

	it('do not keep the others back where one cannot be read; that stays, also when the message is sent without it', async () => {
		const { chat, attaching } = await setUp();
		await attaching.take([file('empty.txt', ''), file('b.txt'), { folder: 'src' }]);
		expect(chat.next.sources.map(({ attachment }) => attachment.name)).toEqual(['b.txt']);
		expect(attaching.reading.pending.map(({ name, failure }) => [name, failure?.code])).toEqual([
			['empty.txt', 'empty-file'],
			['src', 'folder']
		]);
		expect(chat.next.reading).toEqual([]);
		expect(attaching.reading.pending.map(({ isLeft }) => isLeft)).toEqual([false, false]);
		attaching.settle();
		expect(attaching.reading.pending).toMatchObject([
			{ name: 'empty.txt', isLeft: true },
			{ name: 'src', isLeft: true }
		]);
		attaching.settle();
		expect(attaching.reading.pending).toEqual([]);
	});

	it('keep the message back that was to be sent while they were read, whatever is wrong with them', async () => {
		const { read, told } = readWhenTold();
		const { chat, attaching } = await setUp({ read });
		const taken = attaching.take([file('photo.png')]);
		chat.draft = 'What is it?';
		expect(chat.send()).toBe(false);
		expect(chat.next.waits).toBe(true);
		(await told()).fail(new AttachmentError('picture', ''));
		await taken;
		expect(chat.send()).toBe(false);
		expect(chat.next.waits).toBe(false);
		expect(attaching.pending).toMatchObject([{ name: 'photo.png', failure: { code: 'picture' } }]);
		attaching.remove(attaching.pending[0]?.id ?? '');
		expect(attaching.pending).toEqual([]);
		expect(chat.send()).toBe(true);
	});

	it('are not waited for any longer once something else is typed', async () => {
		const { read, told } = readWhenTold();
		const { chat, attaching } = await setUp({ read });
		const taken = attaching.take([file('a.pdf')]);
		chat.draft = 'Sum it up';
		chat.send();
		chat.draft = 'Sum it up, shortly';
		expect(chat.next.waits).toBe(false);
		(await told()).read(pages(1, 3));
		await taken;
		expect(chat.turns).toEqual([]);
	});

	it('end the waiting when one is taken away: what is sent without it, the person sends', async () => {
		const takeAway = [
			(attaching: Attaching, id: string) => attaching.remove(id),
			(attaching: Attaching) => attaching.dropFailed()
		];
		for (const away of takeAway) {
			const { chat, attaching } = await setUp({ read: readWhenTold().read });
			void attaching.take([file('slow.pdf'), file('other.pdf')]);
			chat.draft = 'Sum it up';
			chat.send();
			expect([chat.next.waits, chat.refusal]).toEqual([true, 'attached']);
			away(attaching, attaching.pending[0]?.id ?? '');
			expect([chat.next.waits, chat.refusal]).toEqual([false, null]);
			expect(chat.draft).toBe('Sum it up');
		}
	});

	it('are not said to be waited for once the message is held back', async () => {
		const { chat, attaching } = await setUp({ read: readWhenTold().read });
		void attaching.take([file('slow.pdf')]);
		chat.draft = 'Sum it up';
		chat.send();
		attaching.holdBack();
		expect([chat.next.waits, chat.refusal]).toEqual([false, null]);
	});

	it('are not waited for while an answer is being written', async () => {
		const { chat, attaching } = await setUp({ read: readWhenTold().read });
		say(chat, 'Hello');
		void attaching.take([file('slow.pdf')]);
		expect(say(chat, 'Sum it up')).toBe(false);
		expect([chat.next.waits, chat.refusal]).toEqual([false, 'busy']);
		chat.stop();
	});

	it('keep the message back where they may be read yet, also after a reload, and are read from what was kept', async () => {
		const missing = () => Promise.reject(new AttachmentError('pdf-reader-missing', ''));
		const { chat, page, attaching } = await setUp({ read: missing });
		await attaching.take([file('a.pdf', 'its bytes')]);
		chat.draft = 'Sum it up';
		expect(chat.send()).toBe(false);
		await page.history.flush();

		const later = await openPage({ factory: page.factory });
		const again = await openChat(later);
		expect(again.draft).toBe('Sum it up');
		expect(again.send()).toBe(false);
		const texts: string[] = [];
		const attachingAgain = new Attaching(again, {
			read: async (kept) => {
				texts.push(await kept.text());
				return readAs(pages(1, 3))();
			}
		});
		expect(attachingAgain.pending).toMatchObject([
			{ name: 'a.pdf', kind: 'pdf', failure: { code: 'pdf-reader-missing' } }
		]);
		const id = attachingAgain.pending[0]?.id ?? '';
		expect(attachingAgain.canRetry(id)).toBe(true);
		await attachingAgain.retry(id);
		expect(texts).toEqual(['its bytes']);
		expect(attachingAgain.pending).toEqual([]);
		expect(again.next.sources).toMatchObject([{ id, attachment: { name: 'a.pdf' } }]);
		expect(again.send()).toBe(true);
	});

	it('have to be chosen again where their bytes cannot be kept', async () => {
		const gone = new File(['x'], 'gone.txt');
		gone.arrayBuffer = () => Promise.reject(new DOMException('', 'NotFoundError'));
		const { page, attaching } = await setUp({
			read: () => Promise.reject(new AttachmentError('unreadable', ''))
		});
		await attaching.take([gone]);
		await page.history.flush();
		const later = new Attaching(await openChat(await openPage({ factory: page.factory })));
		const [kept] = later.pending;
		expect(kept?.name).toBe('gone.txt');
		expect(later.canRetry(kept?.id ?? '')).toBe(false);
		expect(later.keepsBack(kept?.id ?? '')).toBe(true);
		later.dropFailed();
		expect(later.pending).toEqual([]);
	});

	it('are kept up to a bound, which is that of all of them together', async () => {
		const { chat, attaching } = await setUp({
			read: () => Promise.reject(new AttachmentError('pdf-reader-missing', ''))
		});
		const half = file('b.pdf', 'x'.repeat(maxKeptBytes / 2));
		await attaching.take([file('a.pdf'), half, half, file('c.pdf')]);
		const kept = () => chat.next.sources.map(({ unread }) => unread?.file?.size ?? null);
		expect(kept()).toEqual([1, maxKeptBytes / 2, null, 1]);
		// Its own bytes are no others.
		await attaching.retry(chat.next.sources[1]?.id ?? '');
		expect(kept().filter((size) => size === maxKeptBytes / 2)).toHaveLength(1);
	});

	it('are taken up to a number, and those that are left out are named', async () => {
		const { chat, attaching } = await setUp();
		await attaching.take(Array.from({ length: maxFiles + 2 }, (_, index) => file(`${index}.txt`)));
		expect(chat.next.sources).toHaveLength(maxFiles);
		expect(attaching.reading.pending).toMatchObject([
			{ name: '10.txt, 11.txt', failure: { code: 'too-many', facts: { max: maxFiles } } }
		]);
	});

	it('count once while one that was kept is read again', async () => {
		const missing = () => Promise.reject(new AttachmentError('pdf-reader-missing', ''));
		const { page, attaching } = await setUp({ read: missing });
		await attaching.take([file('a.pdf')]);
		await page.history.flush();
		const { read, told } = readWhenTold();
		const again = await openChat(await openPage({ factory: page.factory }));
		const later = new Attaching(again, {
			read: (one, given) => (one.name === 'a.pdf' ? read() : readFile(one, given))
		});
		const retried = later.retry(later.pending[0]?.id ?? '');
		const taken = later.take(Array.from({ length: maxFiles - 1 }, (_, index) => file(`${index}.txt`)));
		(await told()).read(pages(1, 3));
		await Promise.all([retried, taken]);
		expect(later.pending).toEqual([]);
		expect(again.next.sources).toHaveLength(maxFiles);
	});

	it('open with the right password', async () => {
		const passwords: (string | undefined)[] = [];
		const { chat, attaching } = await setUp({
			read: (_, { password }: ReadOptions) => {
				passwords.push(password);
				if (password !== 'right')
					throw new AttachmentError(password === undefined ? 'pdf-locked' : 'pdf-wrong-password', '');
				return readAs(pages(1, 3))();
			}
		});
		await attaching.take([file('a.pdf')]);
		const [locked] = attaching.reading.pending;
		const id = locked?.id ?? '';
		expect(locked?.failure?.code).toBe('pdf-locked');
		await attaching.reading.retry(id, { password: 'wrong' });
		expect(attaching.reading.pending[0]?.failure?.code).toBe('pdf-wrong-password');
		await attaching.reading.retry(id, { password: 'right' });
		expect(chat.next.sources).toHaveLength(1);
		expect(passwords).toEqual([undefined, 'wrong', 'right']);
		expect(JSON.stringify(chat.next.sources)).not.toContain('right');
	});

	it('can come back where they were', async () => {
		const { chat, attaching } = await setUp();
		await attaching.take([file('a.txt'), file('b.txt'), file('c.txt')]);
		const before = chat.next.sources;
		attaching.remove(before[1]?.id ?? '');
		expect(attaching.removed).toBe(before[1]);
		attaching.undoRemove();
		expect(chat.next.sources.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
		expect(attaching.removed).toBeNull();
	});

	it('name the app’s own files that reading took', async () => {
		const used: string[] = [];
		const { attaching } = await setUp({ read: readAs(pages(1, 1)), used: (files) => used.push(...files) });
		await attaching.take([file('a.pdf')]);
		expect(used).toEqual(['pdf.js']);
	});

	it('can be a text that was pasted', async () => {
		const { chat, attaching } = await setUp();
		await attaching.takeText('One\r\ntwo', 'Pasted text.txt');
		expect(chat.next.sources[0]?.attachment).toMatchObject({ kind: 'paste', text: 'One\ntwo' });
		await attaching.takeText(' \n', 'Pasted text.txt');
		expect(chat.next.sources).toHaveLength(1);
		expect(chat.next.sources[0]?.notes).toEqual([]);
		await attaching.takeText('x'.repeat(maxCharacters + 5), 'Pasted text.txt');
		expect(chat.next.sources[1]?.notes).toEqual([
			{ code: 'cut', bytes: maxCharacters, of: maxCharacters + 5 }
		]);
	});

	it('are read with other letters where the person says so', async () => {
		const { chat, attaching } = await setUp();
		await attaching.take([new File([new Uint8Array([0xc4, 0xe3, 0xba, 0xc3])], 'hello.txt')]);
		const [before] = chat.next.sources;
		expect(before?.notes).toEqual([{ code: 'guessed-encoding', encoding: 'windows-1252' }]);
		await attaching.reread(before?.id ?? '', 'gb18030');
		expect(chat.next.sources[0]?.attachment).toMatchObject({ name: 'hello.txt', text: '你好' });
	});
});

describe('what does not fit', () => {
	it('is attached without a word of it until somebody chooses', async () => {
		const { chat, attaching } = await setUp({ read: readAs(pages(50, 1000)) });
		await attaching.take([file('book.pdf')]);
		const [source] = chat.next.sources;
		const id = source?.id ?? '';
		expect(source?.attachment).toEqual({ name: 'book.pdf', kind: 'pdf', text: '' });
		expect(attaching.wholeOf(id)?.isAbout).toBe(true);
		expect(attaching.wholeOf(id)?.tokens).toBeGreaterThan(45_000);
		expect(attaching.wholeOf(id)?.tokens).toBeLessThan(55_000);
		const room = attaching.roomFor(id);
		expect(room?.most).toBeLessThan(contextLength);
		expect(room?.good).toBeLessThan(contextLength * (7 / 8));

		await attaching.choose(id, [0, 2]);
		expect(chat.next.sources[0]?.attachment).toMatchObject({
			part: {
				unit: 'page',
				ranges: [
					[1, 1],
					[3, 3]
				],
				of: 50
			}
		});
		expect(chat.next.sources[0]?.attachment.tokens).toBeGreaterThan(2000);
	});

	it('is shown as a whole once there is room, as where something else is taken away', async () => {
		const { chat, attaching } = await setUp({
			read: (given) => readAs(pages(2, given.name === 'a.pdf' ? 1500 : 500))()
		});
		await attaching.take([file('a.pdf'), file('b.pdf')]);
		expect(chat.next.sources.map(({ attachment }) => attachment.text !== '')).toEqual([true, false]);
		attaching.remove(chat.next.sources[0]?.id ?? '');
		await eventually(() => expect(chat.next.sources[0]?.attachment.text).not.toBe(''));
	});

	it('may be shown as a whole by whoever wants it all the same', async () => {
		const { chat, attaching } = await setUp({ read: readAs(pages(4, 970)) });
		await attaching.take([file('a.pdf')]);
		expect(chat.next.sources[0]?.attachment.text).toBe('');
		await attaching.choose(chat.next.sources[0]?.id ?? '', [0, 1, 2, 3]);
		expect(chat.next.sources[0]?.attachment).not.toHaveProperty('part');
		expect(chat.next.sources[0]?.attachment.text).toContain('[Page 4]');
	});

	it('is counted anew for another model', async () => {
		const { chat, attaching } = await setUp({ read: readAs(pages(50, 1000)) });
		await attaching.take([file('book.pdf')]);
		await attaching.measure();
		expect(chat.next.sources[0]?.attachment.text).toBe('');
		expect(attaching.wholeOf(chat.next.sources[0]?.id ?? '')?.tokens).toBeGreaterThan(45_000);
	});
});

describe('what is counted', () => {
	it('is the same before it is sent and after, frame and all', async () => {
		const { chat, attaching } = await setUp({ read: readAs(pages(3, 100)) });
		await attaching.take([file('a.pdf')]);
		const [source] = chat.next.sources;
		const whole = attaching.wholeOf(source?.id ?? '');
		expect(whole).toEqual({ tokens: source?.attachment.tokens, isAbout: false });
		expect(whole?.tokens).toBeGreaterThan(3 * 101);
	});

	it('waits for no count of what was chosen otherwise meanwhile', async () => {
		const { chat, attaching } = await setUp({ read: readAs(pages(50, 1000)) });
		await attaching.take([file('book.pdf')]);
		const id = chat.next.sources[0]?.id ?? '';
		const measured = attaching.measure();
		await attaching.choose(id, [1]);
		await measured;
		expect(chat.next.sources[0]?.chosen).toEqual([1]);
		expect(chat.next.sources[0]?.attachment.text).toMatch(/^\[Page 2\]/);
	});
});

describe('the choice of parts', () => {
	async function choosing(read: ReadText) {
		const { chat, attaching } = await setUp({ read: readAs(read) });
		await attaching.take([file('book.pdf')]);
		const [source] = chat.next.sources;
		if (source === undefined) throw new Error('nothing is attached');
		const choice = new PartChoice(source, attaching);
		await choice.count();
		return { choice, attaching, chat, source };
	}

	it('begins with what fits, and says what each takes of the room there is', async () => {
		const { choice } = await choosing(pages(20, 1000));
		expect(choice.way).toBe('beginning');
		expect(choice.places).toEqual([0, 1, 2]);
		expect(choice.fitting('end')).toEqual([17, 18, 19]);
		expect(choice.fitting('ends')).toEqual([0, 1, 19]);
		const size = choice.size(choice.places);
		expect(size?.isAbout).toBe(false);
		expect(size?.tokens).toBeLessThanOrEqual(choice.room?.good ?? 0);
		// With the words of its frame.
		expect(size?.tokens).toBeGreaterThan(
			choice.places.reduce((sum, place) => sum + (choice.sizeOf(place) ?? 0), 0)
		);
		expect(choice.sizeOf(19)).toBeGreaterThan(1000);
	});

	it('goes on from there page by page, or by their numbers', async () => {
		const { choice } = await choosing(pages(20, 1000));
		choice.way = 'own';
		expect(choice.places).toEqual([0, 1, 2]);
		choice.toggle(1);
		choice.toggle(9);
		expect(choice.places).toEqual([0, 2, 9]);
		expect(choice.name('5-6, 20')).toBe(true);
		expect(choice.places).toEqual([4, 5, 19]);
		expect(choice.name('none')).toBe(false);
		expect(choice.places).toEqual([4, 5, 19]);
	});

	it('is the very lines that are typed, counted and shown as such', async () => {
		const lines = Array.from({ length: 2000 }, (_, index) => `Line ${index + 1} of it\n`).join('');
		const { choice, attaching, chat, source } = await choosing({
			unit: 'line',
			sections: sectionsOf(lines),
			notes: []
		});
		choice.way = 'own';
		expect(choice.name('3-4, 1002')).toBe(true);
		expect(choice.read.sections.map(({ text }) => text).join('')).toBe(lines);
		await eventually(() => expect(choice.chosenSize?.isAbout).toBe(false));
		await attaching.choose(source.id, choice.places, choice.read.sections);
		const { text, part, tokens } = chat.next.sources[0]?.attachment ?? {};
		expect(text).toBe('[…]\nLine 3 of it\nLine 4 of it\n[…]\nLine 1002 of it\n\n[…]');
		expect(part).toEqual({
			unit: 'line',
			ranges: [
				[3, 4],
				[1002, 1002]
			],
			of: 2000
		});
		expect(tokens).toBeGreaterThan(0);
		// It goes on from there.
		const again = new PartChoice(chat.next.sources[0] ?? source, attaching);
		expect([again.way, again.places]).toEqual(['own', choice.places]);
	});

	it('is all of it where that fits, and what was chosen before where something was', async () => {
		expect((await choosing(pages(3, 100))).choice.way).toBe('all');
		const { attaching, chat, source } = await choosing(pages(20, 1000));
		await attaching.choose(source.id, [4]);
		const [again] = chat.next.sources;
		const choice = new PartChoice(again ?? source, attaching);
		expect(choice.way).toBe('own');
		expect(choice.places).toEqual([4]);
	});

	it('begins with a part that fits where not even one page does, or where a token is no more than a letter', async () => {
		for (const read of [pages(3, 5000), sparse(200_000)]) {
			const { choice, source } = await choosing(read);
			expect(source.unit).toBe('line');
			expect(choice.way).toBe('beginning');
			expect(choice.places.length).toBeGreaterThan(0);
			const size = choice.size(choice.places);
			expect(size?.tokens).toBeLessThanOrEqual(choice.room?.good ?? 0);
			expect(size?.tokens).toBeGreaterThan((choice.room?.good ?? 0) / 4);
			expect(choice.fitting('ends')).toContain(source.sections.length - 1);
			expect(source.sections.map(({ text }) => text).join('')).toContain(
				read.sections[0]?.text.slice(0, 400)
			);
		}
	});

	it('has a part chosen from the start, before the rest is counted', async () => {
		const { attaching, source } = await choosing(pages(20, 1000));
		const choice = new PartChoice(source, attaching);
		expect([choice.way, choice.isCounting]).toEqual(['beginning', true]);
		const counted = choice.count();
		await eventually(() => expect(choice.places).toEqual([0, 1, 2]));
		await counted;
	});

	it('offers no end of what was read in part, and nothing where there is no room at all', async () => {
		const cut = { ...pages(20, 1000), notes: [{ code: 'cut-pages', pages: 20, of: 900 }] as const };
		const { choice } = await choosing(cut);
		expect(choice.ways).toEqual(['all', 'beginning', 'own']);
		const { attaching, chat, source } = await choosing(pages(20, 1000));
		expect(new PartChoice(source, attaching).ways).toEqual(['all', 'beginning', 'end', 'ends', 'own']);
		chat.draft = words(contextLength);
		const none = new PartChoice(source, attaching);
		await none.count();
		expect([none.way, none.places, none.ways]).toEqual(['own', [], ['all', 'own']]);
	});
});
