/** More words of work that takes long, in German. */
import type { PageMessages } from '../en/pages.ts';

export const longWorkPages: PageMessages['longWork'] = {
	notification: {
		label: 'Benachrichtigen, wenn etwas fertig ist',
		explained:
			'Wenn eine Antwort oder ein Download fertig wird, während Ponder nicht zu sehen ist. Mehr steht in der Benachrichtigung nicht.',
		denied:
			'Der Browser erlaubt Ponder keine Benachrichtigungen. Das kannst du in den Browsereinstellungen für diese Website ändern.',
		unsupported:
			'In diesem Browser können Websites keine Benachrichtigungen senden. In manchen geht es, sobald die Seite auf dem Home-Bildschirm liegt.'
	},

	died: {
		title: (model) => `Die Seite wurde geschlossen, während ${model} geladen wurde`,
		body: (answerer) =>
			`Wahrscheinlich reichte der Arbeitsspeicher des Geräts nicht aus. Nichts von dem, was du geschrieben hast, ist verloren. Vorerst antwortet ${answerer}.`,
		again: (model) => `${model} noch einmal versuchen`,
		smaller: (model) => `${model} verwenden`
	}
};
