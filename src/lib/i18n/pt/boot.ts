/** What is said when the app itself does not start, in Brazilian Portuguese. */
import type { bootEn } from '../en/boot.ts';

export const bootPt: typeof bootEn = {
	title: 'O Ponder não iniciou',
	reloadBody: 'Recarregar a página costuma resolver.',
	reload: 'Recarregar',
	repairBody:
		'O reparo baixa de novo os arquivos do próprio aplicativo. Suas conversas e os modelos neste dispositivo continuam como estão.',
	repair: 'Reparar o aplicativo',
	repairing: 'Baixando o aplicativo de novo…',
	denied:
		'O navegador não deixa o Ponder remover seus arquivos antigos. Feche todas as outras abas do Ponder e tente de novo. Apagar os dados deste site nas configurações do navegador também resolve, mas exclui suas conversas.',
	unreachable: 'Não foi possível acessar o servidor do Ponder. Tente de novo quando houver conexão.'
};
