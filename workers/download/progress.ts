/** What a download reports: the state of all its files, about four times a second and at every change of stage. */
import type { DownloadProgress, DownloadStage, FileProgress, Waiting } from '#lib/download/protocol.ts';

/** Milliseconds between two reports within a stage. */
const INTERVAL_MS = 250;

/** What a file tells of itself. */
export interface FileState {
	readonly progress: FileProgress;
}

export class ProgressReport {
	readonly #now: () => number;
	readonly #send: (progress: DownloadProgress) => void;
	#files: readonly FileState[] = [];
	#stage: DownloadStage = 'resuming';
	/** What `transferring` gives way to while nothing arrives, and comes back to. */
	#busyStage: DownloadStage = 'resuming';
	#waiting: Waiting | null = null;
	#receivedBytes = 0;
	#sentAt = -Infinity;

	constructor(now: () => number, send: (progress: DownloadProgress) => void) {
		this.#now = now;
		this.#send = send;
	}

	get receivedBytes(): number {
		return this.#receivedBytes;
	}

	watch(files: readonly FileState[]): void {
		this.#files = files;
	}

	enter(stage: DownloadStage): void {
		this.#busyStage = stage;
		if (stage === this.#stage) return;
		this.#stage = stage;
		this.#waiting = null;
		this.flush();
	}

	wait(waiting: Waiting): void {
		this.#stage = 'waiting';
		this.#waiting = waiting;
		this.flush();
	}

	/** Bytes that came over the network: whatever was waited for is over. */
	received(bytes: number): void {
		this.#receivedBytes += bytes;
		if (this.#stage === 'waiting') this.enter(this.#busyStage);
		else this.touch();
	}

	/** Something changed. */
	touch(): void {
		if (this.#now() - this.#sentAt >= INTERVAL_MS) this.flush();
	}

	flush(): void {
		this.#sentAt = this.#now();
		this.#send({
			stage: this.#stage,
			files: this.#files.map(({ progress }) => progress),
			receivedBytes: this.#receivedBytes,
			...(this.#waiting === null ? {} : { waiting: this.#waiting })
		});
	}
}
