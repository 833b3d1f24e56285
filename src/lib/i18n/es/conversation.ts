/** What is said in and around a conversation once it is drawn, in Spanish; what the page says before is in `core.ts`. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, duration, bytes, plural } = createFormat('es');

const tokens = (count: number) =>
	plural(count, {
		one: `${number(count)} token`,
		many: `${number(count)} de tokens`,
		other: `${number(count)} tokens`
	});

export const transcript: PageMessages['transcript'] = {
	label: 'Conversación',
	youSaid: 'Tú',
	modelSaid: (model) => `Respuesta de ${model}`,
	someModelSaid: 'Respuesta del modelo',
	tooLong: (size, context) =>
		`Este mensaje tiene ${tokens(size)}; el modelo puede leer ${number(context)} a la vez. Acórtalo.`,
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
	previousBranchFollowed: (count) =>
		plural(count, {
			one: `Versión anterior (le sigue ${number(count)} mensaje)`,
			many: `Versión anterior (le siguen ${number(count)} de mensajes)`,
			other: `Versión anterior (le siguen ${number(count)} mensajes)`
		}),
	nextBranchFollowed: (count) =>
		plural(count, {
			one: `Versión siguiente (le sigue ${number(count)} mensaje)`,
			many: `Versión siguiente (le siguen ${number(count)} de mensajes)`,
			other: `Versión siguiente (le siguen ${number(count)} mensajes)`
		}),
	branch: (position, count) => `${number(position)} / ${number(count)}`,
	branchLabel: (position, count) => `Versión ${number(position)} de ${number(count)}`
};

export const thinking: PageMessages['thinking'] = {
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
	cut: 'interrumpido',
	budgetOwn: 'Otro número',
	budgetExplained:
		'Cuántos tokens puede pensar el modelo antes de tener que responder. Pensar más es más lento y a menudo da mejores respuestas.'
};

export const history: PageMessages['history'] = {
	newChat: 'Chat nuevo',
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
	nowhere: 'Esta página no existe',
	nowhereBody: 'La dirección no lleva a ninguna parte de Ponder.',
	models: 'Modelos de este dispositivo',
	settings: 'Ajustes',
	toChat: 'Volver al chat',
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
};

export const model: PageMessages['model'] = {
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
	progress: (loaded, total) => `${bytes(loaded)} de ${bytes(total)}`,
	retry: 'Reintentar'
};
