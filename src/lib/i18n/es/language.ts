import type { Language } from '../language.ts';
import { es } from './core.ts';

export const language: Language = {
	messages: es,
	loadPages: async () => (await import('./pages.ts')).pagesEs
};
