/** What only the models page says, in English: not needed to begin a chat, and fetched with that page. */
import { downloadErrorsEn } from './download-errors.en.ts';
import { modelsEn } from './models.en.ts';

export const pagesEn = {
	models: modelsEn,
	downloadErrors: downloadErrorsEn
};

export type PageMessages = typeof pagesEn;
