/** What the palette of commands and the list of keys say, in Spanish. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, plural } = createFormat('es');

export const commands: PageMessages['commands'] = {
	label: 'Comandos',
	placeholder: 'Busca mensajes, modelos y acciones',
	found: (count) =>
		plural(count, {
			one: `${number(count)} resultado. Elígelo con las teclas de flecha.`,
			many: `${number(count)} de resultados. Elige uno con las teclas de flecha.`,
			other: `${number(count)} resultados. Elige uno con las teclas de flecha.`
		}),
	latest: (count) =>
		`De lo que se dijo se muestran los ${number(count)} resultados más recientes. Escribe más para encontrar otros.`,
	none: 'No se encontró nada.',
	seeking: 'Buscando en lo que se dijo…',
	failed:
		'No se pudo buscar en lo que se dijo. Sigue escribiendo para intentarlo de nuevo o recarga la página.',
	keys: { ctrl: 'Ctrl', shift: 'Mayús' },
	groups: {
		actions: 'Acciones',
		models: 'Responder con',
		conversations: 'Conversaciones',
		messages: 'En conversaciones'
	},
	actions: {
		newChat: 'Chat nuevo',
		temporary: 'Chat temporal nuevo',
		models: 'Modelos',
		settings: 'Ajustes',
		shortcuts: 'Atajos de teclado',
		think: 'Activar el pensamiento',
		doNotThink: 'Desactivar el pensamiento',
		answerNow: 'Responder ya, sin seguir pensando',
		stop: 'Detener la respuesta',
		regenerate: 'Responder otra vez a la última pregunta',
		copy: 'Copiar la última respuesta',
		delete: 'Eliminar esta conversación',
		theme: { system: 'Colores del dispositivo', light: 'Colores claros', dark: 'Colores oscuros' }
	},
	current: 'Responde ahora',
	shortcuts: {
		title: 'Atajos de teclado',
		names: {
			palette: 'Comandos: conversaciones, modelos, acciones',
			newChat: 'Chat nuevo',
			write: 'Ir al cuadro de mensaje',
			send: 'Enviar el mensaje, o aceptar lo que editas',
			newLine: 'Empezar una línea nueva en el mensaje',
			stop: 'Detener la respuesta o cerrar lo que esté abierto',
			shortcuts: 'Estos atajos'
		},
		rest: 'Todo lo demás se alcanza con Tab y se usa con Enter, Espacio y las teclas de flecha.'
	}
};
