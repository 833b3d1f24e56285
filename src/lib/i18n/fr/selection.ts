/** The words for several conversations at once, in French. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, plural } = createFormat('fr');

export const selection: PageMessages['selection'] = {
	begin: 'Sélectionner',
	older: (count) =>
		plural(count, {
			one: `Afficher ${number(count)} plus ancienne`,
			many: `Afficher ${number(count)} plus anciennes`,
			other: `Afficher ${number(count)} plus anciennes`
		}),
	label: 'Conversations sélectionnées',
	count: (count) =>
		plural(count, {
			one: `${number(count)} sélectionnée`,
			many: `${number(count)} sélectionnées`,
			other: `${number(count)} sélectionnées`
		}),
	all: 'Tout sélectionner',
	end: 'Terminer la sélection',
	pin: 'Épingler la sélection',
	unpin: 'Désépingler la sélection',
	export: 'Exporter la sélection',
	fileName: (count) =>
		plural(count, {
			one: `${number(count)} conversation`,
			many: `${number(count)} de conversations`,
			other: `${number(count)} conversations`
		}),
	delete: 'Supprimer la sélection',
	temporaryBack: 'Le rétablir',
	temporaryLeft:
		'Le chat temporaire est fermé. Tant que ce message est affiché, que vous n’envoyez rien ailleurs et que vous n’en quittez pas un autre, vous pouvez le rétablir\u202f; il n’est enregistré nulle part.',
	deleting: (count) =>
		plural(count, {
			one: `Suppression de ${number(count)} conversation…`,
			many: `Suppression de ${number(count)} de conversations…`,
			other: `Suppression de ${number(count)} conversations…`
		}),
	deletingProgress: (done, total) => `${number(done)} sur ${number(total)}`,
	deleted: (count) =>
		plural(count, {
			one: `${number(count)} conversation supprimée.`,
			many: `${number(count)} de conversations supprimées.`,
			other: `${number(count)} conversations supprimées.`
		})
};
