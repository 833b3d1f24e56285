/** What the widget's page says in a frame in which nothing of Ponder can run, in Japanese. */
import type { sandboxedEn } from '../en/sandboxed.ts';

export const sandboxedJa: typeof sandboxedEn = {
	title: 'このフレームでは Ponder を実行できません',
	body: '表示元のページが、Ponder のスクリプトとストレージを禁止しています。ページの制作者は、フレームの sandbox 属性に次の値を書けば許可できます。',
	attribute: 'allow-scripts allow-same-origin allow-forms allow-popups',
	open: 'Ponder を別のウィンドウで開く'
};
