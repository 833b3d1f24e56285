/** What is forced to close a trace early, and how many of the model's own tokens it replaces. */
import { earlyStopText } from '#lib/qwen3/early-stop.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface EarlyStop {
	/** Own tokens to take back: an incomplete character, and whitespace that Qwen's code strips. */
	readonly dropped: number;
	/** Ids to feed after what is left, through `</think>` and the blank line after it. */
	readonly forced: readonly number[];
}

/**
 * Qwen's official code makes the trace `<think>\n` + stripped reasoning + the early-stop sentence. The longest part of
 * the model's own tokens that spells the beginning of that text is kept; the rest of the text is forced.
 * `own`: the ids after `<think>`.
 */
export function earlyStop(vocabulary: Vocabulary, own: readonly number[]): EarlyStop {
	const written = own.map((id) => vocabulary.bytesOf(id));
	const target = officialTrace(concatenate(written));
	const kept = longestKept(written, target);
	return {
		dropped: own.length - kept.tokens,
		forced: vocabulary.encode(
			new TextDecoder('utf-8', { ignoreBOM: true }).decode(target.subarray(kept.bytes))
		)
	};
}

/** The bytes after `<think>` as Qwen's code would have them, given the bytes that the model wrote. */
function officialTrace(written: Uint8Array): Uint8Array {
	const whole = written.subarray(0, written.length - incompleteTail(written));
	const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(whole);
	const encoder = new TextEncoder();
	if (text.trim() === '') return encoder.encode('\n' + earlyStopText);
	const trailing = encoder.encode(text.slice(text.trimEnd().length)).length;
	return concatenate([whole.subarray(0, whole.length - trailing), encoder.encode(earlyStopText)]);
}

function longestKept(written: readonly Uint8Array[], target: Uint8Array): { tokens: number; bytes: number } {
	let best = { tokens: 0, bytes: 0 };
	let bytes = 0;
	for (const [index, token] of written.entries()) {
		if (token.some((byte, at) => target[bytes + at] !== byte)) break;
		bytes += token.length;
		if (!isContinuation(target[bytes] ?? 0)) best = { tokens: index + 1, bytes };
	}
	return best;
}

/** Bytes at the end that begin a UTF-8 character and do not finish it. */
function incompleteTail(bytes: Uint8Array): number {
	for (let length = 1; length <= Math.min(3, bytes.length); length++) {
		const byte = bytes[bytes.length - length] ?? 0;
		if (isContinuation(byte)) continue;
		const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
		return needed > length ? length : 0;
	}
	return 0;
}

function isContinuation(byte: number): boolean {
	return (byte & 0xc0) === 0x80;
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
