/** Tells a frame that is there how it is to look and what to speak: one change at a time, and of many the last. */
import { EmbedError } from '#lib/embed/errors.ts';
import type { HostSession } from '#lib/embed/host-session.ts';
import type { ReadOptions } from '#lib/embed/options.ts';
import type { ThemeName, TokenName } from '#lib/embed/theme-tokens.ts';

/** Milliseconds between changes: attributes may change with every picture; a frame bears few calls, and fewer bad ones. */
const pause = 250;

export interface LooksSource {
	/** Undefined where there is no frame: the next one has it all in its address. */
	session(): Promise<HostSession> | undefined;
	read(): ReadOptions;
	/** The frame does not take what that token says. */
	refused(token: TokenName): void;
	failed(error: unknown): void;
}

type Tokens = ReadOptions['tokens'];

export class Looks {
	readonly #source: LooksSource;
	#isTelling = false;
	#isStale = false;
	#told: { readonly session: HostSession; readonly looks: string; readonly locale: string | null } | null =
		null;
	/** What is not sent again. */
	#refused: Tokens = {};

	constructor(source: LooksSource) {
		this.#source = source;
	}

	/** Something may have changed. */
	async tell(): Promise<void> {
		this.#isStale = true;
		if (this.#isTelling) return;
		this.#isTelling = true;
		while (this.#isStale) {
			this.#isStale = false;
			await this.#tellOnce().catch(this.#failed);
			await new Promise((resolve) => setTimeout(resolve, pause));
		}
		this.#isTelling = false;
	}

	async #tellOnce(): Promise<void> {
		const session = await this.#source.session();
		if (session === undefined) return;
		const { options, tokens } = this.#source.read();
		const { theme, locale } = options;
		const looks = JSON.stringify([theme, tokens]);
		const before = this.#told?.session === session ? this.#told : null;
		this.#told = { session, looks, locale };
		if (before?.looks !== looks) await this.#tellTheme(session, theme, tokens).catch(this.#failed);
		if (locale !== null && before?.locale !== locale) await session.call('setLocale', { locale });
	}

	/** Without the tokens that the frame refuses, one by one. */
	async #tellTheme(session: HostSession, theme: ThemeName, given: Tokens): Promise<void> {
		const isNew = ([name, value]: [string, string]): boolean => this.#refused[name as TokenName] !== value;
		const tokens: Tokens = Object.fromEntries(Object.entries(given).filter(isNew));
		try {
			await session.call('setTheme', { theme, tokens });
		} catch (error) {
			const token = tokenIn(error, tokens);
			if (token === undefined) throw error;
			this.#refused = { ...this.#refused, [token]: tokens[token] };
			this.#source.refused(token);
			await this.#tellTheme(session, theme, tokens);
		}
	}

	readonly #failed = (error: unknown): void => this.#source.failed(error);
}

/** Which of the tokens a refusal names, by its place in the parameters. */
function tokenIn(error: unknown, tokens: Tokens): TokenName | undefined {
	if (!(error instanceof EmbedError) || error.code !== 'bad-params') return undefined;
	const [, name = ''] = /\btokens\.([\w-]+)/.exec(error.message) ?? [];
	return Object.hasOwn(tokens, name) ? (name as TokenName) : undefined;
}
