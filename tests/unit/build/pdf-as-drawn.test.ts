import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { asDrawn } from '../../../src/build/pdf-as-drawn.ts';

const reader = readFileSync('node_modules/pdfjs-dist/legacy/build/pdf.worker.mjs', 'utf8');

describe('pdf.js', () => {
	it('as it is installed gives text as the page draws it', () => {
		const changed = asDrawn(reader);
		expect(changed).not.toContain('bidi(text,');
		expect(changed).toContain('[...glyphUnicode].reverse()');
	});

	it('of another kind is not built', () => {
		expect(() => asDrawn('const text = 1;')).toThrow('in another way by now');
		expect(() => asDrawn(asDrawn(reader))).toThrow('in another way by now');
	});
});
