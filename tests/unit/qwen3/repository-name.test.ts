import { describe, expect, test } from 'vitest';
import { parseRepositoryName } from '#lib/qwen3/repository-name.ts';

const repository = 'onnx-community/Qwen3-0.6B-ONNX';
const commit = 'b1ece21c06dfce3839272e86b7fa12a985d97a7a';

describe('a repository is named by', () => {
	test.each([
		[repository, null],
		[`  ${repository}\n`, null],
		[`${repository}/`, null],
		[`https://huggingface.co/${repository}`, null],
		[`huggingface.co/${repository}`, null],
		[`http://hf.co/${repository}?library=transformers.js#files`, null],
		[`https://huggingface.co/${repository}/discussions/3`, null],
		[`https://huggingface.co/${repository}/tree/main`, 'main'],
		[`https://huggingface.co/${repository}/tree/main/onnx`, 'main'],
		[`https://huggingface.co/${repository}/blob/${commit}/onnx/model_q4.onnx`, commit],
		[`https://huggingface.co/${repository}/resolve/${commit}/config.json?download=true`, commit],
		[`https://huggingface.co/${repository}/commit/${commit}`, commit],
		[`https://huggingface.co/${repository}/tree/refs%2Fpr%2F1`, 'refs/pr/1'],
		[`https://huggingface.co/${repository}/tree/refs/pr/1/onnx`, 'refs/pr/1'],
		[`https://huggingface.co/${repository}/tree/`, null]
	])('%j', (text, revision) => {
		expect(parseRepositoryName(text)).toEqual({ kind: 'named', repository, revision });
	});

	test('an address on the mirror that is set', () => {
		const address = `http://127.0.0.1:8080/${repository}/tree/main`;
		expect(parseRepositoryName(address, 'http://127.0.0.1:8080')).toMatchObject({ repository });
		expect(parseRepositoryName(address)).toEqual({ kind: 'refused', reason: 'other-host' });
	});
});

describe('refused is', () => {
	test.each([
		['', 'empty'],
		['   ', 'empty'],
		['Qwen3-0.6B-ONNX', 'not-owner-and-name'],
		['owner/', 'not-owner-and-name'],
		['owner/name/onnx', 'not-owner-and-name'],
		['https://huggingface.co/onnx-community', 'not-owner-and-name'],
		['https://huggingface.co/', 'not-a-model-address'],
		['https://huggingface.co/datasets/owner/name', 'not-a-model-address'],
		['https://huggingface.co/spaces/owner/name', 'not-a-model-address'],
		['https://example.com/owner/name', 'other-host'],
		['https://huggingface.co.example.com/owner/name', 'other-host'],
		['https://', 'bad-characters'],
		['owner/a name', 'bad-characters'],
		['owner/..', 'bad-characters'],
		['-owner/name', 'bad-characters'],
		['owner/name.', 'bad-characters'],
		['owner/a--b', 'bad-characters'],
		[`owner/${'a'.repeat(97)}`, 'bad-characters'],
		['https://huggingface.co/owner/name/tree/%E0%A4%A', 'bad-characters']
	])('%j as %s', (text, reason) => {
		expect(parseRepositoryName(text)).toEqual({ kind: 'refused', reason });
	});
});
