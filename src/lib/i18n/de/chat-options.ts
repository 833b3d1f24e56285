/** What is said, in German, of the system prompt, the sampling and the saved prompts. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, plural } = createFormat('de');

export const chatOptions: PageMessages['chatOptions'] = {
	systemPrompt: 'Systemprompt',
	systemPromptExplained: 'Was das Modell in diesem Chat vor allem anderen gesagt bekommt.',
	sampling: 'Sampling',
	samplingThinking:
		'Wie in diesem Chat das nächste Token gewählt wird. Leere Felder folgen Qwens Empfehlung für Antworten mit Nachdenken und wechseln mit dem Modus.',
	samplingNotThinking:
		'Wie in diesem Chat das nächste Token gewählt wird. Leere Felder folgen Qwens Empfehlung für Antworten ohne Nachdenken und wechseln mit dem Modus.',
	parameters: {
		temperature: 'Temperatur',
		topP: 'Top-p',
		topK: 'Top-k',
		minP: 'Min-p',
		presencePenalty: 'Presence Penalty',
		seed: 'Startwert (Seed)',
		maxNewTokens: 'Höchstlänge in Tokens'
	},
	open: { seed: 'Zufällig', maxNewTokens: 'Was hineinpasst' },
	outOfRange: (least, most) =>
		`Hier muss eine Zahl von ${number(least, least % 1 === 0 ? 0 : 2)} bis ${number(most, most % 1 === 0 ? 0 : 2)} stehen. Bis dahin gilt der letzte passende Wert.`,
	reset: 'Zurück zu Qwens Werten'
};

export const prompts: PageMessages['prompts'] = {
	title: 'Prompts',
	label: 'Gespeicherte Prompts',
	explained:
		'Um einen Prompt zu verwenden, tippe am Anfang einer Nachricht einen Schrägstrich und seinen Namen. Jeder kann sein eigenes Denkbudget mitbringen. Die Namen think und no_think gehören Qwen3 selbst.',
	offered: (count) =>
		plural(count, {
			one: `${number(count)} gespeicherter Prompt passt. Wähle ihn mit den Pfeiltasten.`,
			other: `${number(count)} gespeicherte Prompts passen. Wähle einen mit den Pfeiltasten.`
		}),
	none: 'Du hast noch keine Prompts gespeichert.',
	add: 'Neuer Prompt',
	unsaved: 'Angefangen und nicht gespeichert',
	goOn: 'Weiterschreiben',
	goOnWith: (name) => `${name} weiterschreiben`,
	edit: 'Bearbeiten',
	editNamed: (name) => `Prompt /${name} bearbeiten`,
	delete: 'Löschen',
	deleteNamed: (name) => `Prompt /${name} löschen`,
	deleteQuestion: (name) => `Prompt /${name} löschen? Er lässt sich nicht wiederherstellen.`,
	name: 'Name',
	nameExplained: 'Buchstaben, Ziffern, - und _, ohne den Schrägstrich.',
	text: 'Text',
	place: 'Verwendet als',
	places: {
		message: 'Nachricht, die du fertig schreibst und sendest',
		system: 'Systemprompt des Chats'
	},
	thinking: 'Nachdenken',
	thinkingAsIs: 'Wie im Chat eingestellt',
	thinkingOff: 'Aus',
	thinkingUnlimited: 'An, unbegrenzt',
	thinkingBudget: (tokens) =>
		plural(tokens, {
			one: `An, bis zu ${number(tokens)} Token`,
			other: `An, bis zu ${number(tokens)} Tokens`
		}),
	save: 'Speichern',
	saved: (name) => `Der Prompt /${name} ist gespeichert.`,
	flaws: {
		name: 'Ein Name besteht aus 1 bis 40 Buchstaben, Ziffern, - oder _, beginnt mit einem Buchstaben oder einer Ziffer und ist weder think noch no_think.',
		'name-taken': 'Ein anderer Prompt heißt schon so.',
		changed:
			'Ein anderer Tab hat diesen Prompt inzwischen geändert. Noch einmal speichern ersetzt das Gespeicherte, Abbrechen behält es.',
		text: 'Schreibe, was der Prompt sagen soll.'
	}
};
