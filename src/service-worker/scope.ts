/** This realm's globals, and addresses below the app's base path. */
import { cacheName } from '#lib/pwa/cache-name.ts';
import type { AppFiles } from './app-files.ts';

declare const self: ServiceWorkerGlobalScope & { readonly __APP_FILES: AppFiles };

export const scope = self;

/** The build replaces the name with the list itself. */
export const appFiles: AppFiles = self.__APP_FILES;

/** The app's base path, ending in a slash. */
export const base = new URL('./', self.location.href);

/** The cache of what pages use besides the app's own files; it outlives every version. */
export const fileCache = cacheName('files', base.href);

/** The absolute address of a path below the app's base path, without a slash in front. */
export function addressOf(path: string): string {
	return new URL(path, base).href;
}

/** A path below the app's base path, without a slash in front and without a query; null for what is not of this app. */
export function pathOf(address: string): string | null {
	const { origin, pathname } = new URL(address);
	if (origin !== base.origin || !pathname.startsWith(base.pathname)) return null;
	return pathname.slice(base.pathname.length);
}
