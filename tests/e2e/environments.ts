/** Browsers and servers that lack something: real ones, started as a person might have them. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from '@playwright/test';
import { serve, type ServeOptions } from '../tools/serve.mjs';
import { findBrowser, headlessFlags } from '../tools/browser.mjs';
import { buildFolder, expect, test as base, watchContext } from './test.ts';
import { Ponder } from './ponder.ts';

/** A browser profile on disk, which outlives the browser. */
export interface Profile {
	readonly folder: string;
}

interface BrowserOptions {
	/** Where the app is served. */
	readonly address: string;
	/** Flags beside the usual ones. */
	readonly flags?: readonly string[];
	/** A profile to go on with; a fresh one otherwise. */
	readonly profile?: Profile;
	/** What goes wrong on purpose. */
	readonly expected?: RegExp;
}

interface EnvironmentFixtures {
	/** A fresh profile, removed with the test. `cookies: 'blocked'` denies sites every storage. */
	readonly createProfile: (settings?: { cookies: 'blocked' }) => Profile;
	/** Starts a browser of its own with a disk of its own, and opens Ponder in it. */
	readonly openIn: (options: BrowserOptions) => Promise<Ponder>;
	/** Serves the built app in another way; gives its address. */
	readonly serveApp: (options: Omit<ServeOptions, 'folder'> & { folder?: string }) => Promise<string>;
}

export const test = base.extend<EnvironmentFixtures>({
	// eslint-disable-next-line no-empty-pattern -- Playwright wants it destructured
	createProfile: async ({}, use) => {
		const folders: string[] = [];
		await use((settings) => {
			const folder = mkdtempSync(join(tmpdir(), 'ponder-profile-'));
			folders.push(folder);
			if (settings?.cookies === 'blocked') blockStorage(folder);
			return { folder };
		});
		for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
	},

	openIn: async ({ createProfile }, use) => {
		const contexts: BrowserContext[] = [];
		const watched: { wrongs: readonly string[]; expected: RegExp | undefined }[] = [];
		await use(async ({ address, flags = [], profile = createProfile(), expected }) => {
			const context = await launch(profile, flags);
			contexts.push(context);
			watched.push({ wrongs: watchContext(context), expected });
			const page = context.pages()[0] ?? (await context.newPage());
			await page.goto(address);
			return new Ponder(page);
		});
		for (const context of contexts) await context.close();
		const unexpected = watched.flatMap(({ wrongs, expected }) =>
			wrongs.filter((wrong) => !expected?.test(wrong))
		);
		expect(unexpected).toEqual([]);
	},

	// eslint-disable-next-line no-empty-pattern -- Playwright wants it destructured
	serveApp: async ({}, use) => {
		const servers: Awaited<ReturnType<typeof serve>>[] = [];
		await use(async (options) => {
			const server = await serve({ folder: buildFolder, ...options });
			servers.push(server);
			return server.address;
		});
		for (const server of servers) await server.close();
	}
});

export { expect };

function launch(profile: Profile, flags: readonly string[]): Promise<BrowserContext> {
	const executablePath = findBrowser();
	return chromium.launchPersistentContext(profile.folder, {
		...(executablePath ? { executablePath } : {}),
		args: [...headlessFlags(), ...flags]
	});
}

/** The setting “block all cookies”, with which Chromium denies IndexedDB and localStorage too. */
function blockStorage(profile: string): void {
	mkdirSync(join(profile, 'Default'));
	const settings = { profile: { default_content_setting_values: { cookies: 2 } } };
	writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(settings));
}

/** Answers a request as a host does that lacks the file. */
export function notFound(response: ServerResponse): true {
	response.writeHead(404, { 'Content-Type': 'text/html' }).end('<!doctype html><title>Not found</title>');
	return true;
}
