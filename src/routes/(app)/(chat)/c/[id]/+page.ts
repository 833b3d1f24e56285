// Conversations are on the visitor's device; there is none to render ahead.
export const prerender = false;
