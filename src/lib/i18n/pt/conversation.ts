/** What is said in and around a conversation once it is drawn, in Brazilian Portuguese; what the page says before is in `core.ts`. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, duration, bytes, plural } = createFormat('pt');

const tokens = (count: number) =>
	plural(count, {
		one: `${number(count)} token`,
		many: `${number(count)} de tokens`,
		other: `${number(count)} tokens`
	});

export const transcript: PageMessages['transcript'] = {
	label: 'Conversa',
	youSaid: 'Você',
	modelSaid: (model) => `Resposta de ${model}`,
	someModelSaid: 'Resposta do modelo',
	tooLong: (size, context) =>
		`Esta mensagem tem ${tokens(size)}; o modelo consegue ler ${number(context)} de uma vez. Encurte-a.`,
	waiting: 'Aguardando o modelo…',
	reading: (done, total) => `Lendo: ${number(done)} de ${tokens(total)}`,
	answering: 'Respondendo…',
	answered: 'A resposta está completa.',
	copy: 'Copiar',
	copied: 'Copiado',
	copyFailed: 'O navegador não permitiu copiar.',
	regenerate: 'Gerar de novo',
	jumpToEnd: 'Ir para o fim',
	previousBranch: 'Versão anterior',
	nextBranch: 'Próxima versão',
	previousBranchFollowed: (count) =>
		plural(count, {
			one: `Versão anterior (seguida de ${number(count)} mensagem)`,
			many: `Versão anterior (seguida de ${number(count)} de mensagens)`,
			other: `Versão anterior (seguida de ${number(count)} mensagens)`
		}),
	nextBranchFollowed: (count) =>
		plural(count, {
			one: `Próxima versão (seguida de ${number(count)} mensagem)`,
			many: `Próxima versão (seguida de ${number(count)} de mensagens)`,
			other: `Próxima versão (seguida de ${number(count)} mensagens)`
		}),
	branch: (position, count) => `${number(position)} / ${number(count)}`,
	branchLabel: (position, count) => `Versão ${number(position)} de ${number(count)}`
};

export const thinking: PageMessages['thinking'] = {
	label: 'Pensamento do modelo',
	live: 'Pensando',
	closing: 'Terminando de pensar…',
	doneIn: (ms) => `Pensou por ${duration(ms)}`,
	tokens: (count) => tokens(count),
	ofBudget: (used, budget) => `${number(used)} de ${number(budget)}`,
	budgetUsed: 'Uso do limite de pensamento',
	elapsed: (ms) => duration(ms),
	answerNow: 'Responder agora',
	show: 'Mostrar o pensamento',
	none: 'Respondeu sem pensar',
	endedByBudget: 'parou ao atingir o limite',
	endedByAnswerNow: 'parou com “Responder agora”',
	cut: 'interrompido',
	budgetOwn: 'Outro número',
	budgetExplained:
		'Quantos tokens o modelo pode pensar antes de ter que responder. Pensar mais demora mais e muitas vezes melhora a resposta.'
};

export const history: PageMessages['history'] = {
	newChat: 'Novo chat',
	empty: 'Suas conversas aparecerão aqui.',
	moreOf: (title) => `Mais opções de “${title}”`,
	pin: 'Fixar',
	unpin: 'Desafixar',
	rename: 'Renomear',
	renameLabel: (title) => `Novo título de “${title}”`,
	delete: 'Excluir',
	deleted: (title) => `“${title}” foi excluída.`,
	notFound: 'Esta conversa não está neste dispositivo.',
	notFoundBody:
		'Ela pode ter sido excluída ou ter acontecido em outro navegador. Cada conversa fica onde aconteceu.',
	nowhere: 'Esta página não existe',
	nowhereBody: 'O endereço não leva a nenhum lugar no Ponder.',
	models: 'Modelos neste dispositivo',
	settings: 'Configurações',
	toChat: 'Voltar ao chat',
	newChatShortcut: (mac) => (mac ? '⌘ ⇧ O' : 'Ctrl ⇧ O'),
	find: 'Buscar',
	findShortcut: (mac) => (mac ? '⌘ K' : 'Ctrl K'),
	groups: {
		pinned: 'Fixadas',
		today: 'Hoje',
		yesterday: 'Ontem',
		week: 'Últimos 7 dias',
		month: 'Últimos 30 dias'
	}
};

export const model: PageMessages['model'] = {
	contextGauge: 'Contexto usado',
	contextUsed: (used, length) => `${number(used)} de ${number(length)}`,
	stages: {
		runtime: 'Iniciando o ambiente de execução',
		files: 'Lendo o modelo',
		graph: 'Preparando o grafo do modelo',
		session: 'Colocando o modelo na memória',
		'warm-up': 'Aquecendo',
		'self-test': 'Verificando se os cálculos estão corretos'
	},
	progress: (loaded, total) => `${bytes(loaded)} de ${bytes(total)}`,
	retry: 'Tentar de novo'
};
