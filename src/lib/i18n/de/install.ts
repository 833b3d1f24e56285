/** What Ponder says of being installed: in its manifest, where it is offered, and how it is done by hand. German. */
import type { PageMessages } from '../en/pages.ts';

export const install: PageMessages['install'] = {
	description: 'Ein privater Chat mit Qwen3, der ganz auf deinem Gerät läuft und vor deinen Augen nachdenkt.',
	screenshots: {
		chat: 'Das Modell denkt vor deinen Augen nach, dann antwortet es',
		models: 'Modelle für dieses Gerät und was sie brauchen'
	},
	shortcuts: { newChat: 'Neuer Chat', temporaryChat: 'Temporärer Chat', models: 'Modelle' },

	offer: 'Ponder installieren',
	offerExplained: 'Mit eigenem Fenster, vom Home-Bildschirm oder aus dem Dock.',
	dismiss: 'Installation von Ponder nicht mehr anbieten',
	installed: 'Ponder ist installiert.',
	title: 'Ponder installieren',
	ways: {
		ios: {
			find: 'Öffne in diesem Browser das Menü „Teilen“.',
			choose: 'Scrolle nach unten und wähle „Zum Home-Bildschirm“.',
			end: 'Bestätige mit „Hinzufügen“. Ponder liegt nun auf dem Home-Bildschirm.'
		},
		'mac-safari': {
			find: 'Öffne in der Symbolleiste von Safari das Menü „Teilen“.',
			choose: 'Wähle „Zum Dock hinzufügen“.',
			end: 'Bestätige mit „Hinzufügen“. Ponder liegt nun im Dock.'
		},
		android: {
			find: 'Öffne das Menü des Browsers, meist drei Punkte.',
			choose: 'Wähle „Zum Startbildschirm hinzufügen“ oder „Installieren“.',
			end: 'Bestätige. Ponder liegt nun auf dem Startbildschirm.'
		},
		desktop: {
			find: 'Öffne das Menü des Browsers, meist drei Punkte.',
			choose:
				'Suche nach „Ponder installieren“; in Chrome unter „Streamen, speichern und teilen“, in Edge unter „Apps“.',
			end: 'Bestätige. Ponder hat nun ein eigenes Fenster.'
		}
	},
	none: 'Dieser Browser kann keine Web-Apps installieren. Im Tab funktioniert Ponder genauso gut; Chrome, Edge und Safari können es installieren.',
	iosStorage:
		'Die App auf dem Home-Bildschirm hat ihren eigenen Speicher: Chats und Modelle aus diesem Tab sind dort nicht zu finden.'
};
