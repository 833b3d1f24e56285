/** What each failure is called, in German. */
import type { ErrorCatalogue } from '../error-words.ts';

export const errors: ErrorCatalogue = {
	'simd-unavailable': {
		title: 'Dieser Browser kann das Modell nicht ausführen',
		body: 'Auf dem Prozessor läuft das Modell nur in einem neueren Browser. Aktualisiere diesen oder öffne Ponder in einem aktuellen Chrome, Edge, Firefox oder Safari.'
	},
	'webgpu-unavailable': {
		title: 'Die Grafikkarte ist nicht nutzbar',
		body: 'Dieser Browser gibt keine Grafikkarte frei. Lass Ponder stattdessen den Prozessor verwenden: langsamer, aber mit denselben Antworten.'
	},
	'model-file-missing': {
		title: 'Ein Teil des Modells fehlt',
		body: 'Eine Datei des Modells ist nicht dort, wo sie sein sollte. Versuche es noch einmal; wenn sie weiterhin fehlt, wurde Ponder hier nicht vollständig installiert.'
	},
	'model-not-stored': {
		title: 'Das Modell ist nicht mehr auf diesem Gerät',
		body: 'Es wurde gelöscht, oder der Browser hat es entfernt, um Platz zu schaffen. Verwende das mitgelieferte Modell oder lade dieses auf der Modellseite noch einmal herunter. Deine Chats bleiben erhalten.'
	},
	'model-file-corrupt': {
		title: 'Ein Teil des Modells ist beschädigt',
		body: 'Eine Datei des Modells ist abgeschnitten, nicht lesbar oder nicht das, was sie zu sein vorgibt. Versuche es noch einmal; ein heruntergeladenes Modell lässt sich auf der Modellseite prüfen und reparieren.'
	},
	offline: {
		title: 'Die Verbindung ist fehlgeschlagen',
		body: 'Eine Datei, die das Modell braucht, konnte nicht geladen werden. Prüfe die Verbindung und versuche es noch einmal. Was du geschrieben hast, bleibt erhalten.'
	},
	'runtime-failed': {
		title: 'Die Laufzeitumgebung ist nicht gestartet',
		body: 'Das Programm, das das Modell ausführt, konnte nicht geladen werden. Lade die Seite neu; falls eine Erweiterung hier Skripte blockiert, erlaube sie für Ponder.'
	},
	'session-failed': {
		title: 'Das Modell konnte nicht gestartet werden',
		body: 'Das Modell wurde gelesen, läuft aber auf diesem Gerät nicht an. Versuche es noch einmal oder wähle ein kleineres Modell oder einen kürzeren Kontext.'
	},
	'self-test-failed': {
		title: 'Das Modell rechnet auf diesem Gerät falsch',
		body: 'Eine Prüfung nach dem Laden ergab falsche Ergebnisse, deshalb zeigt Ponder dir keine Antworten. Aktualisiere den Browser oder den Grafiktreiber oder verwende stattdessen den Prozessor.'
	},
	'out-of-memory': {
		title: 'Der Arbeitsspeicher reicht nicht',
		body: 'Schließe andere Tabs und Programme und versuche es noch einmal oder wähle ein kleineres Modell oder einen kürzeren Kontext. Was bisher geschrieben wurde, bleibt erhalten.'
	},
	'device-lost': {
		title: 'Die Grafikkarte steht nicht mehr zur Verfügung',
		body: 'Das System hat die Grafikkarte zurückgesetzt oder anderswo gebraucht. Dein Chat ist sicher: Lass neu antworten, dann wird das Modell neu gestartet.'
	},
	'run-failed': {
		title: 'Mitten in der Antwort ist etwas fehlgeschlagen',
		body: 'Eine Berechnung ist auf diesem Gerät fehlgeschlagen. Was bisher geschrieben wurde, bleibt erhalten. Lass neu antworten, um es noch einmal zu versuchen.'
	},
	'context-overflow': {
		title: 'Der Chat ist zu lang für das Modell',
		body: 'Er passt nicht mehr in das, was das Modell auf einmal sehen kann. Beginne einen neuen Chat, kürze die Nachricht oder stelle einen längeren Kontext ein.'
	},
	'empty-message': {
		title: 'Die Nachricht ist leer',
		body: 'Schreibe erst etwas, dann sende es.'
	},
	busy: {
		title: 'Gerade wird eine andere Antwort geschrieben',
		body: 'Das Modell schreibt immer nur eine Antwort. Warte, bis die andere fertig ist, oder stoppe sie und lass dann neu antworten.'
	},
	'not-loaded': {
		title: 'Das Modell ist noch nicht bereit',
		body: 'Es muss vorbereitet werden, bevor es antworten kann. Lass neu antworten, dann bereitet Ponder es zuerst vor.'
	},
	'bad-request': {
		title: 'Das Modell kommt mit diesen Einstellungen nicht zurecht',
		body: 'Eine der Einstellungen liegt außerhalb dessen, was das Modell annimmt. Setze sie zurück und lass neu antworten.'
	},
	'worker-crashed': {
		title: 'Das Modell ist unerwartet stehen geblieben',
		body: 'Der Browser hat es beendet, vielleicht um Arbeitsspeicher zu sparen. Was bisher geschrieben wurde, bleibt erhalten. Lass neu antworten, dann wird das Modell neu gestartet.'
	},
	internal: {
		title: 'In Ponder ist etwas schiefgegangen',
		body: 'Der Fehler liegt bei uns, nicht bei dir. Was du geschrieben hast, bleibt erhalten. Versuche es noch einmal; wenn es wieder passiert, lade die Seite neu.'
	},

	'storage-denied': {
		title: 'Hier kann nichts gespeichert werden',
		body: 'Dieser Browser gibt Ponder keinen Speicher, wie in einem privaten Fenster. Du kannst chatten, aber die Chats sind weg, sobald du diesen Tab schließt. Kopiere, was du behalten willst.'
	},
	'storage-full': {
		title: 'Der Speicher ist voll',
		body: 'Die letzten Nachrichten sind noch nicht gespeichert; solange dieser Tab offen bleibt, sind sie sicher. Lösche Chats, die du nicht mehr brauchst, oder schaffe auf diesem Gerät Platz, dann speichert Ponder sie.'
	},
	'storage-blocked': {
		title: 'Ein anderer Tab ist im Weg',
		body: 'In einem anderen Tab ist eine ältere Version von Ponder offen. Schließe ihn, dann erscheinen deine Chats hier.'
	},
	'storage-newer': {
		title: 'Dieser Tab ist veraltet',
		body: 'Deine Chats wurden von einer neueren Version von Ponder gespeichert. Lade diese Seite neu, um sie zu bekommen. Bis dahin wird hier nichts gespeichert.'
	},
	'storage-failed': {
		title: 'Das Speichern ist fehlgeschlagen',
		body: 'Der Browser konnte seinen Speicher nicht lesen oder beschreiben. Was du siehst, ist sicher, solange dieser Tab offen bleibt. Mit der nächsten Nachricht versucht Ponder es wieder.'
	}
};
