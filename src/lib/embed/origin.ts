/** Origins and nonces, as both sides of the handshake know them. */
import { nonceLength } from './bounds.ts';

/** Whether a text is a web origin as a browser writes it: scheme, host, and a port only where it is not the usual one. */
export function isOrigin(value: string): boolean {
	return /^https?:\/\//.test(value) && URL.canParse(value) && new URL(value).origin === value;
}

/** A nonce that nobody guesses: 128 bits. */
export function newNonce(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whether a text may be a nonce: long enough not to be guessed. */
export function isNonce(value: string): boolean {
	const { least, most } = nonceLength;
	return value.length >= least && value.length <= most && /^[\w-]+$/.test(value);
}
