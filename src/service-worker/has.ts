/**
 * Whether something is kept at this address. `match` would open its body as well: Firefox, with some hundred opened that nobody
 * reads, now and then gives none of those that a page is waiting for.
 */
export async function has(cache: Cache, address: string): Promise<boolean> {
	return (await cache.keys(address)).length > 0;
}
