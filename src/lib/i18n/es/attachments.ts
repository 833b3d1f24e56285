/** What is said of files and pastes that go with a message, in Spanish. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat, isOne } from '../format.ts';

type Words = PageMessages['attachments'];

const { number, bytes, plural, list, span } = createFormat('es');

const tokens = (count: number) =>
	plural(count, {
		one: `${number(count)} token`,
		many: `${number(count)} de tokens`,
		other: `${number(count)} tokens`
	});
const pages = (count: number) =>
	plural(count, {
		one: `${number(count)} página`,
		many: `${number(count)} de páginas`,
		other: `${number(count)} páginas`
	});
const lines = (count: number) =>
	plural(count, {
		one: `${number(count)} línea`,
		many: `${number(count)} de líneas`,
		other: `${number(count)} líneas`
	});

/** `páginas 1–3 y 8`. */
const ranges: Words['ranges'] = {
	page: (some) => `${isOne(some) ? 'página' : 'páginas'} ${list(some.map(span))}`,
	line: (some) => `${isOne(some) ? 'línea' : 'líneas'} ${list(some.map(span))}`
};

const failures: Words['failures'] = {
	'empty-file': () => 'Está vacío.',
	picture: () => 'Es una imagen. Qwen3 solo lee texto; las imágenes no se pueden leer.',
	'not-text': () =>
		'No contiene texto, se llame como se llame. Ponder lee texto y PDF: guárdalo en uno de estos formatos.',
	unreadable: () =>
		'El navegador no pudo leerlo. Puede que se haya movido, modificado o eliminado: elígelo de nuevo.',
	folder: () => 'Es una carpeta. Ábrela y adjunta los archivos que importan.',
	'too-many': ({ max }) => `Con un mensaje pueden ir ${number(Number(max))} como máximo; estos se omitieron.`,
	'too-large': ({ bytes: size, max }) =>
		`Ocupa ${bytes(Number(size))}; Ponder lee archivos PDF de hasta ${bytes(Number(max))}. Adjunta solo una parte.`,
	'pdf-locked': () => 'Se abre con contraseña. La contraseña solo se usa en este dispositivo y no se guarda.',
	'pdf-wrong-password': () => 'No se abre con esta contraseña. Prueba con otra.',
	'pdf-broken': () =>
		'Está dañado y no se puede leer. Intenta guardarlo de nuevo con el programa que lo creó.',
	'pdf-without-text': ({ pages: count }) =>
		`${plural(Number(count), { one: 'En su única página', many: `En sus ${pages(Number(count))}`, other: `En sus ${pages(Number(count))}` })} no hay texto, solo imágenes, como las que hace un escáner. Las imágenes no se pueden leer; un programa de reconocimiento de texto puede añadirle texto.`,
	'pdf-reader-missing': () =>
		'El lector de PDF se descarga del propio sitio de Ponder con el primer PDF, y no se pudo descargar. Inténtalo de nuevo cuando haya conexión.',
	'worker-crashed': () =>
		'La lectura terminó de forma inesperada; quizá sea demasiado grande para la memoria de este dispositivo.',
	internal: () => 'Ponder no pudo leerlo. Es un fallo nuestro; hay más detalles en la consola.'
};

export const attachments: Words = {
	attach: 'Adjuntar archivos',
	attachment: 'Archivo adjunto',
	label: 'Adjunto a este mensaje',
	drop: 'Suelta los archivos para adjuntarlos',
	dropNote: 'Texto, código y PDF. Se leen en este dispositivo y no salen de él.',
	kinds: { text: 'Texto', code: 'Código', table: 'Tabla', pdf: 'PDF', paste: 'Texto pegado' },
	units: { page: 'páginas', line: 'líneas' },
	tokens,
	about: (count) => `aprox. ${tokens(count)}`,
	ranges,
	inPart: 'en parte',
	rangesOf: {
		page: (some, of) => `${ranges.page(some)} de ${number(of)}`,
		line: (some, of) => `${ranges.line(some)} de ${number(of)}`
	},
	reading: 'Leyendo…',
	readingPage: (page, count) => `Leyendo la página ${number(page)} de ${number(count)}`,
	read: (name) => `Leer «${name}»`,
	remove: (name) => `Quitar «${name}»`,
	stop: (name) => `Dejar de leer «${name}»`,
	dismissAll: 'Descartar todos los avisos',
	dismiss: (name) => `Descartar el aviso sobre «${name}»`,
	isAttached: (name, size) => `Se adjuntó «${name}»: ${size}.`,
	isTooLong: (name, why) => `Se leyó «${name}» y es demasiado largo. ${why}`,
	cannot: (name, why) => `No se puede adjuntar «${name}». ${why}`,
	left: 'No se envió con el mensaje.',
	removed: (name) => `Se quitó «${name}».`,
	failures,
	password: 'Contraseña del PDF',
	unlock: 'Abrirlo',
	tooLong: (size, room) =>
		room > 0
			? `Es demasiado largo de una vez para este modelo: tiene ${size} y caben ${number(room)}.`
			: `Tiene ${size} y ya no cabe nada más.`,
	uncounted: 'Es largo: elige partes o espera a que el modelo esté listo para contarlo.',
	choose: 'Elegir partes',
	stillReading: (name) => `«${name}» aún se está leyendo. Tu mensaje se enviará en cuanto termine.`,
	tinyCannotRead: 'El modelo diminuto que viene con Ponder no puede leer archivos. Uno más grande sí:',
	waits: 'A la espera de enviarse',
	dontSend: 'No enviar todavía',
	notRead: (name) =>
		`No se pudo leer «${name}», así que tu mensaje no se envió. Inténtalo de nuevo o quita el archivo.`,
	removeIt: 'Quitar',
	notKept: 'No se guardó su contenido: vuelve a elegir el archivo.',
	chooseFirst: (name) => `Elige antes partes de «${name}»: entero es demasiado largo.`,
	notInEdit:
		'No se pueden añadir archivos a un mensaje ya enviado. Pégalos en el cuadro de mensaje e irán con el próximo.',
	pasted: (characters) =>
		plural(characters, {
			one: `Pegaste ${number(characters)} carácter.`,
			many: `Pegaste ${number(characters)} de caracteres.`,
			other: `Pegaste ${number(characters)} caracteres.`
		}),
	attachPaste: 'Mejor adjuntarlo',
	pasteName: 'Texto pegado.txt',

	dialog: {
		shown: 'Lo que ve el modelo',
		all: 'Todo',
		allRead: 'Todo lo que se leyó',
		beginning: 'El principio',
		end: 'El final',
		ends: 'Principio y final',
		own: { page: 'Las páginas que elijas', line: 'Las líneas que elijas' },
		none: 'No cabe nada de esto. Quita algo de lo adjunto o acorta el mensaje.',
		counting: 'Contando…',
		written: { page: 'Páginas, por ejemplo 1-3, 8', line: 'Líneas, por ejemplo 1-120, 400-450' },
		notThere: 'Esas partes no existen aquí.',
		sections: { page: 'Páginas', line: 'Secciones' },
		empty: 'sin texto',
		total: (chosen, room) => `${tokens(chosen)} de los ${number(room)} que caben`,
		totalAbout: (chosen, room) => `aprox. ${tokens(chosen)} de los ${number(room)} que caben`,
		tooMuch: 'Es más de lo que cabe.',
		tight: (left) =>
			`${plural(left, { one: 'Queda', many: 'Quedan', other: 'Quedan' })} ${tokens(left)} para pensar y responder.`,
		uncounted: 'Cuando el modelo esté listo, contará cuánto ocupa cada parte.',
		apply: 'Mostrar al modelo',
		text: 'El texto',
		more: (characters) =>
			plural(characters, {
				one: `Mostrar ${number(characters)} carácter más`,
				many: `Mostrar ${number(characters)} de caracteres más`,
				other: `Mostrar ${number(characters)} caracteres más`
			}),
		whole: { page: pages, line: lines },
		encoding: 'Leer con otra codificación'
	},
	beginningOf: (read, of) => `solo los primeros ${bytes(read)} de ${bytes(of)}`,
	notes: {
		'guessed-encoding': (encoding) =>
			`No indica su codificación de texto y se lee como ${encoding}. Si hay letras incorrectas, elige otra.`,
		'guessed-before': (encoding) =>
			`No indicaba su codificación de texto y se leyó como ${encoding}. Si hay letras incorrectas, vuelve a adjuntar el archivo y elige otra.`,
		cut: (read, of) =>
			`Solo se leyó el principio: ${bytes(read)} de ${bytes(of)}. El resto supera con mucho lo que puede leer un modelo.`,
		'cut-pages': (read, of) =>
			plural(read, {
				one: `Solo se leyó la primera página de ${number(of)}. El resto supera con mucho lo que puede leer un modelo.`,
				many: `Solo se leyeron las primeras ${number(read)} de páginas, de ${number(of)}. El resto supera con mucho lo que puede leer un modelo.`,
				other: `Solo se leyeron las primeras ${number(read)} páginas de ${number(of)}. El resto supera con mucho lo que puede leer un modelo.`
			}),
		'pages-without-text': (count) =>
			plural(count, {
				one: 'Una página no tiene texto: es una imagen o está vacía.',
				many: `${pages(count)} no tienen texto: son imágenes o están vacías.`,
				other: `${pages(count)} no tienen texto: son imágenes o están vacías.`
			}),
		'broken-pages': (count) =>
			plural(count, {
				one: 'Una página está dañada y no se pudo leer.',
				many: `${pages(count)} están dañadas y no se pudieron leer.`,
				other: `${pages(count)} están dañadas y no se pudieron leer.`
			})
	},
	encodings: {
		'windows-1252': 'Europa occidental',
		gb18030: 'Chino simplificado (GB 18030)',
		big5: 'Chino tradicional (Big5)',
		shift_jis: 'Japonés (Shift JIS)',
		'euc-kr': 'Coreano (EUC-KR)',
		'windows-1251': 'Cirílico (Windows)',
		'windows-1256': 'Árabe (Windows)',
		'iso-8859-2': 'Europa central'
	}
};
