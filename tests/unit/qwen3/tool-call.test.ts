import { expect, test } from 'vitest';
import { parseToolCall } from '#lib/qwen3/tool-call.ts';

test.each([
	['\n{"name": "add", "arguments": {"a": 1, "b": [2]}}\n', { name: 'add', arguments: { a: 1, b: [2] } }],
	['{"name":"now"}', { name: 'now', arguments: {} }],
	['{"name":"now","arguments":null}', { name: 'now', arguments: {} }],
	[
		'{"name":"f","arguments":"{\\"x\\": \\"</tool_call>\\"}"}',
		{ name: 'f', arguments: { x: '</tool_call>' } }
	]
])('%j is a call', (raw, call) => {
	expect(parseToolCall(raw)).toEqual(call);
});

test.each([
	'',
	'hello',
	'{"name": "add", "arguments": {"a": 1',
	'{"arguments": {}}',
	'{"name": ""}',
	'{"name": 3}',
	'{"name": "f", "arguments": [1]}',
	'{"name": "f", "arguments": "3"}',
	'{"name": "f", "arguments": 3}',
	'[{"name": "f"}]',
	'null'
])('%j is no call', (raw) => {
	expect(parseToolCall(raw)).toBeNull();
});
