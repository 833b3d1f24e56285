/** Weights on the disk and off the line, beside the stock path of transformers.js. Prints; asserts nothing. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { pinBytes } from '#lib/qwen3/pins.ts';
import { findBrowser, headlessFlags } from '../tools/browser.mjs';
import type { BenchHub } from './hub.ts';
import { browserMemory, growth, isMemoryKnown, type Growth } from './memory.ts';
import type { Remote } from './page/weights-line.ts';
import type { Way, WeightsRequest } from './page/weights.worker.ts';
import { median } from './page/statistics.ts';
import { heading, line } from './table.mjs';

const HELD_BYTES_PER_SECOND = 40_000_000;

interface Measured {
	readonly ms: number;
	/** Of every round, where this is their median. */
	readonly rounds?: readonly number[];
	readonly memory: Growth;
}

type Measure = (request: WeightsRequest) => Promise<Measured>;

/** Medians of both ways. */
type Pair = Readonly<Record<Way, Measured>>;

/** `address`: of the bench's page. `modelFolder`: of the full-size model, which need not be there. */
export async function main([
	address = '',
	bytes = '',
	modelFolder = ''
]: readonly string[]): Promise<boolean> {
	const hubProcess = fork(fileURLToPath(new URL('./hub.mjs', import.meta.url)), [
		bytes,
		String(HELD_BYTES_PER_SECOND),
		modelFolder
	]);
	const profile = await mkdtemp(join(tmpdir(), 'ponder-bench-'));
	try {
		const [hub] = (await once(hubProcess, 'message')) as [BenchHub];
		const measure: Measure = (request) => measureFresh(profile, address, request);
		await reportDisk(measure, Number(bytes));
		await reportLine(measure, hub);
		await reportLoading(measure, hub);
	} finally {
		if (hubProcess.connected) hubProcess.disconnect();
		await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
	}
	return true;
}

/** In a browser that has done nothing else yet, so that its peaks are this measurement's own. */
async function measureFresh(profile: string, address: string, request: WeightsRequest): Promise<Measured> {
	const executablePath = findBrowser();
	const context = await chromium.launchPersistentContext(profile, {
		...(executablePath ? { executablePath } : {}),
		args: headlessFlags()
	});
	try {
		const page = context.pages()[0] ?? (await context.newPage());
		page.setDefaultTimeout(0);
		await page.goto(address);
		const idle = browserMemory(profile);
		const ms = await page.evaluate((given) => window.measureWeights(given), request);
		return { ms, memory: growth(idle, browserMemory(profile)) };
	} finally {
		await context.close();
	}
}

/** Ways alternate, so that what else the machine does falls on both alike. */
async function bothWays(
	measure: Measure,
	rounds: number,
	request: (way: Way) => WeightsRequest
): Promise<Pair> {
	const all: Record<Way, Measured[]> = { ours: [], stock: [] };
	for (let round = 0; round < rounds; round++) {
		for (const way of ['ours', 'stock'] as const) all[way].push(await measure(request(way)));
	}
	return { ours: middle(all.ours), stock: middle(all.stock) };
}

function middle(all: readonly Measured[]): Measured {
	const of = (figure: (measured: Measured) => number) => median(all.map(figure));
	return {
		ms: of(({ ms }) => ms),
		rounds: all.map(({ ms }) => ms),
		memory: {
			renderer: of(({ memory }) => memory.renderer),
			gpu: of(({ memory }) => memory.gpu),
			other: of(({ memory }) => memory.other)
		}
	};
}

async function reportDisk(measure: Measure, bytes: number): Promise<void> {
	const store = await bothWays(measure, 2, (way) => ({ kind: 'store', way, bytes }));
	const read = await bothWays(measure, 3, (way) => ({ kind: 'read', way, bytes }));
	heading(`${size(bytes)} between memory and disk${load()}`, 'Cache API');
	speeds('store', bytes, store, '');
	speeds('read back into one buffer', bytes, read, 'time <= 1.10');
	peaks('peak storing', store, '');
	peaks('peak reading', read, '');
}

async function reportLine(measure: Measure, { free, held, random }: BenchHub): Promise<void> {
	const bytes = pinBytes(random);
	const lines = [
		{
			hub: held,
			name: `on a line held to ${size(HELD_BYTES_PER_SECOND)}/s`,
			rounds: 1,
			target: 'speed >= 0.90'
		},
		{ hub: free, name: 'from a hub on this machine, as fast as it can', rounds: 2, target: '' }
	];
	for (const { hub, name, rounds, target } of lines) {
		const remote: Remote = { hub, pin: random };
		const bare: Measured[] = [];
		const downloads = await bothWays(
			async (request) => {
				if (request.kind === 'download' && request.way === 'ours')
					bare.push(await measure({ kind: 'fetch', remote }));
				return measure(request);
			},
			rounds,
			(way) => ({ kind: 'download', way, remote })
		);
		heading(`${size(bytes)} ${name}${load()}`, 'theirs');
		line(
			'to disk and checked, beside a bare fetch',
			...rates(bytes, downloads.ours, middle(bare)),
			target,
			rate
		);
		line(
			'to disk and checked, beside the Cache API',
			...rates(bytes, downloads.ours, downloads.stock),
			'',
			rate
		);
		peaks('peak, beside a bare fetch', { ours: downloads.ours, stock: middle(bare) }, '');
		peaks('peak, beside the Cache API', downloads, '');
	}
}

async function reportLoading(measure: Measure, { free, model }: BenchHub): Promise<void> {
	if (model === null) {
		console.log('\nLoading was left out: tests/tiny-qwen3/README.md says how to make the full-size model.');
		return;
	}
	const remote: Remote = { hub: free, pin: model };
	await bothWays(measure, 1, (way) => ({ kind: 'download', way, remote }));
	// The first load of each has its modules transformed.
	await bothWays(measure, 1, (way) => ({ kind: 'load', way, remote }));
	const loads = await bothWays(measure, 3, (way) => ({ kind: 'load', way, remote }));
	heading(`Loading 0.6B (random weights), int8 on the CPU, ${size(pinBytes(model))}${load()}`, 'stock');
	line('seconds', loads.ours.ms / 1000, loads.stock.ms / 1000, '<= 0.85', (s) => s.toFixed(2));
	everyRound(loads);
	peaks('peak loading', loads, '<= 0.80');
}

const rate = (megabytes: number) => `${megabytes.toFixed(0)} MB/s`;

function rates(bytes: number, ours: Measured, theirs: Measured): [number, number] {
	return [bytes / ours.ms / 1000, bytes / theirs.ms / 1000];
}

function speeds(what: string, bytes: number, { ours, stock }: Pair, target: string): void {
	line(what, ...rates(bytes, ours, stock), '', rate);
	line(`${what}, seconds`, ours.ms / 1000, stock.ms / 1000, target, (seconds) => seconds.toFixed(2));
	everyRound({ ours, stock });
}

/** What a median of few rounds hides. */
function everyRound({ ours, stock }: Pair): void {
	const seconds = ({ rounds = [] }: Measured) => rounds.map((ms) => (ms / 1000).toFixed(2)).join(', ');
	console.log(`  each round, in seconds: ours ${seconds(ours)}; theirs ${seconds(stock)}`);
}

/** Over an idle page. The target is for renderer and GPU process together. */
function peaks(what: string, { ours, stock }: Pair, target: string): void {
	if (!isMemoryKnown) {
		console.log(`${what}: only known on Linux`);
		return;
	}
	const both = ({ memory }: Measured) => memory.renderer + memory.gpu;
	line(`${what}: renderer`, ours.memory.renderer, stock.memory.renderer, '', size);
	line(`${what}: GPU process`, ours.memory.gpu, stock.memory.gpu, '', size);
	line(`${what}: these two`, both(ours), both(stock), target, size);
	line(`${what}: all other processes`, ours.memory.other, stock.memory.other, '', size);
}

function size(bytes: number): string {
	return bytes >= 1e9 ? `${(bytes / 1e9).toFixed(2)} GB` : `${(bytes / 1e6).toFixed(0)} MB`;
}

/** Others' work on this machine is part of every figure. */
function load(): string {
	return ` (load average ${loadavg()[0]?.toFixed(1)})`;
}
