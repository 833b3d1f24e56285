/** What Ponder says of itself as an app, in German: kept on the device, renewed, protected. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, bytes, plural } = createFormat('de');

export const pwa: PageMessages['pwa'] = {
	offline: {
		label: 'Ohne Verbindung',
		ready: 'Offline bereit',
		readyBody: (size) =>
			`Die App belegt ${bytes(size)} auf diesem Gerät und öffnet sich auch ohne Verbindung.`,
		preparing: 'Wird für die Nutzung ohne Verbindung vorbereitet\u00a0…',
		unsupported:
			'Dieser Browser oder dieses Fenster speichert keine Apps, deshalb öffnet sich Ponder nur mit Verbindung.',
		failures: {
			'not-fetched':
				'Die App konnte nicht auf diesem Gerät gespeichert werden: Die Dateien sind nicht angekommen. Beim nächsten Mal wird es wieder versucht.',
			changed:
				'Eine neuere Version von Ponder ist unterwegs. Diese hier wird nicht mehr für die Nutzung ohne Verbindung gespeichert.',
			'no-room':
				'Die App konnte nicht auf diesem Gerät gespeichert werden: Der Browser gibt ihr keinen Platz.',
			'unknown-file':
				'Auf diesem Gerät ist eine andere Version von Ponder gespeichert. Lade die Seite neu, damit sie auch offline bereit ist.'
		}
	},

	update: {
		offered: 'Eine neue Version von Ponder ist bereit.',
		offeredBody:
			'Beim Aktualisieren werden alle offenen Tabs neu geladen. Chats und Entwürfe bleiben erhalten.',
		apply: 'Aktualisieren',
		waiting:
			'Die neue Version kommt, sobald in keinem Tab mehr geantwortet, heruntergeladen, importiert oder gespeichert wird und kein temporärer Chat offen ist oder noch zurückgeholt werden kann.',
		applying: 'Die neue Version wird übernommen\u00a0…'
	},

	protection: {
		label: 'Schutz',
		headers:
			'Der Browser bindet die Seite und das Modell an Regeln: Beide dürfen mit keinem anderen Server sprechen.',
		metaOnly:
			'Dieser Server sendet keine schützenden Header, deshalb bindet der Browser vorerst nur die Seite an ihre Regeln, noch nicht das Modell. Wenn du Ponder das nächste Mal öffnest, gelten sie für beide.',
		refused: (count) =>
			plural(count, {
				one: `Der Browser hat ${number(count)} Versuch abgewehrt, diese Regeln zu brechen.`,
				other: `Der Browser hat ${number(count)} Versuche abgewehrt, diese Regeln zu brechen.`
			})
	}
};
