/**
 * What a frame and Ponder's own window say to each other about the visitor's consent. The two may share no storage, so the
 * answer is a message. Each takes messages from the other's window alone, from Ponder's own origin alone, and with the nonce
 * that the frame made; each names that origin when it posts, so that no other page can hear it.
 *
 * 1. window → frame: `ready`. 2. frame → window: `question`. 3. window → frame: `answer`.
 */
import { nonceLength } from '#lib/embed/bounds.ts';
import { EmbedError } from '#lib/embed/errors.ts';
import { isOrigin } from '#lib/embed/origin.ts';
import { flag, isRecord, misshapen, oneOf, record, text, type Reader } from '#lib/embed/readers.ts';

interface Message<Type extends string> {
	readonly ponder: 'consent';
	readonly type: Type;
	/** The frame's; the window has it from its own address. */
	readonly nonce: string;
}

/** The window can hear. */
export type Ready = Message<'ready'>;

export interface Question extends Message<'question'> {
	/** The origin of the host that is asked about. */
	readonly host: string;
}

export interface Answer extends Message<'answer'> {
	readonly isGranted: boolean;
}

/** Longer than any origin: a name of 253 letters, a scheme and a port. */
const longestOrigin = 300;

const origin: Reader<string> = (value, at) => {
	const given = text(longestOrigin)(value, at);
	if (!isOrigin(given)) throw misshapen(at, 'an origin');
	return given;
};

function fields<const Type extends string>(type: Type) {
	return { ponder: oneOf(['consent']), type: oneOf([type]), nonce: text(nonceLength.most) };
}

const readyOf = record<Ready>(fields('ready'));
const questionOf = record<Question>({ ...fields('question'), host: origin });
const answerOf = record<Answer>({ ...fields('answer'), isGranted: flag });

/** What a frame takes; null for everything else, as other scripts and other frames post it. */
export function readForFrame(data: unknown): Ready | Answer | null {
	return read<Ready | Answer>(isRecord(data) && data.type === 'ready' ? readyOf : answerOf, data);
}

/** What the window takes; null for everything else. */
export function readForWindow(data: unknown): Question | null {
	return read(questionOf, data);
}

function read<T>(reader: Reader<T>, data: unknown): T | null {
	try {
		return reader(data, '');
	} catch (reason) {
		if (reason instanceof EmbedError) return null;
		throw reason;
	}
}

/** What is needed of a window, as another one sees it. */
export interface OtherWindow {
	readonly closed: boolean;
	postMessage(message: Ready | Question | Answer, targetOrigin: string): void;
}

/** What is needed of one's own. */
export interface OwnWindow {
	readonly origin: string;
	addEventListener(type: 'message', listener: (event: HeardMessage) => void): void;
	removeEventListener(type: 'message', listener: (event: HeardMessage) => void): void;
}

export interface HeardMessage {
	readonly data: unknown;
	readonly origin: string;
	readonly source: unknown;
}
