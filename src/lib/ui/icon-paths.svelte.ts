/** The drawing of each icon: those of the first page at once, the others as soon as they are fetched. */
import { firstIcons, type IconName } from './icons.ts';
import type { laterIcons } from './later-icons.ts';

/**
 * Fetches the others at once; where that fails, again when one of them is asked for and when there is a network again.
 * @param network hears `online`
 * @returns what gives an icon's path; undefined until it is there: buttons then have their names alone
 */
export function iconPaths(
	fetchLater: () => Promise<typeof laterIcons>,
	network: Pick<EventTarget, 'addEventListener'>
): (name: IconName) => string | undefined {
	let paths = $state.raw<Partial<Record<IconName, string>>>(firstIcons);
	let isWanted = false;

	async function fetchOthers(): Promise<void> {
		if (isWanted) return;
		isWanted = true;
		try {
			paths = { ...firstIcons, ...(await fetchLater()) };
		} catch (reason) {
			console.warn(reason);
			isWanted = false;
		}
	}

	void fetchOthers();
	// Once they are there, or on their way, that does nothing.
	network.addEventListener('online', () => void fetchOthers());
	return (name) => {
		if (paths[name] === undefined) void fetchOthers();
		return paths[name];
	};
}
