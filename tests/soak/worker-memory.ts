/** What the workers of a page hold, without what is only not collected yet. */
import type { CDPSession, Page } from '@playwright/test';

interface Attached {
	readonly sessionId: string;
	readonly targetInfo: { readonly url: string };
}

interface Answer {
	readonly id?: number;
	readonly result?: { readonly usedSize?: number; readonly backingStorageSize?: number };
}

export class WorkerMemory {
	readonly #session: CDPSession;
	/** Of the devtools' own sessions, with the addresses of their scripts. */
	readonly #workers = new Map<string, string>();
	readonly #waiting = new Map<number, (answer: Answer) => void>();
	#calls = 0;

	private constructor(session: CDPSession) {
		this.#session = session;
		session.on('Target.attachedToTarget', ({ sessionId, targetInfo }: Attached) => {
			this.#workers.set(sessionId, targetInfo.url);
		});
		session.on('Target.detachedFromTarget', ({ sessionId }) => this.#workers.delete(sessionId));
		session.on('Target.receivedMessageFromTarget', ({ message }) => {
			const answer = JSON.parse(message) as Answer;
			this.#waiting.get(answer.id ?? 0)?.(answer);
		});
	}

	/** Watches the workers that the page has, and those to come. */
	static async of(page: Page): Promise<WorkerMemory> {
		const session = await page.context().newCDPSession(page);
		const memory = new WorkerMemory(session);
		await session.send('Target.setAutoAttach', {
			autoAttach: true,
			waitForDebuggerOnStart: false,
			flatten: false
		});
		return memory;
	}

	/** Bytes that a worker holds, objects and buffers together; null where none of the name runs. */
	async held(name: RegExp): Promise<number | null> {
		const found = [...this.#workers].find(([, url]) => name.test(url));
		if (!found) return null;
		const [sessionId] = found;
		await this.#ask(sessionId, 'HeapProfiler.collectGarbage');
		const { result } = await this.#ask(sessionId, 'Runtime.getHeapUsage');
		const { usedSize = Infinity, backingStorageSize = Infinity } = result ?? {};
		return usedSize + backingStorageSize;
	}

	async #ask(sessionId: string, method: string): Promise<Answer> {
		const id = ++this.#calls;
		const answer = new Promise<Answer>((resolve) => this.#waiting.set(id, resolve));
		await this.#session.send('Target.sendMessageToTarget', {
			sessionId,
			message: JSON.stringify({ id, method })
		});
		return answer;
	}
}
