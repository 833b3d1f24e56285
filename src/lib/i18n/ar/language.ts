import type { Language } from '../language.ts';
import { ar } from './core.ts';

export const language: Language = {
	messages: ar,
	loadPages: async () => (await import('./pages.ts')).pagesAr
};
