import { afterEach, describe, expect, test } from 'vitest';
import type { Device, GenerateParams } from '#lib/engine/protocol.ts';
import { type SpawnedEngine, spawnWorker } from '#lib/engine/spawn.ts';
import type { ModelRequest } from '#lib/engine/model-request.ts';
import { EngineSupervisor, type SupervisorEvent } from '#lib/engine/supervisor.ts';
import { bundledSource } from '../fixtures/browser-host.ts';

const sum: GenerateParams = {
	messages: [{ role: 'user', content: 'What is 12 + 7 + 30?' }],
	thinking: true,
	thinkingBudget: null,
	sampling: { temperature: 0 }
};

/** SwiftShader takes seconds a token. */
const fewTokens: GenerateParams = { ...sum, maxNewTokens: 3 };

function request(device: Device): ModelRequest {
	return {
		source: bundledSource,
		modelId: 'qwen3-tiny',
		dtypes: ['q4'],
		device,
		contextLength: 1024
	};
}

const supervisors: EngineSupervisor[] = [];
const spawned: SpawnedEngine[] = [];
afterEach(() => {
	for (const supervisor of supervisors.splice(0)) supervisor.end();
	spawned.splice(0);
});

function supervise(onEvent?: (event: SupervisorEvent) => void): EngineSupervisor {
	const supervisor = new EngineSupervisor(() => {
		const engine = spawnWorker();
		spawned.push(engine);
		return engine;
	}, onEvent);
	supervisors.push(supervisor);
	return supervisor;
}

/** As a task manager does it: neither the page nor the worker is told. */
function killLatestWorker(): void {
	const port = spawned.at(-1)?.port;
	if (!(port instanceof Worker)) throw new Error('no worker is running');
	port.terminate();
}

/** Spawns as a browser without JSPI would. */
async function withoutJspi<T>(run: () => Promise<T>): Promise<T> {
	const jspi = Object.getOwnPropertyDescriptor(WebAssembly, 'Suspending');
	Reflect.deleteProperty(WebAssembly, 'Suspending');
	try {
		return await run();
	} finally {
		if (jspi) Object.defineProperty(WebAssembly, 'Suspending', jspi);
	}
}

const builds = [
	{ build: 'JSPI', jspi: true, spawnIn: <T>(run: () => Promise<T>) => run() },
	{ build: 'asyncify', jspi: false, spawnIn: withoutJspi }
];

describe.each(builds)('the $build worker', ({ jspi, spawnIn }) => {
	test('thinks and answers on the CPU', async () => {
		const supervisor = supervise();
		const { model, plan } = await spawnIn(() => supervisor.load(request('wasm')));
		expect(plan.jspi).toBe(jspi);
		expect(model.graph).toEqual({ externalised: true, lastTokenHead: true });
		const { finishReason, thinking, answer } = await supervisor.start('generate', sum).result;
		expect(finishReason).toBe('stop');
		expect(thinking).toContain('= 19');
		expect(answer).toContain('49');
	});

	test('draws the same tokens on WebGPU as on the CPU', async () => {
		const texts: string[] = [];
		for (const device of ['wasm', 'webgpu'] as const) {
			const supervisor = supervise();
			const { model } = await spawnIn(() => supervisor.load(request(device)));
			expect(model.choice.device).toBe(device);
			const { thinking } = await supervisor.start('generate', fewTokens).result;
			supervisor.end();
			texts.push(thinking);
		}
		expect(texts[0]).not.toBe('');
		expect(texts[1]).toBe(texts[0]);
	});
});

describe('a worker that is killed', () => {
	test('in the middle of an answer rejects it, and the next answer comes from another', async () => {
		const events: string[] = [];
		const supervisor = supervise(({ kind }) => events.push(kind));
		await supervisor.load(request('wasm'));
		let partial = '';
		const broken = supervisor.start('generate', sum, {
			progress: (step) => {
				if (step.kind !== 'delta' || step.text === '' || partial !== '') return;
				partial = step.text;
				killLatestWorker();
			}
		});
		await expect(broken.result).rejects.toMatchObject({ code: 'worker-crashed' });
		expect(partial).not.toBe('');
		const { answer } = await supervisor.start('generate', sum).result;
		expect(answer).toContain('49');
		expect(spawned).toHaveLength(2);
		expect(events.filter((kind) => kind !== 'progress')).toEqual([
			...['planned', 'trying', 'ready'],
			...['died', 'trying', 'ready']
		]);
	});
});

describe('files that are not there', () => {
	test('are reported by their code, through the worker', async () => {
		const supervisor = supervise();
		const base = new URL('/models/no-such-model/', location.href).href;
		const load = supervisor.load({ ...request('wasm'), source: { kind: 'address', base } });
		await expect(load).rejects.toMatchObject({ code: 'model-file-missing' });
	});
});
