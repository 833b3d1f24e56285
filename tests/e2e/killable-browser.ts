/** A browser with a profile of its own on disk, which a test may kill as a power cut or an impatient person does. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { findBrowser, headlessFlags } from '../tools/browser.mjs';

export class KillableBrowser {
	readonly #profile: string;
	#process: ChildProcess | null = null;
	/** Where it listens. */
	#address = '';
	#browser: Browser | null = null;
	#isDisposed = false;

	private constructor(profile: string) {
		this.#profile = profile;
	}

	/** Makes an empty profile; starts nothing yet. */
	static async create(): Promise<KillableBrowser> {
		return new KillableBrowser(await mkdtemp(join(tmpdir(), 'ponder-profile-')));
	}

	/** Lets every site notify, as a person may have it. Call it before the first page. */
	async allowNotifications(): Promise<void> {
		const preferences = { profile: { default_content_setting_values: { notifications: 1 } } };
		await mkdir(join(this.#profile, 'Default'));
		await writeFile(join(this.#profile, 'Default', 'Preferences'), JSON.stringify(preferences));
	}

	/** A new page, in the browser that runs or in one that is started on the same profile. */
	async page(): Promise<Page> {
		return (await this.window()).newPage();
	}

	/** The window with all its pages, of the browser that runs or of one that is started on the same profile. */
	async window(): Promise<BrowserContext> {
		// A test that ran out of time may still be at work.
		if (this.#isDisposed) throw new Error('The test has ended.');
		if (this.#process === null) await this.#start();
		this.#browser ??= await chromium.connectOverCDP(this.#address);
		const [context] = this.#browser.contexts();
		if (!context) throw new Error('The browser has no window.');
		return context;
	}

	/**
	 * Lets go of the browser, which goes on until it is asked for again. Whoever steers pages keeps every one in sight;
	 * without that, all but the one in front are as hidden as a person's are.
	 */
	async leave(): Promise<void> {
		await this.#browser?.close();
		this.#browser = null;
	}

	/** The titles of its tabs, read without touching a page. */
	async titles(): Promise<readonly string[]> {
		const list = await fetch(new URL('/json/list', this.#address.replace(/^ws/, 'http')));
		return ((await list.json()) as { readonly title: string }[]).map(({ title }) => title);
	}

	/** Ends every process of the browser at once, in the middle of whatever it does. */
	async kill(): Promise<void> {
		const [child, browser] = [this.#process, this.#browser];
		this.#process = null;
		this.#browser = null;
		if (child === null) return;
		const ended = once(child, 'exit');
		// The browser leads a process group of its own, so that its children end with it.
		if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
		await ended;
		if (child.pid !== undefined) await groupEnds(child.pid);
		await browser?.close();
	}

	/** Kills it, and forgets all it knew. */
	async empty(): Promise<void> {
		await this.kill();
		await rm(this.#profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
		await mkdir(this.#profile);
	}

	/** Kills it and deletes its profile. Nothing can be started on it afterwards. */
	async dispose(): Promise<void> {
		this.#isDisposed = true;
		await this.kill();
		await rm(this.#profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
	}

	async #start(): Promise<void> {
		const child = spawn(
			findBrowser() ?? chromium.executablePath(),
			[
				...headlessFlags(),
				'--headless=new',
				'--remote-debugging-port=0',
				`--user-data-dir=${this.#profile}`,
				'--no-first-run',
				'--disable-session-crashed-bubble',
				'about:blank'
			],
			{ stdio: ['ignore', 'ignore', 'pipe'], detached: true }
		);
		this.#process = child;
		this.#address = await addressOf(child);
	}
}

/**
 * Resolves when no process of the group runs any more. The one that keeps databases may outlive the browser for a moment, and
 * the next browser would find them locked.
 */
async function groupEnds(leader: number): Promise<void> {
	for (;;) {
		const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pgid=,stat=']);
		// What nobody has reaped yet holds nothing any more.
		const isAlive = stdout.split('\n').some((line) => {
			const [group, state = 'Z'] = line.trim().split(/\s+/);
			return Number(group) === leader && !state.startsWith('Z');
		});
		if (!isAlive) return;
		await setTimeout(20);
	}
}

/** Where the browser listens, as it says itself. */
async function addressOf(child: ChildProcess): Promise<string> {
	if (child.stderr === null) throw new Error('The browser says nothing.');
	for await (const line of createInterface({ input: child.stderr })) {
		const address = /^DevTools listening on (ws:\S+)/.exec(line)?.[1];
		if (address === undefined) continue;
		// What it says later must not fill the pipe.
		child.stderr.resume();
		return address;
	}
	throw new Error('The browser ended before it listened.');
}

/** Ends the page's process, as the system does with one that takes too much. */
export async function crash(page: Page): Promise<void> {
	const session = await page.context().newCDPSession(page);
	const gone = page.waitForEvent('crash');
	// It answers nobody any more.
	session.send('Page.crash').catch(() => undefined);
	await gone;
	await page.close();
}
