/** What each failure of getting and keeping models is called, in Brazilian Portuguese. */
import type { DownloadErrorCatalogue } from '../error-words.ts';
import { createFormat } from '../format.ts';

const { bytes, roughDuration } = createFormat('pt');

/** The file that a fact names, or what stands for it where none does. */
const file = (path: string | number | undefined) => (path === undefined ? 'Um arquivo' : `O arquivo ${path}`);

export const downloadErrors: DownloadErrorCatalogue = {
	offline: {
		title: 'Não há conexão com o servidor',
		body: ({ begun }) =>
			begun === undefined
				? 'O servidor não responde, mas nada se perdeu. Verifique a conexão e se algo na rede está no caminho, como um filtro ou uma página de login; depois tente de novo.'
				: begun === 1
					? 'Tudo o que chegou foi mantido. O download continua sozinho assim que este dispositivo voltar a ter conexão, ou quando você continuar.'
					: 'O download ainda não começou, então nada se perdeu. Ele começa sozinho assim que este dispositivo voltar a ter conexão, ou quando você tentar de novo.'
	},
	'hub-address-invalid': {
		title: 'Este endereço não pode ser usado',
		body: () =>
			'Os modelos vêm de um endereço que começa com https:// e contém só um servidor, como https://hub.example. Sem criptografia, só é permitido este próprio computador: http://localhost. Corrija o endereço e tente de novo.'
	},
	'not-a-hub': {
		title: 'Nenhum hub de modelos responde ali',
		body: () =>
			'Algo responde neste endereço, mas não como um hub de modelos. Confira o endereço ou volte para huggingface.co.'
	},
	unauthorized: {
		title: 'É preciso um token de acesso',
		body: () =>
			'O servidor não fornece este modelo a todos ou não aceita seu token. Insira um token válido em “De onde vêm os modelos” e tente de novo.'
	},
	forbidden: {
		title: 'Este modelo é restrito',
		body: () =>
			'O dono do modelo pede antes seu consentimento. Abra a página do modelo no servidor, aceite os termos, insira seu token em “De onde vêm os modelos” e tente de novo.'
	},
	'not-found': {
		title: 'O servidor não tem esse arquivo',
		body: ({ path }) =>
			path === undefined
				? 'Não há um modelo com este nome, ou não há mais. Confira o nome ou escolha outro modelo.'
				: `O servidor não tem ${path}. Um espelho pode estar incompleto: volte para huggingface.co em “De onde vêm os modelos” ou escolha outro modelo.`
	},
	'rate-limited': {
		title: 'O servidor pede paciência',
		body: ({ seconds }) =>
			seconds === undefined
				? 'Ele recebeu solicitações demais, talvez de outras pessoas na sua rede. O que chegou foi mantido. Espere alguns minutos e continue.'
				: `Ele recebeu solicitações demais, talvez de outras pessoas na sua rede. O que chegou foi mantido. Espere ${roughDuration(Number(seconds) * 1000)} e continue.`
	},
	'hub-failed': {
		title: 'O servidor está com problemas',
		body: ({ status }) =>
			status === undefined
				? 'Ele não conseguiu responder. O que chegou foi mantido. Continue daqui a pouco ou use um espelho.'
				: `Ele respondeu com o código ${status}. O que chegou foi mantido. Continue daqui a pouco ou use um espelho.`
	},
	'address-expired': {
		title: 'O endereço do arquivo expirou',
		body: () =>
			'O servidor fornece endereços que valem só por um tempo, e este é recusado repetidamente. O que chegou foi mantido. Confira o relógio deste dispositivo e continue daqui a pouco.'
	},
	'unexpected-answer': {
		title: 'O servidor deu uma resposta incomum',
		body: ({ status }) =>
			status === undefined
				? 'Talvez algo na rede esteja no caminho, como uma página de login. Abra outro site para conferir e continue.'
				: `Ele respondeu com o código ${status}. Talvez algo na rede esteja no caminho, como uma página de login. Abra outro site para conferir e continue.`
	},
	'size-changed': {
		title: 'Um arquivo não tem o tamanho que deveria',
		body: ({ path, expected, found }) =>
			expected === undefined || found === undefined
				? `${file(path)} não é o que o Ponder conhece. Ele não foi mantido. Volte para huggingface.co se você usa um espelho, ou tente mais tarde.`
				: `${file(path)} deveria ter ${bytes(Number(expected))}, mas o do servidor tem ${bytes(Number(found))}. Ele não foi mantido. Volte para huggingface.co se você usa um espelho, ou tente mais tarde.`
	},
	truncated: {
		title: 'O que chega está cortado',
		body: ({ path }) =>
			`${file(path)} terminou antes da hora, repetidamente. Algo na rede parece cortar os downloads, como um filtro. Tente outra rede e continue; o que está completo foi mantido.`
	},
	'wrong-bytes': {
		title: 'O que chega não é o modelo',
		body: ({ path }) =>
			`${file(path)} foi baixado duas vezes e ainda não é o que foi publicado, por isso foi descartado. Tente outra rede, ou volte para huggingface.co se você usa um espelho.`
	},
	'not-a-model': {
		title: 'Nenhum modelo que o Ponder possa executar',
		body: () =>
			'O repositório não contém um modelo Qwen3 em um formato que os navegadores executam. Escolha outro.'
	},
	'import-mismatch': {
		title: 'Estes arquivos não são os do modelo',
		body: ({ path }) =>
			`${file(path)} não é o que foi publicado, por isso nada foi mantido. Procure a mesma versão do modelo ou baixe-a.`
	},
	'not-stored': {
		title: 'O modelo não está mais neste dispositivo',
		body: () => 'Ele foi excluído, talvez em outra aba. Baixe-o de novo para usá-lo.'
	},
	'worker-crashed': {
		title: 'O download parou inesperadamente',
		body: () =>
			'O navegador o encerrou, talvez para poupar memória. Tudo o que chegou foi mantido. Continue, e ele prossegue de onde parou.'
	},
	internal: {
		title: 'Algo deu errado no Ponder',
		body: () =>
			'O erro é nosso, não seu. O que chegou foi mantido. Tente de novo; se acontecer outra vez, recarregue a página.'
	},

	'storage-denied': {
		title: 'Não é possível salvar modelos aqui',
		body: () =>
			'Este navegador não dá armazenamento ao Ponder, como acontece em uma janela anônima. Abra o Ponder em uma janela comum para baixar um modelo.'
	},
	'storage-full': {
		title: 'O armazenamento está cheio',
		body: () =>
			'O que chegou foi mantido. Exclua um modelo de que não precisa mais ou libere espaço neste dispositivo, e continue.'
	},
	'storage-blocked': {
		title: 'Outra aba está usando os modelos',
		body: () => 'Uma versão mais antiga do Ponder está aberta em outra aba. Feche essa aba e tente de novo.'
	},
	'storage-newer': {
		title: 'Esta página está desatualizada',
		body: () =>
			'Os modelos foram salvos por uma versão mais nova do Ponder. Recarregue esta página para obtê-la.'
	},
	'storage-failed': {
		title: 'Não foi possível ler ou gravar no disco',
		body: () =>
			'O que estava completo continua lá. Tente de novo; se acontecer outra vez, reinicie o navegador ou libere espaço neste dispositivo.'
	}
};
