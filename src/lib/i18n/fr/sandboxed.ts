/** What the widget's page says in a frame in which nothing of Ponder can run, in French. */
import type { sandboxedEn } from '../en/sandboxed.ts';

export const sandboxedFr: typeof sandboxedEn = {
	title: 'Ponder ne peut pas s’exécuter dans ce cadre',
	body: 'La page qui l’entoure prive Ponder de scripts et de stockage. L’auteur de cette page peut les autoriser\u202f: l’attribut sandbox du cadre doit contenir ces valeurs.',
	attribute: 'allow-scripts allow-same-origin allow-forms allow-popups',
	open: 'Ouvrir Ponder dans sa propre fenêtre'
};
