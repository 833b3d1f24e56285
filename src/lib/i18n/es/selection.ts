/** The words for several conversations at once, in Spanish. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, plural } = createFormat('es');

export const selection: PageMessages['selection'] = {
	begin: 'Seleccionar',
	older: (count) =>
		plural(count, {
			one: 'Mostrar una anterior',
			many: `Mostrar ${number(count)} anteriores`,
			other: `Mostrar ${number(count)} anteriores`
		}),
	label: 'Conversaciones seleccionadas',
	count: (count) =>
		plural(count, {
			one: `${number(count)} seleccionada`,
			many: `${number(count)} seleccionadas`,
			other: `${number(count)} seleccionadas`
		}),
	all: 'Seleccionar todo',
	end: 'Terminar selección',
	pin: 'Fijar la selección',
	unpin: 'Desfijar la selección',
	export: 'Exportar la selección',
	fileName: (count) =>
		plural(count, {
			one: 'Una conversación',
			many: `${number(count)} de conversaciones`,
			other: `${number(count)} conversaciones`
		}),
	delete: 'Eliminar la selección',
	temporaryBack: 'Recuperarlo',
	temporaryLeft:
		'El chat temporal está cerrado. Hasta que descartes este aviso, envíes un mensaje en otro chat o dejes otro temporal, se puede recuperar; no está guardado en ningún sitio.',
	deleting: (count) =>
		plural(count, {
			one: 'Se está eliminando una conversación…',
			many: `Se están eliminando ${number(count)} de conversaciones…`,
			other: `Se están eliminando ${number(count)} conversaciones…`
		}),
	deletingProgress: (done, total) => `${number(done)} de ${number(total)}`,
	deleted: (count) =>
		plural(count, {
			one: 'Se eliminó la conversación.',
			many: `Se eliminaron ${number(count)} de conversaciones.`,
			other: `Se eliminaron ${number(count)} conversaciones.`
		})
};
