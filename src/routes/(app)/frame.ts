/** What a page and the frame around it know of each other. */
import { createContext } from 'svelte';
import type { Chat } from '#lib/chat/chat.svelte.ts';

/** Where one writes. */
export interface WritingPlace {
	readonly chat: Chat;
	/** Puts the cursor there. */
	readonly focus: () => void;
}

export interface Frame {
	/** Whether the conversations are in a drawer. */
	readonly hasDrawer: boolean;
	readonly isDrawerOpen: boolean;
	readonly openDrawer: () => void;
	/** Shows everything that can be done, to be found by its name. */
	readonly openPalette: () => void;
	/** The address of the chat that was shown last; a new one's where that is gone. */
	readonly chatAddress: string;
	/** The page says where one writes in it; null where that is nowhere. */
	readonly writesIn: (place: WritingPlace | null) => void;
}

export const [getFrame, setFrame] = createContext<Frame>();
