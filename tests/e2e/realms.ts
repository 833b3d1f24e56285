/** What a page's workers may reach. */
import { createServer, type Server } from 'node:http';
import type { Page, Worker } from '@playwright/test';
import { expect } from './test.ts';

/** The worker's realm; the runtime's own threads are of the same script and answer nobody. */
export async function workerOf(page: Page, name: RegExp): Promise<Worker> {
	const find = () =>
		page.workers().find((worker) => name.test(worker.url()) && worker.url().includes('.worker'));
	await expect.poll(find).toBeTruthy();
	const worker = find();
	if (worker === undefined) throw new Error('It has ended.');
	return worker;
}

/** Another host: it answers everybody, and counts. */
export async function listen(): Promise<{
	address: string;
	requests: () => number;
	close: () => Promise<void>;
}> {
	let requests = 0;
	const server: Server = createServer((_request, response) => {
		requests += 1;
		response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end('heard');
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const bound = server.address();
	if (bound === null || typeof bound === 'string') throw new Error('The server has no port.');
	return {
		address: `http://127.0.0.1:${bound.port}/`,
		requests: () => requests,
		close: () => new Promise((resolve) => server.close(() => resolve()))
	};
}

/** Runs in a realm: whether it gets there. */
export function reach(address: string): Promise<string> {
	return fetch(address).then(
		(response) => response.text(),
		() => 'refused'
	);
}
