/** What a page knows of the frame around it. */
import { createContext } from 'svelte';

export interface Frame {
	/** Whether the conversations are in a drawer. */
	readonly hasDrawer: boolean;
	readonly isDrawerOpen: boolean;
	readonly openDrawer: () => void;
}

export const [getFrame, setFrame] = createContext<Frame>();
