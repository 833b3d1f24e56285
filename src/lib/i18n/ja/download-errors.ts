/** What each failure of getting and keeping models is called, in Japanese. */
import type { DownloadErrorCatalogue } from '../error-words.ts';
import { createFormat } from '../format.ts';

const { bytes, roughDuration } = createFormat('ja');

/** The file that a fact names, or what stands for it where none does. */
const file = (path: string | number | undefined) =>
	path === undefined ? '一部のファイル' : `ファイル ${path} `;

export const downloadErrors: DownloadErrorCatalogue = {
	offline: {
		title: '接続が切れました',
		body: () => '届いた分はすべて残っています。接続を確認して再開してください。中断したところから続きます。'
	},
	'hub-address-invalid': {
		title: 'このアドレスは使えません',
		body: () =>
			'モデルの取得先には、https://hub.example のように https:// で始まり、ホスト名だけのアドレスを指定します。暗号化なしで使えるのは、このコンピューター自身（http://localhost）だけです。アドレスを直して、もう一度お試しください。'
	},
	'not-a-hub': {
		title: 'モデルの配布元ではないようです',
		body: () =>
			'このアドレスから応答はありますが、モデルの配布元としての応答ではありません。アドレスを確認するか、huggingface.co に戻してください。'
	},
	unauthorized: {
		title: 'アクセストークンが必要です',
		body: () =>
			'このモデルは一般公開されていないか、トークンが受け付けられませんでした。「モデルの取得先」に有効なトークンを入力して、もう一度お試しください。'
	},
	forbidden: {
		title: 'このモデルは利用が制限されています',
		body: () =>
			'公開者が事前の同意を求めています。配布元にあるモデルのページで条件に同意し、「モデルの取得先」にトークンを入力して、もう一度お試しください。'
	},
	'not-found': {
		title: '配布元にファイルがありません',
		body: ({ path }) =>
			path === undefined
				? 'この名前のモデルはないか、すでになくなっています。名前を確認するか、別のモデルを選んでください。'
				: `配布元に ${path} がありません。ミラーに欠けがあるのかもしれません。「モデルの取得先」で huggingface.co に戻すか、別のモデルを選んでください。`
	},
	'rate-limited': {
		title: '配布元が待つよう求めています',
		body: ({ seconds }) =>
			seconds === undefined
				? '短時間のアクセスが多すぎました。同じネットワークのほかの人によるものかもしれません。届いた分は残っています。数分待ってから再開してください。'
				: `短時間のアクセスが多すぎました。同じネットワークのほかの人によるものかもしれません。届いた分は残っています。${roughDuration(Number(seconds) * 1000)} 待ってから再開してください。`
	},
	'hub-failed': {
		title: '配布元で問題が起きています',
		body: ({ status }) =>
			status === undefined
				? '応答がありませんでした。届いた分は残っています。しばらくしてから再開するか、ミラーを使ってください。'
				: `応答コードは ${status} でした。届いた分は残っています。しばらくしてから再開するか、ミラーを使ってください。`
	},
	'address-expired': {
		title: 'ファイルのアドレスの期限が切れました',
		body: () =>
			'配布元が示すアドレスは短時間だけ有効ですが、繰り返し拒否されました。届いた分は残っています。この端末の時計を確認し、しばらくしてから再開してください。'
	},
	'unexpected-answer': {
		title: '配布元から想定外の応答がありました',
		body: ({ status }) =>
			status === undefined
				? 'ログインページなどが、ネットワークの途中で応答しているのかもしれません。別のサイトを開いて確かめてから、再開してください。'
				: `応答コードは ${status} でした。ログインページなどが、ネットワークの途中で応答しているのかもしれません。別のサイトを開いて確かめてから、再開してください。`
	},
	'size-changed': {
		title: 'ファイルのサイズが違います',
		body: ({ path, expected, found }) =>
			expected === undefined || found === undefined
				? `${file(path)}が、Ponder の想定するものと違うため、保存しませんでした。ミラーを使っている場合は huggingface.co に戻すか、後でもう一度お試しください。`
				: `${file(path)}のサイズは ${bytes(Number(expected))} のはずですが、配布元では ${bytes(Number(found))} です。保存しませんでした。ミラーを使っている場合は huggingface.co に戻すか、後でもう一度お試しください。`
	},
	truncated: {
		title: 'データが途中で切れます',
		body: ({ path }) =>
			`${file(path)}の受信が、繰り返し途中で終わりました。フィルターなど、ネットワーク上の何かがダウンロードを切っているようです。別のネットワークで再開してください。正しく届いた分は残っています。`
	},
	'wrong-bytes': {
		title: '届いたデータがモデルと一致しません',
		body: ({ path }) =>
			`${file(path)}を2回取得しましたが、公開されているものと一致しないため破棄しました。別のネットワークを試すか、ミラーを使っている場合は huggingface.co に戻してください。`
	},
	'not-a-model': {
		title: 'Ponder で動くモデルがありません',
		body: () =>
			'このリポジトリには、ブラウザーで動く形式の Qwen3 モデルがありません。別のリポジトリを選んでください。'
	},
	'import-mismatch': {
		title: 'このモデルのファイルではありません',
		body: ({ path }) =>
			`${file(path)}が、公開されているものと一致しないため、何も保存しませんでした。同じバージョンのモデルを探すか、ダウンロードしてください。`
	},
	'not-stored': {
		title: 'モデルはもうこの端末にありません',
		body: () => '別のタブなどで削除されました。使うには、もう一度ダウンロードしてください。'
	},
	'worker-crashed': {
		title: 'ダウンロードが予期せず止まりました',
		body: () =>
			'メモリの節約などのために、ブラウザーが終了させました。届いた分はすべて残っています。再開すると、中断したところから続きます。'
	},
	internal: {
		title: 'Ponder で問題が発生しました',
		body: () =>
			'原因は Ponder の不具合で、あなたの操作ではありません。届いた分は残っています。もう一度お試しください。繰り返す場合は、ページを再読み込みしてください。'
	},

	/* Storage ------------------------------------------------------------------------------- */
	'storage-denied': {
		title: 'ここにはモデルを保存できません',
		body: () =>
			'プライベートウィンドウなどのため、Ponder はこのブラウザーの保存領域を利用できません。モデルをダウンロードするには、通常のウィンドウで Ponder を開いてください。'
	},
	'storage-full': {
		title: '保存領域がいっぱいです',
		body: () => '届いた分は残っています。不要なモデルを削除するか、この端末の空きを増やして再開してください。'
	},
	'storage-blocked': {
		title: '別のタブがモデルを使用中です',
		body: () => '古いバージョンの Ponder が別のタブで開いています。そのタブを閉じて、もう一度お試しください。'
	},
	'storage-newer': {
		title: 'このページは古くなっています',
		body: () =>
			'モデルは、より新しいバージョンの Ponder で保存されています。このページを再読み込みすると、新しいバージョンになります。'
	},
	'storage-failed': {
		title: 'ディスクの読み書きに失敗しました',
		body: () =>
			'それまでに保存が済んだものは残っています。もう一度お試しください。繰り返す場合は、ブラウザーを再起動するか、この端末の空きを増やしてください。'
	}
};
