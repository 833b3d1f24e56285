/** What Ponder says of its own requests, in French. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, bytes } = createFormat('fr');

export const silence: PageMessages['silence'] = {
	label: 'Requêtes de cette page',
	quiet: 'Rien de ce que vous avez écrit n’est sorti de cet appareil',
	partly: 'Ponder n’envoie rien de ce que vous écrivez\u202f; tout n’est pas encore mesuré',
	unlisted: 'La liste des requêtes n’a pas pu être commencée. Rechargez la page pour réessayer.',
	unexplained: 'Il y a une requête que Ponder ne peut pas expliquer',
	quietBody:
		'Ponder télécharge des fichiers et n’envoie rien. Voici ses requêtes depuis l’ouverture de cette page, dans la mesure où elles sont mesurées.',
	unexplainedBody:
		'Elle est signalée ci-dessous. Les extensions du navigateur peuvent faire des requêtes au nom d’une page\u202f; si vous n’en avez pas, prévenez la personne qui gère cette copie de Ponder.',
	ownHost: 'D’où vient Ponder',
	hub: 'Pour les modèles que vous avez demandés',
	otherHost: 'Rien que Ponder demande',
	kept: 'Requêtes servies depuis cet appareil',
	network: 'Requêtes passées par le réseau',
	received: 'Reçu',
	receivedOfHub: 'Reçu, y compris des serveurs auxquels il renvoie',
	atLeast: (size) => `au moins ${bytes(size)}`,
	list: 'Une par une',
	why: {
		app: 'l’application',
		runtime: 'le moteur d’exécution',
		'bundled-model': 'le modèle fourni',
		download: 'un téléchargement',
		unexplained: 'inexpliquée'
	},
	bytes: (size) => bytes(size),
	times: (count) => `${number(count)} fois`,
	fromDevice: 'depuis cet appareil',
	sizeUnknown: 'taille non mesurée',
	measured: 'Ce qui est mesuré',
	coverage: {
		all: 'Toutes les requêtes de tous les onglets ouverts de Ponder, de son modèle et de ses téléchargements, telles que le service worker les a vues.',
		'page-only':
			'Toutes les requêtes de cette page. Ne sont pas mesurées celles du modèle ni des téléchargements eux-mêmes, car aucun service worker n’était actif à l’ouverture de la page. Elles le seront dès la prochaine ouverture de Ponder.'
	},
	notMeasured:
		'Non mesuré\u202f: ce qu’une requête transporte en plus de son adresse. Les tests de Ponder le surveillent de l’extérieur, côté serveur.'
};
