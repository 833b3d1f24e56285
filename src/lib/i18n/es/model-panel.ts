/** What the panel of the model says, in Spanish. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, bytes, plural } = createFormat('es');

const tokens = (count: number) =>
	plural(count, {
		one: `${number(count)} token`,
		many: `${number(count)} de tokens`,
		other: `${number(count)} tokens`
	});

export const modelPanel: PageMessages['modelPanel'] = {
	why: 'Por qué esta opción',
	reasons: {
		'gpu-with-f16': 'La tarjeta gráfica calcula con media precisión: es lo más rápido.',
		'gpu-without-f16':
			'La tarjeta gráfica no puede calcular con media precisión, así que se usa la precisión completa.',
		'no-webgpu': 'Este navegador no tiene WebGPU, así que el modelo se ejecuta en el procesador.',
		'no-adapter':
			'Aquí no se puede usar ninguna tarjeta gráfica, así que el modelo se ejecuta en el procesador.',
		'software-adapter':
			'La tarjeta gráfica de aquí solo está emulada, lo que es más lento que el procesador; por eso el modelo se ejecuta en el procesador.',
		'asked-for': 'Lo elegiste tú.',
		'dtype-not-published':
			'La mejor versión de este modelo no está publicada, así que se usa la siguiente mejor.',
		'fell-back': 'La mejor opción falló en este dispositivo, así que se usa la siguiente mejor.'
	},
	gaveUp: (place, cause) => `Se descartó ${place}: ${cause}.`,
	choose: 'Modelos de este dispositivo',
	backToBundled: (name) => `Usar ${name}`,
	switching: (name) => `${name} responde a partir del próximo mensaje.`,
	softwareAdapter: 'El procesador emula la tarjeta gráfica: las respuestas son correctas, pero lentas.',
	threads: (count) =>
		plural(count, {
			one: `${number(count)} hilo`,
			many: `${number(count)} de hilos`,
			other: `${number(count)} hilos`
		}),
	weights: (size) => `Pesos en memoria: ${bytes(size)}`,
	contextLength: 'Longitud del contexto',
	contextTokens: (count) => tokens(count),
	contextExplained:
		'Cuánto de una conversación puede ver el modelo a la vez. Un contexto más largo ocupa más memoria.',
	device: 'Se ejecuta en',
	deviceDefault: 'Lo que convenga al dispositivo',
	others: 'Obtener otros modelos'
};
