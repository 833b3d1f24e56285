/** What each failure is called, in Brazilian Portuguese. */
import type { ErrorCatalogue } from '../error-words.ts';

export const errors: ErrorCatalogue = {
	'simd-unavailable': {
		title: 'Este navegador não consegue executar o modelo',
		body: 'Para executar o modelo no processador, é preciso um navegador mais recente. Atualize este ou abra o Ponder em uma versão atual do Chrome, Edge, Firefox ou Safari.'
	},
	'webgpu-unavailable': {
		title: 'Não é possível usar a placa de vídeo',
		body: 'Este navegador não dá acesso a uma placa de vídeo. Deixe o Ponder usar o processador: é mais lento, mas as respostas são as mesmas.'
	},
	'model-file-missing': {
		title: 'Falta uma parte do modelo',
		body: 'Um dos arquivos do modelo não está onde deveria. Tente de novo; se continuar faltando, esta cópia do Ponder não foi instalada por completo.'
	},
	'model-not-stored': {
		title: 'O modelo não está mais neste dispositivo',
		body: 'Ele foi excluído, ou o navegador o removeu para liberar espaço. Use o modelo que vem com o Ponder ou baixe este de novo na página de modelos. Suas conversas foram mantidas.'
	},
	'model-file-corrupt': {
		title: 'Uma parte do modelo está danificada',
		body: 'Um dos arquivos do modelo está cortado, não pode ser lido ou não é o que diz ser. Tente de novo; um modelo baixado pode ser verificado e reparado na página de modelos.'
	},
	offline: {
		title: 'A conexão falhou',
		body: 'Não foi possível baixar um arquivo de que o modelo precisa. Verifique a conexão e tente de novo. O que você escreveu foi mantido.'
	},
	'runtime-failed': {
		title: 'O ambiente de execução do modelo não iniciou',
		body: 'Não foi possível carregar o programa que executa o modelo. Recarregue a página; se uma extensão bloqueia scripts aqui, permita-os para o Ponder.'
	},
	'session-failed': {
		title: 'Não foi possível iniciar o modelo',
		body: 'O modelo foi lido, mas este dispositivo se recusou a executá-lo. Tente de novo ou escolha um modelo menor ou um contexto mais curto.'
	},
	'self-test-failed': {
		title: 'O modelo faz cálculos errados neste dispositivo',
		body: 'Uma verificação após o carregamento deu resultados errados, então o Ponder não mostrará as respostas dele. Atualize o navegador ou o driver da placa de vídeo, ou use o processador.'
	},
	'out-of-memory': {
		title: 'Não há memória suficiente',
		body: 'Feche outras abas e programas e tente de novo, ou escolha um modelo menor ou um contexto mais curto. O que foi escrito até agora foi mantido.'
	},
	'device-lost': {
		title: 'O acesso à placa de vídeo foi perdido',
		body: 'O sistema reiniciou a placa de vídeo ou precisou dela para outra coisa. Sua conversa está segura: peça a resposta de novo e o modelo será reiniciado.'
	},
	'run-failed': {
		title: 'O modelo falhou no meio da resposta',
		body: 'Um cálculo falhou neste dispositivo. O que foi escrito até agora foi mantido. Peça a resposta de novo para tentar outra vez.'
	},
	'context-overflow': {
		title: 'A conversa é longa demais para o modelo',
		body: 'Ela não cabe mais no que o modelo consegue ver de uma vez. Comece um novo chat, encurte a mensagem ou permita um contexto maior.'
	},
	'empty-message': {
		title: 'A mensagem está vazia',
		body: 'Escreva algo antes de enviar.'
	},
	busy: {
		title: 'Outra resposta está sendo escrita',
		body: 'O modelo escreve uma resposta por vez. Espere a outra terminar ou pare-a, e peça a resposta de novo.'
	},
	'not-loaded': {
		title: 'O modelo ainda não está pronto',
		body: 'Ele precisa ser preparado antes de responder. Peça a resposta de novo, e o Ponder vai prepará-lo primeiro.'
	},
	'bad-request': {
		title: 'O modelo não funciona com estas configurações',
		body: 'Uma das configurações está fora do que o modelo aceita. Restaure-a e peça a resposta de novo.'
	},
	'worker-crashed': {
		title: 'O modelo parou inesperadamente',
		body: 'O navegador o encerrou, talvez para poupar memória. O que foi escrito até agora foi mantido. Peça a resposta de novo e o modelo será reiniciado.'
	},
	internal: {
		title: 'Algo deu errado no Ponder',
		body: 'O erro é nosso, não seu. O que você escreveu foi mantido. Tente de novo; se acontecer outra vez, recarregue a página.'
	},

	'storage-denied': {
		title: 'Nada pode ser salvo aqui',
		body: 'Este navegador não dá armazenamento ao Ponder, como acontece em uma janela anônima. Você pode conversar, mas as conversas somem quando esta aba é fechada. Copie o que quiser salvar.'
	},
	'storage-full': {
		title: 'O armazenamento está cheio',
		body: 'As últimas mensagens ainda não foram salvas; elas estão seguras enquanto esta aba ficar aberta. Exclua conversas de que não precisa mais ou libere espaço neste dispositivo, e o Ponder as salvará.'
	},
	'storage-blocked': {
		title: 'Outra aba está impedindo o acesso',
		body: 'Uma versão mais antiga do Ponder está aberta em outra aba. Feche essa aba e suas conversas aparecerão aqui.'
	},
	'storage-newer': {
		title: 'Esta aba está desatualizada',
		body: 'Suas conversas foram salvas por uma versão mais nova do Ponder. Recarregue esta página para obtê-la. Até lá, nada é salvo aqui.'
	},
	'storage-failed': {
		title: 'Não foi possível salvar',
		body: 'O navegador não conseguiu ler ou gravar seu armazenamento. O que você vê está seguro enquanto esta aba ficar aberta. O Ponder tentará de novo com a próxima mensagem.'
	}
};
