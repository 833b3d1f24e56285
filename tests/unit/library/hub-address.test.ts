import { describe, expect, test } from 'vitest';
import { hostOf, readHubAddress } from '#lib/library/hub-address.ts';

describe('an address of a hub', () => {
	test.each([
		['https://huggingface.co', 'https://huggingface.co'],
		['  https://Mirror.example/  ', 'https://mirror.example'],
		['mirror.example', 'https://mirror.example'],
		['https://mirror.example:8443', 'https://mirror.example:8443'],
		['https://mirror:8443', 'https://mirror:8443'],
		['https://spiegel.größe.example', 'https://spiegel.xn--gre-6ka8i.example'],
		['localhost:8443', 'https://localhost:8443'],
		['http://localhost:8080', 'http://localhost:8080'],
		['http://127.0.0.1:8080/', 'http://127.0.0.1:8080'],
		['http://[::1]:8080', 'http://[::1]:8080']
	])('is taken: %s', (written, origin) => {
		expect(readHubAddress(written)).toBe(origin);
	});

	test.each([
		['nothing', ''],
		['no encryption over a network', 'http://mirror.example'],
		['a name that only begins like this machine', 'http://localhost.example'],
		['a path', 'https://mirror.example/models'],
		['a query', 'https://mirror.example/?a'],
		['a name and a password', 'https://me:secret@mirror.example'],
		['another protocol', 'ftp://mirror.example'],
		['words', 'my mirror'],
		['a word', 'mirror'],
		['a number', '1234'],
		['a sentence without spaces', 'what,is,this?'],
		['signs between dots', 'mirror,.example'],
		['nothing between dots', 'https://mirror..example']
	])('is refused: %s', (_, written) => {
		expect(readHubAddress(written)).toBeNull();
	});

	test('is told by its host', () => {
		expect(hostOf('http://127.0.0.1:8080')).toBe('127.0.0.1:8080');
	});
});
