/** What is said in Brazilian Portuguese of languages: the one that Ponder speaks, and the one that the model is asked to answer in. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, plural } = createFormat('pt');

export const language: PageMessages['language'] = {
	asBrowser: 'O do navegador',
	speak: (name) => `Idioma: ${name}`,
	missing: {
		title: 'Não foi possível baixar o idioma',
		body: 'O Ponder continua no que já tem e muda assim que este dispositivo voltar a ter conexão. Se não mudar, escolha-o de novo nas configurações.'
	}
};

export const answerLanguage: PageMessages['answerLanguage'] = {
	title: 'Responder em',
	any: 'Qualquer idioma',
	anyNote: 'geralmente o da pergunta',
	explained: 'O pedido é feito ao modelo em uma frase à parte, depois do prompt do sistema.',
	quality: (scores) =>
		`Quanto menor o modelo, pior ele lida com idiomas: nos testes de espanhol do próprio Qwen, o 4B alcança ${number(scores['4B'])} de 100, o 1.7B, ${number(scores['1.7B'])}, e o 0.6B, ${number(scores['0.6B'])}. Em idiomas mais raros, espere ainda menos.`,
	find: 'Buscar um idioma',
	found: (count) =>
		plural(count, {
			one: `${number(count)} idioma`,
			many: `${number(count)} de idiomas`,
			other: `${number(count)} idiomas`
		}),
	none: 'A lista do Qwen3 não tem nenhum idioma com esse nome.',
	chip: (name) => `Responde em ${name}`,
	forget: 'Não pedir um idioma'
};
