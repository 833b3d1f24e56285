/** What the manifest, the service worker and the page agree on about shares from other apps. */

/** Path, relative to the app, that a share is posted to; the service worker answers it. */
export const sharePath = 'share';

/** Where the service worker leads when a share could not be kept. */
export const lostShareFragment = '#share=lost';

/** The fields of the form. */
export const shareFields = { title: 'title', text: 'text', url: 'url', files: 'files' } as const;
