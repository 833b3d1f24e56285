/** Memory of the processes of one browser, as Linux counts it. */
import { readdirSync, readFileSync } from 'node:fs';

export interface ProcessMemory {
	readonly kind: 'renderer' | 'gpu' | 'other';
	/** Bytes resident now, and the most there were since the process began. */
	readonly resident: number;
	readonly peak: number;
}

/** By process id. */
export type BrowserMemory = ReadonlyMap<number, ProcessMemory>;

/** Peaks over what was resident before, in bytes. */
export interface Growth {
	readonly renderer: number;
	readonly gpu: number;
	/** The browser itself, its network and its storage. */
	readonly other: number;
}

export const isMemoryKnown = process.platform === 'linux';

/** Every process of the browser that was started on this profile; none where it cannot be known. */
export function browserMemory(profile: string): BrowserMemory {
	if (!isMemoryKnown) return new Map();
	const processes = readProcesses();
	const family = new Set(
		[...processes].filter(([, { command }]) => isMain(command, profile)).map(([pid]) => pid)
	);
	for (let before = -1; before !== family.size;) {
		before = family.size;
		for (const [pid, { parent }] of processes) if (family.has(parent)) family.add(pid);
	}
	return new Map([...processes].filter(([pid]) => family.has(pid)));
}

export function growth(before: BrowserMemory, after: BrowserMemory): Growth {
	const sum = { renderer: 0, gpu: 0, other: 0 };
	for (const [pid, { kind, peak }] of after) {
		sum[kind] += Math.max(0, peak - (before.get(pid)?.resident ?? 0));
	}
	return sum;
}

interface Process extends ProcessMemory {
	readonly parent: number;
	readonly command: string;
}

function isMain(command: string, profile: string): boolean {
	return command.includes(`--user-data-dir=${profile}`) && !command.includes('--type=');
}

function readProcesses(): Map<number, Process> {
	const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
	return new Map(
		pids.flatMap((pid) => {
			const found = readProcess(pid);
			return found === null ? [] : [[Number(pid), found] as const];
		})
	);
}

/** Null for one that has ended meanwhile. */
function readProcess(pid: string): Process | null {
	try {
		const status = readFileSync(`/proc/${pid}/status`, 'utf8');
		const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
		const field = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
		return {
			kind: kindOf(command),
			resident: field('VmRSS') * 1024,
			peak: field('VmHWM') * 1024,
			parent: field('PPid'),
			command
		};
	} catch (error) {
		if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH'))
			return null;
		throw error;
	}
}

function kindOf(command: string): ProcessMemory['kind'] {
	if (command.includes('--type=renderer')) return 'renderer';
	return command.includes('--type=gpu-process') ? 'gpu' : 'other';
}
