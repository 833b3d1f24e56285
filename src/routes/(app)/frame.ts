/** What a page knows of the frame around it. */
import { createContext } from 'svelte';

export interface Frame {
	/** Whether the conversations are in a drawer. */
	readonly hasDrawer: boolean;
	readonly isDrawerOpen: boolean;
	readonly openDrawer: () => void;
	/** The page says whether it has a place to write in, for the link that leads there first. */
	readonly showsComposer: (shows: boolean) => void;
}

export const [getFrame, setFrame] = createContext<Frame>();
