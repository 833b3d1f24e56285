import type { Language } from '../language.ts';
import { ko } from './core.ts';

export const language: Language = {
	messages: ko,
	loadPages: async () => (await import('./pages.ts')).pagesKo
};
