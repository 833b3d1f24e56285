/** The soft switch: `/think` and `/no_think` in system and user messages, the latest of which Qwen3 follows. */

export interface SoftSwitchFound {
	readonly mode: 'think' | 'no_think';
	/** Index of the message it stands in. */
	readonly messageIndex: number;
	/** Inside a code fence or inline code; the model may still follow it. */
	readonly inCode: boolean;
	/** The hard switch is off, which voids it. */
	readonly void: boolean;
}

/** The part of a message that matters here. */
export interface SwitchableMessage {
	readonly role: string;
	readonly content: string;
}

/**
 * The switch in force: the last one in the last system or user message that has any; null without one.
 * A switch is a word of its own: not part of a path (`/think/about`, `src/think`), an address or a longer word.
 */
export function findSoftSwitch(
	messages: readonly SwitchableMessage[],
	thinking: boolean
): SoftSwitchFound | null {
	for (let index = messages.length - 1; index >= 0; index--) {
		const message = messages[index];
		if (message === undefined || (message.role !== 'user' && message.role !== 'system')) continue;
		const last = lastSwitch(message.content);
		if (last === null) continue;
		return {
			mode: last.mode,
			messageIndex: index,
			inCode: isInCode(message.content, last.start),
			void: !thinking
		};
	}
	return null;
}

/*
 * Before it: no letter, digit or path character; letters of scripts written without spaces do not count, and a full
 * stop counts only as the start of a path. After it: the same, but a full stop ends a sentence unless a word goes on.
 */
const switchPattern =
	/(?<!(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}])[\p{L}\p{N}\p{M}_\-/\\:~@])(?<!(?:^|[\s./])\.)\/(no_think|think)(?!(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}])[\p{L}\p{N}\p{M}_\-/\\]|\.[\p{L}\p{N}])/gu;

/** Word joiner: not seen, no space, and no part of the tokens that a switch is made of. */
const joiner = '\u2060';

/** A text that is quoted: what would be a switch in it is parted after its slash, and reads as before. */
export function withoutSoftSwitches(text: string): string {
	return text.replace(switchPattern, (_, mode: string) => `/${joiner}${mode}`);
}

function lastSwitch(text: string): { mode: 'think' | 'no_think'; start: number } | null {
	let last: { mode: 'think' | 'no_think'; start: number } | null = null;
	// Long texts are looked at with every key: what surely has none costs next to nothing.
	if (!text.includes('/think') && !text.includes('/no_think')) return last;
	for (const match of text.matchAll(switchPattern)) {
		last = { mode: match[1] === 'think' ? 'think' : 'no_think', start: match.index };
	}
	return last;
}

function isInCode(text: string, position: number): boolean {
	return codeSpans(text).some(([start, end]) => position >= start && position < end);
}

/** Fenced blocks (an unclosed one runs to the end) and, outside them, inline code; as Markdown delimits them. */
function codeSpans(text: string): [number, number][] {
	const fences = fenceSpans(text);
	const spans = [...fences];
	let from = 0;
	for (const [start, end] of [...fences, [text.length, text.length] as [number, number]]) {
		spans.push(...inlineSpans(text.slice(from, start), from));
		from = end;
	}
	return spans;
}

function fenceSpans(text: string): [number, number][] {
	const spans: [number, number][] = [];
	let open: { start: number; mark: string } | null = null;
	for (const line of text.matchAll(/^( {0,3})(`{3,}|~{3,})(.*)$/gm)) {
		const mark = line[2] ?? '';
		const rest = line[3] ?? '';
		if (open === null) {
			if (!(mark.startsWith('`') && rest.includes('`'))) open = { start: line.index, mark };
		} else if (mark.startsWith(open.mark) && rest.trim() === '') {
			spans.push([open.start, line.index + line[0].length]);
			open = null;
		}
	}
	if (open !== null) spans.push([open.start, text.length]);
	return spans;
}

/** A run of backticks opens code that ends at the next run of the same length, within one paragraph. */
function inlineSpans(text: string, offset: number): [number, number][] {
	const spans: [number, number][] = [];
	const runs = [...text.matchAll(/`+/g)];
	for (let i = 0; i < runs.length; i++) {
		const opening = runs[i];
		if (opening === undefined) continue;
		const closing = runs.findIndex((run, j) => j > i && run[0].length === opening[0].length);
		const end = runs[closing];
		if (end === undefined || /\n\s*\n/.test(text.slice(opening.index, end.index))) continue;
		spans.push([offset + opening.index, offset + end.index + end[0].length]);
		i = closing;
	}
	return spans;
}
