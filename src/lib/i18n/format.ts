/** Numbers, durations, sizes and dates as one language writes them: `Intl`, with Ponder's choices made once. */

const noBreakSpace = '\u00a0';

export interface Format {
	/** `1,802`; with `digits`, exactly that many decimals. */
	readonly number: (value: number, digits?: number) => string;
	/** A length of time given in milliseconds: `3.2 s`, `48 s`, `2 min 5 s`, `1 h 3 min`. */
	readonly duration: (ms: number) => string;
	/** A size given in bytes, in decimal units: `12 MB`, `1.4 GB`. */
	readonly bytes: (bytes: number) => string;
	/** How fast something comes, given in bytes a second: `8.3 MB/s`. */
	readonly byteRate: (bytesPerSecond: number) => string;
	/** A length of time nobody knows exactly, given in milliseconds: `48 s`, `5 min`, `1 h 40 min`. */
	readonly roughDuration: (ms: number) => string;
	/** A share between 0 and 1: `42%`. */
	readonly percent: (share: number) => string;
	/** The form that fits `count`; `other` serves every category not given. */
	readonly plural: (count: number, forms: PluralForms) => string;
	/** `September 2026`. */
	readonly month: (date: Date) => string;
	/** `24 Nov 2026`, in the language's own order. */
	readonly day: (date: Date) => string;
	/** `24 November 2026, 02:30`, in the language's own order. */
	readonly dateTime: (date: Date) => string;
	/** From one whole number to another: `3–8`; `3` where they are the same. */
	readonly span: (span: readonly [first: number, last: number]) => string;
	/** `a, b and c`. */
	readonly list: (items: readonly string[]) => string;
}

export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

const byteUnits = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** The formats of a BCP 47 language tag. */
export function createFormat(tag: string): Format {
	const plurals = new Intl.PluralRules(tag);
	const months = new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric' });
	const days = new Intl.DateTimeFormat(tag, { dateStyle: 'medium' });
	const dateTimes = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'short' });
	const percents = new Intl.NumberFormat(tag, { style: 'percent' });
	const lists = new Intl.ListFormat(tag);
	const numbers = cached((digits: number) => {
		return new Intl.NumberFormat(tag, { minimumFractionDigits: digits, maximumFractionDigits: digits });
	});
	const time = createDurationFormat(tag);

	const number = (value: number, digits = 0): string => numbers(digits).format(value);

	return {
		number,
		duration: time.exact,
		bytes: (bytes) => formatBytes(tag, bytes),
		byteRate: (bytesPerSecond) => formatBytes(tag, bytesPerSecond, '-per-second'),
		roughDuration: time.rough,
		percent: (share) => percents.format(share),
		plural: (count, forms) => forms[plurals.select(count)] ?? forms.other,
		month: (date) => months.format(date),
		day: (date) => days.format(date),
		dateTime: (date) => dateTimes.format(date),
		span: ([first, last]) => (first === last ? number(first) : `${number(first)}–${number(last)}`),
		list: (items) => lists.format(items)
	};
}

/** Whether these spans are of one thing in all: a page, a line. */
export function isOne([first, ...others]: readonly (readonly [first: number, last: number])[]): boolean {
	return first !== undefined && others.length === 0 && first[0] === first[1];
}

function createDurationFormat(tag: string): Record<'exact' | 'rough', (ms: number) => string> {
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

	const exact = (ms: number): string => {
		const tenths = Math.max(0, Math.round(ms / 100));
		if (tenths < 100) return write(tenths / 10, 'second', 1);
		const seconds = Math.round(tenths / 10);
		if (seconds < 60) return write(seconds, 'second');
		const minutes = Math.floor(seconds / 60);
		if (minutes < 60) return `${write(minutes, 'minute')}${noBreakSpace}${write(seconds % 60, 'second')}`;
		return hours(minutes);
	};
	const hours = (minutes: number): string =>
		`${write(Math.floor(minutes / 60), 'hour')}${noBreakSpace}${write(minutes % 60, 'minute')}`;
	const rough = (ms: number): string => {
		const seconds = Math.max(0, Math.ceil(ms / 1000));
		if (seconds < 60) return write(seconds, 'second');
		const minutes = Math.round(seconds / 60);
		return minutes < 60 ? write(minutes, 'minute') : hours(minutes);
	};
	return { exact, rough };
}

/** `m` is the metre; German has full stops, two in a row where a sentence ends. */
const symbols: Readonly<Record<string, string>> = { m: 'min', 'Min.': 'min', 'Sek.': 's' };

/** Narrow units stick to their number in some languages (`3.2s`); SI wants a space, and it must not break. */
function spaced(format: Intl.NumberFormat, value: number): string {
	const parts = format.formatToParts(value);
	return parts
		.map(({ type, value: text }, index) => {
			if (type === 'literal') return noBreakSpace;
			if (type !== 'unit') return text;
			const symbol = symbols[text] ?? text;
			const sticks = parts[index - 1]?.type !== 'literal' && /^\p{Script=Latin}/u.test(symbol);
			return sticks ? `${noBreakSpace}${symbol}` : symbol;
		})
		.join('');
}

function formatBytes(tag: string, bytes: number, per: '' | '-per-second' = ''): string {
	const power = bytes < 1 ? 0 : Math.min(byteUnits.length - 1, Math.floor(Math.log10(bytes) / 3));
	const value = bytes / 1000 ** power;
	return new Intl.NumberFormat(tag, {
		style: 'unit',
		unit: `${byteUnits[power] ?? 'byte'}${per}`,
		// Short, a byte has no plural.
		unitDisplay: power > 0 || per ? 'short' : 'long',
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
