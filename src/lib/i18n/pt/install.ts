/** What Ponder says of being installed, in Brazilian Portuguese; menus are named as the browsers name them. */
import type { PageMessages } from '../en/pages.ts';

export const install: PageMessages['install'] = {
	description: 'Um chat privado com o Qwen3 que roda inteiramente no seu dispositivo e pensa na sua frente.',
	screenshots: {
		chat: 'O modelo pensa na sua frente e depois responde',
		models: 'Modelos para este dispositivo, e o que ocupam'
	},
	shortcuts: { newChat: 'Novo chat', temporaryChat: 'Chat temporário', models: 'Modelos' },

	offer: 'Instalar o Ponder',
	offerExplained: 'Em uma janela própria, pela tela de início ou pelo Dock.',
	dismiss: 'Não oferecer a instalação do Ponder',
	installed: 'O Ponder está instalado.',
	title: 'Instalar o Ponder',
	ways: {
		ios: {
			find: 'Abra o menu “Compartilhar” deste navegador.',
			choose: 'Role para baixo e escolha “Adicionar à Tela de Início”.',
			end: 'Confirme com “Adicionar”. O Ponder está na tela de início.'
		},
		'mac-safari': {
			find: 'Abra o menu “Compartilhar” na barra de ferramentas do Safari.',
			choose: 'Escolha “Adicionar ao Dock”.',
			end: 'Confirme com “Adicionar”. O Ponder está no Dock.'
		},
		android: {
			find: 'Abra o menu do navegador, geralmente três pontos.',
			choose: 'Escolha “Adicionar à tela inicial” ou “Instalar”.',
			end: 'Confirme. O Ponder está na tela inicial.'
		},
		desktop: {
			find: 'Abra o menu do navegador, geralmente três pontos.',
			choose:
				'Procure “Instalar Ponder”; no Chrome fica em “Transmitir, salvar e compartilhar” e no Edge, em “Aplicativos”.',
			end: 'Confirme. O Ponder tem uma janela própria.'
		}
	},
	none: 'Este navegador não instala aplicativos da web. O Ponder funciona igualmente bem na aba; Chrome, Edge e Safari podem instalá-lo.',
	iosStorage:
		'O aplicativo na tela de início tem armazenamento próprio: as conversas e os modelos desta aba não estão nele.'
};
