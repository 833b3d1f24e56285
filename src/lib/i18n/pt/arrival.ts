/** What Ponder says of what came from outside, in Brazilian Portuguese. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, list } = createFormat('pt');

export const arrival: PageMessages['arrival'] = {
	filled: {
		link: 'Um link colocou texto na caixa de mensagem. Nada é enviado até você enviar.',
		share: 'O que você compartilhou vai com sua próxima mensagem. Nada é enviado até você enviar.',
		file: 'O arquivo vai com sua próxima mensagem. Nada é enviado até você enviar.'
	},
	empty: {
		link: 'Um link abriu o Ponder.',
		share: 'Algo foi compartilhado com o Ponder.',
		file: 'Um arquivo foi aberto com o Ponder.'
	},
	thinking: {
		off: 'Ele desativou o pensamento neste chat.',
		on: 'Ele ativou o pensamento neste chat.',
		unlimited: 'Ele ativou o pensamento neste chat, sem limite.',
		upTo: (tokens) => `Ele ativou o pensamento neste chat, com um limite de tokens: ${number(tokens)}.`
	},
	proposes: (model) => `Sugere que ${model} responda.`,
	proposesAbsent: (model) =>
		`Sugere que ${model} responda, mas esse modelo não está neste dispositivo. Nada é baixado sem você pedir.`,
	use: (model) => `Usar ${model}`,
	seeModels: 'Ver os modelos',
	exports: (names) => `Exportado do Ponder: ${list(names)}. Nada é incorporado sem você importar.`,
	import: 'Importar',
	troubles: {
		'damaged-link':
			'O link está danificado: algumas partes não puderam ser lidas. Confira o texto antes de enviar.',
		'too-long': (characters) =>
			`O texto tem mais de ${number(characters)} caracteres. O final foi deixado de fora.`,
		'unknown-thinking': (value) =>
			`O link indica “${value}” para o pensamento, e o Ponder não conhece esse valor. O pensamento continua como estava.`,
		'unknown-model': (name) => `O link cita um modelo que o Ponder não conhece: “${name}”.`,
		'unreadable-file': (name) =>
			`O navegador não conseguiu ler “${name}”. O arquivo pode ter sido movido ou excluído.`,
		'share-lost': 'O que você compartilhou não chegou ou estava vazio. Compartilhe de novo.'
	}
};
