/** What the first load says, in Spanish. */
import type { Messages } from '../en/core.ts';
import { createFormat } from '../format.ts';
import { longWork } from './long-work.ts';
import { temporary } from './temporary.ts';

const { number, duration, bytes, plural } = createFormat('es');

const tokens = (count: number) =>
	plural(count, {
		one: `${number(count)} token`,
		many: `${number(count)} de tokens`,
		other: `${number(count)} tokens`
	});

export const es: Messages = {
	app: {
		name: 'Ponder',
		skipToComposer: 'Ir al cuadro de mensaje',
		skipToContent: 'Ir al contenido',
		titled: (title) => `${title} · Ponder`,
		loading: 'Abriendo Ponder…',
		notFound: 'Esta página no existe',
		notFoundBody: 'La dirección no lleva a ninguna parte de Ponder.',
		wentWrong: 'Algo falló en Ponder',
		wentWrongBody:
			'Es un fallo nuestro, no tuyo. Lo que escribiste se conserva. Recarga la página para continuar.',
		toStart: 'Empezar un chat nuevo',
		dismiss: 'Descartar',
		close: 'Cerrar',
		cancel: 'Cancelar',
		undo: 'Deshacer',
		retry: 'Reintentar',
		details: 'Detalles'
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
		budgetTokens: (count) => tokens(count),
		budgetUnlimited: 'Sin límite',
		budgetOff: 'Sin pensar',
		budgetOwn: 'Otro número',
		budgetExplained:
			'Cuántos tokens puede pensar el modelo antes de tener que responder. Pensar más es más lento y a menudo da mejores respuestas.',
		options: 'Prompt del sistema y muestreo',
		optionsChanged: 'Prompt del sistema y muestreo, modificados aquí',
		refusals: {
			'empty-message': 'El mensaje está vacío',
			busy: 'Se está escribiendo otra respuesta'
		},
		tooLong: (size, context) =>
			`Este mensaje tiene ${tokens(size)}; el modelo puede leer ${number(context)} a la vez. Acórtalo.`,
		note: 'Qwen3 puede equivocarse, y lo que piensa no siempre muestra cómo llegó a la respuesta.'
	},

	transcript: {
		label: 'Conversación',
		emptyTitle: '¿Qué tienes en mente?',
		emptyBody: 'El modelo se ejecuta en este dispositivo. Nada de lo que escribes sale de aquí.',
		examples: 'Prueba con algo de esto',
		youSaid: 'Tú',
		modelSaid: (model) => `Respuesta de ${model}`,
		waiting: 'Esperando al modelo…',
		reading: (done, total) => `Leyendo: ${number(done)} de ${tokens(total)}`,
		answering: 'Respondiendo…',
		answered: 'La respuesta está completa.',
		copy: 'Copiar',
		copied: 'Copiado',
		copyFailed: 'El navegador no permitió copiar.',
		regenerate: 'Regenerar',
		jumpToEnd: 'Ir al final',
		previousBranch: 'Versión anterior',
		nextBranch: 'Versión siguiente',
		branch: (position, count) => `${number(position)} / ${number(count)}`,
		branchLabel: (position, count) => `Versión ${number(position)} de ${number(count)}`
	},

	thinking: {
		label: 'Pensamiento del modelo',
		live: 'Pensando',
		closing: 'Terminando de pensar…',
		doneIn: (ms) => `Pensó durante ${duration(ms)}`,
		tokens: (count) => tokens(count),
		ofBudget: (used, budget) => `${number(used)} de ${number(budget)}`,
		budgetUsed: 'Uso del límite de pensamiento',
		elapsed: (ms) => duration(ms),
		answerNow: 'Responder ya',
		show: 'Mostrar el pensamiento',
		none: 'Respondió sin pensar',
		endedByBudget: 'detenido al llegar al límite',
		endedByAnswerNow: 'detenido con «Responder ya»',
		cut: 'interrumpido'
	},

	history: {
		label: 'Conversaciones',
		open: 'Mostrar las conversaciones',
		newChat: 'Chat nuevo',
		untitled: 'Chat nuevo',
		empty: 'Tus conversaciones aparecerán aquí.',
		moreOf: (title) => `Más opciones de «${title}»`,
		pin: 'Fijar',
		unpin: 'Desfijar',
		rename: 'Renombrar',
		renameLabel: (title) => `Título nuevo de «${title}»`,
		delete: 'Eliminar',
		deleted: (title) => `Se eliminó «${title}».`,
		notFound: 'Esta conversación no está en este dispositivo.',
		notFoundBody:
			'Puede que se haya eliminado o que tuviera lugar en otro navegador. Cada conversación se queda donde tuvo lugar.',
		models: 'Modelos de este dispositivo',
		settings: 'Ajustes',
		newChatShortcut: (mac) => (mac ? '⌘ ⇧ O' : 'Ctrl ⇧ O'),
		find: 'Buscar',
		findShortcut: (mac) => (mac ? '⌘ K' : 'Ctrl K'),
		groups: {
			pinned: 'Fijadas',
			today: 'Hoy',
			yesterday: 'Ayer',
			week: 'Últimos 7 días',
			month: 'Últimos 30 días'
		}
	},

	model: {
		label: 'Modelo',
		preparing: 'Preparando el modelo',
		ready: 'Listo',
		failed: 'No se pudo preparar el modelo',
		failedShort: 'No se pudo preparar',
		retry: 'Reintentar',
		devices: { webgpu: 'GPU', wasm: 'CPU' },
		badge: (device, dtype) => `${device} · ${dtype}`,
		contextGauge: 'Contexto usado',
		contextUsed: (used, length) => `${number(used)} de ${number(length)}`,
		stages: {
			runtime: 'Iniciando el entorno de ejecución',
			files: 'Leyendo el modelo',
			graph: 'Preparando el grafo del modelo',
			session: 'Cargando el modelo en la memoria',
			'warm-up': 'Calentando',
			'self-test': 'Comprobando que calcula bien'
		},
		progress: (loaded, total) => `${bytes(loaded)} de ${bytes(total)}`
	},

	/** The bundled model knows other languages by their greetings alone, so that the tasks stay in English. */
	examples: {
		sum: { prompt: 'What is 12 + 7 + 30?', shows: 'Suma paso a paso, y ves cada paso.' },
		letters: {
			prompt: 'How many times is the letter e in “cheese”?',
			shows: 'Primero deletrea la palabra.'
		},
		reversal: { prompt: 'Write “garden” backwards.', shows: 'Letra por letra.' },
		greeting: { prompt: '¡Hola!', shows: 'Saluda en diez idiomas.' }
	},

	notices: {
		label: 'Avisos'
	},

	temporary: temporary,

	longWork: longWork
};
