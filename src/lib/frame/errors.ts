/** Why a frame shows no chat. The catalogue has words for each; a code without words does not compile. */
export const refusalCodes = [
	/** The deployment's list does not name the page that frames this one. */
	'origin-refused',
	/** The list (`embed.json`) is not what it has to be. */
	'list-broken',
	/** The list could not be fetched. */
	'list-unreachable',
	/** The browser does not say which page frames this one, and the list does not let in everybody. */
	'host-unknown'
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

/** `message` is for diagnostics only. */
export class RefusalError extends Error {
	readonly code: RefusalCode;

	constructor(code: RefusalCode, message: string, options?: ErrorOptions) {
		super(message, options);
		this.name = 'RefusalError';
		this.code = code;
	}
}
