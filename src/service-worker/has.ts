/** Whether something is kept at this address. Unlike `match` it opens no body that nobody would read. */
export async function has(cache: Cache, address: string): Promise<boolean> {
	return (await cache.keys(address)).length > 0;
}
