/** What only some pages, menus and messages say, in English: not needed to begin a chat, and fetched with them. */
import { answersEn } from './answers.en.ts';
import { arrivalEn } from './arrival.en.ts';
import { chatOptionsEn, promptsEn } from './chat-options.en.ts';
import { commandsEn } from './commands.en.ts';
import { downloadErrorsEn } from './download-errors.en.ts';
import { embedEn } from './embed.en.ts';
import { embeddingEn } from './embedding.en.ts';
import { errorsEn } from './errors.en.ts';
import { installEn } from './install.en.ts';
import { longWorkPagesEn } from './long-work.en.ts';
import { modelPanelEn } from './model-panel.en.ts';
import { modelsEn } from './models.en.ts';
import { pwaEn } from './pwa.en.ts';
import { selectionEn } from './selection.en.ts';
import { settingsEn } from './settings.en.ts';
import { silenceEn } from './silence.en.ts';
import { contextEn, turnsEn } from './turns.en.ts';

export const pagesEn = {
	...answersEn,
	turns: turnsEn,
	context: contextEn,
	chatOptions: chatOptionsEn,
	prompts: promptsEn,
	errors: errorsEn,
	commands: commandsEn,
	selection: selectionEn,
	modelPanel: modelPanelEn,
	models: modelsEn,
	downloadErrors: downloadErrorsEn,
	silence: silenceEn,
	pwa: pwaEn,
	settings: settingsEn,
	install: installEn,
	arrival: arrivalEn,
	longWork: longWorkPagesEn,
	embedding: embeddingEn,
	embed: embedEn
};

export type PageMessages = typeof pagesEn;
