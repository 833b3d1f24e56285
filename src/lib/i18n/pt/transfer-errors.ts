/** What each failure of an import or export is called, in Brazilian Portuguese. */
import type * as english from '../en/transfer-errors.ts';
import type { TransferFacts } from '#lib/transfer/errors.ts';
import { errors } from './errors.ts';
import { createFormat } from '../format.ts';

const { number } = createFormat('pt');

/** Where in the file, as far as it is known, to begin a sentence with. */
function place({ line, entry }: TransferFacts): string {
	if (typeof entry === 'number' && typeof line === 'number') {
		return `A entrada ${number(entry)}, que começa na linha ${number(line)},`;
	}
	if (typeof entry === 'number') return `A entrada ${number(entry)}`;
	return typeof line === 'number' ? `A linha ${number(line)}` : 'Uma parte do arquivo';
}

export const transferErrors: typeof english.transferErrors = {
	'not-json': {
		title: 'O arquivo está danificado',
		body: (facts) =>
			`${place(facts)} não pode ser lida: o arquivo foi cortado ou não é JSON. Nada foi importado. Exporte-o ou baixe-o de novo.`
	},
	'broken-entry': {
		title: 'O arquivo está danificado',
		body: (facts) =>
			`${place(facts)} não segue o formato do arquivo${facts.field === undefined ? '' : `, em “${facts.field}”`}. Nada foi importado. Exporte-o de novo ou corrija esse ponto.`
	},
	'entry-too-large': {
		title: 'Uma conversa é grande demais',
		body: (facts) =>
			`${place(facts)} é maior do que o Ponder aceita. Nada foi importado. Retire-a do arquivo.`
	},
	'unknown-format': {
		title: 'O Ponder não lê arquivos deste tipo',
		body: () =>
			'Ele lê seus próprios arquivos, a exportação de dados do ChatGPT e o que a página da web do llama.cpp exporta. Nada foi importado. Escolha um desses.'
	},
	'newer-format': {
		title: 'O arquivo é de um Ponder mais novo',
		body: () => 'Nada foi importado. Recarregue a página para obter a versão mais nova e tente de novo.'
	},
	'not-a-backup': {
		title: 'O arquivo não é um backup',
		body: () => 'Ele contém só conversas, e nada foi alterado. Use “Importar conversas” em vez disso.'
	},
	'nothing-in-it': {
		title: 'Não há conversas no arquivo',
		body: () => 'Nada foi importado. Veja se é mesmo o arquivo que você queria.'
	},
	'broken-archive': {
		title: 'Não é possível abrir o arquivo compactado',
		body: () =>
			'Ele está danificado, criptografado ou tem mais de 4 GB. Nada foi importado. Descompacte-o e importe o conversations.json que está dentro dele.'
	},
	unreadable: {
		title: 'Não é possível ler o arquivo',
		body: () =>
			'Ele foi movido ou alterado, ou não há permissão para abri-lo. Nada foi importado. Escolha-o de novo.'
	},
	'import-under-way': {
		title: 'Outra aba está importando',
		body: () => 'Espere terminar ou pare a importação lá, e tente de novo.'
	},
	'worker-crashed': {
		title: 'Parou inesperadamente',
		body: () =>
			'O navegador encerrou a tarefa, talvez para poupar memória. Nada foi alterado. Feche outras abas e tente de novo.'
	},
	internal: {
		title: 'Algo deu errado no Ponder',
		body: () => 'O erro é nosso, não seu. Nada foi alterado. Tente de novo ou recarregue a página.'
	},
	'storage-denied': {
		title: 'Nada é salvo aqui',
		body: () =>
			'Este navegador não dá armazenamento ao Ponder, como acontece em uma janela anônima, então não há nada para exportar nem onde salvar. Abra o Ponder em uma janela comum.'
	},
	'storage-full': {
		title: 'O armazenamento está cheio',
		body: () =>
			'Não há espaço para tudo, então nada foi importado. Exclua modelos ou conversas de que não precisa mais ou libere espaço neste dispositivo.'
	},
	'storage-blocked': {
		title: errors['storage-blocked'].title,
		body: () => errors['storage-blocked'].body
	},
	'storage-newer': {
		title: 'Esta aba está desatualizada',
		body: () =>
			'O que está salvo aqui foi gravado por uma versão mais nova do Ponder. Recarregue esta página e tente de novo.'
	},
	'storage-failed': {
		title: 'Falha no armazenamento',
		body: () =>
			'O navegador não conseguiu ler ou gravar seu armazenamento. Nada foi alterado. Tente de novo ou recarregue a página.'
	}
};
