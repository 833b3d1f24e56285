/** What each failure of an import or export is called, in Spanish. */
import type * as english from '../en/transfer-errors.ts';
import type { TransferFacts } from '#lib/transfer/errors.ts';
import { errors } from './errors.ts';
import { createFormat } from '../format.ts';

const { number } = createFormat('es');

/** Where in the file, as far as it is known, to begin a sentence with. */
function place({ line, entry }: TransferFacts): string {
	if (typeof entry === 'number' && typeof line === 'number') {
		return `La entrada ${number(entry)}, que empieza en la línea ${number(line)},`;
	}
	if (typeof entry === 'number') return `La entrada ${number(entry)}`;
	return typeof line === 'number' ? `La línea ${number(line)}` : 'Una parte del archivo';
}

export const transferErrors: typeof english.transferErrors = {
	'not-json': {
		title: 'El archivo está dañado',
		body: (facts) =>
			`${place(facts)} no se puede leer: el archivo está cortado o no es JSON. No se importó nada. Expórtalo o descárgalo de nuevo.`
	},
	'broken-entry': {
		title: 'El archivo está dañado',
		body: (facts) =>
			`${place(facts)} no se ajusta a su formato${facts.field === undefined ? '' : `, en «${facts.field}»`}. No se importó nada. Exporta el archivo de nuevo o corrige ese punto.`
	},
	'entry-too-large': {
		title: 'Una conversación es demasiado grande',
		body: (facts) =>
			`${place(facts)} es más grande de lo que admite Ponder. No se importó nada. Quítala del archivo.`
	},
	'unknown-format': {
		title: 'Ponder no lee archivos de este tipo',
		body: () =>
			'Lee sus propios archivos, la exportación de datos de ChatGPT y lo que exporta la página web de llama.cpp. No se importó nada. Elige uno de estos.'
	},
	'newer-format': {
		title: 'El archivo es de un Ponder más reciente',
		body: () =>
			'No se importó nada. Recarga la página para obtener la versión más reciente e inténtalo de nuevo.'
	},
	'not-a-backup': {
		title: 'El archivo no es una copia de seguridad',
		body: () => 'Solo contiene conversaciones, y no se cambió nada. Impórtalas en su lugar.'
	},
	'nothing-in-it': {
		title: 'No hay conversaciones en el archivo',
		body: () => 'No se importó nada. Comprueba que es el archivo que querías.'
	},
	'broken-archive': {
		title: 'No se puede abrir el archivo comprimido',
		body: () =>
			'Está dañado, cifrado o supera los 4 GB. No se importó nada. Descomprímelo e importa el conversations.json que contiene.'
	},
	unreadable: {
		title: 'No se puede leer el archivo',
		body: () => 'Se movió o se modificó, o no hay permiso para abrirlo. No se importó nada. Elígelo de nuevo.'
	},
	'import-under-way': {
		title: 'Otra pestaña está importando',
		body: () => 'Espera a que termine o detenla allí, e inténtalo de nuevo.'
	},
	'worker-crashed': {
		title: 'Se detuvo de forma inesperada',
		body: () =>
			'El navegador lo cerró, quizá para ahorrar memoria. No se cambió nada. Cierra otras pestañas e inténtalo de nuevo.'
	},
	internal: {
		title: 'Algo falló en Ponder',
		body: () => 'Es un fallo nuestro, no tuyo. No se cambió nada. Inténtalo de nuevo o recarga la página.'
	},
	'storage-denied': {
		title: 'Aquí no se guarda nada',
		body: () =>
			'Este navegador no le da almacenamiento a Ponder, como ocurre en una ventana privada, así que no hay nada que exportar ni dónde guardar. Abre Ponder en una ventana normal.'
	},
	'storage-full': {
		title: 'El almacenamiento está lleno',
		body: () =>
			'No hay espacio para todo, así que no se importó nada. Elimina modelos o conversaciones que ya no necesites, o libera espacio en este dispositivo.'
	},
	'storage-blocked': {
		title: errors['storage-blocked'].title,
		body: () => errors['storage-blocked'].body
	},
	'storage-newer': {
		title: 'Esta pestaña está desactualizada',
		body: () =>
			'Lo que se guarda aquí lo escribió una versión más reciente de Ponder. Recarga esta página e inténtalo de nuevo.'
	},
	'storage-failed': {
		title: 'Falló el acceso al almacenamiento',
		body: () =>
			'El navegador no pudo leer su almacenamiento o escribir en él. No se cambió nada. Inténtalo de nuevo o recarga la página.'
	}
};
