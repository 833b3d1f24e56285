/** The app for every component below the app’s layout. */
import { createContext } from 'svelte';
import type { App } from './app.svelte.ts';

export const [getApp, setApp] = createContext<App>();
