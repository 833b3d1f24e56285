/** What only some pages, menus and messages say, in Korean. */
import type { PageMessages } from '../en/pages.ts';
import { answers } from './answers.ts';
import { arrival } from './arrival.ts';
import { attachments } from './attachments.ts';
import { chatOptions, prompts } from './chat-options.ts';
import { commands } from './commands.ts';
import { history, model, thinking, transcript } from './conversation.ts';
import { downloadErrors } from './download-errors.ts';
import { embed } from './embed.ts';
import { embedding } from './embedding.ts';
import { errors } from './errors.ts';
import { install } from './install.ts';
import { answerLanguage, language } from './language-choice.ts';
import { longWorkPages } from './long-work-pages.ts';
import { modelPanel } from './model-panel.ts';
import { models } from './models.ts';
import { pwa } from './pwa.ts';
import { selection } from './selection.ts';
import { settings } from './settings.ts';
import { silence } from './silence.ts';
import { context, turns } from './turns.ts';

export const pagesKo: PageMessages = {
	...answers,
	transcript,
	thinking,
	history,
	model,
	attachments,
	turns,
	context,
	chatOptions,
	prompts,
	errors,
	commands,
	selection,
	modelPanel,
	models,
	downloadErrors,
	silence,
	pwa,
	settings,
	install,
	arrival,
	longWork: longWorkPages,
	embedding,
	embed,
	language,
	answerLanguage
};
