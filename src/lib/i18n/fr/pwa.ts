/** What Ponder says of itself as an app, in French. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, bytes, plural } = createFormat('fr');

export const pwa: PageMessages['pwa'] = {
	offline: {
		label: 'Hors connexion',
		ready: 'Prêt hors connexion',
		readyBody: (size) => `L’application prend ${bytes(size)} sur cet appareil, et s’ouvre sans connexion.`,
		preparing: 'Préparation de l’usage hors connexion…',
		unsupported:
			'Ce navigateur ou cette fenêtre ne conserve pas les applications\u202f: il faut donc une connexion pour ouvrir Ponder.',
		failures: {
			'not-fetched':
				'L’application n’a pas pu être conservée sur cet appareil\u202f: ses fichiers ne sont pas arrivés. Un nouvel essai aura lieu la prochaine fois.',
			changed:
				'Une version plus récente de Ponder arrive. Celle-ci n’est pas conservée pour l’usage hors connexion.',
			'no-room':
				'L’application n’a pas pu être conservée sur cet appareil\u202f: le navigateur ne lui laisse pas de place.',
			'unknown-file':
				'Une autre version de Ponder est conservée sur cet appareil. Rechargez la page pour être prêt hors connexion.'
		}
	},

	update: {
		offered: 'Une nouvelle version de Ponder est prête.',
		offeredBody:
			'La mise à jour recharge tous les onglets ouverts. Les conversations et les brouillons sont conservés.',
		apply: 'Mettre à jour',
		waiting:
			'La nouvelle version viendra quand tous les onglets auront fini de répondre, de télécharger, d’importer et d’enregistrer, et qu’aucun chat temporaire ne sera ouvert ni ne pourra encore être rouvert.',
		applying: 'Passage à la nouvelle version…'
	},

	protection: {
		label: 'Protection',
		headers:
			'Le navigateur impose des règles à la page et au modèle\u202f: ni l’un ni l’autre ne peut communiquer avec un autre serveur.',
		metaOnly:
			'Ce serveur n’envoie pas d’en-têtes de protection\u202f: le navigateur n’impose donc ses règles qu’à la page, pas encore au modèle. La prochaine fois que vous ouvrirez Ponder, il le fera pour les deux.',
		refused: (count) =>
			plural(count, {
				one: `Le navigateur a refusé ${number(count)} tentative d’enfreindre ces règles.`,
				many: `Le navigateur a refusé ${number(count)} de tentatives d’enfreindre ces règles.`,
				other: `Le navigateur a refusé ${number(count)} tentatives d’enfreindre ces règles.`
			})
	}
};
