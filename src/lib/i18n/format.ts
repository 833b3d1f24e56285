/** Numbers, durations, sizes and dates as one language writes them: `Intl`, with Ponder's choices made once. */

const noBreakSpace = '\u00a0';

export interface Format {
	/** `1,802`; with `digits`, exactly that many decimals. */
	readonly number: (value: number, digits?: number) => string;
	/** A length of time given in milliseconds: `3.2 s`, `48 s`, `2 min 5 s`, `1 h 3 min`. */
	readonly duration: (ms: number) => string;
	/** A size given in bytes, in decimal units: `12 MB`, `1.4 GB`. */
	readonly bytes: (bytes: number) => string;
	/** A share between 0 and 1: `42%`. */
	readonly percent: (share: number) => string;
	/** The form that fits `count`; `other` serves every category not given. */
	readonly plural: (count: number, forms: PluralForms) => string;
	/** `September 2026`. */
	readonly month: (date: Date) => string;
	/** `24 November 2026, 02:30`, in the language's own order. */
	readonly dateTime: (date: Date) => string;
	/** `a, b and c`. */
	readonly list: (items: readonly string[]) => string;
}

export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

const byteUnits = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** The formats of a BCP 47 language tag. */
export function createFormat(tag: string): Format {
	const plurals = new Intl.PluralRules(tag);
	const months = new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric' });
	const dateTimes = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'short' });
	const percents = new Intl.NumberFormat(tag, { style: 'percent' });
	const lists = new Intl.ListFormat(tag);
	const numbers = cached((digits: number) => {
		return new Intl.NumberFormat(tag, { minimumFractionDigits: digits, maximumFractionDigits: digits });
	});
	const time = createDurationFormat(tag);

	return {
		number: (value, digits = 0) => numbers(digits).format(value),
		duration: time,
		bytes: (bytes) => formatBytes(tag, bytes),
		percent: (share) => percents.format(share),
		plural: (count, forms) => forms[plurals.select(count)] ?? forms.other,
		month: (date) => months.format(date),
		dateTime: (date) => dateTimes.format(date),
		list: (items) => lists.format(items)
	};
}

function createDurationFormat(tag: string): (ms: number) => string {
	const unit = cached((key: string) => {
		const [name, digits] = key.split(' ');
		return new Intl.NumberFormat(tag, {
			style: 'unit',
			unit: name ?? 'second',
			unitDisplay: 'narrow',
			minimumFractionDigits: Number(digits),
			maximumFractionDigits: Number(digits)
		});
	});
	const write = (value: number, name: string, digits = 0) => spaced(unit(`${name} ${digits}`), value);

	return (ms) => {
		const tenths = Math.max(0, Math.round(ms / 100));
		if (tenths < 100) return write(tenths / 10, 'second', 1);
		const seconds = Math.round(tenths / 10);
		if (seconds < 60) return write(seconds, 'second');
		const minutes = Math.floor(seconds / 60);
		if (minutes < 60) return `${write(minutes, 'minute')}${noBreakSpace}${write(seconds % 60, 'second')}`;
		return `${write(Math.floor(minutes / 60), 'hour')}${noBreakSpace}${write(minutes % 60, 'minute')}`;
	};
}

/**
 * Narrow units stick to their number in some languages (`3.2s`); SI wants a space, and it must not break.
 * `m` is the metre: a minute is `min`.
 */
function spaced(format: Intl.NumberFormat, value: number): string {
	const parts = format.formatToParts(value);
	return parts
		.map(({ type, value: text }, index) => {
			if (type === 'literal') return noBreakSpace;
			if (type !== 'unit') return text;
			const symbol = text === 'm' ? 'min' : text;
			const sticks = parts[index - 1]?.type !== 'literal' && /^\p{Script=Latin}/u.test(symbol);
			return sticks ? `${noBreakSpace}${symbol}` : symbol;
		})
		.join('');
}

function formatBytes(tag: string, bytes: number): string {
	const power = bytes < 1 ? 0 : Math.min(byteUnits.length - 1, Math.floor(Math.log10(bytes) / 3));
	const value = bytes / 1000 ** power;
	return new Intl.NumberFormat(tag, {
		style: 'unit',
		unit: byteUnits[power] ?? 'byte',
		unitDisplay: 'short',
		maximumFractionDigits: power > 1 && value < 10 ? 1 : 0
	}).format(value);
}

function cached<K, V>(make: (key: K) => V): (key: K) => V {
	const values = new Map<K, V>();
	return (key) => {
		const known = values.get(key);
		if (known !== undefined) return known;
		const value = make(key);
		values.set(key, value);
		return value;
	};
}
