/** What Ponder says in somebody else's page, in Brazilian Portuguese. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, plural } = createFormat('pt');

const refusals: PageMessages['embed']['refusals'] = {
	'origin-refused': {
		title: 'Esta página não pode mostrar o Ponder',
		body: 'Quem administra esta cópia do Ponder só permite mostrá-la em certas páginas, e esta não é uma delas.'
	},
	'list-broken': {
		title: 'O Ponder não é mostrado aqui',
		body: 'A lista de páginas que podem mostrá-lo, embed.json, não pode ser lida. Quem administra esta cópia do Ponder precisa corrigi-la.'
	},
	'list-unreachable': {
		title: 'O Ponder não é mostrado aqui',
		body: 'Não foi possível baixar a lista de páginas que podem mostrá-lo. Verifique a conexão e tente de novo.'
	},
	'host-unknown': {
		title: 'O Ponder não conhece esta página',
		body: 'O navegador não diz que página é esta, e esta cópia do Ponder só é mostrada em certas páginas.'
	}
};

export const embed: PageMessages['embed'] = {
	label: 'Ponder',
	title: 'Chat com o Ponder',
	openPonder: 'Abrir o Ponder',
	framedBody:
		'As páginas do próprio Ponder não são mostradas dentro de outras, para que ninguém possa colocar nada por cima delas.',
	refusals,
	greeting: 'Pergunte o que quiser',
	runsHere: 'As respostas são geradas no seu dispositivo.',
	runsHereUnread: (host) => `As respostas são geradas no seu dispositivo. ${host} não pode lê-las.`,
	runsHereShared: (host) =>
		`As respostas são geradas no seu dispositivo. Você permitiu que ${host} leia e escreva aqui.`,
	preview: 'Esta é uma prévia.',
	sameSite: 'Esta página está no mesmo site que o Ponder.',
	memoryOnly: 'O que for dito aqui some quando você sair.',
	unbound:
		'O servidor do Ponder não envia cabeçalhos de proteção, então aqui o navegador só impede a página de falar com outros servidores, não o modelo.',
	suggestions: 'Sugestões',

	menu: 'Menu deste chat',
	startOver: 'Começar de novo',
	instructions: 'O que é dito primeiro ao modelo',
	instructionsOf: (host) => `O que ${host} diz primeiro ao modelo`,
	earlier: 'Conversas anteriores aqui',
	deleteAll: 'Excluir todas as conversas daqui',
	deleteQuestion: (count) =>
		plural(count, {
			one: `Excluir ${number(count)} conversa que você teve nesta página?`,
			many: `Excluir ${number(count)} de conversas que você teve nesta página?`,
			other: `Excluir as ${number(count)} conversas que você teve nesta página?`
		}),
	deleteYes: 'Excluir para sempre',
	openDraft: 'Continuar no Ponder',
	openDraftCopied: 'O que você escreveu é longo demais para um link. O texto foi copiado: cole-o lá.',
	openDraftNotCopied:
		'O que você escreveu é longo demais para um link e não pôde ser copiado. Copie o texto e cole-o lá.',

	consent: {
		title: (host) => `Permitir que ${host} use este chat?`,
		body: 'Essa página poderia escrever mensagens por você, fazer o modelo no seu dispositivo responder a perguntas dela e ler o que é respondido aqui, também enquanto este chat não estiver à vista. Ela nunca vê outras conversas, suas configurações nem que outros modelos você tem.',
		yes: 'Permitir',
		no: 'Agora não',
		wait: 'Você poderá permitir quando tudo isto ficar parado e à vista por um momento, com o ponteiro em cima. Em uma tela sensível ao toque, toque duas vezes.',
		covered:
			'Isso não contou: esta pergunta precisa estar toda à vista, sem nada por cima, e parada. Leia-a e clique ou toque de novo.',
		allowed: (host) => `${host} pode escrever e ler aqui.`,
		denied: (host) => `${host} não pode escrever nem ler aqui.`,
		takeBack: 'Retirar a permissão',
		askAgain: 'Deixar perguntar de novo',
		elsewhere:
			'O Ponder pergunta em uma janela própria, onde nenhuma outra página pode colocar nada por cima da pergunta.',
		openWindow: 'Abrir a pergunta',
		isOpen: 'A pergunta está na janela do próprio Ponder.',
		toFront: 'Mostrar essa janela',
		noWindow:
			'O navegador não abriu uma janela para esta pergunta, ou a que abriu não consegue se comunicar com esta página. Se ele bloqueou a janela, permita-a e tente de novo.'
	},

	ownWindow: {
		title: 'Uma pergunta do Ponder',
		wait: 'Você poderá permitir quando esta janela estiver à frente por um momento.',
		alone: 'Ninguém está perguntando nada aqui',
		aloneBody:
			'Esta janela não consegue se comunicar com a página a que pertence, ou não pertence a nenhuma. Você pode fechá-la.',
		gone: 'A página que perguntou não está mais aberta',
		goneBody: 'Nada foi permitido. Você pode fechar esta janela.',
		answered: 'Sua resposta chegou',
		answeredBody: 'Você pode fechar esta janela.'
	},

	context: {
		label: (host) => `De ${host}`,
		untitled: 'Sobre esta página',
		size: (count) =>
			plural(count, {
				one: `${number(count)} caractere`,
				many: `${number(count)} de caracteres`,
				other: `${number(count)} caracteres`
			}),
		explained: 'Isto é dito ao modelo com sua próxima mensagem.',
		changed: 'A página mudou isto: confira antes de enviar.',
		remove: 'Deixar de fora'
	},

	waiting: (before) =>
		plural(before, {
			one: `${number(before)} outra resposta vem antes da sua. Você pode parar de esperar.`,
			many: `${number(before)} de outras respostas vêm antes da sua. Você pode parar de esperar.`,
			other: `${number(before)} outras respostas vêm antes da sua. Você pode parar de esperar.`
		}),
	hostWork: (host) => `${host} está perguntando ao modelo`,
	hostMessage: (host) => `${host} enviou uma mensagem por você`,
	unseen: (host, count) =>
		plural(count, {
			one: `Enquanto este chat não estava à vista, ${host} usou o modelo ${number(count)} vez.`,
			many: `Enquanto este chat não estava à vista, ${host} usou o modelo ${number(count)} de vezes.`,
			other: `Enquanto este chat não estava à vista, ${host} usou o modelo ${number(count)} vezes.`
		}),
	unseenNoted: 'Entendi',
	unseenCovered:
		'Isso não contou: este aviso precisa estar todo à vista, sem nada por cima, e parado. Leia-o e clique ou toque de novo.',
	stopHost: 'Parar',

	models: {
		title: 'Modelos',
		tinyOnly:
			'Quem responde aqui é o pequeno modelo que vem com o Ponder. Ele sabe somar, soletrar e cumprimentar.',
		ownSite: 'Usar os modelos que tenho no Ponder',
		ownSiteExplained:
			'O navegador pode perguntar a você antes. A página em volta deste chat não vê nada disso, e nada é baixado de novo.',
		ownSiteRefused: 'O navegador não permitiu.',
		ownSiteEmpty: 'Não há modelos salvos no Ponder neste dispositivo.',
		ownSiteFailed: 'O que está salvo no Ponder não pode ser lido daqui.',
		offerExplained:
			'Só para esta página: os navegadores guardam à parte o que fica dentro de outras páginas. O que você tem no Ponder continua como está.',
		wanted: (name) =>
			`Esta página pede ${name}, que não está no seu dispositivo. Enquanto ele não estiver, quem responde é o modelo pequeno.`
	}
};
