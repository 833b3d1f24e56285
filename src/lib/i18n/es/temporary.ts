/** What Ponder says of a temporary chat, in Spanish. */
import type { Messages } from '../en/core.ts';

export const temporary: Messages['temporary'] = {
	title: 'Chat temporal',
	start: 'Chat temporal',
	mark: 'Temporal',
	emptyTitle: 'Un chat que no se guarda',
	emptyBody:
		'Solo está en la memoria y desaparece al recargar la página o cerrarla. Si abres otro chat, Ponder te ofrece recuperarlo.',
	note: 'No se guarda: desaparece al recargar o cerrar Ponder.'
};
