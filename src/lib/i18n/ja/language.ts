import type { Language } from '../language.ts';
import { ja } from './core.ts';

export const language: Language = {
	messages: ja,
	loadPages: async () => (await import('./pages.ts')).pagesJa
};
