/** The policy for servers that can set headers: for hosts that read a `_headers` file, for nginx and for Caddy. Pure. */
import { headersOf, realmPaths, type Realm } from '../lib/policy/policy.ts';

interface HostHeaders {
	/** Below the origin, `*` for any text. */
	readonly path: string;
	readonly headers: Readonly<Record<string, string>>;
}

/** Every realm's headers, page by page, without those that each response carries (`common`). */
function realmHeaders(base: string, scriptHashes: readonly string[]): readonly HostHeaders[] {
	return Object.entries(realmPaths).flatMap(([realm, paths]) =>
		paths.map((path) => ({ path: base + path, headers: ownHeaders(realm as Realm, scriptHashes) }))
	);
}

/** The same for all: of two rules that name one header, some hosts send both values. */
const common = ['Cross-Origin-Embedder-Policy', 'Referrer-Policy', 'X-Content-Type-Options'];

// Every browser knows `require-corp`, and a host cannot tell them apart.
const options = (scriptHashes: readonly string[]) => ({ scriptHashes, embedder: 'require-corp' }) as const;

function ownHeaders(realm: Realm, scriptHashes: readonly string[]): Record<string, string> {
	const all = Object.entries(headersOf(realm, options(scriptHashes)));
	return Object.fromEntries(all.filter(([name]) => !common.includes(name)));
}

function commonHeaders(scriptHashes: readonly string[]): Record<string, string> {
	const all = Object.entries(headersOf('page', options(scriptHashes)));
	return Object.fromEntries(all.filter(([name]) => common.includes(name)));
}

/**
 * The `_headers` file of Netlify, Cloudflare Pages and others. Rules add up there, so no two that meet name one header.
 * @param base the path the app stands below, such as `/ponder`; empty for a root
 */
export function headersFile(base: string, scriptHashes: readonly string[]): string {
	const rules = [
		{ path: `${base}/*`, headers: commonHeaders(scriptHashes) },
		...realmHeaders(base, scriptHashes)
	];
	return rules
		.map(({ path, headers }) =>
			[path, ...lines(headers, ([name, value]) => `  ${name}: ${value}`)].join('\n')
		)
		.join('\n\n')
		.concat('\n');
}

/** For nginx, inside `server`; a `location` that sets a header of its own inherits none of these. */
export function nginxHeaders(base: string, scriptHashes: readonly string[]): string {
	const locations = realmHeaders(base, scriptHashes);
	const names = [...new Set(locations.flatMap(({ headers }) => Object.keys(headers)))];
	return [
		...lines(commonHeaders(scriptHashes), ([name, value]) => `add_header ${name} "${value}" always;`),
		...names.flatMap((name) => [
			`set $${variable(name)} "";`,
			...locations.flatMap(({ path, headers }) => {
				const value = headers[name];
				return value === undefined
					? []
					: [`if ($uri ~ "${expression(path)}") { set $${variable(name)} "${value}"; }`];
			}),
			`add_header ${name} $${variable(name)} always;`
		]),
		// The table of types that nginx comes with has none for it.
		`location = ${base}/widget.mjs { types { } default_type text/javascript; }`
	]
		.join('\n')
		.concat('\n');
}

/** For Caddy, inside the site's block. */
export function caddyHeaders(base: string, scriptHashes: readonly string[]): string {
	return [
		...lines(commonHeaders(scriptHashes), ([name, value]) => `header ${name} "${value}"`),
		...realmHeaders(base, scriptHashes).flatMap(({ path, headers }) =>
			lines(headers, ([name, value]) => `header ${path} ${name} "${value}"`)
		)
	]
		.join('\n')
		.concat('\n');
}

function lines(
	headers: Readonly<Record<string, string>>,
	line: (header: readonly [string, string]) => string
): readonly string[] {
	return Object.entries(headers).map(line);
}

function variable(header: string): string {
	return `ponder_${header.toLowerCase().replaceAll('-', '_')}`;
}

function expression(path: string): string {
	return `^${path.replaceAll('.', '\\.').replaceAll('*', '.*')}$`;
}
