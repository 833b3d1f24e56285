/** What each failure is called, in Spanish. */
import type { ErrorCatalogue } from '../error-words.ts';

export const errors: ErrorCatalogue = {
	'simd-unavailable': {
		title: 'Este navegador no puede ejecutar el modelo',
		body: 'Para ejecutar el modelo en el procesador hace falta un navegador más reciente. Actualiza este o abre Ponder en una versión actual de Chrome, Edge, Firefox o Safari.'
	},
	'webgpu-unavailable': {
		title: 'No se puede usar la tarjeta gráfica',
		body: 'Este navegador no da acceso a ninguna tarjeta gráfica. Deja que Ponder use el procesador: es más lento, pero las respuestas son las mismas.'
	},
	'model-file-missing': {
		title: 'Falta una parte del modelo',
		body: 'Uno de los archivos del modelo no está donde debería. Inténtalo de nuevo; si sigue faltando, esta copia de Ponder no se instaló por completo.'
	},
	'model-not-stored': {
		title: 'El modelo ya no está en este dispositivo',
		body: 'Se eliminó, o el navegador lo quitó para hacer espacio. Usa el modelo que viene con Ponder o vuelve a descargar este en la página de modelos. Tus conversaciones se conservan.'
	},
	'model-file-corrupt': {
		title: 'Una parte del modelo está dañada',
		body: 'Uno de los archivos del modelo está cortado, no se puede leer o no es lo que dice ser. Inténtalo de nuevo; un modelo descargado se puede comprobar y reparar en la página de modelos.'
	},
	offline: {
		title: 'La conexión falló',
		body: 'No se pudo descargar un archivo que el modelo necesita. Revisa la conexión e inténtalo de nuevo. Lo que escribiste se conserva.'
	},
	'runtime-failed': {
		title: 'El entorno de ejecución del modelo no se inició',
		body: 'No se pudo cargar el programa que ejecuta el modelo. Recarga la página; si una extensión bloquea los scripts aquí, permítelos para Ponder.'
	},
	'session-failed': {
		title: 'No se pudo iniciar el modelo',
		body: 'El modelo se leyó, pero este dispositivo se negó a ejecutarlo. Inténtalo de nuevo o elige un modelo más pequeño o un contexto más corto.'
	},
	'self-test-failed': {
		title: 'El modelo calcula mal en este dispositivo',
		body: 'Una comprobación tras la carga dio resultados incorrectos, así que Ponder no te mostrará sus respuestas. Actualiza el navegador o el controlador de la tarjeta gráfica, o usa el procesador.'
	},
	'out-of-memory': {
		title: 'No hay suficiente memoria',
		body: 'Cierra otras pestañas y programas e inténtalo de nuevo, o elige un modelo más pequeño o un contexto más corto. Lo escrito hasta ahora se conserva.'
	},
	'device-lost': {
		title: 'Se perdió el acceso a la tarjeta gráfica',
		body: 'El sistema reinició la tarjeta gráfica o la necesitó para otra cosa. Tu conversación está a salvo: pide otra vez la respuesta y el modelo se iniciará de nuevo.'
	},
	'run-failed': {
		title: 'El modelo falló en mitad de la respuesta',
		body: 'Un cálculo falló en este dispositivo. Lo escrito hasta ahora se conserva. Pide otra vez la respuesta para volver a intentarlo.'
	},
	'context-overflow': {
		title: 'La conversación es demasiado larga para el modelo',
		body: 'Ya no cabe en lo que el modelo puede ver a la vez. Empieza un chat nuevo, acorta el mensaje o permite un contexto más largo.'
	},
	'empty-message': {
		title: 'El mensaje está vacío',
		body: 'Escribe algo antes de enviarlo.'
	},
	busy: {
		title: 'Se está escribiendo otra respuesta',
		body: 'El modelo escribe una respuesta a la vez. Espera a que termine la otra o detenla, y pide otra vez la respuesta.'
	},
	'not-loaded': {
		title: 'El modelo aún no está listo',
		body: 'Hay que prepararlo antes de que pueda responder. Pide otra vez la respuesta y Ponder lo preparará primero.'
	},
	'bad-request': {
		title: 'El modelo no puede trabajar con estos ajustes',
		body: 'Uno de los ajustes está fuera de lo que el modelo acepta. Restablécelo y pide otra vez la respuesta.'
	},
	'worker-crashed': {
		title: 'El modelo se detuvo de forma inesperada',
		body: 'El navegador lo cerró, quizá para ahorrar memoria. Lo escrito hasta ahora se conserva. Pide otra vez la respuesta y el modelo se iniciará de nuevo.'
	},
	internal: {
		title: 'Algo falló en Ponder',
		body: 'Es un error nuestro, no tuyo. Lo que escribiste se conserva. Inténtalo de nuevo; si se repite, recarga la página.'
	},

	'storage-denied': {
		title: 'Aquí no se puede guardar nada',
		body: 'Este navegador no le da almacenamiento a Ponder, como ocurre en una ventana privada. Puedes chatear, pero las conversaciones desaparecen al cerrar esta pestaña. Copia lo que quieras conservar.'
	},
	'storage-full': {
		title: 'El almacenamiento está lleno',
		body: 'Los últimos mensajes aún no se han guardado; están a salvo mientras esta pestaña siga abierta. Elimina conversaciones que ya no necesites o libera espacio en este dispositivo, y Ponder los guardará.'
	},
	'storage-blocked': {
		title: 'Otra pestaña lo impide',
		body: 'Hay una versión anterior de Ponder abierta en otra pestaña. Cierra esa pestaña y tus conversaciones aparecerán aquí.'
	},
	'storage-newer': {
		title: 'Esta pestaña está desactualizada',
		body: 'Una versión más reciente de Ponder guardó tus conversaciones. Recarga esta página para obtenerla. Hasta entonces, aquí no se guarda nada.'
	},
	'storage-failed': {
		title: 'No se pudo guardar',
		body: 'El navegador no pudo leer su almacenamiento o escribir en él. Lo que ves está a salvo mientras esta pestaña siga abierta. Ponder volverá a intentarlo con el próximo mensaje.'
	}
};
