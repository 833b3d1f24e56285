import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface LockedPackage {
	readonly version?: string;
	readonly resolved?: string;
	readonly optionalDependencies?: Record<string, string>;
}

interface Manifest {
	readonly dependencies: Record<string, string>;
	readonly devDependencies: Record<string, string>;
}

const read = (name: string): unknown =>
	JSON.parse(readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8'));
const { packages } = read('package-lock.json') as { packages: Record<string, LockedPackage> };
const { dependencies, devDependencies } = read('package.json') as Manifest;

describe('the lock file', () => {
	it('names no registry, so that any registry serves it', () => {
		expect(Object.keys(packages).filter((path) => packages[path]?.resolved)).toEqual([]);
	});

	it('holds the optional packages of every platform, so that npm ci works on all of them', () => {
		const missing = Object.entries(packages).flatMap(([path, entry]) =>
			Object.keys(entry.optionalDependencies ?? {}).filter(
				(name) => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages)
			)
		);
		expect(missing).toEqual([]);
	});
});

describe('package.json', () => {
	it('pins every version exactly', () => {
		const versions = Object.values({ ...dependencies, ...devDependencies });
		expect(versions.filter((version) => !/^\d+\.\d+\.\d+(-[\w.-]+)?$/.test(version))).toEqual([]);
	});
});
