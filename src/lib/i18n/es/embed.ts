/** What Ponder says in somebody else's page, in Spanish. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, plural } = createFormat('es');

const refusals: PageMessages['embed']['refusals'] = {
	'origin-refused': {
		title: 'Esta página no puede mostrar Ponder',
		body: 'Quien administra esta copia de Ponder solo permite mostrarla en determinadas páginas, y esta no es una de ellas.'
	},
	'list-broken': {
		title: 'Ponder no se muestra aquí',
		body: 'No se puede leer embed.json, la lista de páginas que pueden mostrarlo. Quien administra esta copia de Ponder tiene que corregirla.'
	},
	'list-unreachable': {
		title: 'Ponder no se muestra aquí',
		body: 'No se pudo obtener la lista de páginas que pueden mostrarlo. Revisa la conexión e inténtalo de nuevo.'
	},
	'host-unknown': {
		title: 'Ponder no conoce esta página',
		body: 'El navegador no dice qué página es esta, y esta copia de Ponder solo se muestra en determinadas páginas.'
	}
};

export const embed: PageMessages['embed'] = {
	label: 'Ponder',
	title: 'Chat con Ponder',
	openPonder: 'Abrir Ponder',
	framedBody:
		'Las páginas propias de Ponder no se muestran dentro de otras, para que nadie pueda poner nada encima de ellas.',
	refusals,
	greeting: 'Pregúntame lo que quieras',
	runsHere: 'Las respuestas se generan en tu dispositivo.',
	runsHereUnread: (host) => `Las respuestas se generan en tu dispositivo. ${host} no puede leerlas.`,
	runsHereShared: (host) =>
		`Las respuestas se generan en tu dispositivo. Permitiste que ${host} lea y escriba aquí.`,
	preview: 'Esto es una vista previa.',
	sameSite: 'Esta página está en el mismo sitio que Ponder.',
	memoryOnly: 'Lo que se diga aquí desaparece cuando te vayas.',
	unbound:
		'El servidor de Ponder no envía cabeceras de protección, así que aquí el navegador solo impide hablar con otros servidores a la página, no al modelo.',
	suggestions: 'Sugerencias',

	menu: 'Menú de este chat',
	startOver: 'Empezar de nuevo',
	instructions: 'Lo primero que se le dice al modelo',
	instructionsOf: (host) => `Lo primero que ${host} le dice al modelo`,
	earlier: 'Conversaciones anteriores aquí',
	deleteAll: 'Eliminar todas las conversaciones de aquí',
	deleteQuestion: (count) =>
		plural(count, {
			one: '¿Eliminar la conversación que tuviste en esta página?',
			many: `¿Eliminar ${number(count)} de conversaciones que tuviste en esta página?`,
			other: `¿Eliminar las ${number(count)} conversaciones que tuviste en esta página?`
		}),
	deleteYes: 'Eliminar para siempre',
	openDraft: 'Seguir en Ponder',
	openDraftCopied: 'Lo que escribiste es demasiado largo para un enlace. Se copió: pégalo allí.',
	openDraftNotCopied:
		'Lo que escribiste es demasiado largo para un enlace y no se pudo copiar. Cópialo y pégalo allí.',

	consent: {
		title: (host) => `¿Permitir que ${host} use este chat?`,
		body: 'El sitio podría escribir mensajes por ti, hacer que el modelo de tu dispositivo responda a preguntas suyas y leer lo que se responde aquí, también cuando este chat no está a la vista. Nunca ve otras conversaciones, tus ajustes ni qué otros modelos tienes.',
		yes: 'Permitir',
		no: 'Ahora no',
		wait: 'Podrás permitirlo cuando todo esto lleve un momento quieto y a la vista, con el puntero encima. En una pantalla táctil, toca dos veces.',
		covered:
			'Eso no contó: esta pregunta tiene que verse entera, sin nada encima, y estar quieta. Léela y vuelve a hacer clic o a tocar.',
		allowed: (host) => `${host} puede escribir y leer aquí.`,
		denied: (host) => `${host} no puede escribir ni leer aquí.`,
		takeBack: 'Retirar el permiso',
		askAgain: 'Que pregunte de nuevo',
		elsewhere:
			'Ponder te lo pregunta en su propia ventana, donde ninguna otra página puede poner nada encima de la pregunta.',
		openWindow: 'Abrir la pregunta',
		isOpen: 'La pregunta está en la ventana de Ponder.',
		toFront: 'Mostrar esa ventana',
		noWindow:
			'El navegador no abrió una ventana para esta pregunta, o la que abrió no puede comunicarse con esta página. Si bloqueó la ventana, permítela e inténtalo de nuevo.'
	},

	ownWindow: {
		title: 'Una pregunta de Ponder',
		wait: 'Podrás permitirlo cuando esta ventana lleve un momento en primer plano.',
		alone: 'Aquí nadie pregunta nada',
		aloneBody:
			'Esta ventana no puede comunicarse con la página a la que pertenece, o no pertenece a ninguna. Puedes cerrarla.',
		gone: 'La página que preguntaba ya no está',
		goneBody: 'No se permitió nada. Puedes cerrar esta ventana.',
		answered: 'Tu respuesta llegó',
		answeredBody: 'Puedes cerrar esta ventana.'
	},

	context: {
		label: (host) => `De ${host}`,
		untitled: 'Sobre esta página',
		size: (count) =>
			plural(count, {
				one: '1 carácter',
				many: `${number(count)} de caracteres`,
				other: `${number(count)} caracteres`
			}),
		explained: 'Se le dice al modelo con tu próximo mensaje.',
		changed: 'La página lo cambió: míralo otra vez antes de enviar.',
		remove: 'Omitirlo'
	},

	waiting: (before) =>
		plural(before, {
			one: 'Hay otra respuesta antes que la tuya. Puedes dejar de esperar.',
			many: `Hay ${number(before)} de respuestas antes que la tuya. Puedes dejar de esperar.`,
			other: `Hay ${number(before)} respuestas antes que la tuya. Puedes dejar de esperar.`
		}),
	hostWork: (host) => `${host} está preguntando al modelo`,
	hostMessage: (host) => `${host} envió un mensaje por ti`,
	stopHost: 'Detener',
	unseen: (host, count) =>
		plural(count, {
			one: `Mientras este chat no estaba a la vista, ${host} usó el modelo una vez.`,
			many: `Mientras este chat no estaba a la vista, ${host} usó el modelo ${number(count)} de veces.`,
			other: `Mientras este chat no estaba a la vista, ${host} usó el modelo ${number(count)} veces.`
		}),
	unseenNoted: 'De acuerdo',
	unseenCovered:
		'Eso no contó: este aviso tiene que verse entero, sin nada encima, y estar quieto. Léelo y vuelve a hacer clic o a tocar.',

	models: {
		title: 'Modelos',
		tinyOnly: 'Aquí responde el pequeño modelo que viene con Ponder. Sabe sumar, deletrear y saludar.',
		ownSite: 'Usar los modelos que tengo en Ponder',
		ownSiteExplained:
			'Es posible que el navegador te pregunte antes. La página que rodea este chat no ve nada de ello, y no se vuelve a descargar nada.',
		ownSiteRefused: 'El navegador no lo permitió.',
		ownSiteEmpty: 'No hay modelos guardados en Ponder en este dispositivo.',
		ownSiteFailed: 'Desde aquí no se puede leer lo que hay guardado en Ponder.',
		offerExplained:
			'Solo para esta página: los navegadores guardan por separado lo que está dentro de otras páginas. Lo que tienes en Ponder no cambia.',
		wanted: (name) =>
			`Esta página pide ${name}, que no está en tu dispositivo. Mientras tanto responde el modelo pequeño.`
	}
};
