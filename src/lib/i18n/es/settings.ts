/** What the settings page says, in Spanish. */
import type { FileFormat, ImportReport } from '#lib/transfer/protocol.ts';
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';
import { transferErrors } from './transfer-errors.ts';

const { number, bytes, plural, percent } = createFormat('es');

const conversations = (count: number) =>
	plural(count, {
		one: `${number(count)} conversación`,
		many: `${number(count)} de conversaciones`,
		other: `${number(count)} conversaciones`
	});

const formats: Readonly<Record<FileFormat, string>> = {
	ponder: 'un archivo de Ponder',
	chatgpt: 'una exportación de ChatGPT',
	'llama-cpp': 'una exportación de llama.cpp'
};

/** What an import did, a sentence each. */
function imported({ format, added, alreadyHere, empty, prompts, drafts, ...besides }: ImportReport): string {
	const { thinking, leftOut, promptsHere, draftsLeft, settings } = besides;
	const here = plural(alreadyHere, {
		one: `${conversations(alreadyHere)} ya estaba aquí y se deja como estaba.`,
		many: `${conversations(alreadyHere)} ya estaban aquí y se dejan como estaban.`,
		other: `${conversations(alreadyHere)} ya estaban aquí y se dejan como estaban.`
	});
	return [
		`Añadido desde ${formats[format]}: ${conversations(added)}.`,
		alreadyHere > 0 ? here : '',
		thinking > 0
			? `Conversaciones que estaban aquí sin su razonamiento y ahora lo tienen: ${number(thinking)}.`
			: '',
		empty > 0 ? `Omitido por no tener texto: ${conversations(empty)}.` : '',
		leftOut > 0
			? `Imágenes, grabaciones, archivos y pasos de herramientas omitidos: ${number(leftOut)}.`
			: '',
		prompts > 0
			? plural(prompts, {
					one: '1 prompt añadido.',
					many: `${number(prompts)} de prompts añadidos.`,
					other: `${number(prompts)} prompts añadidos.`
				})
			: '',
		drafts > 0
			? plural(drafts, {
					one: '1 borrador añadido.',
					many: `${number(drafts)} de borradores añadidos.`,
					other: `${number(drafts)} borradores añadidos.`
				})
			: '',
		promptsHere > 0 ? `Prompts que ya estaban aquí y se quedan como están: ${number(promptsHere)}.` : '',
		draftsLeft > 0 ? `Borradores omitidos porque en su lugar ya hay uno: ${number(draftsLeft)}.` : '',
		settings === 'taken' ? 'Los ajustes del archivo se aplican desde ahora.' : '',
		settings === 'left'
			? 'El archivo es una copia de seguridad; sus prompts, borradores y ajustes se omitieron. «Restaurar una copia» también los trae.'
			: ''
	]
		.filter((sentence) => sentence !== '')
		.join(' ');
}

export const settings: PageMessages['settings'] = {
	label: 'Ajustes rápidos',
	title: 'Ajustes',
	open: 'Todos los ajustes',
	theme: 'Tema',
	themes: { system: 'Como el sistema', light: 'Claro', dark: 'Oscuro' },
	language: 'Idioma',

	appearance: 'Apariencia',
	textSize: 'Tamaño del texto',
	textSizes: (share) => (share === 1 ? 'El del navegador' : percent(share)),

	behaviour: 'Comportamiento',

	data: 'Datos',
	dataExplained:
		'Todo está en este navegador, en este dispositivo y sin cifrar. Nadie más tiene una copia; si borras los datos del sitio, se elimina.',
	kept: 'Lo que se guarda',
	counts: {
		conversations: 'Conversaciones',
		messages: 'Sus mensajes, en todas las versiones',
		drafts: 'Borradores',
		prompts: 'Prompts guardados',
		models: 'Modelos descargados',
		all: 'Todo, según el navegador'
	},
	count: (count) => number(count),
	size: (size) => bytes(size),
	unknown: 'Aquí no se indica',

	you: 'Tú',
	exportTitle: 'Exportar',
	exportExplained:
		'Markdown es para leer y contiene las versiones que se muestran. JSON contiene todas las versiones y se puede volver a importar. Una copia de seguridad es un archivo JSON así, siempre con el pensamiento, más tus borradores, prompts y ajustes; nunca contiene modelos ni tokens de acceso.',
	withTraces: 'Con el pensamiento',
	exportMarkdown: 'Exportar como Markdown',
	exportJson: 'Exportar como JSON',
	backup: 'Guardar una copia',
	exportOne: 'Exportar esta conversación',
	fileName: (name, day) => `${name}-${day}`,
	exporting: 'Escribiendo el archivo',
	exportingProgress: (done, total) => `${number(done)} de ${conversations(total)}`,
	exported: 'El archivo está en tus descargas.',

	importTitle: 'Importar',
	importExplained:
		'Archivos de Ponder, la exportación de datos de ChatGPT (el archivo comprimido o su conversations.json) y lo que exporta la página web de llama.cpp. Los archivos de Ponder traen también los adjuntos; de los demás solo se importan textos, también los de archivos adjuntos si los contienen, pero no imágenes ni grabaciones. Lo que ya está aquí no cambia; solo se añade el razonamiento que le falte.',
	import: 'Importar conversaciones',
	restore: 'Restaurar una copia',
	importing: 'Leyendo el archivo',
	importingProgress: (done, total) => `${bytes(done)} de ${bytes(total)}`,
	imported,
	nothingLeft: '[Una imagen o un archivo que Ponder no puede importar]',
	stop: 'Detener',
	stopped: 'Detenido. No se cambió nada.',
	cutImport: (name) =>
		`Se salió de la página o se recargó antes de que terminara la importación de «${name}». Importa el archivo de nuevo: lo que ya está aquí no cambia.`,
	importQuestion: (name) => `¿Importar las conversaciones de «${name}»?`,
	nothingImported: 'No se importó nada.',

	/** Conversations that the browser removed. */
	lost: {
		title: (count) => `El navegador eliminó ${conversations(count)}`,
		body: 'La última vez que se abrió Ponder estaban aquí, y nadie las borró en Ponder. Los navegadores eliminan datos cuando se dañan en el disco o cuando falta espacio. Con una copia de seguridad guardada se recuperan; sin ella no es posible.'
	},
	deleteTitle: 'Eliminar todo',
	deleteExplained: 'Conversaciones, borradores, prompts, ajustes y modelos descargados, en este dispositivo.',
	deleteAll: 'Eliminar todo',
	deleteQuestion: (count, size) =>
		`¿Eliminar ${conversations(count)}, todos los borradores, prompts y ajustes, y ${bytes(size)} de modelos? No se pueden recuperar.`,
	deleteYes: 'Eliminar todo para siempre',
	allDeleted: {
		title: 'Se eliminó todo',
		body: 'Las conversaciones, los borradores, los prompts, los ajustes y los modelos descargados ya no están en este dispositivo.'
	},
	deleteFailed: 'No se pudo eliminar todo. Cierra las demás pestañas de Ponder e inténtalo de nuevo.',

	about: 'Acerca de',
	version: (version) => `Ponder ${version}, con licencia Apache-2.0.`,
	models: 'Modelos',
	modelsLicence:
		'Qwen3 es del equipo Qwen de Alibaba Cloud, con licencia Apache-2.0. El modelo de demostración que viene con Ponder es del propio Ponder, con la misma licencia. Un repositorio que hayas indicado tú tiene su propia licencia.',
	libraries: 'Bibliotecas',
	librariesExplained: 'Con qué está hecho Ponder y qué lleva consigo.',
	library: (name, version, licence) => `${name} ${version}: ${licence}`,
	librariesFailed: 'No se pudo descargar la lista. Recarga la página para intentarlo de nuevo.',

	diagnostics: 'Diagnóstico',
	diagnosticsExplained:
		'Para informar de un fallo: qué pueden hacer este navegador y este dispositivo, y qué eligió Ponder. No contiene nada de lo que escribiste.',
	copyDiagnostics: 'Copiar el diagnóstico',

	errors: transferErrors
};
