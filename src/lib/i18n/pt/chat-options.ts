/** What is said, in Brazilian Portuguese, of the system prompt, the sampling and the saved prompts. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, plural } = createFormat('pt');

export const chatOptions: PageMessages['chatOptions'] = {
	systemPrompt: 'Prompt do sistema',
	systemPromptExplained: 'O que é dito ao modelo antes de tudo nesta conversa.',
	sampling: 'Amostragem',
	samplingThinking:
		'Como o próximo token é escolhido nesta conversa. Os campos vazios seguem o que o Qwen recomenda para responder pensando, e mudam com o modo.',
	samplingNotThinking:
		'Como o próximo token é escolhido nesta conversa. Os campos vazios seguem o que o Qwen recomenda para responder sem pensar, e mudam com o modo.',
	parameters: {
		temperature: 'Temperatura',
		topP: 'Top-p',
		topK: 'Top-k',
		minP: 'Min-p',
		presencePenalty: 'Penalidade de presença',
		seed: 'Semente',
		maxNewTokens: 'Tamanho máximo, em tokens'
	},
	open: { seed: 'Aleatória', maxNewTokens: 'O que couber' },
	outOfRange: (least, most) =>
		`Precisa ser um número de ${number(least, least % 1 === 0 ? 0 : 2)} a ${number(most, most % 1 === 0 ? 0 : 2)}. O último valor válido é mantido.`,
	reset: 'Voltar aos do Qwen'
};

export const prompts: PageMessages['prompts'] = {
	title: 'Prompts',
	label: 'Prompts salvos',
	explained:
		'Para usar um, digite uma barra e o nome dele no começo de uma mensagem. Cada um pode trazer seu próprio limite de pensamento. Os nomes think e no_think são do Qwen3.',
	offered: (count) =>
		plural(count, {
			one: `${number(count)} prompt salvo corresponde. Use as setas para escolhê-lo.`,
			many: `${number(count)} de prompts salvos correspondem. Use as setas para escolher um.`,
			other: `${number(count)} prompts salvos correspondem. Use as setas para escolher um.`
		}),
	none: 'Você ainda não salvou nenhum prompt.',
	add: 'Novo prompt',
	unsaved: 'Começado e não salvo',
	goOn: 'Continuar',
	goOnWith: (name) => `Continuar ${name}`,
	edit: 'Editar',
	editNamed: (name) => `Editar o prompt /${name}`,
	delete: 'Excluir',
	deleteNamed: (name) => `Excluir o prompt /${name}`,
	deleteQuestion: (name) => `Excluir o prompt /${name}? Não será possível recuperá-lo.`,
	name: 'Nome',
	nameExplained: 'Letras, números, - e _, sem a barra.',
	text: 'Texto',
	place: 'Usado como',
	places: {
		message: 'Mensagem, para completar e enviar',
		system: 'Prompt do sistema da conversa'
	},
	thinking: 'Pensamento',
	thinkingAsIs: 'Como estiver na conversa',
	thinkingOff: 'Desativado',
	thinkingUnlimited: 'Ativado, sem limite',
	thinkingBudget: (tokens) =>
		plural(tokens, {
			one: `Ativado, até ${number(tokens)} token`,
			many: `Ativado, até ${number(tokens)} de tokens`,
			other: `Ativado, até ${number(tokens)} tokens`
		}),
	save: 'Salvar',
	saved: (name) => `O prompt /${name} foi salvo.`,
	flaws: {
		name: 'Um nome tem de 1 a 40 letras, números, - ou _, começa com letra ou número e não é think nem no_think.',
		'name-taken': 'Outro prompt já tem este nome.',
		changed:
			'Outra aba alterou este prompt entretanto. Salve de novo para substituir o que ela salvou, ou cancele para mantê-lo.',
		text: 'Escreva o que o prompt diz.'
	}
};
