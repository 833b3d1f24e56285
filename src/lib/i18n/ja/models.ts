/** The words of the models page, in Japanese. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, bytes, byteRate, roughDuration, percent, list } = createFormat('ja');

const tokens = (count: number) => `${number(count)}トークン`;

const rate = (tokensPerSecond: number) =>
	`${number(tokensPerSecond, tokensPerSecond < 10 ? 1 : 0)}トークン/秒`;

export const models: PageMessages['models'] = {
	title: 'モデル',
	intro: (host) =>
		`モデルは一度だけ ${host} からダウンロードします。その後は、ネットワークなしでこの端末の中で動きます。`,
	looking: 'この端末でできることを調べています…',
	list: 'モデル',
	evicted: (models) => `ブラウザーが ${list(models)} を削除しました`,
	evictedBody:
		'端末の空きが足りないときや、サイトを長く開かなかったときに、ブラウザーが行います。会話は別に保存されています。使うには、もう一度ダウンロードしてください。',

	recommended: 'この端末におすすめ',
	inUse: '使用中',
	figuresExplained: (context) =>
		`メモリは、${tokens(context)}の会話でモデルの実行中に使う量です。速度は、最初の回答で測定するまでは、この端末での推定値です。点数は Qwen3 の技術報告書によります。`,
	download: 'ダウンロード',
	onDisk: 'この端末での容量',
	memory: 'メモリ',
	speed: '速度',
	speedEstimated: (tokensPerSecond) => `約${rate(tokensPerSecond)}`,
	speedMeasured: (tokensPerSecond) => `${rate(tokensPerSecond)}（実測）`,
	licence: 'ライセンス',
	licenceUnknown: '記載なし',
	version: 'バージョン',
	versions: {
		q4f16: '4ビット、半精度：GPU 用',
		q4: '4ビット、単精度：半精度に対応しない GPU 用',
		quantized: '8ビット：CPU 用'
	},
	otherVersions: 'ほかのバージョン',
	about: {
		bundled:
			'Ponder に付属する、ごく小さなモデルです。思考の仕組みを見せるためのもので、足し算、つづり、あいさつのほかは何も知りません。',
		small: (claimed, score) =>
			`速くて軽いモデルです。${number(claimed)}言語に対応しますが、多くの言語は苦手で、スペイン語のテストは100点中${number(score)}点でした。英語と中国語、短い作業に向いています。`,
		middle: (claimed, score) =>
			`バランスの良いモデルです。${number(claimed)}言語に対応し、主要な言語では実用になりますが、ほかはばらつきがあります。スペイン語のテストは100点中${number(score)}点でした。`,
		large: (claimed, score) =>
			`ブラウザーで動くものの中で最も高性能です。${number(claimed)}言語に対応し、主要な言語では安定しています。スペイン語のテストは100点中${number(score)}点でした。`,
		named: (repository) =>
			`あなたが指定した ${repository} のモデルです。品質、言語、ライセンスについて、Ponder は何も把握していません。`
	},

	refusals: {
		'not-published': 'この端末で動く形式では公開されていません。',
		'needs-webgpu':
			'ブラウザーから使える GPU が必要です。最新の Chrome、Edge、Safari なら使えることがあります。',
		'needs-shader-f16': '半精度で計算できる GPU が必要ですが、この GPU は対応していません。',
		'needs-jspi':
			'このブラウザーでは、メモリに二重に置く必要があります。最新の Chrome や Edge なら、少しずつ読み込めます。',
		'needs-jspi-or-memory': (needed) =>
			`このブラウザーではメモリに二重に置く必要があり、${bytes(needed)} のメモリを備えた端末が要ります。最新の Chrome や Edge なら、少しずつ読み込めます。`,
		'gpu-limit': (needed, found) =>
			`最も大きな部分が GPU を一度に ${bytes(needed)} 使いますが、この GPU の上限は ${bytes(found)} です。`,
		'wasm-ceiling': (needed, found) =>
			`${bytes(needed)} を使い、ブラウザーが扱える ${bytes(found)} を超えています。`,
		memory: (needed, found) =>
			`最大で ${bytes(needed)} のメモリを使います。メモリが ${bytes(found)} のこの端末には多すぎます。`,
		'ios-memory': (needed, found) =>
			`メモリを ${bytes(needed)} 使います。iPhone と iPad では、約 ${bytes(found)} でページが閉じられます。`
	},
	cannot: 'ここでは動きません',
	warnings: {
		'much-memory': 'この端末のメモリを多く使います。使用中はほかのアプリを閉じてください。',
		'ios-may-close': 'iPhone と iPad の上限に近いため、回答の途中でページが閉じられることがあります。',
		'slow-on-cpu': 'ここでは CPU で動くため、毎秒数トークン以下になります。',
		'short-context': 'この端末のメモリには、短い会話しか収まりません。'
	},

	get: (size) => `ダウンロード（${bytes(size)}）`,
	getFrom: (host) => `${host} と、そこが指定する保存先から`,
	ofModel: (action, model) => `${action}：${model}`,
	getAnyway: 'それでも試す',
	resolving: (host) => `${host} に問い合わせています…`,
	pause: '一時停止',
	resume: '再開',
	resumeFrom: (host) => `${host} から続行`,
	cancel: 'キャンセル',
	stop: '停止',
	progressLabel: (model) => `${model} のダウンロード`,
	progress: (done, total) => `${bytes(done)} / ${bytes(total)}`,
	rate: (bytesPerSecond) => byteRate(bytesPerSecond),
	left: (ms) => (ms < 10_000 ? '残り数秒' : `残り約 ${roughDuration(ms)}`),
	stages: {
		resuming: '届いている分を調べています…',
		transferring: 'ダウンロード中',
		elsewhere: '別のタブがこのモデルをダウンロードしています。終わればここでも使えます。',
		verifying: '届いたデータを確認しています…',
		mending: '正しく届かなかった部分があります。少しずつ取得し直して照合します。'
	},
	importing: 'ファイルを読み取り中…',
	repairing: '修復中…',
	tinyLimits:
		'Ponder に付属するとても小さなモデルです。少ない数の足し算、単語の逆読み、あいさつができます。長い足し算はよく間違え、ファイルは読めません。',
	waiting: (cause, ms) =>
		ms < 1000 ? `${cause}。再試行しています…` : `${cause}。${roughDuration(ms)} 後に再試行します。`,
	onlyWhole: '保存されるのは揃った断片だけです。揃っていない断片で届いていた分は、もう一度取得します。',
	dropped: (size) =>
		`ほかに ${bytes(size)} が届いていましたが、まだ揃っていない断片の一部でした。保存されるのは揃った断片だけなので、この分はもう一度取得します。`,
	paused: (stored, total) => `一時停止中。${bytes(total)} のうち ${bytes(stored)} が届いています。`,
	filesOf: (count) => `${number(count)}個のファイル`,
	fileVerified: '確認済み',

	asking: '配布元の内容が Ponder の想定と違います',
	askingBody: (host) =>
		`このモデルについて ${host} が示すファイルは、Ponder が想定するものと違います。ミラーに違いがある場合や、ファイルが差し替えられた場合に起こります。どちらを信頼するか決めてください。`,
	pinned: 'Ponder の想定',
	listed: '配布元の内容',
	missing: 'この名前のファイルなし',
	exactly: (size) => `${number(size)}バイト`,
	fingerprint: (start) => `ハッシュ値 ${start}…`,
	noFingerprint: 'ハッシュ値なし',
	keepPinned: 'Ponder の想定どおりのものだけ',
	keepListed: '配布元のものを使う',
	decideLater: '今は決めない',

	ready: 'この端末で使えます',
	readyFrom: (host) => `${host} から取得`,
	imported: 'ディスクのファイルから取得',
	use: 'チャットで使う',
	verify: '検証',
	verifying: '受信時のデータと1バイトずつ照合しています…',
	sound: (checked) => `検証しました。${bytes(checked)} すべてが受信時と同じです。`,
	unknownFiles: (paths) => `${list(paths)} には照合できる公開情報がないため、受信時のデータと照合しました。`,
	damaged: (size, count) => `ディスク上の${number(count)}か所（合計 ${bytes(size)}）が変化しています。`,
	repair: (size) => `修復（${bytes(size)} を取得）`,
	repaired: (size) => `修復しました。${bytes(size)} を取得し直しました。`,
	save: 'ディスクに保存',
	saving: 'ディスクに書き込み中…',
	remove: '削除',
	removing: '削除中…',
	confirmRemove: (size) =>
		`削除しますか？${bytes(size)} の空きができます。再び使うには、もう一度ダウンロードが必要です。`,
	confirmCancel: (size) => `ダウンロードをキャンセルしますか？届いている ${bytes(size)} は削除されます。`,
	keep: '残す',
	freed: (size) => `${bytes(size)} の空きができました。`,
	forget: '一覧から外す',
	confirmForget: (model, size) =>
		`${model} を一覧から外しますか？ここにあるデータは削除され、${bytes(size)} の空きができます。`,

	importTitle: 'このコンピューターのファイルから',
	importBody:
		'モデルのフォルダーがすでにあれば、ダウンロードは不要です。各ファイルを公開情報のハッシュ値と照合します。ハッシュ値がわからない場合は、サイズだけを照合します。',
	importFolder: 'フォルダーを選択',
	importFiles: 'ファイルを選択',
	importDrop: 'またはここにドロップ',
	importNone: 'これらのファイルの中に、Ponder の知っているモデルはありません。',
	importIncomplete: (model, paths) =>
		`これらは ${model} のファイルのようですが、${list(paths)} がありません。フォルダー全体を選んでください。`,
	importTaken: (model) => `${model} を読み取り中…`,
	importBusy: (model) => `${model} は処理中です。終わってから、もう一度ファイルを選んでください。`,
	importPresent: (model) => `${model} はすでにこの端末にあります。`,

	otherTitle: 'ほかの Qwen3 モデル',
	otherBody: 'ONNX 形式の Qwen3 モデルを含むリポジトリなら使えます（onnx-community のものなど）。',
	otherLabel: 'リポジトリ',
	otherPlaceholder: '所有者/名前',
	otherAdd: '調べる',
	otherFrom: (host) => `ファイルの一覧を ${host} から取得します。`,
	inspecting: (repository) => `${repository} を調べています…`,
	added: (model) => `${model} を一覧に加えました。`,
	known: (model) => `これは ${model} で、すでに一覧にあります。`,
	names: {
		empty: 'onnx-community/Qwen3-0.6B-ONNX のように、リポジトリの名前を入力してください。',
		'not-owner-and-name': 'リポジトリの名前は「所有者/名前」の二つの部分からなります。',
		'bad-characters':
			'リポジトリの名前として使えません。使えるのは、文字、数字、ドット、ハイフンと、スラッシュ一つです。',
		'other-host':
			'このアドレスは別のホストのものです。先にそのホストをミラーに設定するか、「所有者/名前」と入力してください。',
		'not-a-model-address': 'このアドレスはモデルを指していません。'
	},
	unseen: {
		title: (repository) => `${repository} というリポジトリは存在しないか、非公開です`,
		body: (host) =>
			`${host} はどちらの場合も同じ応答を返します。入力した名前を確かめてください。非公開の場合は、「モデルの取得先」に読み取りを許されたトークンを入力して、もう一度お試しください。`
	},
	flawed: (repository) => `${repository} は Ponder では動きません`,
	flaws: {
		'no-onnx-folder': '「onnx」フォルダーがありません。名前が「-ONNX」で終わるものを探してください。',
		'genai-packaging-only':
			'ブラウザー以外のプログラム専用の形式です。onnx-community のものを探してください。',
		'no-runnable-dtype': 'ブラウザーで動くバージョン（q4f16、q4、int8）がありません。',
		'incomplete-weights': 'ファイルの一部が欠けています。',
		'no-config': '設定ファイルがありません。',
		'config-unreadable': '設定に、Ponder に必要な項目がありません。',
		'mixture-of-experts': '多数のエキスパートからなる MoE モデルで、ブラウザーには大きすぎます。',
		'linear-attention': '新しい種類のモデルで、Ponder が必要とする記憶の巻き戻しができません。',
		multimodal: '画像や音声を扱うモデルです。Ponder が読み書きするのは文章だけです。',
		'not-generative': '文章を分類や順位付けするためのモデルで、文章を書くものではありません。',
		'other-architecture': 'Qwen3 のモデルではありません。',
		'no-tokenizer': 'トークナイザーがありません。',
		'no-tokenizer-config': 'チャットテンプレートがありません。'
	},
	flawFound: (found) => `検出した内容：${found}。`,

	spaceTitle: 'この端末の容量',
	spaceUse: (models, other, free) =>
		`モデル ${bytes(models)}、会話とアプリ ${bytes(other)}、空き ${bytes(free)}`,
	spaceModels: 'モデル',
	spaceOther: '会話とアプリ',
	spaceFree: 'Ponder が使える空き',
	spaceUnknown: (models) =>
		`モデルが ${bytes(models)} を使っています。空き容量は、このブラウザーではわかりません。`,
	shortage: (needed, free) =>
		`空きが足りないようです。必要な容量は ${bytes(needed)}、空きは ${bytes(free)} です。`,
	deletable: (model, size) => `${model} を削除すると ${bytes(size)} の空きができます。`,
	nothingDeletable: '先にこの端末の空きを増やしてから、戻ってきてください。',
	persistent: 'あなたが削除するまで残ります。ブラウザーが勝手に削除することはありません。',
	bestEffort: '端末の空きが足りなくなると、ブラウザーが確認なしにモデルを削除することがあります。',
	persistenceUnsupported: 'モデルが残り続けるかどうか、このブラウザーではわかりません。',
	askPersistence: '残すようブラウザーに求める',
	advice: {
		'install-first':
			'iPhone と iPad では、ホーム画面のアプリの保存領域は別です。ホーム画面で使う場合は、先に追加し、アプリの中でダウンロードしてください。',
		'seven-days':
			'Safari を使った日が7日になるまで一度も開かなかったサイトの保存データは、Safari が削除します。インストールした Ponder は対象外です。'
	},
	strays: 'そのほかの保存データ',
	straysBody: '以前のバージョン（一部だけのものを含む）と、一覧から外れたモデルです。',

	hubTitle: 'モデルの取得先',
	hubBody: (host) =>
		`モデルは ${host} と、そこが指定する保存先から取得します。取得先には、あなたの IP アドレスと、どのモデルを求めたかが伝わります。書いた内容は一切送られません。`,
	mirror: 'ミラー',
	mirrorExplained: 'Hugging Face と同じ方式で配布している、別のサイトのアドレスです。すぐに接続を試します。',
	mirrorPlaceholder: 'https://huggingface.co',
	mirrorUse: 'このアドレスを使う',
	mirrorDefault: 'huggingface.co に戻す',
	mirrorTesting: (host) => `${host} に接続を試しています…`,
	mirrorAnswered: (host) => `${host} から応答がありました。今後はこちらを使います。`,
	token: 'アクセストークン',
	tokenExplained: (host) =>
		`一般公開されていないモデルにだけ必要です。${host} にだけ送り、ミラーを変えると消去します。`,
	tokenKeep: 'この端末に保存',
	tokenUse: 'このトークンを使う',
	tokenSet: (host) => `${host} 用のトークンを設定しました。このページを閉じるまで有効です。`,
	tokenKept: (host) => `${host} 用のトークンをこの端末に保存しています。`,
	tokenForget: 'トークンを消去',
	tokenInvalid: 'トークンとして使えません。トークンは文字、数字、記号からなり、空白を含みません。',

	announce: {
		began: (model) => `${model} のダウンロードを始めました。`,
		share: (model, share) => `${model}：${percent(share)} 届きました。`,
		waiting: (model, cause) => `${model}：${cause}。再試行します。`,
		verifying: (model) => `${model} が届きました。確認しています。`,
		ready: (model) => `${model} を使えるようになりました。`,
		paused: (model) => `${model} のダウンロードを一時停止しました。`,
		checking: (model) => `${model} を検証しています。`,
		sound: (model) => `${model} を検証しました。変化はありません。`,
		damaged: (model) => `${model} を検証しました。ディスク上の一部が変化していますが、修復できます。`,
		repaired: (model) => `${model} を修復しました。`
	}
};
