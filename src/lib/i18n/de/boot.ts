/** What is said when the app itself does not start, in German. */
import type { bootEn } from '../en/boot.ts';

export const bootDe: typeof bootEn = {
	title: 'Ponder ist nicht gestartet',
	reloadBody: 'Oft hilft es, die Seite neu zu laden.',
	reload: 'Neu laden',
	repairBody:
		'Bei der Reparatur werden die Dateien der App neu geholt. Deine Chats und die Modelle auf diesem Gerät bleiben, wie sie sind.',
	repair: 'App reparieren',
	repairing: 'Die App wird neu geholt\u00a0…',
	denied:
		'Der Browser lässt Ponder seine alten Dateien nicht entfernen. Schließe alle anderen Tabs von Ponder und versuche es noch einmal. Du kannst auch in den Browsereinstellungen die Daten dieser Website löschen, verlierst dabei aber deine Chats.',
	unreachable:
		'Der Server von Ponder ist nicht erreichbar. Versuche es noch einmal, sobald du eine Verbindung hast.'
};
