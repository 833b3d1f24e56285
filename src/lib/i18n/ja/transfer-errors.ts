/** What each failure of an import or export is called, in Japanese. */
import type * as english from '../en/transfer-errors.ts';
import type { TransferFacts } from '#lib/transfer/errors.ts';
import { errors } from './errors.ts';
import { createFormat } from '../format.ts';

const { number } = createFormat('ja');

/** Where in the file, as far as it is known, to begin a sentence with. */
function place({ line, entry }: TransferFacts): string {
	if (typeof entry === 'number' && typeof line === 'number') {
		return `${number(entry)}番目の項目（${number(line)}行目から）`;
	}
	if (typeof entry === 'number') return `${number(entry)}番目の項目`;
	return typeof line === 'number' ? `${number(line)}行目` : '一部';
}

export const transferErrors: typeof english.transferErrors = {
	'not-json': {
		title: 'ファイルが壊れています',
		body: (facts) =>
			`${place(facts)}を読み取れません。ファイルが途中で切れているか、JSON ではありません。何もインポートしていません。エクスポートまたはダウンロードし直してください。`
	},
	'broken-entry': {
		title: 'ファイルが壊れています',
		body: (facts) =>
			`${place(facts)}が形式に合っていません${facts.field === undefined ? '' : `（「${facts.field}」の箇所）`}。何もインポートしていません。エクスポートし直すか、その箇所を直してください。`
	},
	'entry-too-large': {
		title: '大きすぎる会話があります',
		body: (facts) =>
			`${place(facts)}が、Ponder の扱える大きさを超えています。何もインポートしていません。ファイルから取り除いてください。`
	},
	'unknown-format': {
		title: 'Ponder が読める種類のファイルではありません',
		body: () =>
			'読めるのは、Ponder のファイル、ChatGPT のデータエクスポート、llama.cpp のウェブページからのエクスポートです。何もインポートしていません。このいずれかを選んでください。'
	},
	'newer-format': {
		title: '新しいバージョンの Ponder のファイルです',
		body: () =>
			'何もインポートしていません。ページを再読み込みして新しいバージョンにしてから、もう一度お試しください。'
	},
	'not-a-backup': {
		title: 'バックアップのファイルではありません',
		body: () => '会話だけが入っています。何も変更していません。代わりにインポートしてください。'
	},
	'nothing-in-it': {
		title: 'ファイルに会話がありません',
		body: () => '何もインポートしていません。正しいファイルか確認してください。'
	},
	'broken-archive': {
		title: 'アーカイブを開けません',
		body: () =>
			'壊れているか、暗号化されているか、4 GB を超えています。何もインポートしていません。展開して、中の conversations.json をインポートしてください。'
	},
	unreadable: {
		title: 'ファイルを読み取れません',
		body: () =>
			'移動または変更されたか、開くことが許可されていません。何もインポートしていません。もう一度選んでください。'
	},
	'import-under-way': {
		title: '別のタブがインポート中です',
		body: () => '終わるのを待つか、そのタブで停止してから、もう一度お試しください。'
	},
	'worker-crashed': {
		title: '予期せず止まりました',
		body: () =>
			'メモリの節約などのために、ブラウザーが終了させました。何も変更していません。ほかのタブを閉じて、もう一度お試しください。'
	},
	internal: {
		title: 'Ponder で問題が発生しました',
		body: () =>
			'原因は Ponder の不具合で、あなたの操作ではありません。何も変更していません。もう一度試すか、ページを再読み込みしてください。'
	},
	'storage-denied': {
		title: 'ここには何も保存されていません',
		body: () =>
			'プライベートウィンドウなどのため、Ponder はこのブラウザーの保存領域を利用できません。書き出すものも、保存する場所もありません。通常のウィンドウで Ponder を開いてください。'
	},
	'storage-full': {
		title: '保存領域がいっぱいです',
		body: () =>
			'全部は入らないため、何もインポートしていません。不要なモデルや会話を削除するか、この端末の空きを増やしてください。'
	},
	'storage-blocked': {
		title: errors['storage-blocked'].title,
		body: () => errors['storage-blocked'].body
	},
	'storage-newer': {
		title: 'このタブは古くなっています',
		body: () =>
			'保存されている内容は、より新しいバージョンの Ponder が書いたものです。このページを再読み込みして、もう一度お試しください。'
	},
	'storage-failed': {
		title: '保存領域のエラーです',
		body: () =>
			'ブラウザーが保存領域を読み書きできませんでした。何も変更していません。もう一度試すか、ページを再読み込みしてください。'
	}
};
