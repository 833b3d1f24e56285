/**
 * Links into Ponder: `#q=…&model=…&think=…`, behind the `#` so that no host's log sees them, or the same behind
 * `web+ponder:`. Pure.
 */
import { quoted, tidyText, type Arrival, type ThinkingWish, type Trouble } from './arrival.ts';
import { isMalformed } from './held-fragment.ts';
import { lostShare } from './share.ts';

/**
 * `q`: what to ask. `model`: who is to answer. `think`: `on`, `off`, `unlimited`, or a budget in tokens. The browser
 * opens a `web+ponder:` address as `link`, and the service worker says `share=lost` of what it could not keep.
 */
const ours = ['q', 'model', 'think', 'link', 'share'];

const damagedLink: Arrival = {
	source: 'link',
	text: '',
	modelName: null,
	thinking: null,
	troubles: [{ code: 'damaged-link' }]
};

export interface TakenLink {
	/** Null where the link brings nothing. */
	readonly arrival: Arrival | null;
	/** The fragment without what was taken: empty, or with its `#`. */
	readonly rest: string;
}

/** Takes out of a fragment (with or without its `#`) what is for the draft; other parameters stay. */
export function takeLink(fragment: string): TakenLink {
	const parts = fragment.replace(/^#/, '').split('&');
	const isOurs = (part: string) => ours.includes(part.split('=', 1)[0] ?? '');
	const taken = parts.filter(isOurs);
	const others = parts.filter((part) => part !== '' && !isOurs(part));
	const rest = others.length === 0 ? '' : `#${others.join('&')}`;
	return { arrival: taken.length === 0 ? null : arrivalOf(taken.join('&')), rest };
}

function arrivalOf(query: string): Arrival | null {
	const outer = new URLSearchParams(query);
	if (outer.get('share') === 'lost') return lostShare;
	const address = outer.get('link');
	return address === null ? arrivalOfQuery(query) : arrivalOfAddress(address);
}

/** Reads `web+ponder:q=…`; slashes, `?` and `#` between scheme and parameters are passed over. */
function arrivalOfAddress(address: string): Arrival | null {
	const match = /^web\+ponder:[/?#]*(.*)$/is.exec(address.trim());
	return match ? arrivalOfQuery(match[1] ?? '') : damagedLink;
}

function arrivalOfQuery(query: string): Arrival | null {
	const parameters = new URLSearchParams(query);
	const { text, isCut } = tidyText(parameters.get('q') ?? '');
	const modelName = quoted(parameters.get('model') ?? '') || null;
	const think = parameters.get('think')?.trim() ?? '';
	const thinking = thinkingWish(think);
	const troubles: Trouble[] = [
		// `URLSearchParams` passes over what encodes nothing; the text may be another than was meant.
		...(isMalformed(query) ? [{ code: 'damaged-link' } as const] : []),
		...(isCut ? [{ code: 'too-long' } as const] : []),
		...(think !== '' && thinking === null
			? [{ code: 'unknown-thinking', value: quoted(think) } as const]
			: [])
	];
	const isEmpty = text.trim() === '' && modelName === null && thinking === null && troubles.length === 0;
	return isEmpty ? null : { source: 'link', text, modelName, thinking, troubles };
}

function thinkingWish(value: string): ThinkingWish | null {
	const word = value.toLowerCase();
	if (['on', '1', 'true', 'yes'].includes(word)) return { enabled: true };
	if (['off', '0', 'false', 'no'].includes(word)) return { enabled: false };
	if (word === 'unlimited') return { enabled: true, budget: null };
	const tokens = /^\d{1,7}$/.test(word) ? Number(word) : 0;
	return tokens > 0 ? { enabled: true, budget: tokens } : null;
}
