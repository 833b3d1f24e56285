/** What of a conversation the model is asked: fetched apart from what typing needs. */
export { lastWindowStart, windowStart } from './prompt-window.ts';
export { continuationOf, promptOf } from './prompt.ts';
