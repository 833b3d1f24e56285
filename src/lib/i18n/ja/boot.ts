/** What is said when the app itself does not start, in Japanese. */
import type { bootEn } from '../en/boot.ts';

export const bootJa: typeof bootEn = {
	title: 'Ponder を起動できませんでした',
	reloadBody: 'ページを再読み込みすると、たいてい解決します。',
	reload: '再読み込み',
	repairBody: '修復では、アプリ自体のファイルを取得し直します。会話とこの端末のモデルはそのまま残ります。',
	repair: 'アプリを修復',
	repairing: 'アプリを取得し直しています…',
	denied:
		'ブラウザーが、Ponder の古いファイルの削除を許可しません。Ponder のほかのタブをすべて閉じて、もう一度お試しください。ブラウザーの設定でこのサイトのデータを削除しても解決しますが、会話も削除されます。',
	unreachable: 'Ponder のサーバーに接続できません。ネットワークに接続してから、もう一度お試しください。'
};
