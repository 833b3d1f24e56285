/** What Ponder says of its own requests, in German. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, bytes } = createFormat('de');

export const silence: PageMessages['silence'] = {
	label: 'Anfragen dieser Seite',
	quiet: 'Nichts von dem, was du geschrieben hast, hat dieses Gerät verlassen',
	partly: 'Ponder sendet nichts von dem, was du schreibst; gemessen wird noch nicht alles',
	unlisted:
		'Die Liste der Anfragen konnte nicht begonnen werden. Lade die Seite neu, um es noch einmal zu versuchen.',
	unexplained: 'Es gibt eine Anfrage, die Ponder nicht erklären kann',
	quietBody:
		'Ponder holt Dateien und sendet nichts. Das sind seine Anfragen, seit diese Seite geöffnet wurde, soweit sie gemessen werden.',
	unexplainedBody:
		'Sie ist unten markiert. Browsererweiterungen können im Namen einer Seite etwas anfordern; wenn du keine hast, melde es denen, die dieses Ponder betreiben.',
	ownHost: 'Woher Ponder kommt',
	hub: 'Für Modelle, die du angefordert hast',
	otherHost: 'Nichts, was Ponder anfordert',
	kept: 'Anfragen, von diesem Gerät beantwortet',
	network: 'Anfragen über das Netz',
	received: 'Empfangen',
	receivedOfHub: 'Empfangen, auch von Servern, auf die verwiesen wird',
	atLeast: (size) => `mindestens ${bytes(size)}`,
	list: 'Alle einzeln',
	why: {
		app: 'die App',
		runtime: 'die Laufzeitumgebung',
		'bundled-model': 'das mitgelieferte Modell',
		download: 'ein Download',
		unexplained: 'ungeklärt'
	},
	bytes: (size) => bytes(size),
	times: (count) => `${number(count)}-mal`,
	fromDevice: 'von diesem Gerät',
	sizeUnknown: 'Größe nicht gemessen',
	measured: 'Was gemessen wird',
	coverage: {
		all: 'Jede Anfrage aller offenen Tabs von Ponder, seines Modells und seiner Downloads, wie der Service Worker sie gesehen hat.',
		'page-only':
			'Jede Anfrage dieser Seite. Nicht gemessen werden die des Modells und der Downloads selbst, denn als die Seite geöffnet wurde, war noch kein Service Worker aktiv. Ab dem nächsten Öffnen von Ponder werden auch sie gemessen.'
	},
	notMeasured:
		'Nicht gemessen wird, was eine Anfrage außer ihrer Adresse mitführt. Das überwachen die Tests von Ponder von außen, am Server.'
};
