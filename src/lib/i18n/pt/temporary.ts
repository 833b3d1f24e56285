/** What Ponder says of a temporary chat, in Brazilian Portuguese. */
import type { Messages } from '../en/core.ts';

export const temporary: Messages['temporary'] = {
	title: 'Chat temporário',
	start: 'Chat temporário',
	mark: 'Temporário',
	emptyTitle: 'Um chat que não é salvo',
	emptyBody: 'Ele fica só na memória. Some assim que você abre outro chat, recarrega a página ou a fecha.',
	note: 'Não é salvo: some quando você abre outro chat, recarrega ou fecha o Ponder.'
};
