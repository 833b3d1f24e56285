/** What the first load says, in Brazilian Portuguese. */
import type { Messages } from '../en/core.ts';
import { longWork } from './long-work.ts';
import { temporary } from './temporary.ts';

export const pt: Messages = {
	app: {
		name: 'Ponder',
		skipToComposer: 'Ir para a caixa de mensagem',
		skipToContent: 'Ir para o conteúdo',
		titled: (title) => `${title} · Ponder`,
		loading: 'Abrindo o Ponder…',
		wentWrong: 'Algo deu errado no Ponder',
		wentWrongBody:
			'Não foi possível mostrar isto. O que você escreveu foi mantido. Tente de novo com conexão ou recarregue a página.',
		toStart: 'Começar um novo chat',
		dismiss: 'Dispensar',
		close: 'Fechar',
		cancel: 'Cancelar',
		undo: 'Desfazer',
		retry: 'Tentar de novo'
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
		budgetUnlimited: 'Sem limite',
		budgetOff: 'Sem pensar',
		options: 'Prompt do sistema e amostragem',
		optionsChanged: 'Prompt do sistema e amostragem, alterados aqui',
		refusals: {
			'empty-message': 'A mensagem está vazia',
			busy: 'Outra resposta está sendo escrita'
		},
		note: 'O Qwen3 pode errar, e o que ele pensa nem sempre mostra como chegou à resposta.'
	},

	transcript: {
		emptyTitle: 'No que você está pensando?',
		emptyBody: 'O modelo roda neste dispositivo. Nada do que você escreve sai daqui.',
		examples: 'Para experimentar'
	},

	history: {
		label: 'Conversas',
		open: 'Mostrar as conversas',
		untitled: 'Novo chat'
	},

	model: {
		label: 'Modelo',
		preparing: 'Preparando o modelo',
		failedShort: 'Não foi possível preparar',
		devices: { webgpu: 'GPU', wasm: 'CPU' },
		badge: (device, dtype) => `${device} · ${dtype}`
	},

	/** The bundled model knows other languages by their greetings alone, Portuguese not among them: it is greeted in Spanish. */
	examples: {
		sum: { prompt: 'What is 25 + 17?', shows: 'Ele soma passo a passo, e você vê cada passo.' },
		ability: { prompt: 'What can you do?', shows: 'Ele diz o que é e o que sabe fazer.' },
		reversal: { prompt: 'Write “garden” backwards.', shows: 'Letra por letra.' },
		greeting: { prompt: '¡Hola!', shows: 'Ele cumprimenta em dez idiomas.' }
	},

	notices: {
		label: 'Avisos'
	},

	temporary: temporary,

	longWork: longWork
};
