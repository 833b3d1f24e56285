/** What the palette of commands and the list of keys say, in Brazilian Portuguese. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, plural } = createFormat('pt');

export const commands: PageMessages['commands'] = {
	label: 'Comandos',
	placeholder: 'Busque mensagens, modelos e ações',
	found: (count) =>
		plural(count, {
			one: `${number(count)} resultado. Use as setas para escolhê-lo.`,
			many: `${number(count)} de resultados. Use as setas para escolher um.`,
			other: `${number(count)} resultados. Use as setas para escolher um.`
		}),
	latest: (count) =>
		`Do que foi dito, aparecem as ${number(count)} passagens mais recentes. Digite mais para encontrar outras.`,
	none: 'Nada foi encontrado.',
	seeking: 'Buscando no que foi dito…',
	failed:
		'Não foi possível buscar no que foi dito. Continue digitando para tentar de novo ou recarregue a página.',
	keys: { ctrl: 'Ctrl', shift: 'Shift' },
	groups: {
		actions: 'Ações',
		models: 'Responder com',
		conversations: 'Conversas',
		messages: 'Em conversas'
	},
	actions: {
		newChat: 'Novo chat',
		temporary: 'Novo chat temporário',
		models: 'Modelos',
		settings: 'Configurações',
		shortcuts: 'Atalhos de teclado',
		think: 'Ativar o pensamento',
		doNotThink: 'Desativar o pensamento',
		answerNow: 'Responder agora, sem pensar mais',
		stop: 'Parar a resposta',
		regenerate: 'Responder de novo à última pergunta',
		copy: 'Copiar a última resposta',
		delete: 'Excluir esta conversa',
		theme: { system: 'Cores do dispositivo', light: 'Cores claras', dark: 'Cores escuras' }
	},
	current: 'Responde agora',
	shortcuts: {
		title: 'Atalhos de teclado',
		names: {
			palette: 'Comandos: conversas, modelos, ações',
			newChat: 'Novo chat',
			write: 'Ir para a caixa de mensagem',
			send: 'Enviar a mensagem ou aplicar o que você edita',
			newLine: 'Começar uma nova linha na mensagem',
			stop: 'Parar a resposta ou fechar o que estiver aberto',
			shortcuts: 'Estes atalhos'
		},
		rest: 'Todo o resto é alcançado com Tab e usado com Enter, Espaço e as setas.'
	}
};
