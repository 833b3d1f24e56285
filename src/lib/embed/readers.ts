/** Reads a value that came from another window as what it ought to be: field by field, nothing unknown, nothing oversized. */
import { EmbedError } from './errors.ts';

/** Takes a value as it came; `at` says where it stands. @throws EmbedError `bad-params` or `too-large` */
export type Reader<T> = (value: unknown, at: string) => T;

/** A field that may be missing. */
export interface Optional<T> {
	readonly optional: Reader<T>;
}

/** A reader for every field there is: one that is forgotten does not compile. */
export type Shape<T> = {
	readonly [K in keyof T]-?: object extends Pick<T, K> ? Optional<Exclude<T[K], undefined>> : Reader<T[K]>;
};

/** What is not as it ought to be. */
export function misshapen(at: string, wanted: string): EmbedError {
	return new EmbedError('bad-params', `${at || 'The value'} is not ${wanted}.`);
}

function oversized(at: string, most: number): EmbedError {
	return new EmbedError('too-large', `${at} is longer than ${most}.`);
}

/** A string of at most so many UTF-16 code units, looked at before anything else is done with it. */
export function text(most: number): Reader<string> {
	return (value, at) => {
		if (typeof value !== 'string') throw misshapen(at, 'a string');
		if (value.length > most) throw oversized(at, most);
		return value;
	};
}

/** A finite number in a range, its ends included. */
export function number(least: number, most: number): Reader<number> {
	return (value, at) => {
		if (typeof value === 'number' && value >= least && value <= most) return value;
		throw misshapen(at, `a number from ${least} to ${most}`);
	};
}

export function whole(least: number, most: number): Reader<number> {
	const inRange = number(least, most);
	return (value, at) => {
		if (!Number.isSafeInteger(value)) throw misshapen(at, 'a whole number');
		return inRange(value, at);
	};
}

export const flag: Reader<boolean> = (value, at) => {
	if (typeof value !== 'boolean') throw misshapen(at, 'true or false');
	return value;
};

export function oneOf<const T extends string>(values: readonly T[]): Reader<T> {
	return (value, at) => {
		const found = values.find((known) => known === value);
		if (found === undefined) throw misshapen(at, `one of ${values.join(', ')}`);
		return found;
	};
}

export function nullable<T>(reader: Reader<T>): Reader<T | null> {
	return (value, at) => (value === null ? null : reader(value, at));
}

export function optional<T>(reader: Reader<T>): Optional<T> {
	return { optional: reader };
}

/** A list of at most so many; a hole in it is an item that is undefined. */
export function list<T>(reader: Reader<T>, most: number): Reader<T[]> {
	return (value, at) => {
		if (!Array.isArray(value)) throw misshapen(at, 'a list');
		if (value.length > most) throw oversized(at, most);
		return Array.from(value, (item, index) => reader(item, `${at}.${index}`));
	};
}

/** A record that has these fields and no others. */
export function record<T extends object>(shape: Shape<T>): Reader<T> {
	const fields = new Map(Object.entries<Reader<unknown> | Optional<unknown>>(shape));
	return (value, at) => {
		if (!isRecord(value)) throw misshapen(at, 'a record');
		const unknown = Object.keys(value).find((name) => !fields.has(name));
		if (unknown !== undefined)
			throw misshapen(`${at} with “${unknown.slice(0, 40)}”`, 'a record of known fields');
		const entries = [...fields].flatMap(([name, reader]) => {
			const field = at === '' ? name : `${at}.${name}`;
			if (typeof reader === 'function') return [[name, reader(value[name], field)] as const];
			return value[name] === undefined ? [] : [[name, reader.optional(value[name], field)] as const];
		});
		// Every field of `T` was read by the reader of its type.
		const read: unknown = Object.fromEntries(entries);
		return read as T;
	};
}

/** Whether a value is a record: neither null nor a list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
