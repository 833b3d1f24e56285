import type { Language } from '../language.ts';
import { en } from './core.ts';

export const language: Language = {
	messages: en,
	loadPages: async () => (await import('./pages.ts')).pagesEn
};
