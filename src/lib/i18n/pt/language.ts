import type { Language } from '../language.ts';
import { pt } from './core.ts';

export const language: Language = {
	messages: pt,
	loadPages: async () => (await import('./pages.ts')).pagesPt
};
