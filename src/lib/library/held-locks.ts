/** Which locks are held, in this tab or another. */

/** Their names; none where the browser does not tell. Never rejects. */
export async function heldLocks(locks: Pick<LockManager, 'query'> | undefined): Promise<readonly string[]> {
	try {
		const { held = [] } = (await locks?.query()) ?? {};
		return held.flatMap(({ name }) => name ?? []);
	} catch (reason) {
		console.warn(reason);
		return [];
	}
}
