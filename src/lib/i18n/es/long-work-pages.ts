/** More words of work that takes long, in Spanish: what is set, and what is said when work ended the page. */
import type { PageMessages } from '../en/pages.ts';

export const longWorkPages: PageMessages['longWork'] = {
	notification: {
		label: 'Avisarme cuando esté listo',
		explained:
			'Cuando termine una respuesta o una descarga mientras Ponder no está a la vista. La notificación solo dice eso.',
		denied:
			'El navegador no permite que Ponder te avise. Puedes cambiarlo en los ajustes del navegador para este sitio.',
		unsupported:
			'Este navegador no permite notificaciones de páginas web. Algunos las permiten cuando la página está en la pantalla de inicio.'
	},

	died: {
		title: (model) => `La página se cerró mientras se cargaba ${model}`,
		body: (answerer) =>
			`Lo más probable es que al dispositivo le faltara memoria. No se perdió nada de lo que escribiste; por ahora responde ${answerer}.`,
		again: (model) => `Reintentar con ${model}`,
		smaller: (model) => `Usar ${model}`
	}
};
