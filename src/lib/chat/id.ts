/** Names for new conversations and messages. */

/** 128 random bits in hexadecimal. Not `crypto.randomUUID`, which is missing on pages that are not a secure context. */
export function newId(): string {
	return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
		byte.toString(16).padStart(2, '0')
	).join('');
}
