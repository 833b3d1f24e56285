/** What is said around an answer, in Brazilian Portuguese. */
import type * as english from '../en/answers.ts';
import { createFormat } from '../format.ts';

const { number, duration, plural } = createFormat('pt');

const tokens = (count: number) =>
	plural(count, {
		one: `${number(count)} token`,
		many: `${number(count)} de tokens`,
		other: `${number(count)} tokens`
	});

export const answers: typeof english.answers = {
	largerExamples: {
		reasoning: {
			prompt:
				'Um trem parte às 21h40 e chega às 6h15 da manhã seguinte. Ele fica parado por 35 minutos. Quanto tempo ele passa em movimento?',
			shows: 'Ele pensa antes de responder, e você pode acompanhar.'
		},
		atOnce: {
			prompt: 'Explique em três frases por que o céu é azul. /no_think',
			shows: 'Sem pensar: ele responde na hora.'
		},
		languages: {
			prompt: 'Traduza esta frase para o português: 千里之行，始于足下。',
			shows: 'Ele conhece 119 idiomas e dialetos.'
		},
		code: {
			prompt: 'Escreva uma função em Python que encontre a palavra mais longa de um texto.',
			shows: 'Código e o que ele faz.'
		}
	},

	facts: {
		label: 'Dados desta resposta',
		rate: (tokensPerSecond) => `${number(tokensPerSecond, tokensPerSecond < 10 ? 1 : 0)} tok/s`,
		rateExplained: 'Tokens escritos por segundo',
		firstTokenExplained: 'Tempo até o primeiro token',
		firstToken: (ms) => `primeiro token: ${duration(ms)}`,
		answerTokensExplained: 'Tamanho da resposta',
		answerTokens: (count) => tokens(count),
		promptTokens: (count) =>
			plural(count, {
				one: `${number(count)} token lido`,
				many: `${number(count)} de tokens lidos`,
				other: `${number(count)} tokens lidos`
			}),
		cachedTokensExplained: 'Tokens que não precisaram ser lidos de novo',
		cachedTokens: (count) =>
			plural(count, {
				one: `${number(count)} token reaproveitado`,
				many: `${number(count)} de tokens reaproveitados`,
				other: `${number(count)} tokens reaproveitados`
			}),
		deviceExplained: 'Escrita por',
		by: (model, device) => `${model} · ${device}`
	},

	outcome: {
		stopped: 'Interrompida.',
		length: 'Cortada ao atingir o tamanho máximo.',
		empty: 'O modelo terminou sem escrever uma resposta.',
		emptyBody: 'Acontece às vezes, mais com modelos pequenos. Tente de novo ou pergunte com outras palavras.',
		cut: 'Esta resposta foi interrompida quando a página fechou.',
		crashed: 'Esta resposta foi interrompida. O que foi escrito foi mantido.',
		asked: {
			think: 'pedido para pensar',
			noThink: 'pedido para não pensar',
			inCode: 'em código, mas pode ter efeito',
			void: 'sem efeito: o pensamento está desativado',
			anyway: 'o pensamento está desativado de qualquer forma'
		},
		did: {
			think: {
				thought: 'Foi pedido ao modelo que pensasse, e ele pensou.',
				answered: 'Foi pedido ao modelo que pensasse, e ele não pensou.'
			},
			no_think: {
				thought: 'Foi pedido ao modelo que não pensasse, e mesmo assim ele pensou.',
				answered: 'Foi pedido ao modelo que não pensasse, e ele não pensou.'
			}
		}
	},

	code: {
		copy: 'Copiar código',
		copied: 'Copiado',
		plain: 'Texto',
		wrap: 'Quebrar linhas longas',
		showAll: (lines) =>
			plural(lines, {
				one: `Mostrar ${number(lines)} linha`,
				many: `Mostrar ${number(lines)} de linhas`,
				other: `Mostrar as ${number(lines)} linhas`
			}),
		fold: 'Mostrar menos',
		invisible: (codePoint) => `Caractere invisível ${codePoint}`,
		holdsInvisible:
			'Este código contém caracteres invisíveis, que podem fazer com que o que se lê não seja o que é executado. Eles estão marcados aqui e são copiados com o resto.'
	},

	markdown: {
		table: 'Tabela',
		copyTable: 'Copiar tabela como CSV',
		copiedTable: 'Tabela copiada',
		copiedWithFormulas:
			'Copiada como está. Uma planilha pode calcular as células que começam com =, +, - ou @.',
		picture: 'Imagem:',
		task: 'Tarefa',
		footnotes: 'Notas de rodapé',
		footnote: (count) => `Nota de rodapé ${number(count)}`,
		backToText: 'Voltar ao texto',
		tooLong: 'Longo demais para formatar: daqui em diante está como foi escrito.',
		tooDeep: 'Níveis aninhados demais para formatar: os mais profundos estão como foram escritos.',
		showMore: 'Mostrar mais',
		shownOf: (shown, all) => `Mostrando ${number(shown)} de ${number(all)}.`
	},

	math: {
		label: 'Fórmula',
		faults: {
			'too-long': 'Esta fórmula é longa demais para ser formatada.',
			'too-deep': 'Esta fórmula tem níveis aninhados demais para ser formatada.',
			'own-commands': 'Esta fórmula define comandos próprios, o que não é aceito aqui.',
			failed: 'Não foi possível formatar esta fórmula.',
			unreadable: (reason) => `Esta fórmula tem um erro: ${reason}`
		}
	}
};
