/** Whether a device can run a model, and how well, said before anything is downloaded. */
import type { CatalogModel, PublishedDtype } from './catalog.ts';
import { contextLengths, defaultContextLength } from './context-length.ts';
import { memoryOf, type ModelMemory } from './memory.ts';
import {
	isComfortable,
	refusal,
	warnings,
	type DeviceFacts,
	type OfferWarning,
	type Refusal
} from './device-rules.ts';

export type Offer = Accepted | { readonly kind: 'cannot'; readonly reason: Refusal };

export interface Accepted {
	/** `recommended`: the one to take of those that were compared. `tight`: it runs, with what `warnings` says. */
	readonly kind: 'recommended' | 'fits' | 'tight';
	readonly dtype: PublishedDtype;
	readonly device: 'webgpu' | 'wasm';
	/** Tokens of context to set up: the device's default, or as much less as it takes to fit. */
	readonly contextLength: number;
	/** With an ordinary conversation: 4,096 tokens, or `contextLength` where that is less. */
	readonly memory: ModelMemory;
	readonly warnings: readonly OfferWarning[];
}

/** Tokens of a conversation that a model is judged by. */
const ORDINARY_CONVERSATION = 4096;

/** Shorter ones to make do with. */
const shortConversations = [2048, 1024] as const;
const SHORTEST_CONVERSATION = 1024;

/** The longest on iOS (shorter where it takes less to stay alive): short contexts are all its tabs have room for. */
const IOS_CONTEXT = 2048;

/**
 * The variants a device would run, best first, in the order the engine tries them: q4f16 with `shader-f16`, q4
 * without, int8 on the CPU. Not q4 on the CPU: nine times slower there (1,830 ms a token against 207, 0.6B).
 */
export function runnableDtypes(facts: Pick<DeviceFacts, 'webgpu' | 'shaderF16'>): PublishedDtype[] {
	if (!facts.webgpu) return ['quantized'];
	return facts.shaderF16 ? ['q4f16', 'q4', 'quantized'] : ['q4', 'quantized'];
}

/** The variant the engine would choose; null where none that is published runs. */
export function bestDtype(
	facts: Pick<DeviceFacts, 'webgpu' | 'shaderF16'>,
	model: CatalogModel
): PublishedDtype | null {
	return runnableDtypes(facts).find((dtype) => model.variants[dtype] !== undefined) ?? null;
}

/**
 * Whether the device can run the variant; with `best`, the first that it can of those it would try, and where it can
 * none, why not the best. Never `recommended`: that takes a comparison.
 */
export function offer(model: CatalogModel, dtype: PublishedDtype | 'best', facts: DeviceFacts): Offer {
	if (dtype !== 'best') return offerOf(model, dtype, facts);
	const published = runnableDtypes(facts).filter((one) => model.variants[one] !== undefined);
	const offers = published.map((one) => offerOf(model, one, facts));
	return offers.find(({ kind }) => kind !== 'cannot') ?? offers[0] ?? noneRuns(model, facts);
}

/**
 * Tokens of context to set a variant up with when nobody has chosen: what `offer` promises. Where memory refuses it at
 * every length (it may be here all the same, from a file or another browser's rules), the shortest; where something
 * else does, the device's default, since less of a conversation would not mend that.
 */
export function suitableContextLength(
	model: CatalogModel,
	dtype: PublishedDtype,
	facts: DeviceFacts
): number {
	const made = offer(model, dtype, facts);
	if (made.kind !== 'cannot') return made.contextLength;
	const longest = longestContext(model, facts);
	return isOfMemory(made.reason) ? Math.min(SHORTEST_CONVERSATION, longest) : longest;
}

function isOfMemory({ code }: Refusal): boolean {
	switch (code) {
		case 'memory':
		case 'ios-memory':
		case 'wasm-ceiling':
		case 'needs-jspi':
		case 'needs-jspi-or-memory':
			return true;
		case 'not-published':
		case 'needs-webgpu':
		case 'needs-shader-f16':
		case 'gpu-limit':
			return false;
	}
}

/** The offers of several models at their best, in their order; one at most is `recommended`. */
export function offersOf(models: readonly CatalogModel[], facts: DeviceFacts): Offer[] {
	const recommended = recommendedModel(facts, models);
	return models.map((model) => {
		const made = offer(model, 'best', facts);
		return model === recommended && made.kind !== 'cannot' ? { ...made, kind: 'recommended' } : made;
	});
}

/**
 * The model to begin with: the largest that fits comfortably and warns of nothing; or else the smallest that runs.
 * Null where none runs that has to be downloaded.
 */
export function recommendedModel(facts: DeviceFacts, models: readonly CatalogModel[]): CatalogModel | null {
	const offered = models
		.filter(({ origin }) => origin.kind === 'hub')
		.map((model) => ({ model, made: offer(model, 'best', facts) }))
		.flatMap(({ model, made }) => (made.kind === 'cannot' ? [] : [{ model, made }]))
		.sort((a, b) => a.made.memory.weights - b.made.memory.weights);
	const comfortable = offered.filter(({ made }) => made.kind === 'fits' && isComfortable(made.memory, facts));
	return (comfortable.at(-1) ?? offered[0])?.model ?? null;
}

function offerOf(model: CatalogModel, dtype: PublishedDtype, facts: DeviceFacts): Offer {
	if (model.variants[dtype] === undefined) return { kind: 'cannot', reason: { code: 'not-published' } };
	const refusalAt = (length: number): Refusal | null =>
		refusal(dtype, memoryOf(model, dtype, length, facts), facts);
	const longest = longestContext(model, facts);
	const shortest = Math.min(SHORTEST_CONVERSATION, longest);
	// What is refused at the shortest is refused at every length: a longer context only takes more.
	const reason = refusalAt(shortest);
	if (reason !== null) return { kind: 'cannot', reason };
	const fitting = lengthsUpTo(longest).filter((length) => refusalAt(length) === null);
	const contextLength = fitting[0] ?? shortest;
	const conversation = Math.min(contextLength, ORDINARY_CONVERSATION);
	return accepted(model, dtype, contextLength, memoryOf(model, dtype, conversation, facts), facts);
}

function accepted(
	{ maxContextLength }: CatalogModel,
	dtype: PublishedDtype,
	contextLength: number,
	memory: ModelMemory,
	facts: DeviceFacts
): Accepted {
	const isShort = contextLength < Math.min(ORDINARY_CONVERSATION, maxContextLength);
	const told: OfferWarning[] = [
		...warnings(dtype, memory, facts),
		...(isShort ? (['short-context'] as const) : [])
	];
	return {
		kind: told.length === 0 ? 'fits' : 'tight',
		dtype,
		device: dtype === 'quantized' ? 'wasm' : 'webgpu',
		contextLength,
		memory,
		warnings: told
	};
}

/** What a device would be set up with, were there room. */
function longestContext({ origin, maxContextLength }: CatalogModel, facts: DeviceFacts): number {
	const usual = defaultContextLength(facts.deviceMemory, maxContextLength);
	return facts.isIos && origin.kind === 'hub' ? Math.min(IOS_CONTEXT, usual) : usual;
}

/** Longest first. */
function lengthsUpTo(longest: number): number[] {
	const shorter = [...contextLengths, ...shortConversations].filter((length) => length < longest);
	return [longest, ...shorter.sort((a, b) => b - a)];
}

/** Nothing that is published is among what the device would try. */
function noneRuns(model: CatalogModel, facts: DeviceFacts): Offer {
	if (facts.webgpu && model.variants.q4f16) return { kind: 'cannot', reason: { code: 'needs-shader-f16' } };
	const code = Object.keys(model.variants).length === 0 ? 'not-published' : 'needs-webgpu';
	return { kind: 'cannot', reason: { code } };
}
