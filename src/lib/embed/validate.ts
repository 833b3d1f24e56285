/** Reads what a host sends: a message of the port first, then the parameters of its call. */
import { samplingRanges, type SamplingName } from '#lib/qwen3/sampling-ranges.ts';
import { sizes } from './bounds.ts';
import { EmbedError } from './errors.ts';
import { isLocaleTag } from './options.ts';
import {
	callRules,
	type CallName,
	type CompletionMessage,
	type CompletionParams,
	type EmbedCalls,
	type NoParams,
	type PageContext
} from './protocol.ts';
import {
	flag,
	isRecord,
	list,
	misshapen,
	nullable,
	number,
	oneOf,
	optional,
	record,
	text,
	whole,
	type Reader
} from './readers.ts';
import { themeNames, tokenNames, type ThemeTokens, type TokenName } from './theme-tokens.ts';
import { isTokenValue } from './theme-values.ts';

/** A message of the port whose parameters have not been looked at yet. */
export type UnreadMessage =
	| {
			readonly type: 'call';
			readonly seq: number;
			readonly id: number;
			readonly call: string;
			readonly params: unknown;
	  }
	| { readonly type: 'abort'; readonly seq: number; readonly id: number };

const positive = whole(1, Number.MAX_SAFE_INTEGER);
const callMessage = record<Extract<UnreadMessage, { type: 'call' }>>({
	type: oneOf(['call']),
	seq: positive,
	id: positive,
	call: text(40),
	params: (value) => value
});
const abortMessage = record<Extract<UnreadMessage, { type: 'abort' }>>({
	type: oneOf(['abort']),
	seq: positive,
	id: positive
});

/** @throws EmbedError `bad-message` */
export function readMessage(value: unknown): UnreadMessage {
	try {
		return isRecord(value) && value.type === 'abort' ? abortMessage(value, '') : callMessage(value, '');
	} catch (error) {
		if (!(error instanceof EmbedError)) throw error;
		throw new EmbedError('bad-message', error.message);
	}
}

/** Whether there is a call of that name. */
export function isCallName(name: string): name is CallName {
	return Object.hasOwn(callRules, name);
}

/** @throws EmbedError `bad-params` or `too-large` */
export function readParams<N extends CallName>(call: N, value: unknown): EmbedCalls[N]['params'] {
	return paramsOf[call](value, 'params');
}

const nothing = record<NoParams>({});

const locale: Reader<string> = (value, at) => {
	const tag = text(sizes.locale)(value, at);
	if (!isLocaleTag(tag)) throw misshapen(at, 'a language tag');
	return tag;
};

const tokens: Reader<ThemeTokens> = (value, at) => {
	if (!isRecord(value)) throw misshapen(at, 'a record');
	const entries = Object.entries(value);
	if (entries.length > tokenNames.length) throw misshapen(at, 'a record of theme tokens');
	return Object.fromEntries(entries.map(([name, given]) => tokenEntry(name, given, at)));
};

function tokenEntry(name: string, value: unknown, at: string): readonly [TokenName, string] {
	const token = oneOf(tokenNames)(name, `${at} with “${name.slice(0, 40)}”`);
	const given = text(sizes.token)(value, `${at}.${token}`);
	if (!isTokenValue(token, given)) throw misshapen(`${at}.${token}`, 'a colour or length that is taken');
	return [token, given];
}

const messageOf = (room: number): Reader<CompletionMessage> =>
	record<CompletionMessage>({ role: oneOf(['system', 'user', 'assistant']), content: text(room) });

/** The messages are read one by one, each with the room that those before it left. */
const messages: Reader<readonly CompletionMessage[]> = (value, at) => {
	let room: number = sizes.messages;
	const read = list<CompletionMessage>((item, itemAt) => {
		const message = messageOf(room)(item, itemAt);
		room -= message.content.length;
		return message;
	}, sizes.messageCount)(value, at);
	if (read.length === 0) throw misshapen(at, 'a list with a message');
	return read;
};

function sampling(name: SamplingName): Reader<number> {
	const { least, most, whole: isWhole } = samplingRanges[name];
	return isWhole ? whole(least, most) : number(least, most);
}

const paramsOf: { readonly [N in CallName]: Reader<EmbedCalls[N]['params']> } = {
	setDraft: record({ text: text(sizes.draft) }),
	open: record({ focus: flag }),
	close: nothing,
	startOver: nothing,
	setTheme: record({ theme: oneOf(themeNames), tokens }),
	setLocale: record({ locale }),
	setPageContext: record({
		context: nullable(record<PageContext>({ title: text(sizes.pageTitle), text: text(sizes.pageText) }))
	}),
	askConsent: nothing,
	send: record({ text: text(sizes.draft) }),
	complete: record<CompletionParams>({
		messages,
		model: optional(text(sizes.model)),
		thinking: optional(flag),
		thinkingBudget: optional(nullable(whole(0, 9_999_999))),
		temperature: optional(sampling('temperature')),
		topP: optional(sampling('topP')),
		topK: optional(sampling('topK')),
		minP: optional(sampling('minP')),
		presencePenalty: optional(sampling('presencePenalty')),
		seed: optional(sampling('seed')),
		maxNewTokens: optional(sampling('maxNewTokens'))
	}),
	listModels: nothing
};
