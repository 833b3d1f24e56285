/** The words of the models page, in Cantonese. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, bytes, byteRate, roughDuration, percent } = createFormat('zh-Hant-HK');

const tokens = (count: number) => `${number(count)} 個 token`;

export const models: PageMessages['models'] = {
	title: '模型',
	intro: (host) => `模型只需要喺 ${host} 下載一次，之後就喺呢部裝置上面行，唔使網絡。`,
	looking: '睇緊呢部裝置做到啲咩…',
	list: '模型',
	evicted: (models) => `瀏覽器移除咗 ${models.join('、')}`,
	evictedBody:
		'裝置空間唔夠，或者網站好耐冇開過，瀏覽器就會咁做。你嘅對話係另外儲存嘅。想用呢個模型，請重新下載。',

	recommended: '推薦呢部裝置用',
	inUse: '用緊',
	figuresExplained: (context) =>
		`記憶體係指模型行緊、對話有 ${tokens(context)} 嗰陣嘅佔用量。喺測到第一個回答之前，速度係對呢部裝置嘅估計。分數出自 Qwen3 嘅技術報告。`,
	download: '下載',
	onDisk: '喺呢部裝置上面',
	memory: '記憶體',
	speed: '速度',
	speedEstimated: (rate) => `大約 ${number(rate, rate < 10 ? 1 : 0)} token/秒`,
	speedMeasured: (rate) => `${number(rate, rate < 10 ? 1 : 0)} token/秒，實測`,
	licence: '授權條款',
	licenceUnknown: '冇註明',
	version: '版本',
	versions: {
		q4f16: '4 位元，半精度：畀顯示卡用',
		q4: '4 位元，全精度：畀唔支援半精度嘅顯示卡用',
		quantized: '8 位元：畀處理器用'
	},
	otherVersions: '其他版本',
	about: {
		bundled: 'Ponder 自帶：好細，用嚟示範思考係點嘅。佢識加數、串字同打招呼，其他嘅都唔識。',
		small: (claimed, score) =>
			`快，又輕便。為 ${number(claimed)} 種語言而設，但大部分都唔太好：喺一項西班牙文測試，100 分滿分，攞到 ${number(score)} 分。最適合英文同中文，同埋簡短嘅任務。`,
		middle: (claimed, score) =>
			`幾平衡。為 ${number(claimed)} 種語言而設；主要語言夠用，其他就參差：喺一項西班牙文測試，100 分滿分，攞到 ${number(score)} 分。`,
		large: (claimed, score) =>
			`瀏覽器行得到嘅模型入面能力最高嘅。為 ${number(claimed)} 種語言而設，主要語言表現可靠：喺一項西班牙文測試，100 分滿分，攞到 ${number(score)} 分。`,
		named: (repository) => `嚟自你指定嘅 ${repository}。Ponder 唔清楚佢嘅質素、語言同授權條款。`
	},

	refusals: {
		'not-published': '佢冇用呢部裝置行得到嘅形式發佈。',
		'needs-webgpu': '佢需要瀏覽器准許使用嘅顯示卡。新版嘅 Chrome、Edge 或者 Safari 可能得。',
		'needs-shader-f16': '佢需要做到半精度計算嘅顯示卡，呢張顯示卡做唔到。',
		'needs-jspi': '呢個瀏覽器要喺記憶體放兩份。新版嘅 Chrome 或者 Edge 會一部分一部分咁載入。',
		'needs-jspi-or-memory': (needed) =>
			`呢個瀏覽器要喺記憶體放兩份，即係要有 ${bytes(needed)} 記憶體嘅裝置。新版嘅 Chrome 或者 Edge 會一部分一部分咁載入。`,
		'gpu-limit': (needed, found) =>
			`佢最大嗰部分一次要佔顯示卡 ${bytes(needed)}，而呢張顯示卡只准 ${bytes(found)}。`,
		'wasm-ceiling': (needed, found) => `佢要佔 ${bytes(needed)}，超過咗瀏覽器定址到嘅 ${bytes(found)}。`,
		memory: (needed, found) => `佢最多嗰陣要佔 ${bytes(needed)} 記憶體，呢部裝置得 ${bytes(found)}，唔夠用。`,
		'ios-memory': (needed, found) =>
			`佢要佔 ${bytes(needed)} 記憶體；iPhone 同 iPad 去到大約 ${bytes(found)} 就會閂咗個頁面。`
	},
	cannot: '喺呢度行唔到',
	warnings: {
		'much-memory': '佢會佔用呢部裝置唔少記憶體：用嗰陣請閂咗其他程式。',
		'ios-may-close': '佢接近 iPhone 同 iPad 准許嘅上限：頁面可能會喺答到一半嗰陣閂咗。',
		'slow-on-cpu': '佢喺呢度由處理器行，每秒得幾個 token，甚至更少。',
		'short-context': '呢部裝置嘅記憶體只放得落短啲嘅對話。'
	},

	get: (size) => `下載 ${bytes(size)}`,
	getFrom: (host) => `嚟自 ${host} 同佢指定嘅儲存伺服器`,
	ofModel: (action, model) => `${action}：${model}`,
	getAnyway: '照樣試',
	resolving: (host) => `問緊 ${host} 有咩檔案…`,
	pause: '暫停',
	resume: '繼續',
	resumeFrom: (host) => `喺 ${host} 接住下載`,
	cancel: '取消',
	stop: '停止',
	progressLabel: (model) => `${model} 嘅下載`,
	progress: (done, total) => `${bytes(done)} / ${bytes(total)}`,
	rate: (bytesPerSecond) => byteRate(bytesPerSecond),
	left: (ms) => (ms < 10_000 ? '仲有幾秒' : `仲有大約 ${roughDuration(ms)}`),
	stages: {
		resuming: '睇緊已經有啲咩…',
		transferring: '下載緊',
		elsewhere: '另一個分頁下載緊呢個模型。下載好之後，呢度都用得。',
		verifying: '檢查緊收到嘅內容…',
		mending: '有啲內容收錯咗。而家逐塊逐塊重新攞過，再比對。'
	},
	importing: '讀緊檔案…',
	repairing: '修復緊…',
	tinyLimits:
		'呢個係 Ponder 自帶嘅模型，好細：識加幾個數、將個字倒轉、打招呼。長啲嘅加數成日計錯，亦都讀唔到檔案。',
	waiting: (cause, ms) => (ms < 1000 ? `${cause}。再試緊…` : `${cause}。${roughDuration(ms)}後再試。`),
	onlyWhole: '只有完整嘅分塊會留低：未完整嘅分塊收到咗幾多，都會再下載過。',
	dropped: (size) =>
		`另外收到嘅 ${bytes(size)} 屬於未完整嘅分塊。只有完整嘅分塊會留低，所以呢啲位元組會再下載過。`,
	paused: (stored, total) => `暫停咗。收到 ${bytes(stored)}，總共 ${bytes(total)}。`,
	filesOf: (count) => `${number(count)} 個檔案`,
	fileVerified: '檢查咗',

	asking: '伺服器上面嘅嘢同 Ponder 預期嘅唔同',
	askingBody: (host) =>
		`${host} 為呢個模型列出嘅檔案，同整 Ponder 嗰陣根據嘅唔同。鏡像站有出入，或者檔案換過，就會咁。請決定信邊一邊。`,
	pinned: 'Ponder 預期',
	listed: '伺服器有',
	missing: '冇呢個名稱嘅檔案',
	exactly: (size) => `${number(size)} 位元組`,
	fingerprint: (start) => `指紋 ${start}…`,
	noFingerprint: '冇指紋',
	keepPinned: '只要 Ponder 預期嘅',
	keepListed: '用伺服器上面嘅',
	decideLater: '遲啲先決定',

	ready: '喺呢部裝置上面準備好喇',
	readyFrom: (host) => `嚟自 ${host}`,
	imported: '嚟自磁碟上面嘅檔案',
	use: '用嚟傾偈',
	verify: '檢查',
	verifying: '逐個位元組同收到嗰陣嘅內容比對緊…',
	sound: (checked) => `檢查完：全部 ${bytes(checked)} 都同收到嗰陣一樣。`,
	unknownFiles: (paths) => `冇公佈資料可以同 ${paths.join('、')} 比對，只係同收到嗰陣嘅內容比對過。`,
	damaged: (size, count) => `磁碟上面有 ${number(count)} 塊變咗，總共 ${bytes(size)}。`,
	repair: (size) => `修復：攞 ${bytes(size)}`,
	repaired: (size) => `修復咗：重新攞咗 ${bytes(size)}。`,
	save: '儲存去磁碟',
	saving: '寫入緊磁碟…',
	remove: '刪除',
	removing: '刪除緊…',
	confirmRemove: (size) => `係咪要刪除佢？咁會騰返 ${bytes(size)}。之後想用，就要重新下載。`,
	confirmCancel: (size) => `係咪要取消下載？收到咗嘅 ${bytes(size)} 會刪除。`,
	keep: '保留',
	freed: (size) => `騰返咗 ${bytes(size)}。`,
	forget: '喺清單移除',
	confirmForget: (model, size) => `係咪要將 ${model} 喺清單移除？佢喺呢度嘅內容會刪除，騰返 ${bytes(size)}。`,

	importTitle: '由呢部電腦嘅檔案匯入',
	importBody:
		'如果你已經有模型嘅資料夾，就唔使下載。每個檔案都會同發佈嘅內容核對：核對指紋；唔知指紋嘅話，就只核對大小。',
	importFolder: '揀資料夾',
	importFiles: '揀檔案',
	importDrop: '或者拖放嚟呢度',
	importNone: '呢啲檔案入面，冇任何部分屬於 Ponder 識嘅模型。',
	importIncomplete: (model, paths) => `呢啲檔案似係 ${model}，但少咗 ${paths.join('、')}。請揀成個資料夾。`,
	importTaken: (model) => `讀緊 ${model}…`,
	importBusy: (model) => `處理緊 ${model}。等處理完，再揀呢啲檔案。`,
	importPresent: (model) => `${model} 已經喺呢部裝置上面。`,

	otherTitle: '其他 Qwen3 模型',
	otherBody: '任何有 ONNX 格式 Qwen3 模型嘅儲存庫，例如 onnx-community 嘅儲存庫。',
	otherLabel: '儲存庫',
	otherPlaceholder: '擁有者/名稱',
	otherAdd: '睇吓',
	otherFrom: (host) => `佢嘅檔案清單會喺 ${host} 攞。`,
	inspecting: (repository) => `睇緊 ${repository}…`,
	added: (model) => `${model} 加咗入清單。`,
	known: (model) => `呢個就係 ${model}，清單已經有。`,
	names: {
		empty: '請寫儲存庫嘅名稱，例如 onnx-community/Qwen3-0.6B-ONNX。',
		'not-owner-and-name': '儲存庫嘅名稱有兩部分：擁有者/名稱。',
		'bad-characters': '呢個唔係有效嘅儲存庫名稱。名稱由字母、數字、點、連字號同一個斜線組成。',
		'other-host': '呢個網址喺另一部伺服器。請將嗰部伺服器設做鏡像站先，或者寫成「擁有者/名稱」。',
		'not-a-model-address': '呢個網址指向嘅唔係模型。'
	},
	unseen: {
		title: (repository) => `冇叫做 ${repository} 嘅儲存庫，或者佢係私人嘅`,
		body: (host) =>
			`呢兩種情況 ${host} 都係咁答。請檢查你打嘅名稱。如果佢係私人嘅，請喺「模型由邊度嚟」輸入讀得到佢嘅權杖，再試一次。`
	},
	flawed: (repository) => `${repository} 喺 Ponder 行唔到`,
	flaws: {
		'no-onnx-folder': '佢冇「onnx」資料夾。請搵名稱以「-ONNX」結尾嘅儲存庫。',
		'genai-packaging-only': '佢只係為瀏覽器以外嘅程式打包。請搵 onnx-community 嘅儲存庫。',
		'no-runnable-dtype': '佢冇瀏覽器行得到嘅版本：q4f16、q4 或者 int8。',
		'incomplete-weights': '佢嘅檔案少咗一部分。',
		'no-config': '佢冇設定檔。',
		'config-unreadable': '佢嘅設定檔少咗 Ponder 需要嘅內容。',
		'mixture-of-experts': '佢係混合專家（MoE）模型，大到瀏覽器裝唔落。',
		'linear-attention': '佢係較新嘅一類，記憶冇辦法好似 Ponder 需要咁倒返轉頭。',
		multimodal: '佢係用嚟睇圖或者聽聲嘅。Ponder 只係讀同寫文字。',
		'not-generative': '佢係用嚟將文字分類或者排序嘅，唔係用嚟寫嘅。',
		'other-architecture': '佢唔係 Qwen3 模型。',
		'no-tokenizer': '佢冇分詞器。',
		'no-tokenizer-config': '佢冇對話範本。'
	},
	flawFound: (found) => `搵到嘅係：${found}。`,

	spaceTitle: '呢部裝置嘅空間',
	spaceUse: (models, other, free) =>
		`模型 ${bytes(models)}，對話同應用程式 ${bytes(other)}，可用 ${bytes(free)}`,
	spaceModels: '模型',
	spaceOther: '對話同應用程式',
	spaceFree: 'Ponder 可用',
	spaceUnknown: (models) => `模型佔 ${bytes(models)}。呢個瀏覽器冇講仲有幾多空間可用。`,
	shortage: (needed, free) => `空間可能唔夠：需要 ${bytes(needed)}，可用 ${bytes(free)}。`,
	deletable: (model, size) => `刪除 ${model} 可以騰返 ${bytes(size)}。`,
	nothingDeletable: '請喺呢部裝置騰返啲空間先，再返嚟呢度。',
	persistent: '一直保留到你刪除為止：瀏覽器唔會自己清除。',
	bestEffort: '呢部裝置空間唔夠嗰陣，瀏覽器可能問都唔問就刪除模型。',
	persistenceUnsupported: '呢個瀏覽器冇講會唔會一直保留模型。',
	askPersistence: '請瀏覽器保留佢哋',
	advice: {
		'install-first':
			'喺 iPhone 同 iPad，主畫面嘅應用程式有自己嘅儲存空間。如果你想將 Ponder 放喺主畫面，請先加落主畫面，再喺應用程式入面下載。',
		'seven-days':
			'如果你用咗 Safari 七日都冇開過某個網站，Safari 就會刪除嗰個網站儲存嘅嘢。安裝咗嘅 Ponder 唔受影響。'
	},
	strays: '其他儲存咗嘅嘢',
	straysBody: '舊啲嘅版本（完整或者部分），同埋已經唔喺清單嘅模型。',

	hubTitle: '模型由邊度嚟',
	hubBody: (host) =>
		`模型喺 ${host} 同佢指定嘅儲存伺服器度攞。佢哋會知道你嘅 IP 位址，同你要邊個模型；你寫嘅嘢唔會去到嗰度。`,
	mirror: '鏡像站',
	mirrorExplained: '另一個用法同 Hugging Face 一樣嘅模型站嘅網址。填好就會即刻試連。',
	mirrorPlaceholder: 'https://huggingface.co',
	mirrorUse: '用呢個網址',
	mirrorDefault: '改返做 huggingface.co',
	mirrorTesting: (host) => `試緊連去 ${host}…`,
	mirrorAnswered: (host) => `${host} 有回應，由而家開始用佢。`,
	token: '存取權杖',
	tokenExplained: (host) => `只係畀唔係向所有人開放嘅模型用。佢只會傳送畀 ${host}，轉鏡像站就會清除。`,
	tokenKeep: '儲存喺呢部裝置',
	tokenUse: '用呢個權杖',
	tokenSet: (host) => `設定咗 ${host} 嘅權杖，到閂咗呢個頁面為止。`,
	tokenKept: (host) => `呢部裝置儲存咗 ${host} 嘅權杖。`,
	tokenForget: '清除權杖',
	tokenInvalid: '呢個唔係有效嘅權杖：權杖由字母、數字同符號組成，冇空格。',

	announce: {
		began: (model) => `${model} 開始下載。`,
		share: (model, share) => `${model}：收到 ${percent(share)}。`,
		waiting: (model, cause) => `${model}：${cause}。再試緊。`,
		verifying: (model) => `收到 ${model}，檢查緊。`,
		ready: (model) => `${model} 準備好喇。`,
		paused: (model) => `${model} 嘅下載暫停咗。`,
		checking: (model) => `檢查緊 ${model}。`,
		sound: (model) => `${model} 檢查完：冇變。`,
		damaged: (model) => `${model} 檢查完：磁碟上面有一部分變咗，可以修復。`,
		repaired: (model) => `${model} 修復咗。`
	}
};
