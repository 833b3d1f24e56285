/** What Ponder says in somebody else's page, in German. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, plural } = createFormat('de');

const refusals: PageMessages['embed']['refusals'] = {
	'origin-refused': {
		title: 'Diese Seite darf Ponder nicht zeigen',
		body: 'Wer dieses Ponder betreibt, erlaubt das nur bestimmten Seiten, und diese gehört nicht dazu.'
	},
	'list-broken': {
		title: 'Ponder wird hier nicht gezeigt',
		body: 'Die Liste der Seiten, die es zeigen dürfen (embed.json), ist nicht lesbar. Wer dieses Ponder betreibt, muss sie in Ordnung bringen.'
	},
	'list-unreachable': {
		title: 'Ponder wird hier nicht gezeigt',
		body: 'Die Liste der Seiten, die es zeigen dürfen, konnte nicht geladen werden. Prüfe die Verbindung und versuche es noch einmal.'
	},
	'host-unknown': {
		title: 'Ponder kennt diese Seite nicht',
		body: 'Der Browser sagt nicht, welche Seite das ist, und dieses Ponder darf nur auf bestimmten Seiten erscheinen.'
	}
};

export const embed: PageMessages['embed'] = {
	label: 'Ponder',
	title: 'Chat mit Ponder',
	openPonder: 'Ponder öffnen',
	framedBody:
		'Ponders eigene Seiten werden nicht in anderen Seiten gezeigt, damit niemand etwas darüberlegen kann.',
	refusals,
	greeting: 'Frag mich, was du willst',
	runsHere: 'Die Antworten entstehen auf deinem Gerät.',
	runsHereUnread: (host) => `Die Antworten entstehen auf deinem Gerät. ${host} kann sie nicht lesen.`,
	runsHereShared: (host) =>
		`Die Antworten entstehen auf deinem Gerät. Du erlaubst ${host}, hier zu lesen und zu schreiben.`,
	preview: 'Das ist eine Vorschau.',
	sameSite: 'Diese Seite gehört zur selben Website wie Ponder.',
	memoryOnly: 'Was hier geschrieben wird, ist weg, sobald du gehst.',
	unbound:
		'Der Server von Ponder sendet keine schützenden Header, deshalb hindert der Browser hier nur die Seite daran, mit anderen Servern zu sprechen, nicht das Modell.',
	suggestions: 'Vorschläge',

	menu: 'Menü dieses Chats',
	startOver: 'Von vorn beginnen',
	instructions: 'Was das Modell zuerst gesagt bekommt',
	instructionsOf: (host) => `Was ${host} dem Modell zuerst sagt`,
	earlier: 'Frühere Chats hier',
	deleteAll: 'Alle Chats hier löschen',
	deleteQuestion: (count) =>
		plural(count, {
			one: 'Den Chat löschen, den du auf dieser Seite geführt hast?',
			other: `Die ${number(count)} Chats löschen, die du auf dieser Seite geführt hast?`
		}),
	deleteYes: 'Endgültig löschen',
	openDraft: 'In Ponder weitermachen',
	openDraftCopied: 'Was du geschrieben hast, ist zu lang für einen Link. Es ist kopiert: Füge es dort ein.',
	openDraftNotCopied:
		'Was du geschrieben hast, ist zu lang für einen Link und konnte nicht kopiert werden. Kopiere es selbst und füge es dort ein.',

	consent: {
		title: (host) => `Darf ${host} diesen Chat verwenden?`,
		body: 'Die Seite könnte dann in deinem Namen Nachrichten schreiben, das Modell auf deinem Gerät eigene Fragen beantworten lassen und lesen, was hier geantwortet wird, auch während dieser Chat nicht zu sehen ist. Nie sieht sie andere Chats, deine Einstellungen oder welche anderen Modelle du hast.',
		yes: 'Erlauben',
		no: 'Jetzt nicht',
		wait: 'Erlauben kannst du es, sobald das alles einen Moment lang ruhig und ganz zu sehen war, mit deinem Zeiger darauf. Tippe auf einem Touchscreen zweimal.',
		covered:
			'Das hat nicht gezählt: Die Frage muss ganz zu sehen sein, nichts darf darüberliegen, und sie muss stillstehen. Lies sie und klicke oder tippe dann noch einmal.',
		allowed: (host) => `${host} darf hier schreiben und lesen.`,
		denied: (host) => `${host} darf hier weder schreiben noch lesen.`,
		takeBack: 'Zurücknehmen',
		askAgain: 'Wieder fragen lassen',
		elsewhere:
			'Ponder fragt dich in einem eigenen Fenster, in dem keine andere Seite etwas über die Frage legen kann.',
		openWindow: 'Frage öffnen',
		isOpen: 'Die Frage steht in Ponders eigenem Fenster.',
		toFront: 'Dieses Fenster zeigen',
		noWindow:
			'Der Browser hat für diese Frage kein Fenster geöffnet oder eines, das diese Seite nicht erreicht. Falls er das Fenster blockiert hat, erlaube es und versuche es noch einmal.'
	},

	ownWindow: {
		title: 'Eine Frage von Ponder',
		wait: 'Erlauben kannst du es, sobald dieses Fenster einen Moment lang im Vordergrund war.',
		alone: 'Hier fragt niemand etwas',
		aloneBody:
			'Dieses Fenster erreicht die Seite nicht, zu der es gehört, oder es gehört zu keiner. Du kannst es schließen.',
		gone: 'Die Seite, die gefragt hat, ist nicht mehr da',
		goneBody: 'Nichts wurde erlaubt. Du kannst dieses Fenster schließen.',
		answered: 'Deine Antwort ist angekommen',
		answeredBody: 'Du kannst dieses Fenster schließen.'
	},

	context: {
		label: (host) => `Von ${host}`,
		untitled: 'Über diese Seite',
		size: (count) => plural(count, { one: '1 Zeichen', other: `${number(count)} Zeichen` }),
		explained: 'Das bekommt das Modell mit deiner nächsten Nachricht gesagt.',
		changed: 'Die Seite hat das geändert: Sieh noch einmal nach, bevor du sendest.',
		remove: 'Weglassen'
	},

	waiting: (before) =>
		plural(before, {
			one: 'Eine andere Antwort kommt vor deiner. Du kannst das Warten beenden.',
			other: `${number(before)} andere Antworten kommen vor deiner. Du kannst das Warten beenden.`
		}),
	hostWork: (host) => `${host} fragt gerade das Modell`,
	hostMessage: (host) => `${host} hat in deinem Namen eine Nachricht gesendet`,
	unseen: (host, count) =>
		plural(count, {
			one: `Während dieser Chat nicht zu sehen war, hat ${host} das Modell einmal benutzt.`,
			other: `Während dieser Chat nicht zu sehen war, hat ${host} das Modell ${number(count)}-mal benutzt.`
		}),
	unseenNoted: 'In Ordnung',
	unseenCovered:
		'Das hat nicht gezählt: Dieser Hinweis muss ganz zu sehen sein, nichts darf darüberliegen, und er muss stillstehen. Lies ihn und klicke oder tippe dann noch einmal.',
	stopHost: 'Stoppen',

	models: {
		title: 'Modelle',
		tinyOnly: 'Hier antwortet das kleine mitgelieferte Modell. Es kann addieren, buchstabieren und grüßen.',
		ownSite: 'Meine Modelle aus Ponder verwenden',
		ownSiteExplained:
			'Vielleicht fragt dich der Browser vorher. Die Seite um diesen Chat herum sieht nichts davon, und nichts wird noch einmal heruntergeladen.',
		ownSiteRefused: 'Der Browser hat es nicht erlaubt.',
		ownSiteEmpty: 'In Ponder sind auf diesem Gerät keine Modelle gespeichert.',
		ownSiteFailed: 'Was in Ponder gespeichert ist, lässt sich von hier aus nicht lesen.',
		offerExplained:
			'Nur für diese Seite: Browser halten getrennt, was in anderen Seiten steht. Was du in Ponder hast, bleibt, wie es ist.',
		wanted: (name) =>
			`Diese Seite möchte ${name} verwenden, das nicht auf deinem Gerät ist. Bis es da ist, antwortet das kleine Modell.`
	}
};
