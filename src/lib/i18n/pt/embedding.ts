/** The page for people who put Ponder into their own pages, in Brazilian Portuguese. */
import type { PageMessages } from '../en/pages.ts';

const options: PageMessages['embedding']['options'] = {
	mode: { name: 'Forma', about: 'Na página, um botão no canto ou a janela inteira.' },
	model: {
		name: 'Modelo',
		about: 'Sugerido se o visitante já o tem; nada grande é baixado sem o clique dele.'
	},
	thinking: { name: 'Pensamento', about: 'Se o modelo pensa antes de responder. O visitante pode mudar.' },
	budget: { name: 'Limite de pensamento', about: 'Em tokens, ou “unlimited”.' },
	system: {
		name: 'Prompt do sistema',
		about: 'O que é dito primeiro ao modelo. O visitante pode ler.'
	},
	locale: { name: 'Idioma', about: 'Uma tag como en ou ar. Se ficar vazio: o idioma do visitante.' },
	theme: { name: 'Cores', about: 'Se não for definido: como o sistema do visitante.' },
	greeting: { name: 'Saudação', about: 'Aparece onde a conversa começa.' },
	suggestions: {
		name: 'Sugestões',
		about: 'Até seis perguntas, separadas por |. Um clique as leva para a caixa de mensagem.'
	},
	label: {
		name: 'Texto do botão',
		about: 'Como o botão se chama, no lugar de “Perguntar a um assistente privado”.'
	},
	minHeight: {
		name: 'Altura mínima',
		about: 'Em pixels CSS. Esse espaço é reservado desde o início, então nada se move.'
	},
	maxHeight: { name: 'Altura máxima', about: 'Em pixels CSS. Além disso, o quadro rola.' },
	credentialless: {
		name: 'Sem credenciais',
		about: 'Para páginas com isolamento de origem cruzada: o quadro começa sempre com o armazenamento vazio.'
	}
};

export const embedding: PageMessages['embedding'] = {
	title: 'Coloque o Ponder na sua página',
	lead: 'Com duas linhas, seus visitantes têm um assistente que roda nos próprios dispositivos. Você não precisa de servidor, e o que eles escrevem não sai de lá.',
	build: 'Escolher',
	chosen: 'O que você escolheu',
	byVisitor: 'Como o visitante preferir',
	byPage: 'Como sua página precisar',
	choices: {
		inline: 'Na página',
		bubble: 'Um botão',
		fullscreen: 'Janela inteira',
		on: 'Ativado',
		off: 'Desativado',
		auto: 'Como o sistema',
		light: 'Claro',
		dark: 'Escuro'
	},
	options,
	look: 'Cores e cantos',
	lookExplained: 'Cores como se escrevem em CSS, ou um par: light-dark(#fff, #111). Cantos em px, rem ou em.',
	fault: 'Isto não pode ser usado; vale o padrão.',
	reset: 'Restaurar os padrões',
	preview: 'Prévia',
	previewExplained: 'O quadro como ele é. Responde com o modelo que vem com o Ponder, neste dispositivo.',
	previewShapes: {
		bubble: 'Sua página, em miniatura. Um clique no botão abre o quadro ao lado; outro clique o fecha.',
		fullscreen: 'Sua página, em miniatura. Um clique no botão abre o quadro na janela inteira.'
	},
	/** As the widget itself has it. */
	openLabel: 'Perguntar a um assistente privado',
	previewTitle: 'Prévia do quadro',
	snippet: 'Cole isto',
	snippets: { frame: 'Ou só um quadro, sem script' },
	snippetExplained: {
		element:
			'O script é pequeno, carrega só um botão e coloca o quadro ao lado dele quando um visitante pede.',
		frame:
			'Para páginas que não permitem scripts. Sua página não recebe nada dele nem pode perguntar nada a ele.'
	},
	copy: 'Copiar as linhas',
	copied: 'Copiado',
	copyFailed: 'O navegador não permitiu copiar.',
	frameTitle: 'Ponder, um assistente privado',
	examples: 'Exemplos',
	example: {
		inline: 'Em uma página',
		bubble: 'Um botão no canto',
		frame: 'Um quadro sem scripts',
		client: 'Uma página que pergunta ao modelo'
	},
	security: 'O que é seguro e o que cabe a você',
	notes: {
		reading:
			'Sua página não pode ler o que um visitante escreve, nem respostas, configurações ou modelos. Enviar mensagens e ler respostas exige o consentimento do visitante, pedido dentro do quadro por um botão que precisa estar à vista para ser clicado, uma vez para cada origem.',
		hidden:
			'Com esse consentimento, sua página também pode perguntar enquanto o quadro está oculto. Quando volta a ser visto, o quadro diz isso: quantas vezes, e como retirar o consentimento.',
		spaces: 'Cada origem tem suas próprias conversas. Elas não são as do Ponder do próprio visitante.',
		context:
			'O que você fornece como contexto de uma página é mostrado ao visitante, com o nome do seu servidor, antes de ser usado. Se você o mudar, ele só vale depois de ser mostrado de novo, e é marcado como alterado.',
		allowList:
			'Quem pode mostrar esta cópia do Ponder em um quadro está em embed.json, ao lado dela: { "origins": ["https://example.org"] }, ou "*" para todos. As páginas do próprio aplicativo não podem ser mostradas por ninguém.',
		origin:
			'Os cabeçalhos que vêm com o Ponder permitem que qualquer site mostre a página do widget em um quadro, mas não uma página sem origem, como um arquivo.',
		policies:
			'Com Content-Security-Policy, sua página precisa de script-src e frame-src para este endereço. Com Cross-Origin-Embedder-Policy, um iframe simples precisa do atributo credentialless; o widget o define sozinho.',
		sandbox:
			'Um quadro com sandbox precisa de allow-scripts, allow-same-origin e allow-forms, e de allow-popups para seus links.'
	},
	client: 'Perguntar ao modelo pela sua página',
	clientExplained:
		'Nos formatos da API da OpenAI; quem responde é o dispositivo do visitante, depois que ele concorda. O cliente oficial funciona pela opção fetch.',
	typesLink: 'Todos os tipos: widget.d.ts',
	reference: 'O protocolo',
	referenceExplained:
		'O que o elemento e o quadro dizem um ao outro, para quem escreve seu próprio host. Gerado a partir dos tipos no código-fonte.',
	calls: 'Chamadas, da sua página para o quadro',
	events: 'Eventos, do quadro para a sua página',
	errors: 'Códigos do que pode falhar',
	types: 'Tipos',
	withConsent: 'Com o consentimento do visitante',
	columns: { name: 'Nome', params: 'Com', result: 'Termina com', progress: 'enquanto isso' }
};
