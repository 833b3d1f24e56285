/** What Ponder says of being installed, in French; menus are named as the browsers name them. */
import type { PageMessages } from '../en/pages.ts';

export const install: PageMessages['install'] = {
	description:
		'Un chat privé avec Qwen3 qui s’exécute entièrement sur votre appareil et réfléchit sous vos yeux.',
	screenshots: {
		chat: 'Le modèle réfléchit sous vos yeux, puis répond',
		models: 'Les modèles pour cet appareil, et ce qu’ils demandent'
	},
	shortcuts: { newChat: 'Nouveau chat', temporaryChat: 'Chat temporaire', models: 'Modèles' },

	offer: 'Installer Ponder',
	offerExplained: 'Dans sa propre fenêtre, depuis l’écran d’accueil ou le Dock.',
	dismiss: 'Ne plus proposer d’installer Ponder',
	installed: 'Ponder est installé.',
	title: 'Installer Ponder',
	ways: {
		ios: {
			find: 'Ouvrez le menu «\u202fPartager\u202f» de ce navigateur.',
			choose: 'Faites défiler vers le bas et choisissez «\u202fSur l’écran d’accueil\u202f».',
			end: 'Confirmez avec «\u202fAjouter\u202f». Ponder est sur l’écran d’accueil.'
		},
		'mac-safari': {
			find: 'Ouvrez le menu «\u202fPartager\u202f» dans la barre d’outils de Safari.',
			choose: 'Choisissez «\u202fAjouter au Dock\u202f».',
			end: 'Confirmez avec «\u202fAjouter\u202f». Ponder est dans le Dock.'
		},
		android: {
			find: 'Ouvrez le menu du navigateur, en général trois points.',
			choose: 'Choisissez «\u202fAjouter à l’écran d’accueil\u202f» ou «\u202fInstaller\u202f».',
			end: 'Confirmez. Ponder est sur l’écran d’accueil.'
		},
		desktop: {
			find: 'Ouvrez le menu du navigateur, en général trois points.',
			choose:
				'Cherchez «\u202fInstaller Ponder\u202f»\u202f; dans Chrome, c’est sous «\u202fCaster, enregistrer et partager\u202f», dans Edge sous «\u202fApplications\u202f».',
			end: 'Confirmez. Ponder a sa propre fenêtre.'
		}
	},
	none: 'Ce navigateur ne peut pas installer d’applications web. Ponder fonctionne tout aussi bien dans son onglet\u202f; Chrome, Edge et Safari peuvent l’installer.',
	iosStorage:
		'L’application sur l’écran d’accueil a son propre stockage\u202f: les conversations et les modèles de cet onglet n’y sont pas.'
};
