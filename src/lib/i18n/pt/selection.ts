/** The words for several conversations at once, in Brazilian Portuguese. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, plural } = createFormat('pt');

export const selection: PageMessages['selection'] = {
	begin: 'Selecionar',
	older: (count) =>
		plural(count, {
			one: `Mostrar ${number(count)} anterior`,
			many: `Mostrar ${number(count)} anteriores`,
			other: `Mostrar ${number(count)} anteriores`
		}),
	label: 'Conversas selecionadas',
	count: (count) =>
		plural(count, {
			one: `${number(count)} selecionada`,
			many: `${number(count)} selecionadas`,
			other: `${number(count)} selecionadas`
		}),
	all: 'Selecionar tudo',
	end: 'Encerrar seleção',
	pin: 'Fixar a seleção',
	unpin: 'Desafixar a seleção',
	export: 'Exportar a seleção',
	fileName: (count) =>
		plural(count, {
			one: `${number(count)} conversa`,
			many: `${number(count)} de conversas`,
			other: `${number(count)} conversas`
		}),
	delete: 'Excluir a seleção',
	temporaryBack: 'Recuperar',
	temporaryLeft:
		'O chat temporário foi fechado. Enquanto este aviso estiver aberto e você não enviar mensagem em outro chat nem sair de outro temporário, ele pode ser recuperado; não está salvo em lugar nenhum.',
	deleting: (count) =>
		plural(count, {
			one: `Excluindo ${number(count)} conversa…`,
			many: `Excluindo ${number(count)} de conversas…`,
			other: `Excluindo ${number(count)} conversas…`
		}),
	deletingProgress: (done, total) => `${number(done)} de ${number(total)}`,
	deleted: (count) =>
		plural(count, {
			one: `${number(count)} conversa foi excluída.`,
			many: `${number(count)} de conversas foram excluídas.`,
			other: `${number(count)} conversas foram excluídas.`
		})
};
