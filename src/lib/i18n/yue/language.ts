import type { Language } from '../language.ts';
import { yue } from './core.ts';

export const language: Language = {
	messages: yue,
	loadPages: async () => (await import('./pages.ts')).pagesYue
};
