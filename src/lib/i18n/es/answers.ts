/** What is said around an answer, in Spanish. */
import type * as english from '../en/answers.ts';
import { createFormat } from '../format.ts';

const { number, duration, plural } = createFormat('es');

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
				'Un tren sale a las 21:40 y llega a las 6:15 de la mañana siguiente. Está parado 35 minutos. ¿Cuánto tiempo está en marcha?',
			shows: 'Piensa antes de responder, y puedes ir leyendo lo que piensa.'
		},
		atOnce: {
			prompt: 'Explica en tres frases por qué el cielo es azul. /no_think',
			shows: 'Sin pensar: responde enseguida.'
		},
		languages: {
			prompt: 'Traduce esta frase al español: 千里之行，始于足下。',
			shows: 'Conoce 119 idiomas y dialectos.'
		},
		code: {
			prompt: 'Escribe una función en Python que encuentre la palabra más larga de un texto.',
			shows: 'Código y lo que hace.'
		}
	},

	facts: {
		label: 'Datos de esta respuesta',
		rate: (tokensPerSecond) => `${number(tokensPerSecond, tokensPerSecond < 10 ? 1 : 0)} tok/s`,
		rateExplained: 'Tokens escritos por segundo',
		firstTokenExplained: 'Tiempo hasta el primer token',
		firstToken: (ms) => `primer token: ${duration(ms)}`,
		answerTokensExplained: 'Longitud de la respuesta',
		answerTokens: (count) => tokens(count),
		promptTokens: (count) =>
			plural(count, {
				one: `${number(count)} token leído`,
				many: `${number(count)} de tokens leídos`,
				other: `${number(count)} tokens leídos`
			}),
		cachedTokensExplained: 'Tokens que no hubo que volver a leer',
		cachedTokens: (count) =>
			plural(count, {
				one: `${number(count)} token reutilizado`,
				many: `${number(count)} de tokens reutilizados`,
				other: `${number(count)} tokens reutilizados`
			}),
		deviceExplained: 'Escrita por',
		by: (model, device) => `${model} · ${device}`
	},

	outcome: {
		stopped: 'Detenida.',
		length: 'Cortada al llegar a la longitud máxima.',
		empty: 'El modelo terminó sin escribir una respuesta.',
		emptyBody:
			'Ocurre a veces, más con modelos pequeños. Inténtalo de nuevo o pregúntalo con otras palabras.',
		cut: 'Esta respuesta se interrumpió al cerrarse la página.',
		crashed: 'Esta respuesta se interrumpió. Lo escrito se conserva.',
		asked: {
			think: 'se pidió pensar',
			noThink: 'se pidió no pensar',
			inCode: 'en código, aunque puede surtir efecto',
			void: 'sin efecto: el pensamiento está desactivado',
			anyway: 'el pensamiento está desactivado de todos modos'
		},
		did: {
			think: {
				thought: 'Se le pidió que pensara, y lo hizo.',
				answered: 'Se le pidió que pensara, y no lo hizo.'
			},
			no_think: {
				thought: 'Se le pidió que no pensara, y aun así pensó.',
				answered: 'Se le pidió que no pensara, y no pensó.'
			}
		}
	},

	code: {
		copy: 'Copiar código',
		copied: 'Copiado',
		plain: 'Texto',
		wrap: 'Ajustar líneas largas',
		showAll: (lines) =>
			plural(lines, {
				one: `Mostrar ${number(lines)} línea`,
				many: `Mostrar ${number(lines)} de líneas`,
				other: `Mostrar las ${number(lines)} líneas`
			}),
		fold: 'Mostrar menos',
		invisible: (codePoint) => `Carácter invisible ${codePoint}`,
		holdsInvisible:
			'Este código contiene caracteres invisibles, que pueden hacer que se lea de otro modo que como se ejecuta. Aquí están marcados, y se copian con lo demás.'
	},

	markdown: {
		table: 'Tabla',
		copyTable: 'Copiar tabla como CSV',
		copiedTable: 'Tabla copiada',
		copiedWithFormulas:
			'Se copió tal cual. Una hoja de cálculo podría calcular las celdas que empiezan por =, +, - o @.',
		picture: 'Imagen:',
		task: 'Tarea',
		footnotes: 'Notas al pie',
		footnote: (count) => `Nota al pie ${number(count)}`,
		backToText: 'Volver al texto',
		tooLong: 'Demasiado largo para darle formato: desde aquí aparece tal como se escribió.',
		tooDeep:
			'Demasiados niveles anidados para darles formato: los más profundos aparecen tal como se escribieron.',
		showMore: 'Mostrar más',
		shownOf: (shown, all) => `Se muestran ${number(shown)} de ${number(all)}.`
	},

	math: {
		label: 'Fórmula',
		faults: {
			'too-long': 'Esta fórmula es demasiado larga para componerla.',
			'too-deep': 'Esta fórmula tiene demasiados niveles anidados para componerla.',
			'own-commands': 'Esta fórmula define comandos propios, y aquí eso no se admite.',
			failed: 'No se pudo componer esta fórmula.',
			unreadable: (reason) => `Esta fórmula tiene un error: ${reason}`
		}
	}
};
