/** What each failure of getting and keeping models is called, in German. */
import type { DownloadErrorCatalogue } from '../error-words.ts';
import { createFormat } from '../format.ts';

const { bytes, roughDuration } = createFormat('de');

/** The file that a fact names, or what stands for it where none does. */
const file = (path: string | number | undefined) => (path === undefined ? 'Eine Datei' : `Die Datei ${path}`);

export const downloadErrors: DownloadErrorCatalogue = {
	offline: {
		title: 'Es gibt keine Verbindung zum Server',
		body: ({ begun }) =>
			begun === undefined
				? 'Der Server ist nicht erreichbar, aber es ist nichts verloren. Prüfe die Verbindung und ob im Netz etwas dazwischenkommt, zum Beispiel ein Filter oder eine Anmeldeseite; versuche es dann noch einmal.'
				: begun === 1
					? 'Alles, was angekommen ist, bleibt erhalten. Der Download geht von selbst weiter, sobald dieses Gerät wieder online ist, oder wenn du ihn fortsetzt.'
					: 'Der Download hat noch nicht begonnen, es ist also nichts verloren. Er beginnt von selbst, sobald dieses Gerät wieder online ist, oder wenn du es noch einmal versuchst.'
	},
	'hub-address-invalid': {
		title: 'Diese Adresse ist nicht verwendbar',
		body: () =>
			'Modelle kommen von einer Adresse, die mit https:// beginnt und nur einen Server nennt, etwa https://hub.example. Ohne Verschlüsselung ist nur dieser Computer selbst erlaubt: http://localhost. Korrigiere die Adresse und versuche es noch einmal.'
	},
	'not-a-hub': {
		title: 'Dort antwortet kein Hub für Modelle',
		body: () =>
			'Unter dieser Adresse antwortet etwas, aber nicht so, wie es ein Hub für Modelle tut. Prüfe die Adresse oder kehre zu huggingface.co zurück.'
	},
	unauthorized: {
		title: 'Ein Zugriffstoken ist nötig',
		body: () =>
			'Der Server gibt dieses Modell nicht allen, oder er akzeptiert dein Token nicht. Gib unter „Woher Modelle kommen“ ein gültiges Token ein und versuche es dann noch einmal.'
	},
	forbidden: {
		title: 'Dieses Modell ist gesperrt',
		body: () =>
			'Wer es veröffentlicht hat, verlangt vorher eine Zustimmung. Öffne auf dem Server die Seite des Modells, stimme den Bedingungen zu, gib dann unter „Woher Modelle kommen“ dein Token ein und versuche es noch einmal.'
	},
	'not-found': {
		title: 'Diese Datei hat der Server nicht',
		body: ({ path }) =>
			path === undefined
				? 'Ein Modell dieses Namens gibt es nicht oder nicht mehr. Prüfe den Namen oder wähle ein anderes Modell.'
				: `Der Server hat ${path} nicht. Vielleicht ist ein Spiegelserver unvollständig: Kehre unter „Woher Modelle kommen“ zu huggingface.co zurück oder wähle ein anderes Modell.`
	},
	'rate-limited': {
		title: 'Der Server bittet um Geduld',
		body: ({ seconds }) =>
			seconds === undefined
				? 'Er wurde zu oft gefragt, vielleicht von anderen in deinem Netz. Was angekommen ist, bleibt erhalten. Warte ein paar Minuten und setze den Download dann fort.'
				: `Er wurde zu oft gefragt, vielleicht von anderen in deinem Netz. Was angekommen ist, bleibt erhalten. Warte ${roughDuration(Number(seconds) * 1000)} und setze den Download dann fort.`
	},
	'hub-failed': {
		title: 'Der Server hat selbst Schwierigkeiten',
		body: ({ status }) =>
			status === undefined
				? 'Er konnte nicht antworten. Was angekommen ist, bleibt erhalten. Setze den Download später fort oder verwende einen Spiegelserver.'
				: `Er hat mit dem Code ${status} geantwortet. Was angekommen ist, bleibt erhalten. Setze den Download später fort oder verwende einen Spiegelserver.`
	},
	'address-expired': {
		title: 'Die Adresse der Datei ist abgelaufen',
		body: () =>
			'Der Server nennt eine Adresse, die nur eine Weile gilt, und sie wird immer wieder abgelehnt. Was angekommen ist, bleibt erhalten. Prüfe die Uhr dieses Geräts und setze den Download später fort.'
	},
	'unexpected-answer': {
		title: 'Der Server hat ungewöhnlich geantwortet',
		body: ({ status }) =>
			status === undefined
				? 'Vielleicht kommt im Netz etwas dazwischen, zum Beispiel eine Anmeldeseite. Öffne zur Probe eine andere Website und setze den Download dann fort.'
				: `Er hat mit dem Code ${status} geantwortet. Vielleicht kommt im Netz etwas dazwischen, zum Beispiel eine Anmeldeseite. Öffne zur Probe eine andere Website und setze den Download dann fort.`
	},
	'size-changed': {
		title: 'Eine Datei hat nicht die richtige Größe',
		body: ({ path, expected, found }) =>
			expected === undefined || found === undefined
				? `${file(path)} ist nicht die, die Ponder kennt. Sie wurde nicht behalten. Kehre zu huggingface.co zurück, falls du einen Spiegelserver verwendest, oder versuche es später noch einmal.`
				: `${file(path)} müsste ${bytes(Number(expected))} groß sein, auf dem Server sind es aber ${bytes(Number(found))}. Sie wurde nicht behalten. Kehre zu huggingface.co zurück, falls du einen Spiegelserver verwendest, oder versuche es später noch einmal.`
	},
	truncated: {
		title: 'Was ankommt, ist unvollständig',
		body: ({ path }) =>
			`${file(path)} hat immer wieder zu früh geendet. Etwas im Netz scheint Downloads abzuschneiden, vielleicht ein Filter. Versuche es in einem anderen Netz und setze den Download fort; was vollständig ist, bleibt erhalten.`
	},
	'wrong-bytes': {
		title: 'Was ankommt, ist nicht das Modell',
		body: ({ path }) =>
			`${file(path)} wurde zweimal geladen und stimmt immer noch nicht mit der veröffentlichten überein; deshalb wurde sie verworfen. Versuche es in einem anderen Netz oder kehre zu huggingface.co zurück, falls du einen Spiegelserver verwendest.`
	},
	'not-a-model': {
		title: 'Kein Modell, das in Ponder läuft',
		body: () =>
			'Das Repository enthält kein Qwen3-Modell in der Form, die in Browsern läuft. Wähle ein anderes.'
	},
	'import-mismatch': {
		title: 'Diese Dateien gehören nicht zum Modell',
		body: ({ path }) =>
			`${file(path)} stimmt nicht mit der veröffentlichten überein, deshalb wurde nichts davon behalten. Suche dieselbe Version des Modells oder lade es herunter.`
	},
	'not-stored': {
		title: 'Das Modell ist nicht mehr auf diesem Gerät',
		body: () =>
			'Es wurde gelöscht, vielleicht in einem anderen Tab. Lade es noch einmal herunter, um es zu verwenden.'
	},
	'worker-crashed': {
		title: 'Der Download ist unerwartet stehen geblieben',
		body: () =>
			'Der Browser hat ihn beendet, vielleicht um Arbeitsspeicher zu sparen. Alles, was angekommen ist, bleibt erhalten. Setze ihn fort; er geht dort weiter, wo er stehen geblieben ist.'
	},
	internal: {
		title: 'In Ponder ist etwas schiefgegangen',
		body: () =>
			'Der Fehler liegt bei uns, nicht bei dir. Was angekommen ist, bleibt erhalten. Versuche es noch einmal; wenn es wieder passiert, lade die Seite neu.'
	},

	'storage-denied': {
		title: 'Modelle können hier nicht gespeichert werden',
		body: () =>
			'Dieser Browser gibt Ponder keinen Speicher, wie in einem privaten Fenster. Öffne Ponder in einem normalen Fenster, um ein Modell herunterzuladen.'
	},
	'storage-full': {
		title: 'Der Speicher ist voll',
		body: () =>
			'Was angekommen ist, bleibt erhalten. Lösche ein Modell, das du nicht mehr brauchst, oder schaffe auf diesem Gerät Platz und setze den Download dann fort.'
	},
	'storage-blocked': {
		title: 'Ein anderer Tab hält die Modelle fest',
		body: () =>
			'In einem anderen Tab ist eine ältere Version von Ponder offen. Schließe ihn und versuche es dann noch einmal.'
	},
	'storage-newer': {
		title: 'Diese Seite ist veraltet',
		body: () =>
			'Die Modelle wurden von einer neueren Version von Ponder gespeichert. Lade diese Seite neu, um sie zu bekommen.'
	},
	'storage-failed': {
		title: 'Lesen oder Schreiben ist fehlgeschlagen',
		body: () =>
			'Was vorher vollständig war, ist noch da. Versuche es noch einmal; wenn es wieder passiert, starte den Browser neu oder schaffe auf diesem Gerät Platz.'
	}
};
