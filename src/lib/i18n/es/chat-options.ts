/** What is said, in Spanish, of the system prompt, the sampling and the saved prompts. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, plural } = createFormat('es');

export const chatOptions: PageMessages['chatOptions'] = {
	systemPrompt: 'Prompt del sistema',
	systemPromptExplained: 'Lo que se le dice al modelo antes que nada en esta conversación.',
	sampling: 'Muestreo',
	samplingThinking:
		'Cómo se elige el siguiente token en esta conversación. Los campos vacíos siguen lo que Qwen recomienda para responder pensando, y cambian con el modo.',
	samplingNotThinking:
		'Cómo se elige el siguiente token en esta conversación. Los campos vacíos siguen lo que Qwen recomienda para responder sin pensar, y cambian con el modo.',
	parameters: {
		temperature: 'Temperatura',
		topP: 'Top-p',
		topK: 'Top-k',
		minP: 'Min-p',
		presencePenalty: 'Penalización de presencia',
		seed: 'Semilla',
		maxNewTokens: 'Longitud máxima, en tokens'
	},
	open: { seed: 'Aleatoria', maxNewTokens: 'Lo que quepa' },
	outOfRange: (least, most) =>
		`Tiene que ser un número de ${number(least, least % 1 === 0 ? 0 : 2)} a ${number(most, most % 1 === 0 ? 0 : 2)}. Se mantiene el último valor válido.`,
	reset: 'Restablecer los de Qwen'
};

export const prompts: PageMessages['prompts'] = {
	title: 'Prompts',
	label: 'Prompts guardados',
	explained:
		'Para usar uno, escribe una barra y su nombre al principio de un mensaje. Cada uno puede traer su propio límite de pensamiento. Los nombres think y no_think son de Qwen3.',
	offered: (count) =>
		plural(count, {
			one: `${number(count)} prompt guardado coincide. Elígelo con las teclas de flecha.`,
			many: `${number(count)} de prompts guardados coinciden. Elige uno con las teclas de flecha.`,
			other: `${number(count)} prompts guardados coinciden. Elige uno con las teclas de flecha.`
		}),
	none: 'Aún no has guardado ningún prompt.',
	add: 'Prompt nuevo',
	unsaved: 'Empezado y sin guardar',
	goOn: 'Seguir',
	goOnWith: (name) => `Seguir con ${name}`,
	edit: 'Editar',
	editNamed: (name) => `Editar el prompt /${name}`,
	delete: 'Eliminar',
	deleteNamed: (name) => `Eliminar el prompt /${name}`,
	deleteQuestion: (name) => `¿Eliminar el prompt /${name}? No se puede recuperar.`,
	name: 'Nombre',
	nameExplained: 'Letras, cifras, - y _, sin la barra.',
	text: 'Texto',
	place: 'Se usa como',
	places: {
		message: 'Mensaje, para completarlo y enviarlo',
		system: 'Prompt del sistema de la conversación'
	},
	thinking: 'Pensamiento',
	thinkingAsIs: 'Como esté en la conversación',
	thinkingOff: 'Desactivado',
	thinkingUnlimited: 'Activado, sin límite',
	thinkingBudget: (tokens) =>
		plural(tokens, {
			one: `Activado, hasta ${number(tokens)} token`,
			many: `Activado, hasta ${number(tokens)} de tokens`,
			other: `Activado, hasta ${number(tokens)} tokens`
		}),
	save: 'Guardar',
	saved: (name) => `Se guardó el prompt /${name}.`,
	flaws: {
		name: 'Un nombre tiene de 1 a 40 letras, cifras, - o _, empieza por una letra o una cifra, y no es think ni no_think.',
		'name-taken': 'Otro prompt ya tiene este nombre.',
		changed:
			'Otra pestaña ha cambiado este prompt entretanto. Guarda otra vez para sustituir lo que guardó, o cancela para conservarlo.',
		text: 'Escribe lo que dice el prompt.'
	}
};
