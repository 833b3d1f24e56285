/** What Ponder uses of what a page may lend to a frame, as the frame's `allow` has it. */
export const frameAllow = 'clipboard-write; storage-access; screen-wake-lock; cross-origin-isolated';
