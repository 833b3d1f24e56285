/** What the first load says, in Brazilian Portuguese. */
import type { Messages } from '../en/core.ts';
import { createFormat } from '../format.ts';
import { longWork } from './long-work.ts';
import { temporary } from './temporary.ts';

const { number, duration, bytes, plural } = createFormat('pt');

const tokens = (count: number) =>
	plural(count, {
		one: `${number(count)} token`,
		many: `${number(count)} de tokens`,
		other: `${number(count)} tokens`
	});

export const pt: Messages = {
	app: {
		name: 'Ponder',
		skipToComposer: 'Ir para a caixa de mensagem',
		skipToContent: 'Ir para o conteúdo',
		titled: (title) => `${title} · Ponder`,
		loading: 'Abrindo o Ponder…',
		notFound: 'Esta página não existe',
		notFoundBody: 'O endereço não leva a nenhum lugar no Ponder.',
		wentWrong: 'Algo deu errado no Ponder',
		wentWrongBody:
			'O erro é nosso, não seu. O que você escreveu foi mantido. Recarregue a página para continuar.',
		toStart: 'Começar um novo chat',
		dismiss: 'Dispensar',
		close: 'Fechar',
		cancel: 'Cancelar',
		undo: 'Desfazer',
		retry: 'Tentar de novo',
		details: 'Detalhes'
	},

	composer: {
		label: 'Mensagem',
		placeholder: 'Pergunte o que quiser. Nada sai deste dispositivo.',
		send: 'Enviar',
		stop: 'Parar',
		think: 'Pensar',
		thinkOn: 'O pensamento está ativado: o modelo raciocina antes de responder.',
		thinkOff: 'O pensamento está desativado: o modelo responde na hora.',
		budget: 'Limite de pensamento',
		budgetTokens: (count) => tokens(count),
		budgetUnlimited: 'Sem limite',
		budgetOff: 'Sem pensar',
		budgetOwn: 'Outro número',
		budgetExplained:
			'Quantos tokens o modelo pode pensar antes de ter que responder. Pensar mais demora mais e muitas vezes melhora a resposta.',
		options: 'Prompt do sistema e amostragem',
		optionsChanged: 'Prompt do sistema e amostragem, alterados aqui',
		refusals: {
			'empty-message': 'A mensagem está vazia',
			busy: 'Outra resposta está sendo escrita'
		},
		tooLong: (size, context) =>
			`Esta mensagem tem ${tokens(size)}; o modelo consegue ler ${number(context)} de uma vez. Encurte-a.`,
		note: 'O Qwen3 pode errar, e o que ele pensa nem sempre mostra como chegou à resposta.'
	},

	transcript: {
		label: 'Conversa',
		emptyTitle: 'No que você está pensando?',
		emptyBody: 'O modelo é executado neste dispositivo. Nada do que você escreve sai daqui.',
		examples: 'Experimente uma destas',
		youSaid: 'Você',
		modelSaid: (model) => `Resposta de ${model}`,
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
		branch: (position, count) => `${number(position)} / ${number(count)}`,
		branchLabel: (position, count) => `Versão ${number(position)} de ${number(count)}`
	},

	thinking: {
		label: 'Pensamento do modelo',
		live: 'Pensando',
		closing: 'Terminando de pensar…',
		doneIn: (ms) => `Pensou por ${duration(ms)}`,
		tokens: (count) => tokens(count),
		ofBudget: (used, budget) => `${number(used)} de ${number(budget)}`,
		budgetUsed: 'Uso do limite de pensamento',
		elapsed: (ms) => duration(ms),
		answerNow: 'Responder já',
		show: 'Mostrar o pensamento',
		none: 'Respondeu sem pensar',
		endedByBudget: 'parou ao atingir o limite',
		endedByAnswerNow: 'parou com “Responder já”',
		cut: 'interrompido'
	},

	history: {
		label: 'Conversas',
		open: 'Mostrar as conversas',
		newChat: 'Novo chat',
		untitled: 'Novo chat',
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
		models: 'Modelos neste dispositivo',
		settings: 'Configurações',
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
	},

	model: {
		label: 'Modelo',
		preparing: 'Preparando o modelo',
		ready: 'Pronto',
		failed: 'Não foi possível preparar o modelo',
		failedShort: 'Não foi possível preparar',
		retry: 'Tentar de novo',
		devices: { webgpu: 'GPU', wasm: 'CPU' },
		badge: (device, dtype) => `${device} · ${dtype}`,
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
		progress: (loaded, total) => `${bytes(loaded)} de ${bytes(total)}`
	},

	/** The bundled model knows other languages by their greetings alone, Portuguese not among them: it is greeted in Spanish. */
	examples: {
		sum: { prompt: 'What is 12 + 7 + 30?', shows: 'Ele soma passo a passo, e você vê cada passo.' },
		letters: {
			prompt: 'How many times is the letter e in “cheese”?',
			shows: 'Primeiro ele soletra a palavra.'
		},
		reversal: { prompt: 'Write “garden” backwards.', shows: 'Letra por letra.' },
		greeting: { prompt: '¡Hola!', shows: 'Ele cumprimenta em dez idiomas.' }
	},

	notices: {
		label: 'Avisos'
	},

	temporary: temporary,

	longWork: longWork
};
