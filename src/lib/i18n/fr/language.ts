import type { Language } from '../language.ts';
import { fr } from './core.ts';

export const language: Language = {
	messages: fr,
	loadPages: async () => (await import('./pages.ts')).pagesFr
};
