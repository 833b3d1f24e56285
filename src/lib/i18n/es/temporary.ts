/** What Ponder says of a temporary chat, in Spanish. */
import type { Messages } from '../en/core.ts';

export const temporary: Messages['temporary'] = {
	title: 'Chat temporal',
	start: 'Chat temporal',
	mark: 'Temporal',
	emptyTitle: 'Un chat que no se guarda',
	emptyBody:
		'Solo está en la memoria. Desaparece en cuanto abres otro chat, recargas la página o la cierras.',
	note: 'No se guarda: desaparece al abrir otro chat, recargar o cerrar Ponder.'
};
