/** What Ponder says of itself as an app, in Brazilian Portuguese. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, bytes, plural } = createFormat('pt');

export const pwa: PageMessages['pwa'] = {
	offline: {
		label: 'Sem conexão',
		ready: 'Pronto sem conexão',
		readyBody: (size) => `O aplicativo ocupa ${bytes(size)} neste dispositivo e abre sem conexão.`,
		preparing: 'Preparando o uso sem conexão…',
		unsupported:
			'Este navegador ou esta janela não salva aplicativos, então é preciso conexão para abrir o Ponder.',
		failures: {
			'not-fetched':
				'Não foi possível salvar o aplicativo neste dispositivo: os arquivos dele não chegaram. Uma nova tentativa será feita na próxima vez.',
			changed: 'Uma versão mais nova do Ponder está a caminho. Esta não é salva para uso sem conexão.',
			'no-room': 'Não foi possível salvar o aplicativo neste dispositivo: o navegador não dá espaço a ele.',
			'unknown-file':
				'Outra versão do Ponder está salva neste dispositivo. Recarregue a página para usá-lo sem conexão.'
		}
	},

	update: {
		offered: 'Há uma nova versão do Ponder.',
		offeredBody: 'Atualizar recarrega todas as abas abertas. Conversas e rascunhos são mantidos.',
		apply: 'Atualizar',
		waiting:
			'A nova versão entra quando todas as abas tiverem terminado de responder, baixar, importar e salvar, e não houver nenhum chat temporário aberto ou que ainda possa ser recuperado.',
		applying: 'Aplicando a nova versão…'
	},

	protection: {
		label: 'Proteção',
		headers:
			'O navegador impõe regras à página e ao modelo: nenhum dos dois pode se comunicar com outros servidores.',
		metaOnly:
			'Este servidor não envia cabeçalhos de proteção, então o navegador impõe suas regras só à página, ainda não ao modelo. Na próxima vez que você abrir o Ponder, elas valerão para os dois.',
		refused: (count) =>
			plural(count, {
				one: `O navegador recusou ${number(count)} tentativa de violar essas regras.`,
				many: `O navegador recusou ${number(count)} de tentativas de violar essas regras.`,
				other: `O navegador recusou ${number(count)} tentativas de violar essas regras.`
			})
	}
};
