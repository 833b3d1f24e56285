/** What the settings page says, in Brazilian Portuguese. */
import type { FileFormat, ImportReport } from '#lib/transfer/protocol.ts';
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';
import { transferErrors } from './transfer-errors.ts';

const { number, bytes, plural, percent } = createFormat('pt');

const conversations = (count: number) =>
	plural(count, {
		one: `${number(count)} conversa`,
		many: `${number(count)} de conversas`,
		other: `${number(count)} conversas`
	});

const formats: Readonly<Record<FileFormat, string>> = {
	ponder: 'um arquivo do Ponder',
	chatgpt: 'uma exportação do ChatGPT',
	'llama-cpp': 'uma exportação do llama.cpp'
};

/** What an import did, a sentence each. */
function imported({ format, added, alreadyHere, empty, prompts, drafts, ...besides }: ImportReport): string {
	const { thinking, leftOut, promptsHere, draftsLeft, settings } = besides;
	const here = plural(alreadyHere, {
		one: `${conversations(alreadyHere)} já estava aqui e ficou como estava.`,
		many: `${conversations(alreadyHere)} já estavam aqui e ficaram como estavam.`,
		other: `${conversations(alreadyHere)} já estavam aqui e ficaram como estavam.`
	});
	return [
		`Adicionado de ${formats[format]}: ${conversations(added)}.`,
		alreadyHere > 0 ? here : '',
		thinking > 0 ? `Conversas que estavam aqui sem o raciocínio e agora o têm: ${number(thinking)}.` : '',
		empty > 0 ? `Deixado de fora por não ter texto: ${conversations(empty)}.` : '',
		leftOut > 0
			? `Imagens, gravações, arquivos e etapas de ferramentas deixados de fora: ${number(leftOut)}.`
			: '',
		prompts > 0
			? plural(prompts, {
					one: '1 prompt adicionado.',
					many: `${number(prompts)} de prompts adicionados.`,
					other: `${number(prompts)} prompts adicionados.`
				})
			: '',
		drafts > 0
			? plural(drafts, {
					one: '1 rascunho adicionado.',
					many: `${number(drafts)} de rascunhos adicionados.`,
					other: `${number(drafts)} rascunhos adicionados.`
				})
			: '',
		promptsHere > 0 ? `Prompts que já estavam aqui e ficam como estão: ${number(promptsHere)}.` : '',
		draftsLeft > 0
			? `Rascunhos deixados de fora, porque já há um no lugar deles: ${number(draftsLeft)}.`
			: '',
		settings === 'taken' ? 'As configurações do arquivo valem a partir de agora.' : '',
		settings === 'left'
			? 'O arquivo é um backup; os prompts, rascunhos e configurações dele ficaram de fora. “Restaurar um backup” também os traz.'
			: ''
	]
		.filter((sentence) => sentence !== '')
		.join(' ');
}

export const settings: PageMessages['settings'] = {
	label: 'Configurações rápidas',
	title: 'Configurações',
	open: 'Todas as configurações',
	theme: 'Tema',
	themes: { system: 'Como o sistema', light: 'Claro', dark: 'Escuro' },
	language: 'Idioma',

	appearance: 'Aparência',
	textSize: 'Tamanho do texto',
	textSizes: (share) => (share === 1 ? 'O do navegador' : percent(share)),

	behaviour: 'Comportamento',

	data: 'Dados',
	dataExplained:
		'Tudo fica neste navegador, neste dispositivo e sem criptografia. Ninguém mais tem uma cópia; se você apagar os dados do site, tudo será excluído.',
	kept: 'O que está salvo',
	counts: {
		conversations: 'Conversas',
		messages: 'Mensagens delas, em todas as versões',
		drafts: 'Rascunhos',
		prompts: 'Prompts salvos',
		models: 'Modelos baixados',
		all: 'Tudo, segundo o navegador'
	},
	count: (count) => number(count),
	size: (size) => bytes(size),
	unknown: 'Não informado aqui',

	you: 'Você',
	exportTitle: 'Exportar',
	exportExplained:
		'Markdown é para leitura e traz as versões exibidas. JSON traz todas as versões e pode ser importado de novo. Um backup é um JSON assim, sempre com o pensamento, mais seus rascunhos, prompts e configurações; modelos e tokens de acesso nunca entram nele.',
	withTraces: 'Com o pensamento',
	exportMarkdown: 'Exportar como Markdown',
	exportJson: 'Exportar como JSON',
	backup: 'Salvar um backup',
	exportOne: 'Exportar esta conversa',
	fileName: (name, day) => `${name}-${day}`,
	exporting: 'Gravando o arquivo',
	exportingProgress: (done, total) => `${number(done)} de ${conversations(total)}`,
	exported: 'O arquivo está nos seus downloads.',

	importTitle: 'Importar',
	importExplained:
		'Arquivos do Ponder, a exportação de dados do ChatGPT (o arquivo compactado ou o conversations.json de dentro dele) e o que a página da web do llama.cpp exporta. Os arquivos do Ponder trazem também os anexos; dos outros só os textos são importados, também os de arquivos anexados quando estão neles, mas não imagens nem gravações. O que já está aqui fica como está; só o raciocínio que faltar é adicionado.',
	import: 'Importar conversas',
	restore: 'Restaurar um backup',
	importing: 'Lendo o arquivo',
	importingProgress: (done, total) => `${bytes(done)} de ${bytes(total)}`,
	imported,
	nothingLeft: '[Uma imagem ou um arquivo que o Ponder não consegue importar]',
	stop: 'Parar',
	stopped: 'Interrompido. Nada foi alterado.',
	cutImport: (name) =>
		`A página foi fechada ou recarregada antes de a importação de “${name}” terminar. Importe o arquivo de novo: o que já está aqui fica como está.`,
	importQuestion: (name) => `Importar as conversas de “${name}”?`,
	nothingImported: 'Nada foi importado.',

	/** Conversations that the browser removed. */
	lost: {
		title: (count) => `O navegador removeu ${conversations(count)}`,
		body: 'Elas estavam aqui na última vez em que o Ponder foi aberto e não foram apagadas no Ponder. Os navegadores descartam dados quando eles estão danificados no disco ou quando falta espaço. Um backup salvo as traz de volta; sem ele, não há como recuperá-las.'
	},
	deleteTitle: 'Excluir tudo',
	deleteExplained: 'Conversas, rascunhos, prompts, configurações e modelos baixados, neste dispositivo.',
	deleteAll: 'Excluir tudo',
	deleteQuestion: (count, size) =>
		`Excluir ${conversations(count)}, todos os rascunhos, prompts e configurações, e ${bytes(size)} de modelos? Não será possível recuperá-los.`,
	deleteYes: 'Excluir tudo para sempre',
	allDeleted: {
		title: 'Tudo foi excluído',
		body: 'Conversas, rascunhos, prompts, configurações e modelos baixados não estão mais neste dispositivo.'
	},
	deleteFailed: 'Não foi possível excluir tudo. Feche as outras abas do Ponder e tente de novo.',

	about: 'Sobre',
	version: (version) => `Ponder ${version}, sob a licença Apache-2.0.`,
	models: 'Modelos',
	modelsLicence:
		'O Qwen3 é da equipe Qwen da Alibaba Cloud, sob a licença Apache-2.0. O modelo de demonstração que vem com o Ponder é do próprio Ponder, sob a mesma licença. Um repositório indicado por você tem sua própria licença.',
	libraries: 'Bibliotecas',
	librariesExplained: 'Com o que o Ponder é feito e o que ele leva consigo.',
	library: (name, version, licence) => `${name} ${version}: ${licence}`,
	librariesFailed: 'Não foi possível baixar a lista. Recarregue a página para tentar de novo.',

	diagnostics: 'Diagnóstico',
	diagnosticsExplained:
		'Para relatar um problema: o que este navegador e este dispositivo podem fazer, e o que o Ponder escolheu. Nada do que você escreveu está nele.',
	copyDiagnostics: 'Copiar o diagnóstico',

	errors: transferErrors
};
