/** What each failure is called, in Traditional Chinese. */
import type { ErrorCatalogue } from '../error-words.ts';

export const errors: ErrorCatalogue = {
	'simd-unavailable': {
		title: '這個瀏覽器不能執行模型',
		body: '在處理器上執行模型需要較新的瀏覽器。請更新這個瀏覽器，或用新版的 Chrome、Edge、Firefox 或 Safari 開啟 Ponder。'
	},
	'webgpu-unavailable': {
		title: '顯示卡無法使用',
		body: '這個瀏覽器不讓網頁使用顯示卡。可以讓 Ponder 改用處理器：慢一些，回答一樣。'
	},
	'model-file-missing': {
		title: '模型缺了一部分',
		body: '模型有一個檔案不在應在的位置。請再試一次；如果還是缺，說明這份 Ponder 沒有安裝完整。'
	},
	'model-not-stored': {
		title: '模型已不在這台裝置上',
		body: '它被刪除了，或者瀏覽器為清出空間移除了它。請使用 Ponder 內建的模型，或到模型頁面重新下載。你的對話都還在。'
	},
	'model-file-corrupt': {
		title: '模型有一部分損壞了',
		body: '模型有一個檔案被截斷、讀不出來，或者與名稱不符。請再試一次；下載的模型可以在模型頁面檢查和修復。'
	},
	offline: {
		title: '連線失敗',
		body: '無法取得模型需要的一個檔案。請檢查網路連線，再試一次。你寫的內容都還在。'
	},
	'runtime-failed': {
		title: '模型的執行環境沒有啟動',
		body: '執行模型的程式未能載入。請重新載入頁面；如果有擴充功能攔截這裡的指令碼，請允許 Ponder 執行指令碼。'
	},
	'session-failed': {
		title: '模型未能啟動',
		body: '模型已讀入，但這台裝置拒絕執行它。請再試一次，或選擇更小的模型、更短的上下文。'
	},
	'self-test-failed': {
		title: '模型在這台裝置上計算有誤',
		body: '載入後的檢查得出了錯誤的結果，所以 Ponder 不會給你看它的回答。請更新瀏覽器或顯示卡驅動程式，或改用處理器。'
	},
	'out-of-memory': {
		title: '記憶體不夠',
		body: '請關閉其他分頁和程式再試，或選擇更小的模型、更短的上下文。已寫出的部分都還在。'
	},
	'device-lost': {
		title: '顯示卡不再可用',
		body: '系統重設了顯示卡，或把它挪作他用。你的對話沒有受影響：重新回答即可，模型會重新啟動。'
	},
	'run-failed': {
		title: '模型在回答途中出錯了',
		body: '這台裝置上有一步計算失敗了。已寫出的部分都還在。可以重新回答，再試一次。'
	},
	'context-overflow': {
		title: '對話太長，模型放不下',
		body: '它超出了模型一次能看到的範圍。請開始新對話、縮短訊息，或允許更長的上下文。'
	},
	'empty-message': {
		title: '訊息是空的',
		body: '請先寫點什麼，再傳送。'
	},
	busy: {
		title: '正在寫另一個回答',
		body: '模型一次只寫一個回答。請等那個寫完，或把它停下，再重新回答。'
	},
	'not-loaded': {
		title: '模型還沒有就緒',
		body: '模型要先準備好才能回答。按「重新回答」，Ponder 會先準備它。'
	},
	'bad-request': {
		title: '模型不能依這些設定執行',
		body: '有一項設定超出了模型接受的範圍。請改回來，再重新回答。'
	},
	'worker-crashed': {
		title: '模型意外停止',
		body: '瀏覽器終止了它，也許是為了節省記憶體。已寫出的部分都還在。重新回答時，模型會重新啟動。'
	},
	internal: {
		title: 'Ponder 出了問題',
		body: '這是我們的錯，不是你的。你寫的內容都還在。請再試一次；如果再次發生，請重新載入頁面。'
	},

	'storage-denied': {
		title: '這裡什麼都不能儲存',
		body: '這個瀏覽器不給 Ponder 儲存空間，例如在無痕式視窗裡。你可以聊天，但關閉這個分頁後對話就沒有了。想留下的內容請複製出來。'
	},
	'storage-full': {
		title: '儲存空間已滿',
		body: '最近的訊息還沒有儲存；只要這個分頁開著，它們就不會遺失。請刪除不再需要的對話，或在這台裝置上清出空間，Ponder 就會儲存它們。'
	},
	'storage-blocked': {
		title: '被另一個分頁擋住了',
		body: '另一個分頁裡開著舊版本的 Ponder。關閉那個分頁，你的對話就會出現在這裡。'
	},
	'storage-newer': {
		title: '這個分頁不是最新的',
		body: '你的對話是由較新版本的 Ponder 儲存的。請重新載入頁面，換成新版本。在那之前，這裡什麼都不會儲存。'
	},
	'storage-failed': {
		title: '儲存失敗',
		body: '瀏覽器未能讀寫儲存空間。只要這個分頁開著，你看到的內容就不會遺失。傳送下一則訊息時，Ponder 會再試。'
	}
};
