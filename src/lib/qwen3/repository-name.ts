/** What a person types or pastes to name a repository of a hub. */

export type NamedRepository =
	| {
			readonly kind: 'named';
			/** `owner/name`. */
			readonly repository: string;
			/** Branch, tag or commit that the address points at; null where it names none. */
			readonly revision: string | null;
	  }
	| { readonly kind: 'refused'; readonly reason: NameRefusal };

export type NameRefusal =
	| 'empty'
	/** A name without its owner, or more than owner and name. */
	| 'not-owner-and-name'
	/** Letters, digits, `-`, `_` and `.` are all that the hub allows, and not everywhere. */
	| 'bad-characters'
	/** An address on another host than the hub. */
	| 'other-host'
	/** The hub's address of a data set, a space or something else that is no model. */
	| 'not-a-model-address';

/** Hosts under which the hub's addresses are passed round. */
const hubHosts = ['huggingface.co', 'www.huggingface.co', 'hf.co'];

/** First parts of the hub's addresses that are no owner. */
const otherKinds = [
	...['datasets', 'spaces', 'api', 'docs', 'models', 'papers', 'collections', 'organizations'],
	...['blog', 'settings', 'buckets', 'join', 'login', 'tasks', 'posts', 'chat', 'pricing', 'new']
];

/** What may follow a model's name, and is followed by a revision. */
const views = ['tree', 'blob', 'resolve', 'raw', 'commit', 'commits'];

/**
 * Reads `owner/name` or a pasted address of a model's page, folder or file, on the hub or on `mirror` (an origin).
 * A revision that contains slashes is read as the hub writes it, with `%2F`, or as `refs/…/…`.
 */
export function parseRepositoryName(text: string, mirror?: string): NamedRepository {
	const trimmed = text.trim();
	if (trimmed === '') return refused('empty');
	const address = /^https?:\/\//i.test(trimmed) ? trimmed : withoutScheme(trimmed);
	return address === null ? fromParts(trimmed.split('/')) : fromAddress(address, mirror);
}

/** An address as some browsers show it; null where the text is none. */
function withoutScheme(text: string): string | null {
	return hubHosts.some((host) => text.toLowerCase().startsWith(`${host}/`)) ? `https://${text}` : null;
}

function fromAddress(address: string, mirror: string | undefined): NamedRepository {
	if (!URL.canParse(address)) return refused('bad-characters');
	const { host, origin, pathname } = new URL(address);
	if (!hubHosts.includes(host) && origin !== mirror) return refused('other-host');
	const [first = '', ...rest] = pathname.split('/').filter((part) => part !== '');
	if (first === '' || otherKinds.includes(first)) return refused('not-a-model-address');
	return fromParts([first, ...rest]);
}

function fromParts([owner = '', name = '', view, ...rest]: readonly string[]): NamedRepository {
	if (owner === '' || name === '') return refused('not-owner-and-name');
	if (!isPart(owner) || !isPart(name)) return refused('bad-characters');
	const repository = `${owner}/${name}`;
	if (view === undefined || view === '') return { kind: 'named', repository, revision: null };
	if (view === 'discussions') return { kind: 'named', repository, revision: null };
	return views.includes(view) ? withRevision(repository, rest) : refused('not-owner-and-name');
}

function withRevision(repository: string, parts: readonly string[]): NamedRepository {
	const written = parts[0] === 'refs' ? parts.slice(0, 3).join('/') : (parts[0] ?? '');
	const revision = decoded(written);
	if (revision === null) return refused('bad-characters');
	return { kind: 'named', repository, revision: revision === '' ? null : revision };
}

function decoded(text: string): string | null {
	try {
		return decodeURIComponent(text);
	} catch (error) {
		if (error instanceof URIError) return null;
		throw error;
	}
}

/** The hub's rule for owners and names: up to 96 of these, no `-` or `.` at either end, neither `--` nor `..` inside. */
function isPart(text: string): boolean {
	return /^(?![-.])(?!.*(?:--|\.\.))[\w.-]{1,96}(?<![-.])$/.test(text);
}

function refused(reason: NameRefusal): NamedRepository {
	return { kind: 'refused', reason };
}
