/** The icons of the first page, drawn on a grid of 24 with a line of 1.6: the path of each. */
import type { laterIcons } from './later-icons.ts';

export const firstIcons = {
	menu: 'M4 7h16M4 12h16M4 17h10',
	'chevron-down': 'M8 10l4 4 4-4',
	'arrow-up': 'M12 19V5M6 11l6-6 6 6',
	bulb: 'M9 18h6M10 21h4M12 3a6 6 0 0 0-3.6 10.8c.7.6 1.1 1.3 1.1 2.2h5c0-.9.4-1.6 1.1-2.2A6 6 0 0 0 12 3z',
	/** A sheet with a dashed edge: nothing of it stays. */
	temporary:
		'M7 4h2M12 4h2M17 4.2l1.8 1.3M20 9v2M20 14v2M18.6 18.8L17 20M14 20h-2M9 20H7M4.8 18.6L4 17M4 14v-2M4 9V7M9 10h6M9 14h4',
	settings: 'M4 8h9M17 8h3M15 6v4M4 16h3M11 16h9M9 14v4'
} as const;

export type IconName = keyof typeof firstIcons | keyof typeof laterIcons;
