/** More words of work that takes long, in Brazilian Portuguese: what is set, and what is said when work ended the page. */
import type { PageMessages } from '../en/pages.ts';

export const longWorkPages: PageMessages['longWork'] = {
	notification: {
		label: 'Avisar quando estiver pronto',
		explained:
			'Quando uma resposta ou um download terminar com o Ponder fora da tela. A notificação diz só isso.',
		denied:
			'O navegador não permite que o Ponder envie notificações. Você pode mudar isso nas configurações do navegador para este site.',
		unsupported:
			'Este navegador não permite notificações de páginas da web. Alguns permitem quando a página está na tela de início.'
	},

	died: {
		title: (model) => `A página fechou enquanto ${model} era carregado`,
		body: (answerer) =>
			`O mais provável é que tenha faltado memória no dispositivo. Nada do que você escreveu se perdeu; por enquanto, quem responde é ${answerer}.`,
		again: (model) => `Tentar ${model} de novo`,
		smaller: (model) => `Usar ${model}`
	}
};
