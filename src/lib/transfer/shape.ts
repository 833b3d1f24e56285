/** Reads values that came from a file as what they ought to be: every field is looked at, and none other is kept. */

/** Takes a value as it came; `at` says where it stands. @throws Misshapen */
export type Reader<T> = (value: unknown, at: string) => T;

/** A value is not what its place asks for. */
export class Misshapen extends Error {
	/** The field, as `messages.3.content`. */
	readonly field: string;

	constructor(field: string, wanted: string) {
		super(`${field} is not ${wanted}`);
		this.name = 'Misshapen';
		this.field = field;
	}
}

/** A field that may be missing. */
export interface Optional<T> {
	readonly optional: Reader<T>;
}

/** A reader for every field there is: one that is forgotten does not compile. */
export type Shape<T> = {
	readonly [K in keyof T]-?: object extends Pick<T, K> ? Optional<Exclude<T[K], undefined>> : Reader<T[K]>;
};

/** Any string. */
export const text: Reader<string> = (value, at) => {
	if (typeof value !== 'string') throw new Misshapen(at, 'a text');
	return value;
};

/** A string of 1 to 200 characters, as names of rows are. */
export const id: Reader<string> = (value, at) => {
	if (typeof value !== 'string' || value === '' || value.length > 200) throw new Misshapen(at, 'an id');
	return value;
};

/** A BCP 47 tag, as to its form. */
export const languageTag: Reader<string> = (value, at) => {
	if (typeof value !== 'string' || !/^[a-z]{2,8}(-[a-z\d]{1,8}){0,3}$/i.test(value))
		throw new Misshapen(at, 'a language tag');
	return value;
};

/** Any finite number. */
export const number: Reader<number> = (value, at) => {
	if (typeof value !== 'number' || !Number.isFinite(value)) throw new Misshapen(at, 'a number');
	return value;
};

/** A whole number, 0 or more. */
export const count: Reader<number> = (value, at) => {
	if (!Number.isSafeInteger(value) || Number(value) < 0) throw new Misshapen(at, 'a whole number');
	return Number(value);
};

export const flag: Reader<boolean> = (value, at) => {
	if (typeof value !== 'boolean') throw new Misshapen(at, 'true or false');
	return value;
};

/** One of some values. */
export function oneOf<T extends string | number | true>(values: readonly T[]): Reader<T> {
	return (value, at) => {
		const found = values.find((known) => known === value);
		if (found === undefined) throw new Misshapen(at, `one of ${values.join(', ')}`);
		return found;
	};
}

export function nullable<T>(reader: Reader<T>): Reader<T | null> {
	return (value, at) => (value === null ? null : reader(value, at));
}

export function optional<T>(reader: Reader<T>): Optional<T> {
	return { optional: reader };
}

export function list<T>(reader: Reader<T>): Reader<T[]> {
	return (value, at) => {
		if (!Array.isArray(value)) throw new Misshapen(at, 'a list');
		return value.map((item, index) => reader(item, `${at}.${index}`));
	};
}

/** Any record, its fields as they are. */
export const anyRecord: Reader<Readonly<Record<string, unknown>>> = (value, at) => {
	if (!isRecord(value)) throw new Misshapen(at, 'a record');
	return value;
};

/** A record with these fields; others are left out. */
export function record<T extends object>(shape: Shape<T>): Reader<T> {
	const fields = Object.entries<Reader<unknown> | Optional<unknown>>(shape);
	return (value, at) => {
		const source = anyRecord(value, at);
		const entries = fields.flatMap(([name, reader]) => {
			const field = at === '' ? name : `${at}.${name}`;
			if (typeof reader === 'function') return [[name, reader(source[name], field)] as const];
			return source[name] === undefined ? [] : [[name, reader.optional(source[name], field)] as const];
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
