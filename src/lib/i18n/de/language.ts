import type { Language } from '../language.ts';
import { de } from './core.ts';

export const language: Language = {
	messages: de,
	loadPages: async () => (await import('./pages.ts')).pagesDe
};
