/** The access token, where the person asked for it to be kept. It never leaves this database but to its own origin. */
import type { StoredAccess, WeightsDatabase } from './schema.ts';

/** The kept token with the origin it was given for; null when none is kept. */
export async function savedAccess(database: WeightsDatabase): Promise<StoredAccess | null> {
	return (await database.get('access', 'token')) ?? null;
}

/** Keeps a token, in place of any other. */
export async function saveAccess(database: WeightsDatabase, access: StoredAccess): Promise<void> {
	await database.put('access', access, 'token');
}

export async function forgetAccess(database: WeightsDatabase): Promise<void> {
	await database.delete('access', 'token');
}
