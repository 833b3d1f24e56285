/** What the widget's page says in a frame in which nothing of Ponder can run, in Brazilian Portuguese. */
import type { sandboxedEn } from '../en/sandboxed.ts';

export const sandboxedPt: typeof sandboxedEn = {
	title: 'O Ponder não pode rodar neste quadro',
	body: 'A página em volta não deixa o Ponder usar scripts nem armazenamento. Quem fez essa página pode permitir: o atributo sandbox do quadro precisa incluir estes valores.',
	attribute: 'allow-scripts allow-same-origin allow-forms allow-popups',
	open: 'Abrir o Ponder em uma janela própria'
};
