/** The event by which the app tells the script that watches its start (`src/boot`) that it is there. */
export const startedEvent = 'ponder-started';
