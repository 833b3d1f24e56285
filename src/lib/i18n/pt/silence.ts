/** What Ponder says of its own requests, in Brazilian Portuguese. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, bytes, plural } = createFormat('pt');

export const silence: PageMessages['silence'] = {
	label: 'Solicitações desta página',
	quiet: 'Nada do que você escreveu saiu deste dispositivo',
	partly: 'O Ponder não envia nada do que você escreve; nem tudo é medido ainda',
	unlisted: 'Não foi possível iniciar a lista de solicitações. Recarregue a página para tentar de novo.',
	unexplained: 'Há uma solicitação que o Ponder não consegue explicar',
	quietBody:
		'O Ponder baixa arquivos e não envia nada. Estas são as solicitações dele desde que esta página foi aberta, até onde são medidas.',
	unexplainedBody:
		'Ela está marcada abaixo. Extensões do navegador podem pedir coisas em nome de uma página; se você não tem nenhuma, avise quem administra esta cópia do Ponder.',
	ownHost: 'De onde vem o Ponder',
	hub: 'Para os modelos que você pediu',
	otherHost: 'Nada que o Ponder peça',
	kept: 'Solicitações atendidas por este dispositivo',
	network: 'Solicitações pela rede',
	received: 'Recebido',
	receivedOfHub: 'Recebido, também dos servidores que ele indica',
	atLeast: (size) => `pelo menos ${bytes(size)}`,
	list: 'Uma por uma',
	why: {
		app: 'o aplicativo',
		runtime: 'o ambiente de execução',
		'bundled-model': 'o modelo incluído',
		download: 'um download',
		unexplained: 'sem explicação'
	},
	bytes: (size) => bytes(size),
	times: (count) =>
		plural(count, {
			one: `${number(count)} vez`,
			many: `${number(count)} de vezes`,
			other: `${number(count)} vezes`
		}),
	fromDevice: 'deste dispositivo',
	sizeUnknown: 'tamanho não medido',
	measured: 'O que é medido',
	coverage: {
		all: 'Todas as solicitações de cada aba aberta do Ponder, do modelo e dos downloads, como o service worker as viu.',
		'page-only':
			'Todas as solicitações desta página. Não são medidas as do modelo nem as dos próprios downloads, pois nenhum service worker estava ativo quando a página foi aberta. A partir da próxima vez que você abrir o Ponder, elas também serão medidas.'
	},
	notMeasured:
		'Não se mede o que uma solicitação leva além do endereço. Os testes do próprio Ponder vigiam isso de fora, no servidor.'
};
