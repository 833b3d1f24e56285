/** Where a deployment says which origins may embed it (`allow-list.ts`), below the app's base path. */
export const allowListPath = 'embed.json';
