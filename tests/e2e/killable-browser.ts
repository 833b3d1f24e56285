/** A browser with a profile of its own on disk, which a test may kill as a power cut or an impatient person does. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type Browser, type Page } from '@playwright/test';
import { findBrowser, headlessFlags } from '../tools/browser.mjs';

export class KillableBrowser {
	readonly #profile: string;
	#process: ChildProcess | null = null;
	#browser: Browser | null = null;
	#isDisposed = false;

	private constructor(profile: string) {
		this.#profile = profile;
	}

	/** Makes an empty profile; starts nothing yet. */
	static async create(): Promise<KillableBrowser> {
		return new KillableBrowser(await mkdtemp(join(tmpdir(), 'ponder-profile-')));
	}

	/** A new page, in the browser that runs or in one that is started on the same profile. */
	async page(): Promise<Page> {
		// A test that ran out of time may still be at work.
		if (this.#isDisposed) throw new Error('The test has ended.');
		this.#browser ??= await this.#start();
		const [context] = this.#browser.contexts();
		if (!context) throw new Error('The browser has no window.');
		return context.newPage();
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
		await browser?.close();
	}

	/** Kills it and deletes its profile. Nothing can be started on it afterwards. */
	async dispose(): Promise<void> {
		this.#isDisposed = true;
		await this.kill();
		await rm(this.#profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
	}

	async #start(): Promise<Browser> {
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
		return chromium.connectOverCDP(await addressOf(child));
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
