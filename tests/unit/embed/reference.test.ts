/** The reference for embedders says what the types say. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { embedErrorCodes } from '#lib/embed/errors.ts';
import { callRules, eventNeedsConsent } from '#lib/embed/protocol.ts';
import { readReference } from '../../../src/build/protocol-reference.ts';

const text = (name: string) =>
	readFileSync(new URL(`../../../src/lib/embed/${name}.ts`, import.meta.url), 'utf8');
const reference = readReference(text('protocol'), text('errors'));

test('every call, event and code is in it, and each is explained', () => {
	expect(reference.calls.map(({ name }) => name)).toEqual(Object.keys(callRules));
	expect(reference.events.map(({ name }) => name)).toEqual(Object.keys(eventNeedsConsent));
	expect(reference.errors.map(({ code }) => code)).toEqual([...embedErrorCodes]);
	const unexplained = [
		...reference.calls.filter(({ about }) => about === '').map(({ name }) => name),
		...reference.errors.filter(({ about }) => about === '').map(({ code }) => code)
	];
	expect(unexplained).toEqual([]);
});

test('types stand in it as in the source, with those that they name', () => {
	const send = reference.calls.find(({ name }) => name === 'send');
	expect(send).toMatchObject({ params: '{ text: string }', result: '{ finishReason: FinishReason }' });
	const names = reference.types.map(({ name }) => name);
	expect(names).toContain('CompletionMessage');
	expect(names).toContain('FinishReason');
	expect(names).not.toContain('HostMessage');
});

test('a table or a list that is not there is a fault of the build', () => {
	expect(() => readReference('export interface EmbedCalls {}', text('errors'))).toThrow('EmbedEvents');
	expect(() => readReference(text('protocol'), '')).toThrow('no list');
});
