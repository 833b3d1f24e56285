// A static shell: every page is rendered on the visitor's device.
export const ssr = false;
export const prerender = true;
