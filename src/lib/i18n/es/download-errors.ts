/** What each failure of getting and keeping models is called, in Spanish. */
import type { DownloadErrorCatalogue } from '../error-words.ts';
import { createFormat } from '../format.ts';

const { bytes, roughDuration } = createFormat('es');

/** The file that a fact names, or what stands for it where none does. */
const file = (path: string | number | undefined) =>
	path === undefined ? 'Un archivo' : `El archivo ${path}`;

export const downloadErrors: DownloadErrorCatalogue = {
	offline: {
		title: 'No hay conexión con el servidor',
		body: ({ begun }) =>
			begun === undefined
				? 'El servidor no responde, pero no se pierde nada. Revisa la conexión y si hay algo en la red que se interpone, como un filtro o una página de inicio de sesión; después inténtalo de nuevo.'
				: begun === 1
					? 'Todo lo recibido se conserva. La descarga sigue sola en cuanto este dispositivo vuelva a tener conexión, o cuando la continúes.'
					: 'La descarga aún no ha empezado, así que no se pierde nada. Empieza sola en cuanto este dispositivo vuelva a tener conexión, o cuando lo intentes de nuevo.'
	},
	'hub-address-invalid': {
		title: 'Esta dirección no se puede usar',
		body: () =>
			'Los modelos vienen de una dirección que empieza por https:// y contiene solo un servidor, por ejemplo https://hub.example. Sin cifrado solo se permite este mismo equipo: http://localhost. Corrige la dirección e inténtalo de nuevo.'
	},
	'not-a-hub': {
		title: 'Ahí no responde ningún hub de modelos',
		body: () =>
			'Algo responde en esta dirección, pero no como un hub de modelos. Revisa la dirección o vuelve a huggingface.co.'
	},
	unauthorized: {
		title: 'Hace falta un token de acceso',
		body: () =>
			'El servidor no ofrece este modelo a todo el mundo o no acepta tu token. Introduce un token válido en «De dónde vienen los modelos» e inténtalo de nuevo.'
	},
	forbidden: {
		title: 'Este modelo está restringido',
		body: () =>
			'Su propietario pide antes tu consentimiento. Abre la página del modelo en el servidor, acepta sus condiciones, introduce tu token en «De dónde vienen los modelos» e inténtalo de nuevo.'
	},
	'not-found': {
		title: 'El servidor no tiene ese archivo',
		body: ({ path }) =>
			path === undefined
				? 'No hay ningún modelo con este nombre, o ya no lo hay. Revisa el nombre o elige otro modelo.'
				: `El servidor no tiene ${path}. Puede que una réplica esté incompleta: vuelve a huggingface.co en «De dónde vienen los modelos» o elige otro modelo.`
	},
	'rate-limited': {
		title: 'El servidor pide paciencia',
		body: ({ seconds }) =>
			seconds === undefined
				? 'Recibió demasiadas solicitudes, quizá de otras personas de tu red. Lo recibido se conserva. Espera unos minutos y continúa.'
				: `Recibió demasiadas solicitudes, quizá de otras personas de tu red. Lo recibido se conserva. Espera ${roughDuration(Number(seconds) * 1000)} y continúa.`
	},
	'hub-failed': {
		title: 'El servidor tiene problemas',
		body: ({ status }) =>
			status === undefined
				? 'No pudo responder. Lo recibido se conserva. Continúa dentro de un rato o usa una réplica.'
				: `Respondió con el código ${status}. Lo recibido se conserva. Continúa dentro de un rato o usa una réplica.`
	},
	'address-expired': {
		title: 'La dirección del archivo caducó',
		body: () =>
			'El servidor da direcciones que solo valen un tiempo, y rechaza esta una y otra vez. Lo recibido se conserva. Revisa la hora de este dispositivo y continúa dentro de un rato.'
	},
	'unexpected-answer': {
		title: 'El servidor dio una respuesta inusual',
		body: ({ status }) =>
			status === undefined
				? 'Quizá haya algo en la red que se interpone, como una página de inicio de sesión. Abre otro sitio web para comprobarlo y continúa.'
				: `Respondió con el código ${status}. Quizá haya algo en la red que se interpone, como una página de inicio de sesión. Abre otro sitio web para comprobarlo y continúa.`
	},
	'size-changed': {
		title: 'Un archivo no tiene el tamaño que debería',
		body: ({ path, expected, found }) =>
			expected === undefined || found === undefined
				? `${file(path)} no es el que Ponder conoce. No se conservó. Vuelve a huggingface.co si usas una réplica, o inténtalo más tarde.`
				: `${file(path)} debería ocupar ${bytes(Number(expected))}, pero el del servidor ocupa ${bytes(Number(found))}. No se conservó. Vuelve a huggingface.co si usas una réplica, o inténtalo más tarde.`
	},
	truncated: {
		title: 'Lo que llega está cortado',
		body: ({ path }) =>
			`${file(path)} terminó antes de tiempo una y otra vez. Parece que algo en la red corta las descargas, como un filtro. Prueba con otra red y continúa; lo que está completo se conserva.`
	},
	'wrong-bytes': {
		title: 'Lo que llega no es el modelo',
		body: ({ path }) =>
			`${file(path)} se descargó dos veces y sigue sin ser lo que se publicó, así que se desechó. Prueba con otra red, o vuelve a huggingface.co si usas una réplica.`
	},
	'not-a-model': {
		title: 'Ningún modelo que Ponder pueda ejecutar',
		body: () =>
			'El repositorio no contiene ningún modelo Qwen3 en un formato que los navegadores puedan ejecutar. Elige otro.'
	},
	'import-mismatch': {
		title: 'Estos archivos no son los del modelo',
		body: ({ path }) =>
			`${file(path)} no es lo que se publicó, así que no se conservó nada. Busca la misma versión del modelo o descárgala.`
	},
	'not-stored': {
		title: 'El modelo ya no está en este dispositivo',
		body: () => 'Se eliminó, quizá en otra pestaña. Descárgalo de nuevo para usarlo.'
	},
	'worker-crashed': {
		title: 'La descarga se detuvo de forma inesperada',
		body: () =>
			'El navegador la cerró, quizá para ahorrar memoria. Todo lo recibido se conserva. Continúa y seguirá donde se detuvo.'
	},
	internal: {
		title: 'Algo falló en Ponder',
		body: () =>
			'Es un fallo nuestro, no tuyo. Lo recibido se conserva. Inténtalo de nuevo; si se repite, recarga la página.'
	},

	'storage-denied': {
		title: 'Aquí no se pueden conservar modelos',
		body: () =>
			'Este navegador no le da almacenamiento a Ponder, como ocurre en una ventana privada. Abre Ponder en una ventana normal para descargar un modelo.'
	},
	'storage-full': {
		title: 'El almacenamiento está lleno',
		body: () =>
			'Lo recibido se conserva. Elimina un modelo que ya no necesites o libera espacio en este dispositivo, y continúa.'
	},
	'storage-blocked': {
		title: 'Otra pestaña tiene ocupados los modelos',
		body: () =>
			'Hay una versión anterior de Ponder abierta en otra pestaña. Cierra esa pestaña e inténtalo de nuevo.'
	},
	'storage-newer': {
		title: 'Esta página está desactualizada',
		body: () => 'Una versión más reciente de Ponder guardó los modelos. Recarga esta página para obtenerla.'
	},
	'storage-failed': {
		title: 'No se pudo leer el disco o escribir en él',
		body: () =>
			'Lo que estaba completo sigue ahí. Inténtalo de nuevo; si se repite, reinicia el navegador o libera espacio en este dispositivo.'
	}
};
