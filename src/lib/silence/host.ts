/** Which host a hub is. */
import type { Hub } from '#lib/download/protocol.ts';

/** With its port, where it is not its scheme's own. */
export function hostOf({ base }: Pick<Hub, 'base'>): string {
	return new URL(base).host;
}
