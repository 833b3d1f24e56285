/** The words for what can be done to a turn of a conversation, in Brazilian Portuguese. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, plural } = createFormat('pt');

const tokens = (count: number) =>
	plural(count, {
		one: `${number(count)} token`,
		many: `${number(count)} de tokens`,
		other: `${number(count)} tokens`
	});

export const turns: PageMessages['turns'] = {
	more: 'Mais',
	edit: 'Editar',
	editMessage: 'Edite sua mensagem',
	editAnswer: 'Edite a resposta',
	send: 'Enviar',
	save: 'Salvar',
	cancel: 'Cancelar',
	half: {
		kept: 'Você começou a alterar isto. Está guardado.',
		goOn: 'Continuar',
		discard: 'Descartar',
		discarded: 'A alteração foi descartada.'
	},
	answer: 'Responder',
	continue: 'Continuar',
	edited: 'Editada por você',
	fork: 'Continuar em um novo chat',
	delete: 'Excluir com o que vem depois',
	deleted: (count) =>
		plural(count, {
			one: `${number(count)} mensagem foi excluída.`,
			many: `${number(count)} de mensagens foram excluídas.`,
			other: `${number(count)} mensagens foram excluídas.`
		}),
	elsewhere: 'Sendo escrita em outra aba…',

	compare: {
		label: 'Responder de novo e comparar',
		title: 'Lado a lado',
		with: (budget) => `Pensando, até ${tokens(budget)}`,
		without: 'Sem pensar',
		unlimited: 'Pensando, sem limite',
		beside: (version) => `Lado a lado com a versão ${number(version)}`,
		keep: 'Seguir com esta',
		next: 'Sua próxima mensagem continua a partir desta.'
	},

	later: {
		follow: (count, version) =>
			plural(count, {
				one: `${number(count)} mensagem posterior vem depois da versão ${number(version)}, não desta.`,
				many: `${number(count)} de mensagens posteriores vêm depois da versão ${number(version)}, não desta.`,
				other: `${number(count)} mensagens posteriores vêm depois da versão ${number(version)}, não desta.`
			}),
		show: (version) => `Mostrar a versão ${number(version)}`
	},

	thinking: {
		keep: 'Continuar pensando',
		keepTo: (budget) => `Continuar pensando, até ${tokens(budget)}`,
		keepUnlimited: 'Continuar pensando, sem limite',
		copy: 'Copiar o pensamento',
		inNewChats: 'Pensamento em novos chats',
		folding: 'Pensamento concluído',
		folded: 'Recolhido',
		unfolded: 'Aberto'
	},

	since: 'desde uma mensagem anterior',
	inSystemPrompt: 'no prompt do sistema',

	ahead: {
		message: 'Uma mensagem anterior diz /no_think: pede-se ao modelo que também não pense aqui.',
		show: 'Mostrar a mensagem',
		system: 'O prompt do sistema diz /no_think: pede-se ao modelo que não pense.',
		own: 'Esta mensagem diz /no_think: pede-se ao modelo que não pense.',
		noEffect: 'Esta mensagem diz /think, sem efeito: o pensamento está desativado.',
		think: 'Pensar aqui',
		turnOn: 'Ativar o pensamento'
	},

	context: {
		left: 'O modelo não vê mais o que está acima: a conversa é mais longa que o contexto dele.'
	}
};

export const context: PageMessages['context'] = {
	system: 'Prompt do sistema',
	attached: 'Anexos',
	said: 'O que foi dito',
	thinking: 'O último pensamento',
	room: 'Espaço livre',
	explained:
		'Em tokens, como o modelo os conta. O pensamento não faz parte do que o modelo vê com a próxima mensagem.',
	uncounted: 'Quando o modelo estiver pronto, ele contará do que isto é feito.'
};
