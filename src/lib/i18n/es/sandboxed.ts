/** What the widget's page says in a frame in which nothing of Ponder can run, in Spanish. */
import type { sandboxedEn } from '../en/sandboxed.ts';

export const sandboxedEs: typeof sandboxedEn = {
	title: 'Ponder no puede ejecutarse en este marco',
	body: 'La página que lo rodea no deja que Ponder use scripts ni almacenamiento. Quien hizo esa página puede permitirlo: el atributo sandbox del marco debe incluir estos valores.',
	attribute: 'allow-scripts allow-same-origin allow-forms allow-popups',
	open: 'Abrir Ponder en su propia ventana'
};
