/** What Ponder says of its own requests, in Spanish. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, bytes, plural } = createFormat('es');

export const silence: PageMessages['silence'] = {
	label: 'Solicitudes de esta página',
	quiet: 'Nada de lo que escribiste ha salido de este dispositivo',
	partly: 'Ponder no envía nada de lo que escribes; aún no se mide todo',
	unlisted: 'No se pudo iniciar la lista de solicitudes. Recarga la página para intentarlo de nuevo.',
	unexplained: 'Hay una solicitud que Ponder no puede explicar',
	quietBody:
		'Ponder descarga archivos y no envía nada. Estas son sus solicitudes desde que se abrió esta página, en la medida en que se miden.',
	unexplainedBody:
		'Está marcada abajo. Las extensiones del navegador pueden pedir cosas en nombre de una página; si no tienes ninguna, avisa a quien administra esta copia de Ponder.',
	ownHost: 'De dónde viene Ponder',
	hub: 'Para los modelos que pediste',
	otherHost: 'Nada que Ponder pida',
	kept: 'Solicitudes atendidas en este dispositivo',
	network: 'Solicitudes por la red',
	received: 'Recibido',
	receivedOfHub: 'Recibido, también de servidores a los que remite',
	atLeast: (size) => `al menos ${bytes(size)}`,
	list: 'Una por una',
	why: {
		app: 'la aplicación',
		runtime: 'el entorno de ejecución',
		'bundled-model': 'el modelo incluido',
		download: 'una descarga',
		unexplained: 'sin explicación'
	},
	bytes: (size) => bytes(size),
	times: (count) =>
		plural(count, {
			one: `${number(count)} vez`,
			many: `${number(count)} de veces`,
			other: `${number(count)} veces`
		}),
	fromDevice: 'desde este dispositivo',
	sizeUnknown: 'tamaño sin medir',
	measured: 'Lo que se mide',
	coverage: {
		all: 'Todas las solicitudes de cada pestaña abierta de Ponder, de su modelo y de sus descargas, tal como las vio el service worker.',
		'page-only':
			'Todas las solicitudes de esta página. No se miden las del modelo ni las de las propias descargas, porque no había ningún service worker activo cuando se abrió la página. A partir de la próxima vez que abras Ponder, también se miden.'
	},
	notMeasured:
		'No se mide lo que una solicitud lleva además de su dirección. Las pruebas del propio Ponder lo vigilan desde fuera, en el servidor.'
};
