import { describe, expect, it } from 'vitest';
import { arrivalOfShare } from '#lib/pwa/share.ts';

function form(fields: Readonly<Record<string, string>>, files: readonly File[] = []): Response {
	const data = new FormData();
	for (const [name, value] of Object.entries(fields)) data.append(name, value);
	for (const file of files) data.append('files', file);
	return new Response(data);
}

describe('a share', () => {
	it('is title, text and link under each other, each said once', async () => {
		const words = async (fields: Readonly<Record<string, string>>) =>
			(await arrivalOfShare(form(fields))).text;
		expect(await words({ title: 'A page', text: 'Read this', url: 'https://example.org/a' })).toBe(
			'A page\nRead this\nhttps://example.org/a'
		);
		const url = 'https://example.org/a';
		expect(await words({ title: 'A page', text: `A page ${url}`, url })).toBe(`A page ${url}`);
		expect(await words({ title: 'Same', text: ' Same ', url: '' })).toBe('Same');
	});

	it('brings files, and not the empty one that a form sends for none', async () => {
		const notes = new File(['One'], 'notes.txt', { type: 'text/plain' });
		const arrival = await arrivalOfShare(form({ text: 'Look' }, [new File([], ''), notes]));
		expect(arrival).toMatchObject({
			source: 'share',
			text: 'Look',
			troubles: []
		});
		expect(arrival.files?.map(({ name }) => name)).toEqual(['notes.txt']);
	});

	it.each([
		['nothing is in it', () => form({ title: ' ', text: '' })],
		['it is no form', () => new Response('Hello', { headers: { 'content-type': 'text/plain' } })],
		[
			'it broke off',
			() => new Response('--x\r\nContent', { headers: { 'content-type': 'multipart/form-data; boundary=x' } })
		]
	])('is lost where %s', async (_, response) => {
		expect(await arrivalOfShare(response())).toMatchObject({ text: '', troubles: [{ code: 'share-lost' }] });
	});
});
