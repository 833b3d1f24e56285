/** The words of the models page, in Traditional Chinese. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, bytes, byteRate, roughDuration, percent } = createFormat('zh-Hant');

const tokens = (count: number) => `${number(count)} 個 token`;

export const models: PageMessages['models'] = {
	title: '模型',
	intro: (host) => `模型只需從 ${host} 下載一次，之後就在這台裝置上執行，不需要網路。`,
	looking: '正在查看這台裝置能做什麼…',
	list: '模型',
	evicted: (models) => `瀏覽器移除了 ${models.join('、')}`,
	evictedBody:
		'裝置空間不足，或網站很久沒有開啟時，瀏覽器會這樣做。你的對話是另外儲存的。要用這個模型，請重新下載。',

	recommended: '推薦用於這台裝置',
	inUse: '正在使用',
	figuresExplained: (context) =>
		`記憶體是指模型執行時、對話為 ${tokens(context)} 時的佔用量。速度在測到第一個回答之前，是對這台裝置的估計。分數出自 Qwen3 的技術報告。`,
	download: '下載',
	onDisk: '在這台裝置上',
	memory: '記憶體',
	speed: '速度',
	speedEstimated: (rate) => `約 ${number(rate, rate < 10 ? 1 : 0)} token/秒`,
	speedMeasured: (rate) => `${number(rate, rate < 10 ? 1 : 0)} token/秒，實測`,
	licence: '授權條款',
	licenceUnknown: '未註明',
	version: '版本',
	versions: {
		q4f16: '4 位元，半精度：用於顯示卡',
		q4: '4 位元，全精度：用於不支援半精度的顯示卡',
		quantized: '8 位元：用於處理器'
	},
	otherVersions: '其他版本',
	about: {
		bundled: 'Ponder 內建：很小，用來展示思考是怎麼回事。它會加法、拼字和打招呼，別的都不懂。',
		small: (claimed, score) =>
			`快而輕便。為 ${number(claimed)} 種語言設計，但多數不太好：在一項西班牙文測試中，滿分 100 分，得 ${number(score)} 分。最適合英文和中文，以及簡短的任務。`,
		middle: (claimed, score) =>
			`較為均衡。為 ${number(claimed)} 種語言設計；主要語言夠用，其餘參差不齊：在一項西班牙文測試中，滿分 100 分，得 ${number(score)} 分。`,
		large: (claimed, score) =>
			`瀏覽器能執行的模型裡能力最強的。為 ${number(claimed)} 種語言設計，主要語言表現可靠：在一項西班牙文測試中，滿分 100 分，得 ${number(score)} 分。`,
		named: (repository) => `來自你指定的 ${repository}。Ponder 不了解它的品質、語言和授權條款。`
	},

	refusals: {
		'not-published': '它沒有以這台裝置能執行的形式發布。',
		'needs-webgpu': '它需要瀏覽器允許使用的顯示卡。新版的 Chrome、Edge 或 Safari 可能可以。',
		'needs-shader-f16': '它需要能做半精度計算的顯示卡，而這塊顯示卡不能。',
		'needs-jspi': '這個瀏覽器得在記憶體裡放兩份。新版的 Chrome 或 Edge 會一部分一部分地載入。',
		'needs-jspi-or-memory': (needed) =>
			`這個瀏覽器得在記憶體裡放兩份，需要有 ${bytes(needed)} 記憶體的裝置。新版的 Chrome 或 Edge 會一部分一部分地載入。`,
		'gpu-limit': (needed, found) =>
			`它最大的一部分一次要佔顯示卡 ${bytes(needed)}，而這塊顯示卡只允許 ${bytes(found)}。`,
		'wasm-ceiling': (needed, found) => `它要佔 ${bytes(needed)}，超過了瀏覽器能定址的 ${bytes(found)}。`,
		memory: (needed, found) => `它最多時佔用 ${bytes(needed)} 記憶體，這台裝置只有 ${bytes(found)}，不夠用。`,
		'ios-memory': (needed, found) =>
			`它要佔用 ${bytes(needed)} 記憶體；iPhone 和 iPad 在約 ${bytes(found)} 時就會關閉頁面。`
	},
	cannot: '不能在這裡執行',
	warnings: {
		'much-memory': '它要佔用這台裝置的不少記憶體：使用時請關閉其他程式。',
		'ios-may-close': '它接近 iPhone 和 iPad 允許的上限：頁面可能在回答途中被關閉。',
		'slow-on-cpu': '它在這裡由處理器執行，每秒只有幾個 token，甚至更少。',
		'short-context': '這台裝置的記憶體只放得下較短的對話。'
	},

	get: (size) => `下載 ${bytes(size)}`,
	getFrom: (host) => `來自 ${host} 和它指定的儲存伺服器`,
	ofModel: (action, model) => `${action}：${model}`,
	getAnyway: '仍然嘗試',
	resolving: (host) => `正在詢問 ${host} 有哪些檔案…`,
	pause: '暫停',
	resume: '繼續',
	resumeFrom: (host) => `從 ${host} 接著下載`,
	cancel: '取消',
	stop: '停止',
	progressLabel: (model) => `${model} 的下載`,
	progress: (done, total) => `${bytes(done)} / ${bytes(total)}`,
	rate: (bytesPerSecond) => byteRate(bytesPerSecond),
	left: (ms) => (ms < 10_000 ? '還剩幾秒' : `還剩約 ${roughDuration(ms)}`),
	stages: {
		resuming: '正在查看已有哪些內容…',
		transferring: '正在下載',
		elsewhere: '另一個分頁正在下載這個模型。下載好後，這裡也能用。',
		verifying: '正在檢查收到的內容…',
		mending: '有些內容接收有誤。正在一塊一塊地重新取得並比對。'
	},
	importing: '正在讀取檔案…',
	repairing: '正在修復…',
	tinyLimits:
		'這是 Ponder 內附的模型，非常小：會加幾個數、倒寫單字、打招呼。較長的加法常常算錯，也不能讀檔案。',
	waiting: (cause, ms) => (ms < 1000 ? `${cause}。正在重試…` : `${cause}。${roughDuration(ms)}後重試。`),
	onlyWhole: '只有完整的分塊會保留：不完整的分塊裡已收到的部分會重新下載。',
	dropped: (size) =>
		`另外收到的 ${bytes(size)} 屬於還不完整的分塊。只有完整的分塊會保留，所以這些位元組會重新下載。`,
	paused: (stored, total) => `已暫停。收到了 ${bytes(stored)}，共 ${bytes(total)}。`,
	filesOf: (count) => `${number(count)} 個檔案`,
	fileVerified: '已檢查',

	asking: '伺服器上的內容與 Ponder 預期的不同',
	askingBody: (host) =>
		`${host} 為這個模型列出的檔案，與 Ponder 製作時所依據的不同。鏡像站有差異，或檔案被換過，就會這樣。請決定相信哪一邊。`,
	pinned: 'Ponder 預期',
	listed: '伺服器上有',
	missing: '沒有這個名稱的檔案',
	exactly: (size) => `${number(size)} 位元組`,
	fingerprint: (start) => `指紋 ${start}…`,
	noFingerprint: '沒有指紋',
	keepPinned: '只要 Ponder 預期的',
	keepListed: '採用伺服器上的',
	decideLater: '先不決定',

	ready: '已在這台裝置上就緒',
	readyFrom: (host) => `來自 ${host}`,
	imported: '來自磁碟上的檔案',
	use: '用於聊天',
	verify: '檢查',
	verifying: '正在逐位元組與收到時的內容比對…',
	sound: (checked) => `檢查完畢：全部 ${bytes(checked)} 都與收到時一致。`,
	unknownFiles: (paths) => `沒有公布可供 ${paths.join('、')} 比對的資訊，只與收到時的內容做了比對。`,
	damaged: (size, count) => `磁碟上有 ${number(count)} 塊發生了變化，共 ${bytes(size)}。`,
	repair: (size) => `修復：取得 ${bytes(size)}`,
	repaired: (size) => `已修復：重新取得了 ${bytes(size)}。`,
	save: '存到磁碟',
	saving: '正在寫入磁碟…',
	remove: '刪除',
	removing: '正在刪除…',
	confirmRemove: (size) => `要刪除它嗎？這會釋出 ${bytes(size)}。以後要用，得重新下載。`,
	confirmCancel: (size) => `要取消下載嗎？已收到的 ${bytes(size)} 會被刪除。`,
	keep: '保留',
	freed: (size) => `已釋出 ${bytes(size)}。`,
	forget: '從清單中移除',
	confirmForget: (model, size) =>
		`要把 ${model} 從清單中移除嗎？它在這裡的內容會被刪除，釋出 ${bytes(size)}。`,

	importTitle: '從這台電腦上的檔案匯入',
	importBody:
		'如果你已有模型的資料夾，就不必下載。每個檔案都會與發布的內容核對：核對指紋；指紋未知時，只核對大小。',
	importFolder: '選擇資料夾',
	importFiles: '選擇檔案',
	importDrop: '或拖放到這裡',
	importNone: '這些檔案裡沒有 Ponder 認識的模型的任何部分。',
	importIncomplete: (model, paths) =>
		`這些檔案看起來是 ${model}，但缺少 ${paths.join('、')}。請選擇整個資料夾。`,
	importTaken: (model) => `正在讀取 ${model}…`,
	importBusy: (model) => `${model} 正在處理中。等處理完，再選擇這些檔案。`,
	importPresent: (model) => `${model} 已在這台裝置上。`,

	otherTitle: '其他 Qwen3 模型',
	otherBody: '任何含有 ONNX 格式 Qwen3 模型的儲存庫，例如 onnx-community 的儲存庫。',
	otherLabel: '儲存庫',
	otherPlaceholder: '擁有者/名稱',
	otherAdd: '查看',
	otherFrom: (host) => `它的檔案清單從 ${host} 取得。`,
	inspecting: (repository) => `正在查看 ${repository}…`,
	added: (model) => `${model} 已加入清單。`,
	known: (model) => `這就是 ${model}，清單裡已經有了。`,
	names: {
		empty: '請寫儲存庫的名稱，例如 onnx-community/Qwen3-0.6B-ONNX。',
		'not-owner-and-name': '儲存庫的名稱有兩部分：擁有者/名稱。',
		'bad-characters': '這不是有效的儲存庫名稱。名稱由字母、數字、點、連字號和一個斜線組成。',
		'other-host': '這個網址在另一台伺服器上。請先把那台伺服器設為鏡像站，或寫成「擁有者/名稱」。',
		'not-a-model-address': '這個網址指向的不是模型。'
	},
	unseen: {
		title: (repository) => `沒有名為 ${repository} 的儲存庫，或者它是私人的`,
		body: (host) =>
			`這兩種情況下 ${host} 的回答是一樣的。請檢查你輸入的名稱。如果它是私人的，請在「模型來源」裡輸入可以讀取它的權杖，再試一次。`
	},
	flawed: (repository) => `${repository} 不能在 Ponder 裡執行`,
	flaws: {
		'no-onnx-folder': '它沒有「onnx」資料夾。請找名稱以「-ONNX」結尾的儲存庫。',
		'genai-packaging-only': '它只為瀏覽器以外的程式打包。請找 onnx-community 的儲存庫。',
		'no-runnable-dtype': '它沒有瀏覽器能執行的版本：q4f16、q4 或 int8。',
		'incomplete-weights': '它的檔案缺了一部分。',
		'no-config': '它沒有設定檔。',
		'config-unreadable': '它的設定檔裡缺少 Ponder 需要的內容。',
		'mixture-of-experts': '它是混合專家（MoE）模型，大得瀏覽器裝不下。',
		'linear-attention': '它屬於較新的一類，其記憶不能像 Ponder 需要的那樣回退。',
		multimodal: '它是用來看圖或聽聲音的。Ponder 只讀寫文字。',
		'not-generative': '它是用來給文字分類或排序的，不是用來寫的。',
		'other-architecture': '它不是 Qwen3 模型。',
		'no-tokenizer': '它沒有分詞器。',
		'no-tokenizer-config': '它沒有對話範本。'
	},
	flawFound: (found) => `找到的是：${found}。`,

	spaceTitle: '這台裝置上的空間',
	spaceUse: (models, other, free) =>
		`模型 ${bytes(models)}，對話和應用程式 ${bytes(other)}，可用 ${bytes(free)}`,
	spaceModels: '模型',
	spaceOther: '對話和應用程式',
	spaceFree: 'Ponder 可用',
	spaceUnknown: (models) => `模型佔 ${bytes(models)}。這個瀏覽器不說明還有多少可用空間。`,
	shortage: (needed, free) => `空間可能不夠：需要 ${bytes(needed)}，可用 ${bytes(free)}。`,
	deletable: (model, size) => `刪除 ${model} 可以釋出 ${bytes(size)}。`,
	nothingDeletable: '請先在這台裝置上清出空間，再回到這裡。',
	persistent: '一直保留到你刪除為止：瀏覽器不會自行清除。',
	bestEffort: '這台裝置空間不足時，瀏覽器可能不經詢問就刪除模型。',
	persistenceUnsupported: '這個瀏覽器不說明是否會一直保留模型。',
	askPersistence: '請瀏覽器保留它們',
	advice: {
		'install-first':
			'在 iPhone 和 iPad 上，主畫面上的應用程式有自己的儲存空間。如果你想把 Ponder 放到主畫面，請先加入，再到應用程式裡下載。',
		'seven-days':
			'如果你用了七天 Safari 而沒有開啟某個網站，Safari 會刪除該網站儲存的內容。已安裝的 Ponder 不受影響。'
	},
	strays: '其他已儲存的內容',
	straysBody: '較早的版本（完整的或部分的），以及已不在清單中的模型。',

	hubTitle: '模型來源',
	hubBody: (host) =>
		`模型從 ${host} 和它指定的儲存伺服器取得。它們會知道你的 IP 位址，以及你要哪個模型；你寫的內容不會傳到那裡。`,
	mirror: '鏡像站',
	mirrorExplained: '另一個與 Hugging Face 用法相同的模型站的網址。填好後會馬上試連。',
	mirrorPlaceholder: 'https://huggingface.co',
	mirrorUse: '使用這個網址',
	mirrorDefault: '改回 huggingface.co',
	mirrorTesting: (host) => `正在試連 ${host}…`,
	mirrorAnswered: (host) => `${host} 有回應，從現在起使用它。`,
	token: '存取權杖',
	tokenExplained: (host) => `只用於不對所有人開放的模型。它只傳送給 ${host}，更換鏡像站時就會清除。`,
	tokenKeep: '儲存在這台裝置上',
	tokenUse: '使用這個權杖',
	tokenSet: (host) => `已為 ${host} 設定權杖，到關閉這個頁面為止。`,
	tokenKept: (host) => `這台裝置上儲存著 ${host} 的權杖。`,
	tokenForget: '清除權杖',
	tokenInvalid: '這不是有效的權杖：權杖由字母、數字和符號組成，沒有空格。',

	announce: {
		began: (model) => `${model} 開始下載。`,
		share: (model, share) => `${model}：已收到 ${percent(share)}。`,
		waiting: (model, cause) => `${model}：${cause}。正在重試。`,
		verifying: (model) => `${model} 已收到，正在檢查。`,
		ready: (model) => `${model} 已就緒。`,
		paused: (model) => `${model} 的下載已暫停。`,
		checking: (model) => `正在檢查 ${model}。`,
		sound: (model) => `${model} 檢查完畢：沒有變化。`,
		damaged: (model) => `${model} 檢查完畢：磁碟上有一部分發生了變化，可以修復。`,
		repaired: (model) => `${model} 已修復。`
	}
};
