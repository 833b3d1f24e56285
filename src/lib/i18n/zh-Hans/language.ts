import type { Language } from '../language.ts';
import { zhHans } from './core.ts';

export const language: Language = {
	messages: zhHans,
	loadPages: async () => (await import('./pages.ts')).pagesZhHans
};
