/** What a hub says of a repository, through the kept client of its API. */
import { HubApiError, listFiles, modelInfo, type ListFileEntry } from '@huggingface/hub';
import { DownloadError } from '#lib/download/errors.ts';
import type { Disagreement, Hub, RepositoryListing, ResolvedPin } from '#lib/download/protocol.ts';
import type { FileEstimate, FilePin, PinDraft, VariantPin } from '#lib/qwen3/pins.ts';
import { statusError } from './answers.ts';
import { isSameDigest } from './file-digest.ts';
import { checkRepository, resolveAddress } from './hub.ts';
import type { Patience } from './patience.ts';
import { wholeFetch, type AnswerHost } from './whole-answer.ts';

/** With whom to speak, over what, and for how long: everything rejects with the signal's reason when that aborts. */
export interface Conversation {
	readonly host: AnswerHost;
	readonly hub: Hub;
	/** How often each question is asked, and when again. */
	readonly patience: Patience;
	readonly signal: AbortSignal;
}

/** Asked for when a hub is tested: whether it is there does not matter, how the hub answers does. */
const PROBED_REPOSITORY = 'onnx-community/Qwen3-0.6B-ONNX';

/** Lists a repository at a branch, tag or commit. Rejects with a coded error. */
export async function listRepository(
	talk: Conversation,
	repository: string,
	revision: string
): Promise<RepositoryListing> {
	checkRepository(repository);
	const ask = <T>(question: () => Promise<T>): Promise<T> => talk.patience.persist(question, talk.signal);
	const commit = await ask(() => commitOf(talk, repository, revision));
	const files = await ask(() => listedFiles(talk, { repository, commit }));
	const hasConfig = files.some(({ path }) => path === 'config.json');
	const config = hasConfig ? await ask(() => readConfig(talk, { repository, commit })) : null;
	return { repository, commit, files, config };
}

/** Completes a pin from the hub's listing at its commit. Rejects with a coded error. */
export async function resolvePin(talk: Conversation, pin: PinDraft): Promise<ResolvedPin> {
	checkRepository(pin.repository);
	const listing = await talk.patience.persist(() => listedFiles(talk, pin), talk.signal);
	const listed = new Map(listing.map((file) => [file.path, file]));
	const disagreements: Disagreement[] = [];
	const files = pin.files.map((pinned) => {
		const found = listed.get(pinned.path) ?? null;
		if (found === null || !agrees(pinned, found)) {
			disagreements.push({ path: pinned.path, pinned, listed: found });
		}
		return completed(pinned, found);
	});
	return { pin: { ...pin, files }, disagreements };
}

function completed(pinned: FilePin | FileEstimate, listed: FilePin | null): FilePin {
	const { path } = pinned;
	const bytes = pinned.bytes ?? listed?.bytes;
	if (bytes === undefined)
		throw new DownloadError('not-found', 'listed nowhere, and of no known size', { path });
	return { path, bytes, digest: pinned.digest ?? listed?.digest ?? null };
}

/** Resolves when something answers as a hub does. Sends no token. */
export async function testHub(conversation: Conversation): Promise<void> {
	const talk = { ...conversation, hub: { base: conversation.hub.base } };
	return talk.patience.persist(() => probe(talk), talk.signal);
}

async function probe(talk: Conversation): Promise<void> {
	try {
		await askHub(talk);
	} catch (reason) {
		if (!(reason instanceof DownloadError) || reason.code !== 'offline') throw reason;
		if (!(await answersToOthers(talk))) throw reason;
		await probeReadable(talk);
	}
}

/** Something answers there: either it keeps silent to pages alone, or the line was gone for a moment. */
async function probeReadable(talk: Conversation): Promise<void> {
	try {
		await askHub(talk);
	} catch (reason) {
		if (!(reason instanceof DownloadError) || reason.code !== 'offline') throw reason;
		throw new DownloadError('not-a-hub', 'it answers, but not to pages of other origins');
	}
}

async function askHub(talk: Conversation): Promise<void> {
	try {
		await commitOf(talk, PROBED_REPOSITORY, 'main');
	} catch (reason) {
		// Answers of a hub that holds other models, or keeps this one to itself.
		const isAnswer =
			reason instanceof DownloadError && ['unauthorized', 'forbidden', 'not-found'].includes(reason.code);
		if (!isAnswer) throw reason;
	}
}

/** Whether anything at all answers there; what it says cannot be read. */
async function answersToOthers({ host, hub, signal }: Conversation): Promise<boolean> {
	try {
		await wholeFetch(host, hub, signal)(hub.base, { mode: 'no-cors' });
		return true;
	} catch (reason) {
		if (reason instanceof DownloadError) return false;
		throw reason;
	}
}

/** Small files of a hub are known by git's SHA-1, large ones by the SHA-256 of their content. */
function pinOf({ path, size, oid, lfs }: ListFileEntry): FilePin {
	if (lfs) return { path, bytes: lfs.size, digest: { algorithm: 'sha256', hex: lfs.oid } };
	return { path, bytes: size, digest: oid === undefined ? null : { algorithm: 'git-sha1', hex: oid } };
}

/** Digests of different kinds say nothing of each other. */
function agrees(pinned: FilePin | FileEstimate, listed: FilePin): boolean {
	if (pinned.bytes !== null && pinned.bytes !== listed.bytes) return false;
	if (pinned.digest === null || pinned.digest.algorithm !== listed.digest?.algorithm) return true;
	return isSameDigest(pinned.digest, listed.digest);
}

async function listedFiles(
	talk: Conversation,
	{ repository, commit }: Pick<VariantPin, 'repository' | 'commit'>
): Promise<FilePin[]> {
	return speaking(talk, repository, async () => {
		const files: FilePin[] = [];
		const entries = listFiles({
			repo: { type: 'model', name: repository },
			revision: commit,
			recursive: true,
			hubUrl: talk.hub.base,
			fetch: apiFetch(talk)
		});
		for await (const entry of entries) {
			if (!isEntry(entry)) throw notAHub('an entry of another shape');
			if (entry.type === 'file') files.push(pinOf(entry));
		}
		return files;
	});
}

async function commitOf(talk: Conversation, repository: string, revision: string): Promise<string> {
	return speaking(talk, repository, async () => {
		const { sha } = await modelInfo({
			name: repository,
			revision,
			additionalFields: ['sha'],
			hubUrl: talk.hub.base,
			fetch: apiFetch(talk)
		});
		// Whatever the client's types say, this came over the network.
		if (typeof (sha as unknown) !== 'string' || !/^[0-9a-f]{40}$/.test(sha)) throw notAHub('no commit');
		return sha;
	});
}

async function readConfig(
	talk: Conversation,
	pin: Pick<VariantPin, 'repository' | 'commit'>
): Promise<unknown> {
	const path = 'config.json';
	const { host, hub, signal } = talk;
	return speaking(talk, path, async () => {
		const response = await wholeFetch(host, hub, signal)(resolveAddress(hub, pin, path));
		if (!response.ok) throw statusError(response, { path, isHub: true, now: host.now() });
		return response.json() as Promise<unknown>;
	});
}

/** Refusals that carry more than a status are judged here, before the client makes its own error of them. */
function apiFetch({ host, hub, signal }: Conversation): typeof fetch {
	const fetch = wholeFetch(host, hub, signal);
	return async (input, init) => {
		const response = await fetch(input, init);
		const isJson = response.headers.get('content-type')?.includes('json') === true;
		if (!isJson && (response.ok || response.status === 404)) throw notAHub('no JSON came');
		// These may say when to come again.
		if (response.status === 429 || response.status >= 500) {
			const { pathname } = new URL(input instanceof Request ? input.url : input);
			throw statusError(response, { path: pathname, isHub: true, now: host.now() });
		}
		return response;
	};
}

/** Runs a conversation with the hub's API; what fails of it becomes a code. */
async function speaking<T>(
	{ host, signal }: Conversation,
	path: string,
	action: () => Promise<T>
): Promise<T> {
	try {
		return await action();
	} catch (reason) {
		signal.throwIfAborted();
		if (reason instanceof DownloadError) throw reason;
		if (reason instanceof HubApiError) {
			const response = new Response(null, { status: reason.statusCode });
			throw statusError(response, { path, isHub: true, now: host.now() });
		}
		// Not JSON, or JSON of another shape: a SyntaxError or TypeError of whoever read it.
		throw notAHub(String(reason));
	}
}

function notAHub(reason: string): DownloadError {
	return new DownloadError('not-a-hub', reason);
}

function isEntry(entry: ListFileEntry): boolean {
	const { path, size, lfs } = entry as {
		path?: unknown;
		size?: unknown;
		lfs?: { oid?: unknown; size?: unknown };
	};
	const isFile = typeof path === 'string' && typeof size === 'number';
	return isFile && (lfs === undefined || (typeof lfs.oid === 'string' && typeof lfs.size === 'number'));
}
