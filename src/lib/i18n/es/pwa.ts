/** What Ponder says of itself as an app, in Spanish. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, bytes, plural } = createFormat('es');

export const pwa: PageMessages['pwa'] = {
	offline: {
		label: 'Sin conexión',
		ready: 'Listo sin conexión',
		readyBody: (size) => `La aplicación ocupa ${bytes(size)} en este dispositivo y se abre sin conexión.`,
		preparing: 'Preparando el uso sin conexión…',
		unsupported:
			'Este navegador o esta ventana no guarda aplicaciones, así que para abrir Ponder hace falta conexión.',
		failures: {
			'not-fetched':
				'No se pudo guardar la aplicación en este dispositivo: sus archivos no llegaron. Se intentará de nuevo la próxima vez.',
			changed:
				'Está en camino una versión más reciente de Ponder. Esta no se guarda para usarla sin conexión.',
			'no-room': 'No se pudo guardar la aplicación en este dispositivo: el navegador no le da espacio.',
			'unknown-file':
				'En este dispositivo hay guardada otra versión de Ponder. Recarga la página para poder usarlo sin conexión.'
		}
	},

	update: {
		offered: 'Hay una versión nueva de Ponder.',
		offeredBody:
			'Al actualizar se recargan todas las pestañas abiertas. Las conversaciones y los borradores se conservan.',
		apply: 'Actualizar',
		waiting:
			'La versión nueva se aplicará cuando todas las pestañas hayan terminado de responder, descargar, importar y guardar, y no haya ningún chat temporal abierto ni que aún se pueda recuperar.',
		applying: 'Aplicando la versión nueva…'
	},

	protection: {
		label: 'Protección',
		headers:
			'El navegador impone reglas a la página y al modelo: ninguno de los dos puede comunicarse con ningún otro servidor.',
		metaOnly:
			'Este servidor no envía cabeceras de protección, así que el navegador solo impone sus reglas a la página, todavía no al modelo. La próxima vez que abras Ponder, las impondrá a ambos.',
		refused: (count) =>
			plural(count, {
				one: `El navegador rechazó ${number(count)} intento de saltarse estas reglas.`,
				many: `El navegador rechazó ${number(count)} de intentos de saltarse estas reglas.`,
				other: `El navegador rechazó ${number(count)} intentos de saltarse estas reglas.`
			})
	}
};
