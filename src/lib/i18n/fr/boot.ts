/** What is said when the app itself does not start, in French. */
import type { bootEn } from '../en/boot.ts';

export const bootFr: typeof bootEn = {
	title: 'Ponder n’a pas démarré',
	reloadBody: 'Recharger la page suffit souvent.',
	reload: 'Recharger',
	repairBody:
		'La réparation télécharge à nouveau les fichiers de l’application. Vos conversations et les modèles sur cet appareil restent tels quels.',
	repair: 'Réparer l’application',
	repairing: 'Nouveau téléchargement de l’application…',
	denied:
		'Le navigateur ne laisse pas Ponder supprimer ses anciens fichiers. Fermez tous les autres onglets de Ponder et réessayez. Effacer les données de ce site dans les paramètres du navigateur fonctionne aussi, mais supprime vos conversations.',
	unreachable: 'Le serveur de Ponder est injoignable. Réessayez quand vous aurez une connexion.'
};
