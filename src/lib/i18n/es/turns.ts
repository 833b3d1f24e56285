/** The words for what can be done to a turn of a conversation, in Spanish. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, plural } = createFormat('es');

const tokens = (count: number) =>
	plural(count, {
		one: `${number(count)} token`,
		many: `${number(count)} de tokens`,
		other: `${number(count)} tokens`
	});

export const turns: PageMessages['turns'] = {
	more: 'Más',
	edit: 'Editar',
	editMessage: 'Edita tu mensaje',
	editAnswer: 'Edita la respuesta',
	send: 'Enviar',
	save: 'Guardar',
	cancel: 'Cancelar',
	half: {
		kept: 'Empezaste un cambio aquí. Se conserva.',
		goOn: 'Seguir con él',
		discard: 'Descartarlo',
		discarded: 'Se descartó el cambio.'
	},
	answer: 'Responder',
	continue: 'Continuar',
	edited: 'Editada por ti',
	fork: 'Continuar en un chat nuevo',
	delete: 'Eliminar con lo que sigue',
	deleted: (count) =>
		plural(count, {
			one: 'Se eliminó el mensaje.',
			many: `Se eliminaron ${number(count)} de mensajes.`,
			other: `Se eliminaron ${number(count)} mensajes.`
		}),
	elsewhere: 'Se está escribiendo en otra pestaña…',

	compare: {
		label: 'Responder otra vez y comparar',
		title: 'Lado a lado',
		with: (budget) => `Pensando, hasta ${tokens(budget)}`,
		without: 'Sin pensar',
		unlimited: 'Pensando, sin límite',
		beside: (version) => `Lado a lado con la versión ${number(version)}`,
		keep: 'Seguir con esta',
		next: 'Tu próximo mensaje sigue desde esta.'
	},

	later: {
		follow: (count, version) =>
			plural(count, {
				one: `${number(count)} mensaje posterior sigue a la versión ${number(version)}, no a esta.`,
				many: `${number(count)} de mensajes posteriores siguen a la versión ${number(version)}, no a esta.`,
				other: `${number(count)} mensajes posteriores siguen a la versión ${number(version)}, no a esta.`
			}),
		show: (version) => `Mostrar la versión ${number(version)}`
	},

	thinking: {
		keep: 'Seguir pensando',
		keepTo: (budget) => `Seguir pensando, hasta ${tokens(budget)}`,
		keepUnlimited: 'Seguir pensando, sin límite',
		copy: 'Copiar el pensamiento',
		inNewChats: 'Pensamiento en los chats nuevos',
		folding: 'Pensamiento terminado',
		folded: 'Plegado',
		unfolded: 'Abierto'
	},

	since: 'desde un mensaje anterior',
	inSystemPrompt: 'en el prompt del sistema',

	ahead: {
		message: 'Un mensaje anterior dice /no_think: se le pide al modelo que tampoco piense aquí.',
		show: 'Mostrar el mensaje',
		system: 'El prompt del sistema dice /no_think: se le pide al modelo que no piense.',
		own: 'Este mensaje dice /no_think: se le pide al modelo que no piense.',
		noEffect: 'Este mensaje dice /think, sin efecto: el pensamiento está desactivado.',
		think: 'Pensar aquí',
		turnOn: 'Activar el pensamiento'
	},

	context: {
		left: 'El modelo ya no ve lo que está más arriba: la conversación es más larga que su contexto.'
	}
};

export const context: PageMessages['context'] = {
	system: 'Prompt del sistema',
	attached: 'Adjuntos',
	said: 'Lo que se dijo',
	thinking: 'El último pensamiento',
	room: 'Espacio libre',
	explained:
		'En tokens, tal como los cuenta el modelo. El pensamiento no forma parte de lo que el modelo ve con el próximo mensaje.',
	uncounted: 'Cuando el modelo esté listo, contará de qué se compone esto.'
};
