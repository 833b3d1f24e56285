/** What the settings page says, in Japanese. */
import type { FileFormat, ImportReport } from '#lib/transfer/protocol.ts';
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';
import { transferErrors } from './transfer-errors.ts';

const { number, bytes, percent } = createFormat('ja');

const conversations = (count: number) => `会話${number(count)}件`;

const formats: Readonly<Record<FileFormat, string>> = {
	ponder: 'Ponder のファイル',
	chatgpt: 'ChatGPT のエクスポート',
	'llama-cpp': 'llama.cpp のエクスポート'
};

/** What an import did, a sentence each. */
function imported({ format, added, alreadyHere, empty, prompts, drafts, ...besides }: ImportReport): string {
	const { thinking, leftOut, promptsHere, draftsLeft, settings } = besides;
	return [
		`${formats[format]}から${conversations(added)}を追加しました。`,
		alreadyHere > 0 ? `${conversations(alreadyHere)}はすでにあったため、そのままにしました。` : '',
		thinking > 0 ? `思考が欠けていたため補った会話：${number(thinking)}件。` : '',
		empty > 0 ? `文章のない${conversations(empty)}は取り込みませんでした。` : '',
		leftOut > 0 ? `取り込まなかった画像・録音・ファイル・ツールの操作：${number(leftOut)}件。` : '',
		prompts > 0 ? `プロンプト${number(prompts)}件を追加しました。` : '',
		drafts > 0 ? `下書き${number(drafts)}件を追加しました。` : '',
		promptsHere > 0 ? `すでにあったため、そのままにしたプロンプト：${number(promptsHere)}件。` : '',
		draftsLeft > 0 ? `同じ場所にすでに下書きがあるため取り込まなかった下書き：${number(draftsLeft)}件。` : '',
		settings === 'taken' ? 'バックアップの設定を適用しました。' : '',
		settings === 'left'
			? 'このファイルはバックアップです。プロンプト、下書き、設定は取り込みませんでした。「バックアップから復元」を選ぶと、それらも取り込みます。'
			: ''
	].join('');
}

export const settings: PageMessages['settings'] = {
	label: 'クイック設定',
	title: '設定',
	open: 'すべての設定',
	theme: 'テーマ',
	themes: { system: 'システムに合わせる', light: 'ライト', dark: 'ダーク' },
	language: '言語',

	appearance: '表示',
	textSize: '文字サイズ',
	textSizes: (share) => (share === 1 ? 'ブラウザーに合わせる' : percent(share)),

	behaviour: '動作',

	data: 'データ',
	dataExplained:
		'すべてのデータは、この端末のこのブラウザーの中に、暗号化せずに保存されています。コピーはほかのどこにもありません。サイトのデータを消去すると、すべて削除されます。',
	kept: '保存されているもの',
	counts: {
		conversations: '会話',
		messages: '会話の中のメッセージ（全バージョン）',
		drafts: '下書き',
		prompts: '保存したプロンプト',
		models: 'ダウンロードしたモデル',
		all: '合計（ブラウザーによる計算）'
	},
	count: (count) => number(count),
	size: (size) => bytes(size),
	unknown: '不明',

	you: 'あなた',
	exportTitle: 'エクスポート',
	exportExplained:
		'Markdown は読むための形式で、表示中のバージョンだけを含みます。JSON はすべてのバージョンを含み、インポートし直せます。バックアップはこの JSON に、思考と、下書き、プロンプト、設定を必ず加えたものです。モデルとアクセストークンは決して含みません。',
	withTraces: '思考を含める',
	exportMarkdown: 'Markdown でエクスポート',
	exportJson: 'JSON でエクスポート',
	backup: 'バックアップを保存',
	exportOne: 'この会話をエクスポート',
	fileName: (name, day) => `${name}-${day}`,
	exporting: 'ファイルを書き出し中',
	exportingProgress: (done, total) => `会話${number(total)}件中${number(done)}件`,
	exported: 'ファイルをブラウザーのダウンロードに渡しました。',

	importTitle: 'インポート',
	importExplained:
		'Ponder のファイル、ChatGPT のデータエクスポート（アーカイブ、またはその中の conversations.json）、llama.cpp のウェブページからのエクスポートに対応しています。Ponder のファイルからは添付も戻ります。ほかのものから取り込むのは文章だけです。添付ファイルの文章も含まれていれば取り込みますが、画像や録音は取り込みません。すでにあるものはそのまま残り、欠けている思考だけを補います。',
	import: '会話をインポート',
	restore: 'バックアップから復元',
	importing: 'ファイルを読み取り中',
	importingProgress: (done, total) => `${bytes(done)} / ${bytes(total)}`,
	imported,
	nothingLeft: '[Ponder では取り込めない画像またはファイル]',
	stop: '停止',
	stopped: '停止しました。何も変更していません。',
	cutImport: (name) =>
		`「${name}」のインポートが終わる前に、ページを離れたか再読み込みしました。もう一度このファイルをインポートしてください。すでにあるものはそのまま残ります。`,
	importQuestion: (name) => `「${name}」の会話をインポートしますか？`,
	nothingImported: '何もインポートしませんでした。',

	/** Conversations that the browser removed. */
	lost: {
		title: (count) => `ブラウザーが${conversations(count)}を削除しました`,
		body: '前回 Ponder を開いたときにはあり、Ponder の中で削除されたものではありません。ディスク上のデータが壊れたときや空きが足りないときに、ブラウザーが破棄することがあります。保存したバックアップがあれば復元できます。なければ元に戻せません。'
	},
	deleteTitle: 'すべて削除',
	deleteExplained: 'この端末にある会話、下書き、プロンプト、設定、ダウンロードしたモデルを削除します。',
	deleteAll: 'すべて削除',
	deleteQuestion: (count, size) =>
		`${conversations(count)}と、すべての下書き、プロンプト、設定、${bytes(size)} のモデルを削除しますか？元に戻すことはできません。`,
	deleteYes: 'すべて完全に削除',
	allDeleted: {
		title: 'すべて削除しました',
		body: '会話、下書き、プロンプト、設定、ダウンロードしたモデルは、この端末から消えました。'
	},
	deleteFailed: '一部を削除できませんでした。Ponder のほかのタブを閉じて、もう一度お試しください。',

	about: '情報',
	version: (version) => `Ponder ${version}（ライセンス：Apache-2.0）`,
	models: 'モデル',
	modelsLicence:
		'Qwen3 は Alibaba Cloud の Qwen チームによるもので、ライセンスは Apache-2.0 です。Ponder 付属のデモ用モデルは Ponder のもので、ライセンスは同じです。あなたが指定したリポジトリには、それぞれのライセンスがあります。',
	libraries: 'ライブラリ',
	librariesExplained: 'Ponder の開発に使い、同梱しているものです。',
	library: (name, version, licence) => `${name} ${version}：${licence}`,
	librariesFailed: '一覧を取得できませんでした。ページを再読み込みして、もう一度お試しください。',

	diagnostics: '診断情報',
	diagnosticsExplained:
		'不具合の報告用です。このブラウザーと端末でできることと、Ponder が選んだ内容が入ります。あなたが書いた内容は一切含みません。',
	copyDiagnostics: '診断情報をコピー',

	errors: transferErrors
};
