/** The page for people who put Ponder into their own pages, in German. */
import type { PageMessages } from '../en/pages.ts';

const options: PageMessages['embedding']['options'] = {
	mode: { name: 'Form', about: 'In der Seite, als Knopf in der Ecke oder über das ganze Fenster.' },
	model: {
		name: 'Modell',
		about: 'Wird vorgeschlagen, wo es schon vorhanden ist; nichts Großes wird ohne einen Klick geladen.'
	},
	thinking: {
		name: 'Nachdenken',
		about: 'Ob Antworten mit Nachdenken beginnen. Wer deine Seite besucht, kann es ändern.'
	},
	budget: { name: 'Denkbudget', about: 'In Tokens, oder „unlimited“.' },
	system: {
		name: 'Systemprompt',
		about: 'Was das Modell zuerst gesagt bekommt. Wer deine Seite besucht, kann es lesen.'
	},
	locale: {
		name: 'Sprache',
		about: 'Ein Kürzel wie en oder ar. Leer: die Sprache derer, die deine Seite besuchen.'
	},
	theme: { name: 'Farben', about: 'Ohne Angabe wie im System derer, die deine Seite besuchen.' },
	greeting: { name: 'Begrüßung', about: 'Steht dort, wo der Chat beginnt.' },
	suggestions: {
		name: 'Vorschläge',
		about: 'Bis zu sechs Fragen, getrennt durch |. Ein Klick setzt sie ins Eingabefeld.'
	},
	label: {
		name: 'Beschriftung des Knopfs',
		about: 'Wie der Knopf heißt, statt „Privaten Assistenten fragen“.'
	},
	minHeight: {
		name: 'Mindesthöhe',
		about: 'In CSS-Pixeln. Dieser Platz bleibt von Anfang an frei, damit nichts verrutscht.'
	},
	maxHeight: { name: 'Höchsthöhe', about: 'In CSS-Pixeln. Darüber hinaus wird im Frame gescrollt.' },
	credentialless: {
		name: 'Ohne Anmeldedaten',
		about: 'Für Seiten, die „cross-origin isolated“ sind: Der Frame beginnt jedes Mal mit leerem Speicher.'
	}
};

export const embedding: PageMessages['embedding'] = {
	title: 'Ponder in deine Seite einbauen',
	lead: 'Zwei Zeilen, und wer deine Seite besucht, hat einen Assistenten, der auf dem eigenen Gerät läuft. Du brauchst keinen Server, und was geschrieben wird, verlässt das Gerät nicht.',
	build: 'Auswählen',
	chosen: 'Deine Auswahl',
	byVisitor: 'Nach Wunsch der Besucher',
	byPage: 'Wie deine Seite es braucht',
	choices: {
		inline: 'In der Seite',
		bubble: 'Ein Knopf',
		fullscreen: 'Ganzes Fenster',
		on: 'An',
		off: 'Aus',
		auto: 'Wie im System',
		light: 'Hell',
		dark: 'Dunkel'
	},
	options,
	look: 'Farben und Ecken',
	lookExplained:
		'Farben, wie CSS sie schreibt, oder ein Paar: light-dark(#fff, #111). Ecken in px, rem oder em.',
	fault: 'Das ist nicht verwendbar; es gilt die Vorgabe.',
	reset: 'Zurück zu den Vorgaben',
	preview: 'Vorschau',
	previewExplained:
		'Der Frame, wie er ist. Es antwortet das mitgelieferte Modell von Ponder, auf diesem Gerät.',
	previewShapes: {
		bubble:
			'Deine Seite im Kleinen. Ein Klick auf den Knopf öffnet den Frame daneben, ein weiterer schließt ihn.',
		fullscreen: 'Deine Seite im Kleinen. Ein Klick auf den Knopf öffnet den Frame im ganzen Fenster.'
	},
	/** As the widget itself has it. */
	openLabel: 'Privaten Assistenten fragen',
	previewTitle: 'Vorschau des Frames',
	snippet: 'Das fügst du ein',
	snippets: { frame: 'Oder nur ein Frame, ohne Skript' },
	snippetExplained: {
		element:
			'Das Skript ist klein, lädt nichts als einen Knopf und setzt seinen Frame erst daneben, wenn jemand ihn öffnet.',
		frame:
			'Für Seiten, die keine Skripte erlauben. Deine Seite erfährt nichts daraus und kann dort nichts fragen.'
	},
	copy: 'Zeilen kopieren',
	copied: 'Kopiert',
	copyFailed: 'Der Browser hat das Kopieren nicht erlaubt.',
	frameTitle: 'Ponder, ein privater Assistent',
	examples: 'Beispiele',
	example: {
		inline: 'In einer Seite',
		bubble: 'Ein Knopf in der Ecke',
		frame: 'Ein Frame ohne Skripte',
		client: 'Eine Seite, die das Modell selbst fragt'
	},
	security: 'Was sicher ist und was bei dir liegt',
	notes: {
		reading:
			'Deine Seite kann weder lesen, was geschrieben wird, noch Antworten, Einstellungen oder Modelle. Um Nachrichten zu senden und Antworten zu lesen, braucht sie eine Zustimmung. Um diese wird im Frame gebeten, einmal für jeden Ursprung, mit einem Knopf, der zu sehen sein muss, damit ein Klick zählt.',
		hidden:
			'Mit dieser Zustimmung darf deine Seite auch fragen, während der Frame verborgen ist. Er sagt es, sobald er wieder zu sehen ist: wie oft, und wie sich die Zustimmung zurücknehmen lässt.',
		spaces: 'Jeder Ursprung hat seine eigenen Chats. Es sind nicht die aus dem eigenen Ponder der Besucher.',
		context:
			'Was du als Kontext für eine Seite mitgibst, wird mit dem Namen deines Servers angezeigt, bevor es verwendet wird. Änderst du ihn, gilt er erst, wenn er wieder angezeigt wurde, und ist als geändert gekennzeichnet.',
		allowList:
			'Wer dieses Ponder in einen Frame setzen darf, steht daneben in embed.json: { "origins": ["https://example.org"] }, oder "*" für alle. Die eigenen Seiten der App darf niemand in einen Frame setzen.',
		origin:
			'Mit den Headern, die Ponder mitbringt, darf jede Website die Seite des Widgets in einen Frame setzen, nicht aber eine Seite ohne Ursprung, etwa eine Datei.',
		policies:
			'Mit einer Content-Security-Policy braucht deine Seite script-src und frame-src für diese Adresse. Mit Cross-Origin-Embedder-Policy braucht ein einfaches iframe das Attribut credentialless; das Widget setzt es selbst.',
		sandbox:
			'Ein Frame mit sandbox braucht allow-scripts, allow-same-origin und allow-forms und für seine Links allow-popups.'
	},
	client: 'Das Modell aus deiner Seite fragen',
	clientExplained:
		'In den Formen der API von OpenAI, beantwortet auf dem Gerät der Besucher, sobald sie zugestimmt haben. Der offizielle Client funktioniert über seine Option fetch.',
	typesLink: 'Alle Typen: widget.d.ts',
	reference: 'Das Protokoll',
	referenceExplained:
		'Was das Element und der Frame einander sagen, für alle, die ihre eigene Gegenstelle schreiben. Aus den Typen im Quelltext erzeugt.',
	calls: 'Aufrufe, von deiner Seite an den Frame',
	events: 'Ereignisse, vom Frame an deine Seite',
	errors: 'Fehlercodes',
	types: 'Typen',
	withConsent: 'Nur mit Zustimmung',
	columns: { name: 'Name', params: 'Mit', result: 'Endet mit', progress: 'währenddessen' }
};
