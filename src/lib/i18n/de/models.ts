/** The words of the models page, in German. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, bytes, byteRate, roughDuration, percent, plural, list } = createFormat('de');

const tokens = (count: number) =>
	plural(count, { one: `${number(count)} Token`, other: `${number(count)} Tokens` });

const files = (count: number) =>
	plural(count, { one: `${number(count)} Datei`, other: `${number(count)} Dateien` });

export const models: PageMessages['models'] = {
	title: 'Modelle',
	intro: (host) =>
		`Ein Modell wird einmal von ${host} heruntergeladen und läuft dann auf diesem Gerät, auch ohne Verbindung.`,
	looking: 'Es wird geprüft, was dieses Gerät kann\u00a0…',
	list: 'Modelle',
	evicted: (names) => `Der Browser hat ${list(names)} entfernt`,
	evictedBody:
		'Browser tun das, wenn der Platz auf einem Gerät knapp wird oder eine Website lange nicht geöffnet wurde. Deine Chats sind getrennt davon gespeichert. Lade ein Modell noch einmal herunter, um es zu verwenden.',

	recommended: 'Für dieses Gerät empfohlen',
	inUse: 'In Gebrauch',
	figuresExplained: (context) =>
		`„Arbeitsspeicher“ ist, was ein Modell in Betrieb bei einem Chat mit ${tokens(context)} belegt. „Tempo“ ist für dieses Gerät geschätzt, bis die erste Antwort gemessen ist. Die Punktzahlen stammen aus dem technischen Bericht zu Qwen3.`,
	download: 'Download',
	onDisk: 'Auf diesem Gerät',
	memory: 'Arbeitsspeicher',
	speed: 'Tempo',
	speedEstimated: (rate) => `etwa ${number(rate, rate < 10 ? 1 : 0)} Tok./s`,
	speedMeasured: (rate) => `${number(rate, rate < 10 ? 1 : 0)} Tok./s, gemessen`,
	licence: 'Lizenz',
	licenceUnknown: 'nicht angegeben',
	version: 'Version',
	versions: {
		q4f16: '4 Bit, halbe Genauigkeit: für Grafikkarten',
		q4: '4 Bit, volle Genauigkeit: für Grafikkarten ohne halbe Genauigkeit',
		quantized: '8 Bit: für den Prozessor'
	},
	otherVersions: 'Andere Versionen',
	about: {
		bundled:
			'Wird mit Ponder geliefert: winzig und dazu da, zu zeigen, wie Nachdenken funktioniert. Es addiert, buchstabiert und grüßt; mehr kann es nicht.',
		small: (claimed, score) =>
			`Schnell und leicht. Für ${number(claimed)} Sprachen gemacht, in den meisten aber schwach: In einem Test auf Spanisch erreichte es ${number(score)} von 100 Punkten. Am besten auf Englisch und Chinesisch und für kurze Aufgaben.`,
		middle: (claimed, score) =>
			`Ein guter Mittelweg. Für ${number(claimed)} Sprachen gemacht; in den großen brauchbar, in anderen ungleichmäßig: In einem Test auf Spanisch erreichte es ${number(score)} von 100 Punkten.`,
		large: (claimed, score) =>
			`Das fähigste, das in einem Browser läuft. Für ${number(claimed)} Sprachen gemacht und in den großen solide: In einem Test auf Spanisch erreichte es ${number(score)} von 100 Punkten.`,
		named: (repository) =>
			`Aus ${repository}, das du genannt hast. Über Qualität, Sprachen und Lizenz weiß Ponder nichts.`
	},

	refusals: {
		'not-published': 'Es ist in keiner Form veröffentlicht, die auf diesem Gerät laufen könnte.',
		'needs-webgpu':
			'Es braucht eine Grafikkarte, die der Browser freigibt. In einem aktuellen Chrome, Edge oder Safari könnte das der Fall sein.',
		'needs-shader-f16':
			'Es braucht eine Grafikkarte, die mit halber Genauigkeit rechnet, und diese tut es nicht.',
		'needs-jspi':
			'Dieser Browser müsste es zweimal im Arbeitsspeicher halten. Ein aktueller Chrome oder Edge lädt es Stück für Stück.',
		'needs-jspi-or-memory': (needed) =>
			`Dieser Browser müsste es zweimal im Arbeitsspeicher halten, wofür ein Gerät ${bytes(needed)} braucht. Ein aktueller Chrome oder Edge lädt es Stück für Stück.`,
		'gpu-limit': (needed, found) =>
			`Sein größter Teil braucht ${bytes(needed)} der Grafikkarte auf einmal, und diese erlaubt ${bytes(found)}.`,
		'wasm-ceiling': (needed, found) =>
			`Es braucht ${bytes(needed)}, mehr als die ${bytes(found)}, die ein Browser ansprechen kann.`,
		memory: (needed, found) =>
			`Es braucht in der Spitze ${bytes(needed)} Arbeitsspeicher, zu viel für dieses Gerät mit ${bytes(found)}.`,
		'ios-memory': (needed, found) =>
			`Es braucht ${bytes(needed)} Arbeitsspeicher; iPhones und iPads schließen eine Seite bei etwa ${bytes(found)}.`
	},
	cannot: 'Läuft hier nicht',
	warnings: {
		'much-memory':
			'Es braucht viel vom Arbeitsspeicher dieses Geräts: Schließe andere Programme, während du es verwendest.',
		'ios-may-close':
			'Es ist nahe an dem, was iPhones und iPads erlauben: Die Seite kann mitten in einer Antwort geschlossen werden.',
		'slow-on-cpu': 'Hier läuft es auf dem Prozessor, mit höchstens ein paar Tokens pro Sekunde.',
		'short-context': 'In den Arbeitsspeicher dieses Geräts passt nur ein kurzer Chat.'
	},

	get: (size) => `${bytes(size)} herunterladen`,
	getFrom: (host) => `von ${host} und dem Speicher, auf den verwiesen wird`,
	ofModel: (action, model) => `${action}: ${model}`,
	getAnyway: 'Trotzdem versuchen',
	resolving: (host) => `${host} wird gefragt, was es gibt\u00a0…`,
	pause: 'Pausieren',
	resume: 'Fortsetzen',
	resumeFrom: (host) => `lädt von ${host} weiter`,
	cancel: 'Abbrechen',
	stop: 'Stoppen',
	progressLabel: (model) => `Download von ${model}`,
	progress: (done, total) => `${bytes(done)} von ${bytes(total)}`,
	rate: (bytesPerSecond) => byteRate(bytesPerSecond),
	left: (ms) => (ms < 10_000 ? 'noch ein paar Sekunden' : `noch etwa ${roughDuration(ms)}`),
	stages: {
		resuming: 'Es wird nachgesehen, was schon hier ist\u00a0…',
		transferring: 'Wird heruntergeladen',
		elsewhere: 'Ein anderer Tab lädt dieses Modell herunter. Es wird dann auch hier bereit sein.',
		verifying: 'Was angekommen ist, wird geprüft\u00a0…',
		mending: 'Etwas kam falsch an. Es wird noch einmal geholt, Stück für Stück, und verglichen.'
	},
	importing: 'Die Dateien werden gelesen\u00a0…',
	repairing: 'Wird repariert\u00a0…',
	tinyLimits:
		'Dieses Modell liegt Ponder bei und ist winzig: Es addiert ein paar Zahlen, dreht Wörter um und grüßt. Längere Summen werden oft falsch, und Dateien kann es nicht lesen.',
	waiting: (cause, ms) =>
		ms < 1000 ? `${cause}. Neuer Versuch\u00a0…` : `${cause}. Neuer Versuch in ${roughDuration(ms)}.`,
	onlyWhole:
		'Behalten werden nur ganze Teile: Was von einem unvollständigen schon da war, wird noch einmal geladen.',
	dropped: (size) =>
		`Weitere ${bytes(size)} gehörten zu Teilen, die noch nicht vollständig waren. Behalten werden nur ganze Teile; diese Bytes werden noch einmal geladen.`,
	paused: (stored, total) => `Pausiert. ${bytes(stored)} von ${bytes(total)} sind hier.`,
	filesOf: (count) => files(count),
	fileVerified: 'geprüft',

	asking: 'Der Server hat etwas anderes, als Ponder erwartet',
	askingBody: (host) =>
		`${host} führt für dieses Modell andere Dateien auf als die, mit denen Ponder gemacht wurde. Das kommt vor, wenn ein Spiegelserver abweicht oder Dateien ausgetauscht wurden. Entscheide, wem du traust.`,
	pinned: 'Ponder erwartet',
	listed: 'Der Server hat',
	missing: 'nichts dieses Namens',
	exactly: (size) => `${number(size)} Byte`,
	fingerprint: (start) => `Prüfsumme ${start}…`,
	noFingerprint: 'keine Prüfsumme',
	keepPinned: 'Nur, was Ponder erwartet',
	keepListed: 'Nehmen, was der Server hat',
	decideLater: 'So lassen',

	ready: 'Auf diesem Gerät bereit',
	readyFrom: (host) => `von ${host}`,
	imported: 'aus Dateien auf dem Laufwerk',
	use: 'Im Chat verwenden',
	verify: 'Prüfen',
	verifying: 'Jedes Byte wird mit dem Empfangenen verglichen\u00a0…',
	sound: (checked) => `Geprüft: Alle ${bytes(checked)} sind so, wie sie empfangen wurden.`,
	unknownFiles: (paths) =>
		`Für ${list(paths)} ist nichts zum Vergleichen veröffentlicht; verglichen wurde mit dem, was empfangen wurde.`,
	damaged: (size, count) =>
		plural(count, {
			one: `${number(count)} Teil mit ${bytes(size)} hat sich auf dem Laufwerk verändert.`,
			other: `${number(count)} Teile, zusammen ${bytes(size)}, haben sich auf dem Laufwerk verändert.`
		}),
	repair: (size) => `Reparieren: ${bytes(size)} holen`,
	repaired: (size) => `Repariert: ${bytes(size)} wurden noch einmal geholt.`,
	save: 'Auf Laufwerk speichern',
	saving: 'Wird auf das Laufwerk geschrieben\u00a0…',
	remove: 'Löschen',
	removing: 'Wird gelöscht\u00a0…',
	confirmRemove: (size) =>
		`Löschen? Das schafft ${bytes(size)} Platz. Um es wieder zu verwenden, musst du es noch einmal herunterladen.`,
	confirmCancel: (size) => `Download abbrechen? Die ${bytes(size)}, die schon hier sind, werden gelöscht.`,
	keep: 'Behalten',
	freed: (size) => `${bytes(size)} sind wieder frei.`,
	forget: 'Von der Liste nehmen',
	confirmForget: (model, size) =>
		`${model} von der Liste nehmen? Was davon hier ist, wird gelöscht; das schafft ${bytes(size)} Platz.`,

	importTitle: 'Aus Dateien auf diesem Computer',
	importBody:
		'Wenn du den Ordner eines Modells schon hast, musst du es nicht herunterladen. Jede Datei wird mit dem verglichen, was veröffentlicht wurde: anhand ihrer Prüfsumme oder, wo keine bekannt ist, nur ihrer Größe.',
	importFolder: 'Ordner wählen',
	importFiles: 'Dateien wählen',
	importDrop: 'oder hier ablegen',
	importNone: 'Unter diesen Dateien ist kein Teil eines Modells, das Ponder kennt.',
	importIncomplete: (model, paths) =>
		`Diese Dateien sehen nach ${model} aus, aber es fehlt: ${list(paths)}. Wähle den ganzen Ordner.`,
	importTaken: (model) => `${model} wird gelesen\u00a0…`,
	importBusy: (model) =>
		`Mit ${model} ist Ponder gerade beschäftigt. Wähle die Dateien noch einmal, wenn das erledigt ist.`,
	importPresent: (model) => `${model} ist schon auf diesem Gerät.`,

	otherTitle: 'Ein anderes Qwen3-Modell',
	otherBody: 'Jedes Repository mit einem Qwen3-Modell im ONNX-Format, zum Beispiel von onnx-community.',
	otherLabel: 'Repository',
	otherPlaceholder: 'besitzer/name',
	otherAdd: 'Ansehen',
	otherFrom: (host) => `Seine Dateiliste wird von ${host} geladen.`,
	inspecting: (repository) => `${repository} wird angesehen\u00a0…`,
	added: (model) => `${model} steht jetzt auf der Liste.`,
	known: (model) => `Das ist ${model}, das schon auf der Liste steht.`,
	names: {
		empty: 'Gib den Namen des Repositorys ein, zum Beispiel onnx-community/Qwen3-0.6B-ONNX.',
		'not-owner-and-name': 'Der Name eines Repositorys hat zwei Teile: besitzer/name.',
		'bad-characters':
			'Das kann nicht der Name eines Repositorys sein. Er besteht aus Buchstaben, Ziffern, Punkten, Strichen und einem Schrägstrich.',
		'other-host':
			'Diese Adresse gehört zu einem anderen Server. Stelle ihn zuerst als Spiegelserver ein oder gib besitzer/name ein.',
		'not-a-model-address': 'Diese Adresse führt zu etwas anderem als einem Modell.'
	},
	unseen: {
		title: (repository) => `Es gibt kein Repository namens ${repository}, oder es ist privat`,
		body: (host) =>
			`${host} antwortet in beiden Fällen gleich. Prüfe den Namen, wie du ihn geschrieben hast. Ist es privat, gib unter „Woher Modelle kommen“ ein Token ein, das es lesen darf, und versuche es noch einmal.`
	},
	flawed: (repository) => `${repository} läuft nicht in Ponder`,
	flaws: {
		'no-onnx-folder': 'Es hat keinen Ordner „onnx“. Suche eines, dessen Name auf „-ONNX“ endet.',
		'genai-packaging-only':
			'Es ist nur für Programme außerhalb des Browsers aufbereitet. Suche eines von onnx-community.',
		'no-runnable-dtype': 'Es hat keine der Versionen, die in einem Browser laufen: q4f16, q4 oder int8.',
		'incomplete-weights': 'Ein Teil seiner Dateien fehlt.',
		'no-config': 'Es hat keine Konfigurationsdatei.',
		'config-unreadable': 'In seiner Konfiguration fehlt, was Ponder braucht.',
		'mixture-of-experts': 'Es besteht aus vielen Experten und ist größer, als ein Browser fassen kann.',
		'linear-attention':
			'Es ist von neuerer Art, und sein Gedächtnis lässt sich nicht so zurückspulen, wie Ponder es tut.',
		multimodal: 'Es ist zum Sehen oder Hören gemacht. Ponder liest und schreibt Text.',
		'not-generative': 'Es ist dazu gemacht, Texte zu ordnen oder zu bewerten, nicht dazu, sie zu schreiben.',
		'other-architecture': 'Es ist kein Qwen3-Modell.',
		'no-tokenizer': 'Es hat keinen Tokenizer.',
		'no-tokenizer-config': 'Es hat keine Chatvorlage.'
	},
	flawFound: (found) => `Gefunden: ${found}.`,

	spaceTitle: 'Platz auf diesem Gerät',
	spaceUse: (used, other, free) =>
		`Modelle ${bytes(used)}, Chats und die App ${bytes(other)}, frei ${bytes(free)}`,
	spaceModels: 'Modelle',
	spaceOther: 'Chats und die App',
	spaceFree: 'Frei für Ponder',
	spaceUnknown: (used) => `Modelle belegen ${bytes(used)}. Dieser Browser sagt nicht, wie viel frei ist.`,
	shortage: (needed, free) =>
		`Der Platz reicht wahrscheinlich nicht: ${bytes(needed)} werden gebraucht, ${bytes(free)} sind frei.`,
	deletable: (model, size) => `Wenn du ${model} löschst, werden ${bytes(size)} frei.`,
	nothingDeletable: 'Schaffe zuerst Platz auf diesem Gerät und komm dann wieder.',
	persistent: 'Bleibt, bis du es löschst: Der Browser räumt es nicht von selbst weg.',
	bestEffort:
		'Wenn auf diesem Gerät der Platz knapp wird, löscht der Browser Modelle vielleicht, ohne zu fragen.',
	persistenceUnsupported: 'Dieser Browser sagt nicht, ob er Modelle dauerhaft behält.',
	askPersistence: 'Browser bitten, sie zu behalten',
	advice: {
		'install-first':
			'Auf iPhone und iPad hat eine App auf dem Home-Bildschirm ihren eigenen Speicher. Wenn du Ponder dort haben willst, füge es zuerst hinzu und lade Modelle dann in der App herunter.',
		'seven-days':
			'Safari löscht, was eine Website gespeichert hat, wenn du Safari sieben Tage lang benutzt, ohne sie zu öffnen. Ein installiertes Ponder bleibt verschont.'
	},
	strays: 'Außerdem gespeichert',
	straysBody: 'Frühere Versionen, ganz oder in Teilen, und Modelle, die nicht mehr auf der Liste stehen.',

	hubTitle: 'Woher Modelle kommen',
	hubBody: (host) =>
		`Modelle werden von ${host} und dem Speicher geladen, auf den dort verwiesen wird. Beide erfahren deine Internetadresse und welches Modell du willst; nichts von dem, was du schreibst, geht dorthin.`,
	mirror: 'Spiegelserver',
	mirrorExplained:
		'Die Adresse eines anderen Hubs, der dieselbe Sprache spricht wie Hugging Face. Sie wird sofort ausprobiert.',
	mirrorPlaceholder: 'https://huggingface.co',
	mirrorUse: 'Diese Adresse verwenden',
	mirrorDefault: 'Zurück zu huggingface.co',
	mirrorTesting: (host) => `${host} wird ausprobiert\u00a0…`,
	mirrorAnswered: (host) => `${host} antwortet und wird ab jetzt verwendet.`,
	token: 'Zugriffstoken',
	tokenExplained: (host) =>
		`Nur für Modelle, die nicht für alle offen sind. Es wird nur an ${host} gesendet und vergessen, wenn der Spiegelserver wechselt.`,
	tokenKeep: 'Auf diesem Gerät behalten',
	tokenUse: 'Dieses Token verwenden',
	tokenSet: (host) => `Ein Token für ${host} ist gesetzt, bis diese Seite geschlossen wird.`,
	tokenKept: (host) => `Ein Token für ${host} ist auf diesem Gerät gespeichert.`,
	tokenForget: 'Token vergessen',
	tokenInvalid:
		'Das kann kein Token sein: Es besteht aus Buchstaben, Ziffern und Sonderzeichen, ohne Leerzeichen.',

	announce: {
		began: (model) => `Der Download von ${model} hat begonnen.`,
		share: (model, share) => `${model}: ${percent(share)} sind angekommen.`,
		waiting: (model, cause) => `${model}: ${cause}. Es wird wieder versucht.`,
		verifying: (model) => `${model} ist angekommen und wird geprüft.`,
		ready: (model) => `${model} ist bereit.`,
		paused: (model) => `Der Download von ${model} ist pausiert.`,
		checking: (model) => `${model} wird geprüft.`,
		sound: (model) => `${model} ist geprüft: Nichts hat sich verändert.`,
		damaged: (model) =>
			`${model} ist geprüft: Ein Teil davon hat sich auf dem Laufwerk verändert und lässt sich reparieren.`,
		repaired: (model) => `${model} ist repariert.`
	}
};
