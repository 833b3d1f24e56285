import type { Language } from '../language.ts';
import { zhHant } from './core.ts';

export const language: Language = {
	messages: zhHant,
	loadPages: async () => (await import('./pages.ts')).pagesZhHant
};
