/** What Ponder says of a temporary chat: one that is never stored. Japanese. */
import type { Messages } from '../en/core.ts';

export const temporary: Messages['temporary'] = {
	title: '一時チャット',
	start: '一時チャット',
	mark: '一時',
	emptyTitle: '保存されないチャット',
	emptyBody:
		'内容はメモリにだけ置かれ、ページを再読み込みするか閉じると消えます。別のチャットを開いたときは、元に戻せるようにお知らせします。',
	note: '保存されません。Ponder を再読み込みするか閉じると消えます。'
};
