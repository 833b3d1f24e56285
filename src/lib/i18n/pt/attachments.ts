/** What is said of files and pastes that go with a message, in Brazilian Portuguese. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat, isOne } from '../format.ts';

type Words = PageMessages['attachments'];

const { number, bytes, plural, list, span } = createFormat('pt');

const tokens = (count: number) =>
	plural(count, {
		one: `${number(count)} token`,
		many: `${number(count)} de tokens`,
		other: `${number(count)} tokens`
	});
const pages = (count: number) =>
	plural(count, {
		one: `${number(count)} página`,
		many: `${number(count)} de páginas`,
		other: `${number(count)} páginas`
	});
const lines = (count: number) =>
	plural(count, {
		one: `${number(count)} linha`,
		many: `${number(count)} de linhas`,
		other: `${number(count)} linhas`
	});

/** `páginas 1–3 e 8`. */
const ranges: Words['ranges'] = {
	page: (some) => `${isOne(some) ? 'página' : 'páginas'} ${list(some.map(span))}`,
	line: (some) => `${isOne(some) ? 'linha' : 'linhas'} ${list(some.map(span))}`
};

const failures: Words['failures'] = {
	'empty-file': () => 'Está vazio.',
	picture: () => 'É uma imagem. O Qwen3 só lê texto; imagens não podem ser lidas.',
	'not-text': () =>
		'Não contém texto, seja qual for o nome. O Ponder lê texto e PDF: salve-o em um desses formatos.',
	unreadable: () =>
		'O navegador não conseguiu ler. O arquivo pode ter sido movido, alterado ou excluído: escolha-o de novo.',
	folder: () => 'É uma pasta. Abra-a e anexe os arquivos que importam.',
	'too-many': ({ max }) =>
		`No máximo ${number(Number(max))} podem ir com uma mensagem; estes ficaram de fora.`,
	'too-large': ({ bytes: size, max }) =>
		`Tem ${bytes(Number(size))}; o Ponder lê PDFs de até ${bytes(Number(max))}. Anexe uma parte dele.`,
	'pdf-locked': () => 'Abre com senha. A senha é usada só neste dispositivo e não é salva.',
	'pdf-wrong-password': () => 'Não abre com esta senha. Tente outra.',
	'pdf-broken': () =>
		'Está danificado e não pode ser lido. Tente salvá-lo de novo no programa em que foi criado.',
	'pdf-without-text': ({ pages: count }) =>
		`Não há texto ${plural(Number(count), { one: 'na única página', many: `nas ${pages(Number(count))}`, other: `nas ${pages(Number(count))}` })}, só imagens, como as que um scanner faz. Imagens não podem ser lidas; um programa de reconhecimento de texto pode acrescentar texto ao arquivo.`,
	'pdf-reader-missing': () =>
		'O leitor de PDF é baixado do próprio site do Ponder com o primeiro PDF, e não foi possível baixá-lo. Tente de novo quando houver conexão.',
	'worker-crashed': () =>
		'A leitura terminou inesperadamente; talvez o arquivo seja grande demais para a memória deste dispositivo.',
	internal: () => 'O Ponder não conseguiu ler. O erro é nosso; há mais detalhes no console.'
};

export const attachments: Words = {
	attach: 'Anexar arquivos',
	attachment: 'Anexo',
	label: 'Anexado a esta mensagem',
	drop: 'Solte os arquivos para anexá-los',
	dropNote: 'Texto, código e PDF. São lidos neste dispositivo e não saem dele.',
	kinds: { text: 'Texto', code: 'Código', table: 'Tabela', pdf: 'PDF', paste: 'Texto colado' },
	units: { page: 'páginas', line: 'linhas' },
	tokens,
	about: (count) => `cerca de ${tokens(count)}`,
	ranges,
	rangesOf: {
		page: (some, of) => `${ranges.page(some)} de ${number(of)}`,
		line: (some, of) => `${ranges.line(some)} de ${number(of)}`
	},
	inPart: 'em parte',
	reading: 'Lendo…',
	readingPage: (page, count) => `Lendo a página ${number(page)} de ${number(count)}`,
	read: (name) => `Ler “${name}”`,
	remove: (name) => `Remover “${name}”`,
	stop: (name) => `Parar de ler “${name}”`,
	dismissAll: 'Dispensar todos os avisos',
	dismiss: (name) => `Dispensar o aviso sobre “${name}”`,
	isAttached: (name, size) => `“${name}” foi anexado: ${size}.`,
	isTooLong: (name, why) => `“${name}” foi lido e é longo demais. ${why}`,
	cannot: (name, why) => `Não é possível anexar “${name}”. ${why}`,
	left: 'Não foi enviado com a mensagem.',
	removed: (name) => `“${name}” foi removido.`,
	failures,
	password: 'Senha do PDF',
	unlock: 'Abrir',
	tooLong: (size, room) =>
		room > 0
			? `É longo demais de uma vez para este modelo: tem ${size}, e cabem ${number(room)}.`
			: `Tem ${size}, e não cabe mais nada.`,
	uncounted: 'É longo: escolha partes ou espere o modelo ficar pronto para contá-lo.',
	choose: 'Escolher partes',
	stillReading: (name) => `“${name}” ainda está sendo lido. Sua mensagem será enviada assim que terminar.`,
	tinyCannotRead: 'O modelo minúsculo que vem com o Ponder não consegue ler arquivos. Um maior consegue:',
	waits: 'Aguardando o envio',
	dontSend: 'Não enviar ainda',
	notRead: (name) =>
		`Não foi possível ler “${name}”, por isso sua mensagem não foi enviada. Tente de novo ou remova o arquivo.`,
	removeIt: 'Remover',
	notKept: 'O conteúdo não foi guardado: escolha o arquivo de novo.',
	chooseFirst: (name) => `Escolha antes partes de “${name}”: inteiro é longo demais.`,
	notInEdit:
		'Não dá para adicionar arquivos a uma mensagem já enviada. Cole-os na caixa de mensagem e eles vão com a próxima.',
	pasted: (characters) =>
		plural(characters, {
			one: `Você colou ${number(characters)} caractere.`,
			many: `Você colou ${number(characters)} de caracteres.`,
			other: `Você colou ${number(characters)} caracteres.`
		}),
	attachPaste: 'Anexar em vez disso',
	pasteName: 'Texto colado.txt',

	dialog: {
		shown: 'O que o modelo vê',
		all: 'Tudo',
		allRead: 'Tudo o que foi lido',
		beginning: 'O começo',
		end: 'O fim',
		ends: 'Começo e fim',
		own: { page: 'Páginas à sua escolha', line: 'Linhas à sua escolha' },
		none: 'Não cabe nada disto. Remova outro anexo ou encurte a mensagem.',
		counting: 'Contando…',
		written: { page: 'Páginas, por exemplo 1-3, 8', line: 'Linhas, por exemplo 1-120, 400-450' },
		notThere: 'Essas partes não existem aqui.',
		sections: { page: 'Páginas', line: 'Seções' },
		empty: 'sem texto',
		total: (chosen, room) => `${tokens(chosen)} dos ${number(room)} que cabem`,
		totalAbout: (chosen, room) => `cerca de ${tokens(chosen)} dos ${number(room)} que cabem`,
		tooMuch: 'É mais do que cabe.',
		tight: (left) =>
			`${plural(left, { one: 'Resta', many: 'Restam', other: 'Restam' })} ${tokens(left)} para pensar e responder.`,
		uncounted: 'Quando o modelo estiver pronto, ele contará quanto cada parte ocupa.',
		apply: 'Mostrar ao modelo',
		text: 'O texto',
		more: (characters) =>
			plural(characters, {
				one: `Mostrar mais ${number(characters)} caractere`,
				many: `Mostrar mais ${number(characters)} de caracteres`,
				other: `Mostrar mais ${number(characters)} caracteres`
			}),
		whole: { page: pages, line: lines },
		encoding: 'Ler com outra codificação'
	},
	beginningOf: (read, of) => `só os primeiros ${bytes(read)} de ${bytes(of)}`,
	notes: {
		'guessed-encoding': (encoding) =>
			`O arquivo não informa a codificação do texto e é lido como ${encoding}. Se houver letras erradas, escolha outra.`,
		'guessed-before': (encoding) =>
			`O arquivo não informava a codificação do texto e foi lido como ${encoding}. Se houver letras erradas, anexe-o de novo e escolha outra.`,
		cut: (read, of) =>
			`Só o começo foi lido: ${bytes(read)} de ${bytes(of)}. O resto vai muito além do que um modelo consegue ler.`,
		'cut-pages': (read, of) =>
			plural(read, {
				one: `Só ${number(read)} página de ${number(of)} foi lida. O resto vai muito além do que um modelo consegue ler.`,
				many: `Só as primeiras ${number(read)} de páginas, de ${number(of)}, foram lidas. O resto vai muito além do que um modelo consegue ler.`,
				other: `Só as primeiras ${number(read)} páginas de ${number(of)} foram lidas. O resto vai muito além do que um modelo consegue ler.`
			}),
		'pages-without-text': (count) =>
			plural(count, {
				one: `${pages(count)} não tem texto: é uma imagem ou está vazia.`,
				many: `${pages(count)} não têm texto: são imagens ou estão vazias.`,
				other: `${pages(count)} não têm texto: são imagens ou estão vazias.`
			}),
		'broken-pages': (count) =>
			plural(count, {
				one: `${pages(count)} está danificada e não pôde ser lida.`,
				many: `${pages(count)} estão danificadas e não puderam ser lidas.`,
				other: `${pages(count)} estão danificadas e não puderam ser lidas.`
			})
	},
	encodings: {
		'windows-1252': 'Europa Ocidental',
		gb18030: 'Chinês simplificado (GB 18030)',
		big5: 'Chinês tradicional (Big5)',
		shift_jis: 'Japonês (Shift JIS)',
		'euc-kr': 'Coreano (EUC-KR)',
		'windows-1251': 'Cirílico (Windows)',
		'windows-1256': 'Árabe (Windows)',
		'iso-8859-2': 'Europa Central'
	}
};
