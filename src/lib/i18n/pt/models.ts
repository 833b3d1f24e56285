/** The words of the models page, in Brazilian Portuguese. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, bytes, byteRate, roughDuration, percent, plural, list } = createFormat('pt');

const tokens = (count: number) =>
	plural(count, {
		one: `${number(count)} token`,
		many: `${number(count)} de tokens`,
		other: `${number(count)} tokens`
	});

export const models: PageMessages['models'] = {
	title: 'Modelos',
	intro: (host) =>
		`Um modelo é baixado uma só vez, de ${host}, e depois roda neste dispositivo, sem conexão.`,
	looking: 'Verificando o que este dispositivo consegue fazer…',
	list: 'Modelos',
	evicted: (models) => `O navegador removeu ${list(models)}`,
	evictedBody:
		'Os navegadores fazem isso quando falta espaço no dispositivo ou quando um site fica muito tempo sem ser aberto. Suas conversas são guardadas à parte. Baixe um modelo de novo para usá-lo.',

	recommended: 'Recomendado para este dispositivo',
	inUse: 'Em uso',
	figuresExplained: (context) =>
		`Memória é o que um modelo ocupa em execução, em uma conversa de ${tokens(context)}. A velocidade é uma estimativa para este dispositivo até que a primeira resposta seja medida. As pontuações são do relatório técnico do Qwen3.`,
	download: 'Download',
	onDisk: 'Neste dispositivo',
	memory: 'Memória',
	speed: 'Velocidade',
	speedEstimated: (rate) => `cerca de ${number(rate, rate < 10 ? 1 : 0)} tok/s`,
	speedMeasured: (rate) => `${number(rate, rate < 10 ? 1 : 0)} tok/s, medidos`,
	licence: 'Licença',
	licenceUnknown: 'não informada',
	version: 'Versão',
	versions: {
		q4f16: '4 bits, meia precisão: para placas de vídeo',
		q4: '4 bits, precisão completa: para placas de vídeo sem meia precisão',
		quantized: '8 bits: para o processador'
	},
	otherVersions: 'Outras versões',
	about: {
		bundled:
			'Vem com o Ponder: minúsculo, e feito para mostrar como o pensamento funciona. Soma, soletra e cumprimenta, e não sabe mais nada.',
		small: (claimed, score) =>
			`Rápido e leve. Feito para ${number(claimed)} idiomas, mas fraco na maioria: em um teste de espanhol, fez ${number(score)} de 100 pontos. Melhor em inglês e chinês, e para tarefas curtas.`,
		middle: (claimed, score) =>
			`Um bom equilíbrio. Feito para ${number(claimed)} idiomas; útil nos mais falados, irregular em outros: em um teste de espanhol, fez ${number(score)} de 100 pontos.`,
		large: (claimed, score) =>
			`O mais capaz dos que rodam em um navegador. Feito para ${number(claimed)} idiomas e sólido nos mais falados: em um teste de espanhol, fez ${number(score)} de 100 pontos.`,
		named: (repository) =>
			`De ${repository}, indicado por você. O Ponder não sabe nada da qualidade, dos idiomas ou da licença dele.`
	},

	refusals: {
		'not-published': 'Não está publicado em um formato que este dispositivo possa executar.',
		'needs-webgpu':
			'Precisa de uma placa de vídeo a que o navegador dê acesso. Um Chrome, Edge ou Safari atual pode oferecer isso.',
		'needs-shader-f16': 'Precisa de uma placa de vídeo que calcule em meia precisão, e esta não faz isso.',
		'needs-jspi':
			'Este navegador teria que mantê-lo duas vezes na memória. Um Chrome ou Edge atual o carrega por partes.',
		'needs-jspi-or-memory': (needed) =>
			`Este navegador teria que mantê-lo duas vezes na memória, o que exige um dispositivo com ${bytes(needed)}. Um Chrome ou Edge atual o carrega por partes.`,
		'gpu-limit': (needed, found) =>
			`O maior bloco dele ocupa ${bytes(needed)} da placa de vídeo de uma vez, e esta permite ${bytes(found)}.`,
		'wasm-ceiling': (needed, found) =>
			`Ocupa ${bytes(needed)}, mais do que os ${bytes(found)} que um navegador consegue usar.`,
		memory: (needed, found) =>
			`Chega a ocupar ${bytes(needed)} de memória, demais para este dispositivo com ${bytes(found)}.`,
		'ios-memory': (needed, found) =>
			`Ocupa ${bytes(needed)} de memória; iPhones e iPads fecham uma página a partir de cerca de ${bytes(found)}.`
	},
	cannot: 'Não roda aqui',
	warnings: {
		'much-memory': 'Ocupa grande parte da memória deste dispositivo: feche outros programas enquanto o usa.',
		'ios-may-close':
			'Está perto do que iPhones e iPads permitem: a página pode ser fechada no meio de uma resposta.',
		'slow-on-cpu': 'Aqui ele roda no processador, a poucos tokens por segundo ou menos.',
		'short-context': 'Só uma conversa curta cabe na memória deste dispositivo.'
	},

	get: (size) => `Baixar ${bytes(size)}`,
	getFrom: (host) => `de ${host} e do armazenamento que ele indica`,
	ofModel: (action, model) => `${action}: ${model}`,
	getAnyway: 'Tentar mesmo assim',
	resolving: (host) => `Perguntando a ${host} o que há…`,
	pause: 'Pausar',
	resume: 'Continuar',
	resumeFrom: (host) => `continua de ${host}`,
	cancel: 'Cancelar',
	stop: 'Parar',
	progressLabel: (model) => `Download de ${model}`,
	progress: (done, total) => `${bytes(done)} de ${bytes(total)}`,
	rate: (bytesPerSecond) => byteRate(bytesPerSecond),
	left: (ms) => (ms < 10_000 ? 'faltam alguns segundos' : `faltam cerca de ${roughDuration(ms)}`),
	stages: {
		resuming: 'Vendo o que já está aqui…',
		transferring: 'Baixando',
		elsewhere: 'Outra aba está baixando este modelo. Ele ficará pronto aqui também.',
		verifying: 'Verificando o que chegou…',
		mending: 'Algo chegou errado. É baixado mais uma vez, por partes, e comparado.'
	},
	importing: 'Lendo os arquivos…',
	repairing: 'Reparando…',
	tinyLimits:
		'Este modelo vem com o Ponder e é minúsculo: soma alguns números, inverte palavras e cumprimenta. Somas longas muitas vezes saem erradas, e ele não consegue ler arquivos.',
	waiting: (cause, ms) =>
		ms < 1000 ? `${cause}. Tentando de novo…` : `${cause}. Nova tentativa em ${roughDuration(ms)}.`,
	onlyWhole:
		'Só partes completas são guardadas: o que já tinha chegado de uma incompleta será baixado de novo.',
	dropped: (size) =>
		`Outros ${bytes(size)} eram de partes que ainda não estavam completas. Só partes completas são guardadas; esses bytes serão baixados de novo.`,
	paused: (stored, total) => `Em pausa. ${bytes(stored)} de ${bytes(total)} estão aqui.`,
	filesOf: (count) =>
		plural(count, {
			one: `${number(count)} arquivo`,
			many: `${number(count)} de arquivos`,
			other: `${number(count)} arquivos`
		}),
	fileVerified: 'verificado',

	asking: 'O servidor tem algo diferente do que o Ponder espera',
	askingBody: (host) =>
		`${host} lista para este modelo arquivos diferentes daqueles com que o Ponder foi feito. Isso acontece quando um espelho é diferente ou quando arquivos foram trocados. Decida em quais confiar.`,
	pinned: 'O Ponder espera',
	listed: 'O servidor tem',
	missing: 'nada com este nome',
	exactly: (size) =>
		plural(size, {
			one: `${number(size)} byte`,
			many: `${number(size)} de bytes`,
			other: `${number(size)} bytes`
		}),
	fingerprint: (start) => `impressão digital ${start}…`,
	noFingerprint: 'sem impressão digital',
	keepPinned: 'Só o que o Ponder espera',
	keepListed: 'Aceitar o do servidor',
	decideLater: 'Deixar assim',

	ready: 'Pronto neste dispositivo',
	readyFrom: (host) => `de ${host}`,
	imported: 'de arquivos do disco',
	use: 'Usar no chat',
	verify: 'Verificar',
	verifying: 'Comparando cada byte com o que foi recebido…',
	sound: (checked) => `Verificado: todos os ${bytes(checked)} estão como foram recebidos.`,
	unknownFiles: (paths) =>
		`Não há nada publicado com que comparar ${list(paths)}; a comparação foi feita com o que foi recebido.`,
	damaged: (size, count) =>
		plural(count, {
			one: `${number(count)} pedaço de ${bytes(size)} mudou no disco.`,
			many: `${number(count)} de pedaços, ${bytes(size)} ao todo, mudaram no disco.`,
			other: `${number(count)} pedaços, ${bytes(size)} ao todo, mudaram no disco.`
		}),
	repair: (size) => `Reparar: baixar ${bytes(size)}`,
	repaired: (size) => `Reparado: ${bytes(size)} foram baixados de novo.`,
	save: 'Salvar no disco',
	saving: 'Gravando no disco…',
	remove: 'Excluir',
	removing: 'Excluindo…',
	confirmRemove: (size) =>
		`Excluir? Isso libera ${bytes(size)}. Para usá-lo de novo, será preciso baixá-lo outra vez.`,
	confirmCancel: (size) => `Cancelar o download? Os ${bytes(size)} que já estão aqui serão excluídos.`,
	keep: 'Manter',
	freed: (size) => `${bytes(size)} foram liberados.`,
	forget: 'Tirar da lista',
	confirmForget: (model, size) =>
		`Tirar ${model} da lista? O que há dele aqui será excluído, o que libera ${bytes(size)}.`,

	importTitle: 'De arquivos neste computador',
	importBody:
		'Se você já tem a pasta de um modelo, ele não precisa ser baixado. Cada arquivo é comparado com o que foi publicado: a impressão digital ou, se nenhuma for conhecida, só o tamanho.',
	importFolder: 'Escolher uma pasta',
	importFiles: 'Escolher arquivos',
	importDrop: 'ou solte-os aqui',
	importNone: 'Entre estes arquivos não há nenhuma parte de um modelo que o Ponder conheça.',
	importIncomplete: (model, paths) =>
		`Estes arquivos parecem ser de ${model}, mas ${plural(paths.length, { one: 'falta', many: 'faltam', other: 'faltam' })} ${list(paths)}. Escolha a pasta inteira.`,
	importTaken: (model) => `Lendo ${model}…`,
	importBusy: (model) =>
		`${model} está ocupado com outra tarefa. Escolha os arquivos de novo quando ela terminar.`,
	importPresent: (model) => `${model} já está neste dispositivo.`,

	otherTitle: 'Outro modelo Qwen3',
	otherBody: 'Qualquer repositório com um modelo Qwen3 no formato ONNX, como os de onnx-community.',
	otherLabel: 'Repositório',
	otherPlaceholder: 'dono/nome',
	otherAdd: 'Examinar',
	otherFrom: (host) => `A lista de arquivos é baixada de ${host}.`,
	inspecting: (repository) => `Examinando ${repository}…`,
	added: (model) => `${model} agora está na lista.`,
	known: (model) => `Este é ${model}, que já está na lista.`,
	names: {
		empty: 'Escreva o nome do repositório, como onnx-community/Qwen3-0.6B-ONNX.',
		'not-owner-and-name': 'O nome de um repositório tem duas partes: dono/nome.',
		'bad-characters':
			'Isto não pode ser o nome de um repositório. Ele tem letras, números, pontos, hifens e uma barra.',
		'other-host':
			'Este endereço é de outro servidor. Defina antes esse servidor como espelho ou escreva dono/nome.',
		'not-a-model-address': 'Este endereço leva a algo que não é um modelo.'
	},
	unseen: {
		title: (repository) => `Não há nenhum repositório chamado ${repository}, ou ele é privado`,
		body: (host) =>
			`${host} responde da mesma forma nos dois casos. Confira o nome como você o digitou. Se for privado, insira em “De onde vêm os modelos” um token que possa lê-lo e tente de novo.`
	},
	flawed: (repository) => `${repository} não roda no Ponder`,
	flaws: {
		'no-onnx-folder': 'Não tem uma pasta “onnx”. Procure um cujo nome termine em “-ONNX”.',
		'genai-packaging-only':
			'Está empacotado só para programas fora do navegador. Procure um de onnx-community.',
		'no-runnable-dtype': 'Não tem nenhuma das versões que rodam em um navegador: q4f16, q4 ou int8.',
		'incomplete-weights': 'Falta uma parte dos arquivos.',
		'no-config': 'Não tem arquivo de configuração.',
		'config-unreadable': 'Falta na configuração algo de que o Ponder precisa.',
		'mixture-of-experts': 'É feito de muitos especialistas e maior do que cabe em um navegador.',
		'linear-attention': 'É de um tipo mais novo, cuja memória não pode ser rebobinada como o Ponder faz.',
		multimodal: 'É feito para ver ou ouvir. O Ponder lê e escreve texto.',
		'not-generative': 'É feito para classificar ou ordenar textos, não para escrevê-los.',
		'other-architecture': 'Não é um modelo Qwen3.',
		'no-tokenizer': 'Não tem tokenizador.',
		'no-tokenizer-config': 'Não tem template de chat.'
	},
	flawFound: (found) => `Encontrado: ${found}.`,

	spaceTitle: 'Espaço neste dispositivo',
	spaceUse: (models, other, free) =>
		`Modelos: ${bytes(models)}; conversas e aplicativo: ${bytes(other)}; livre: ${bytes(free)}`,
	spaceModels: 'Modelos',
	spaceOther: 'Conversas e aplicativo',
	spaceFree: 'Livre para o Ponder',
	spaceUnknown: (models) =>
		`Os modelos ocupam ${bytes(models)}. Este navegador não informa quanto espaço está livre.`,
	shortage: (needed, free) =>
		`Provavelmente não há espaço suficiente: são necessários ${bytes(needed)}, e há ${bytes(free)} livres.`,
	deletable: (model, size) => `Excluir ${model} liberaria ${bytes(size)}.`,
	nothingDeletable: 'Libere espaço neste dispositivo primeiro e depois volte.',
	persistent: 'Mantidos até você excluí-los: o navegador não os apagará por conta própria.',
	bestEffort: 'Quando falta espaço neste dispositivo, o navegador pode excluir modelos sem perguntar.',
	persistenceUnsupported: 'Este navegador não diz se mantém os modelos de forma permanente.',
	askPersistence: 'Pedir ao navegador que os mantenha',
	advice: {
		'install-first':
			'No iPhone e no iPad, um aplicativo na tela de início tem armazenamento próprio. Se você quer o Ponder lá, adicione-o primeiro e depois baixe no aplicativo.',
		'seven-days':
			'O Safari exclui o que um site salvou se passarem sete dias de uso do Safari sem que você o abra. Um Ponder instalado é poupado.'
	},
	strays: 'Também salvo',
	straysBody: 'Versões anteriores, inteiras ou em parte, e modelos que não estão mais na lista.',

	hubTitle: 'De onde vêm os modelos',
	hubBody: (host) =>
		`Os modelos são baixados de ${host} e do armazenamento que ele indica. Eles ficam sabendo do seu endereço de internet e de qual modelo você quer; nada do que você escreve vai para lá.`,
	mirror: 'Espelho',
	mirrorExplained:
		'O endereço de outro hub que funciona do mesmo jeito que o Hugging Face. Ele é testado na hora.',
	mirrorPlaceholder: 'https://huggingface.co',
	mirrorUse: 'Usar este endereço',
	mirrorDefault: 'Voltar para huggingface.co',
	mirrorTesting: (host) => `Testando ${host}…`,
	mirrorAnswered: (host) => `${host} responde e será usado a partir de agora.`,
	token: 'Token de acesso',
	tokenExplained: (host) =>
		`Só para modelos que não são abertos a todos. É enviado apenas a ${host} e esquecido quando o espelho muda.`,
	tokenKeep: 'Salvar neste dispositivo',
	tokenUse: 'Usar este token',
	tokenSet: (host) => `Há um token para ${host}, até que esta página seja fechada.`,
	tokenKept: (host) => `Há um token para ${host} salvo neste dispositivo.`,
	tokenForget: 'Esquecer o token',
	tokenInvalid: 'Isto não pode ser um token: ele tem letras, números e sinais, sem espaços.',

	announce: {
		began: (model) => `O download de ${model} começou.`,
		share: (model, share) => `${model}: ${percent(share)} baixado.`,
		waiting: (model, cause) => `${model}: ${cause}. Uma nova tentativa será feita.`,
		verifying: (model) => `${model} foi baixado e está sendo verificado.`,
		ready: (model) => `${model} está pronto.`,
		paused: (model) => `O download de ${model} está em pausa.`,
		checking: (model) => `${model} está sendo verificado.`,
		sound: (model) => `${model} foi verificado: nada mudou.`,
		damaged: (model) => `${model} foi verificado: uma parte mudou no disco e pode ser reparada.`,
		repaired: (model) => `${model} foi reparado.`
	}
};
