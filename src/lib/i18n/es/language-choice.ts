/** What is said in Spanish of languages: the one that Ponder speaks, and the one that the model is asked to answer in. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, plural } = createFormat('es');

export const language: PageMessages['language'] = {
	asBrowser: 'El del navegador',
	speak: (name) => `Idioma: ${name}`,
	missing: {
		title: 'No se pudo descargar el idioma',
		body: 'Ponder sigue en el que ya tiene y cambiará en cuanto este dispositivo vuelva a tener conexión. Si no lo hace, vuelve a elegirlo en los ajustes.'
	}
};

export const answerLanguage: PageMessages['answerLanguage'] = {
	title: 'Responder en',
	any: 'Cualquier idioma',
	anyNote: 'normalmente, el de la pregunta',
	explained: 'Se le pide al modelo en una frase aparte, después del prompt del sistema.',
	quality: (scores) =>
		`Cuanto más pequeño es el modelo, peor maneja los idiomas: en las pruebas de español del propio Qwen, 4B alcanza ${number(scores['4B'])} puntos de 100; 1.7B, ${number(scores['1.7B'])}, y 0.6B, ${number(scores['0.6B'])}. En idiomas menos comunes, espera aún menos.`,
	find: 'Buscar un idioma',
	found: (count) =>
		plural(count, {
			one: `${number(count)} idioma`,
			many: `${number(count)} de idiomas`,
			other: `${number(count)} idiomas`
		}),
	none: 'En la lista de Qwen3 no hay ningún idioma con ese nombre.',
	chip: (name) => `Responde en ${name}`,
	forget: 'No pedir ningún idioma'
};
