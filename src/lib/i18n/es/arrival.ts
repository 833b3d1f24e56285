/** What Ponder says of what came from outside, in Spanish. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, list } = createFormat('es');

export const arrival: PageMessages['arrival'] = {
	filled: {
		link: 'Un enlace puso texto en el cuadro de mensaje. No se envía nada hasta que lo envíes tú.',
		share: 'Lo que compartiste va con tu próximo mensaje. No se envía nada hasta que lo envíes tú.',
		file: 'El archivo va con tu próximo mensaje. No se envía nada hasta que lo envíes tú.'
	},
	empty: {
		link: 'Un enlace abrió Ponder.',
		share: 'Se compartió algo con Ponder.',
		file: 'Se abrió un archivo con Ponder.'
	},
	thinking: {
		off: 'Desactivó el pensamiento en este chat.',
		on: 'Activó el pensamiento en este chat.',
		unlimited: 'Activó el pensamiento en este chat, sin límite.',
		upTo: (tokens) => `Activó el pensamiento en este chat, con un límite de tokens: ${number(tokens)}.`
	},
	proposes: (model) => `Propone que responda ${model}.`,
	proposesAbsent: (model) =>
		`Propone que responda ${model}, que no está en este dispositivo. No se descarga nada si tú no lo pides.`,
	use: (model) => `Usar ${model}`,
	seeModels: 'Ver los modelos',
	exports: (names) => `Exportado desde Ponder: ${list(names)}. No se incorpora nada si no lo importas.`,
	import: 'Importar',
	troubles: {
		'damaged-link':
			'El enlace está dañado: algunas partes no se pudieron leer. Revisa el texto antes de enviarlo.',
		'too-long': (characters) => `El texto tiene más de ${number(characters)} caracteres. Se omitió el final.`,
		'unknown-thinking': (value) =>
			`El enlace indica «${value}» para el pensamiento, y Ponder no conoce ese valor. El pensamiento sigue como estaba.`,
		'unknown-model': (name) => `El enlace nombra un modelo que Ponder no conoce: «${name}».`,
		'unreadable-file': (name) => `El navegador no pudo leer «${name}». Puede que se haya movido o eliminado.`,
		'share-lost': 'Lo que compartiste no llegó, o estaba vacío. Compártelo de nuevo.'
	}
};
