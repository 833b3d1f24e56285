/** The words for several conversations at once, in Japanese. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number } = createFormat('ja');

export const selection: PageMessages['selection'] = {
	begin: '選択',
	older: (count) => `以前の${number(count)}件を表示`,
	label: '選択した会話',
	count: (count) => `${number(count)}件を選択中`,
	all: 'すべて選択',
	end: '選択を終了',
	pin: '選択した会話をピン留め',
	unpin: '選択した会話のピン留めを外す',
	export: '選択した会話をエクスポート',
	fileName: (count) => `会話${number(count)}件`,
	delete: '選択した会話を削除',
	temporaryBack: '元に戻す',
	temporaryLeft:
		'一時チャットを閉じました。このお知らせを閉じるか、別のチャットでメッセージを送信するか、別の一時チャットを離れるまでは元に戻せます。どこにも保存されていません。',
	deleting: (count) => `会話${number(count)}件を削除中…`,
	deletingProgress: (done, total) => `${number(done)} / ${number(total)}件`,
	deleted: (count) => `会話${number(count)}件を削除しました。`
};
