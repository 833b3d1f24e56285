/** What is said when the app itself does not start, in Spanish. */
import type { bootEn } from '../en/boot.ts';

export const bootEs: typeof bootEn = {
	title: 'Ponder no se inició',
	reloadBody: 'Recargar la página suele bastar.',
	reload: 'Recargar',
	repairBody:
		'La reparación vuelve a descargar los archivos de la propia aplicación. Tus conversaciones y los modelos de este dispositivo no cambian.',
	repair: 'Reparar la aplicación',
	repairing: 'Descargando de nuevo la aplicación…',
	denied:
		'El navegador no permite que Ponder elimine sus archivos antiguos. Cierra las demás pestañas de Ponder e inténtalo de nuevo. También sirve borrar los datos de este sitio en los ajustes del navegador, pero así se eliminan tus conversaciones.',
	unreachable: 'No se puede conectar con el servidor de Ponder. Inténtalo de nuevo cuando haya conexión.'
};
