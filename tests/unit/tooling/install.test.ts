import { describe, expect, it } from 'vitest';
import { isInstalled, isSupportedNode } from '../../tools/install.mjs';

const wanted = {
	packages: {
		'': { version: '1.0.0' },
		'node_modules/vite': { version: '8.3.8', integrity: 'sha512-a' },
		'node_modules/fsevents': { version: '2.3.3', integrity: 'sha512-b', optional: true }
	}
};

describe('the Node that runs Ponder’s tools', () => {
	it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('may be %s', (version) => {
		expect(isSupportedNode(version)).toBe(true);
	});

	it.each(['20.18.3', '18.20.4', '8.0.0'])('is too old at %s', (version) => {
		expect(isSupportedNode(version)).toBe(false);
	});
});

describe('installed packages', () => {
	const vite = { version: '8.3.8', integrity: 'sha512-a' };

	it('are current without an optional package of another platform', () => {
		expect(isInstalled(wanted, { packages: { 'node_modules/vite': vite } })).toBe(true);
	});

	it('are stale when one is missing', () => {
		expect(isInstalled(wanted, { packages: {} })).toBe(false);
	});

	it.each([{ version: '8.3.7' }, { integrity: 'sha512-c' }])('are stale when one differs in %o', (change) => {
		expect(isInstalled(wanted, { packages: { 'node_modules/vite': { ...vite, ...change } } })).toBe(false);
	});
});
