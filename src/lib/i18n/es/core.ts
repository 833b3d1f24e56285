/** What the first load says, in Spanish. */
import type { Messages } from '../en/core.ts';
import { longWork } from './long-work.ts';
import { temporary } from './temporary.ts';

export const es: Messages = {
	app: {
		name: 'Ponder',
		skipToComposer: 'Ir al cuadro de mensaje',
		skipToContent: 'Ir al contenido',
		titled: (title) => `${title} · Ponder`,
		loading: 'Abriendo Ponder…',
		wentWrong: 'Algo falló en Ponder',
		wentWrongBody:
			'No se pudo mostrar. Lo que escribiste se conserva. Inténtalo de nuevo con conexión o recarga la página.',
		toStart: 'Empezar un chat nuevo',
		dismiss: 'Descartar',
		close: 'Cerrar',
		cancel: 'Cancelar',
		undo: 'Deshacer',
		retry: 'Reintentar'
	},

	composer: {
		label: 'Mensaje',
		placeholder: 'Pregunta lo que quieras. No sale de este dispositivo.',
		send: 'Enviar',
		stop: 'Detener',
		think: 'Pensar',
		thinkOn: 'El pensamiento está activado: el modelo razona antes de responder.',
		thinkOff: 'El pensamiento está desactivado: el modelo responde enseguida.',
		budget: 'Límite de pensamiento',
		budgetUnlimited: 'Sin límite',
		budgetOff: 'Sin pensar',
		options: 'Prompt del sistema y muestreo',
		optionsChanged: 'Prompt del sistema y muestreo, modificados aquí',
		refusals: {
			'empty-message': 'El mensaje está vacío',
			busy: 'Se está escribiendo otra respuesta'
		},
		note: 'Qwen3 puede equivocarse, y lo que piensa no siempre muestra cómo llegó a la respuesta.'
	},

	transcript: {
		emptyTitle: '¿Qué tienes en mente?',
		emptyBody: 'El modelo se ejecuta en este dispositivo. Nada de lo que escribes sale de aquí.',
		examples: 'Prueba con algo de esto'
	},

	history: {
		label: 'Conversaciones',
		open: 'Mostrar las conversaciones',
		untitled: 'Chat nuevo'
	},

	model: {
		label: 'Modelo',
		preparing: 'Preparando el modelo',
		failedShort: 'No se pudo preparar',
		devices: { webgpu: 'GPU', wasm: 'CPU' },
		badge: (device, dtype) => `${device} · ${dtype}`
	},

	/** The bundled model knows other languages by their greetings alone, so that the tasks stay in English. */
	examples: {
		sum: { prompt: 'What is 25 + 17?', shows: 'Suma paso a paso, y ves cada paso.' },
		ability: { prompt: '¿Qué puedes hacer?', shows: 'Dice qué es y qué sabe hacer.' },
		reversal: { prompt: 'Write “garden” backwards.', shows: 'Letra por letra.' },
		greeting: { prompt: '¡Hola!', shows: 'Saluda en diez idiomas.' }
	},

	notices: {
		label: 'Avisos'
	},

	temporary: temporary,

	longWork: longWork
};
