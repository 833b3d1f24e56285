/** Finds and starts the programs that browsers of other makers come with. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';

/** Path of the first program of that name on the PATH, or null. */
export function findProgram(...names: string[]): string | null {
	const folders = (process.env.PATH ?? '').split(delimiter);
	const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
	return paths.find((path) => existsSync(path)) ?? null;
}

/** A port nobody listens on right now. */
export function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() =>
				address !== null && typeof address === 'object'
					? resolve(address.port)
					: reject(new Error('The system gave no port.'))
			);
		});
	});
}

/** Ends a program and waits until it has ended. */
export function end(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
	return new Promise((resolve) => {
		child.once('exit', () => resolve());
		child.kill();
	});
}

/** A screen without a monitor. */
export interface VirtualScreen {
	/** What `DISPLAY` must say. */
	readonly display: string;
	close(): Promise<void>;
}

/** Starts Xvfb on a display number of its own choice. Rejects when it ends before it has one. */
export async function openScreen(): Promise<VirtualScreen> {
	const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
		stdio: ['ignore', 'ignore', 'ignore', 'pipe']
	});
	const display = await new Promise<string>((resolve, reject) => {
		child.stdio[3]?.once('data', (number: Buffer) => resolve(`:${number.toString().trim()}`));
		child.once('error', reject);
		child.once('exit', () => reject(new Error('Xvfb ended before it had a display.')));
	});
	return { display, close: () => end(child) };
}
