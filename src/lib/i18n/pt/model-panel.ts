/** What the panel of the model says, in Brazilian Portuguese. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, bytes, plural } = createFormat('pt');

const tokens = (count: number) =>
	plural(count, {
		one: `${number(count)} token`,
		many: `${number(count)} de tokens`,
		other: `${number(count)} tokens`
	});

export const modelPanel: PageMessages['modelPanel'] = {
	why: 'Por que esta opção',
	reasons: {
		'gpu-with-f16': 'A placa de vídeo calcula em meia precisão: é o jeito mais rápido.',
		'gpu-without-f16':
			'A placa de vídeo não consegue calcular em meia precisão, então é usada a precisão completa.',
		'no-webgpu': 'Este navegador não tem WebGPU, então o modelo roda no processador.',
		'no-adapter': 'Nenhuma placa de vídeo pode ser usada aqui, então o modelo roda no processador.',
		'software-adapter':
			'A placa de vídeo aqui é apenas emulada e mais lenta que o processador; por isso, o modelo roda no processador.',
		'asked-for': 'Você escolheu esta opção.',
		'dtype-not-published': 'A melhor versão deste modelo não está publicada, então é usada a seguinte.',
		'fell-back': 'A melhor opção falhou neste dispositivo, então é usada a seguinte.'
	},
	gaveUp: (place, cause) => `${place} foi descartado: ${cause}.`,
	choose: 'Modelos neste dispositivo',
	backToBundled: (name) => `Usar ${name}`,
	switching: (name) => `${name} responde a partir da próxima mensagem.`,
	softwareAdapter: 'O processador emula a placa de vídeo: as respostas são corretas, mas lentas.',
	threads: (count) =>
		plural(count, {
			one: `${number(count)} thread`,
			many: `${number(count)} de threads`,
			other: `${number(count)} threads`
		}),
	weights: (size) => `Pesos na memória: ${bytes(size)}`,
	contextLength: 'Tamanho do contexto',
	contextTokens: (count) => tokens(count),
	contextExplained:
		'Quanto de uma conversa o modelo consegue ver de uma vez. Um contexto maior ocupa mais memória.',
	device: 'Roda em',
	deviceDefault: 'O que convém ao dispositivo',
	others: 'Obter outros modelos'
};
