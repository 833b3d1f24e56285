/** What each failure is called, in Cantonese. */
import type { ErrorCatalogue } from '../error-words.ts';

export const errors: ErrorCatalogue = {
	'simd-unavailable': {
		title: '呢個瀏覽器行唔到模型',
		body: '喺處理器上面行模型，需要新啲嘅瀏覽器。請更新呢個瀏覽器，或者用新版嘅 Chrome、Edge、Firefox 或者 Safari 開 Ponder。'
	},
	'webgpu-unavailable': {
		title: '用唔到顯示卡',
		body: '呢個瀏覽器唔畀網頁用顯示卡。可以畀 Ponder 改用處理器：慢啲，但回答一樣。'
	},
	'model-file-missing': {
		title: '模型少咗一部分',
		body: '模型有個檔案唔喺應該喺嘅位置。請再試一次；如果仲係冇，就係呢份 Ponder 裝得唔齊。'
	},
	'model-not-stored': {
		title: '模型已經唔喺呢部裝置上面',
		body: '佢刪除咗，或者瀏覽器為咗騰空間移除咗佢。請用 Ponder 自帶嘅模型，或者去模型頁面重新下載。你嘅對話仲喺度。'
	},
	'model-file-corrupt': {
		title: '模型有一部分壞咗',
		body: '模型有個檔案唔完整、讀唔到，或者同名稱唔符。請再試一次；下載嘅模型可以喺模型頁面檢查同修復。'
	},
	offline: {
		title: '連線失敗',
		body: '攞唔到模型需要嘅一個檔案。請檢查網絡連線，再試一次。你寫嘅嘢仲喺度。'
	},
	'runtime-failed': {
		title: '模型嘅執行環境啟動唔到',
		body: '行模型嘅程式載入唔到。請重新載入頁面；如果有擴充功能攔截呢度嘅指令碼，請允許 Ponder 執行指令碼。'
	},
	'session-failed': {
		title: '模型啟動唔到',
		body: '模型讀咗入嚟，但呢部裝置唔肯行佢。請再試一次，或者揀細啲嘅模型、短啲嘅上下文。'
	},
	'self-test-failed': {
		title: '模型喺呢部裝置上面計得唔啱',
		body: '載入之後嘅檢查得出錯嘅結果，所以 Ponder 唔會畀你睇佢嘅回答。請更新瀏覽器或者顯示卡驅動程式，或者改用處理器。'
	},
	'out-of-memory': {
		title: '記憶體唔夠',
		body: '請閂咗其他分頁同程式再試，或者揀細啲嘅模型、短啲嘅上下文。寫咗嘅部分仲喺度。'
	},
	'device-lost': {
		title: '顯示卡畀系統收返咗',
		body: '系統重設咗顯示卡，或者攞咗佢去做第樣嘢。你嘅對話冇事：重新回答就得，模型會重新啟動。'
	},
	'run-failed': {
		title: '模型答到一半出咗錯',
		body: '呢部裝置有一步計算失敗咗。寫咗嘅部分仲喺度。可以重新回答，再試一次。'
	},
	'context-overflow': {
		title: '對話太長，模型放唔落',
		body: '佢超出咗模型一次睇到嘅範圍。請開始新對話、縮短訊息，或者允許長啲嘅上下文。'
	},
	'empty-message': {
		title: '訊息係空嘅',
		body: '請寫啲嘢先，再傳送。'
	},
	busy: {
		title: '寫緊另一個回答',
		body: '模型一次只係寫一個回答。請等嗰個寫完，或者停咗佢，再重新回答。'
	},
	'not-loaded': {
		title: '模型未準備好',
		body: '模型要準備好先答得到。撳「重新回答」，Ponder 會先準備佢。'
	},
	'bad-request': {
		title: '模型用唔到呢啲設定',
		body: '有一項設定超出咗模型接受嘅範圍。請改返佢，再重新回答。'
	},
	'worker-crashed': {
		title: '模型意外停咗',
		body: '瀏覽器終止咗佢，可能係為咗慳記憶體。寫咗嘅部分仲喺度。重新回答嗰陣，模型會重新啟動。'
	},
	internal: {
		title: 'Ponder 出咗問題',
		body: '係我哋嘅錯，唔係你嘅錯。你寫嘅嘢仲喺度。請再試一次；如果又係咁，請重新載入頁面。'
	},

	'storage-denied': {
		title: '呢度咩都儲存唔到',
		body: '呢個瀏覽器唔畀儲存空間 Ponder，例如喺無痕視窗。你可以傾偈，但閂咗呢個分頁，對話就會冇咗。想留低嘅內容請複製出嚟。'
	},
	'storage-full': {
		title: '儲存空間滿咗',
		body: '最近嘅訊息仲未儲存；只要呢個分頁開住，就唔會唔見。請刪除唔再需要嘅對話，或者喺呢部裝置騰返啲空間，Ponder 就會儲存佢哋。'
	},
	'storage-blocked': {
		title: '另一個分頁阻住咗',
		body: '另一個分頁開住舊版本嘅 Ponder。閂咗嗰個分頁，你嘅對話就會喺呢度出現。'
	},
	'storage-newer': {
		title: '呢個分頁唔係最新',
		body: '你嘅對話係由較新版本嘅 Ponder 儲存嘅。請重新載入頁面，轉做新版本。未轉之前，呢度咩都唔會儲存。'
	},
	'storage-failed': {
		title: '儲存失敗',
		body: '瀏覽器讀寫唔到儲存空間。只要呢個分頁開住，你見到嘅內容就唔會唔見。傳送下一個訊息嗰陣，Ponder 會再試。'
	}
};
