/** What Ponder says of a temporary chat, in Brazilian Portuguese. */
import type { Messages } from '../en/core.ts';

export const temporary: Messages['temporary'] = {
	title: 'Chat temporário',
	start: 'Chat temporário',
	mark: 'Temporário',
	emptyTitle: 'Um chat que não é salvo',
	emptyBody:
		'Ele fica só na memória e some quando você recarrega a página ou a fecha. Se você abrir outro chat, o Ponder oferece trazê-lo de volta.',
	note: 'Não é salvo: some quando você recarrega ou fecha o Ponder.'
};
