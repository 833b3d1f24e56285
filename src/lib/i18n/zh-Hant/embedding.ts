/** The page for people who put Ponder into their own pages, in Traditional Chinese. */
import type { PageMessages } from '../en/pages.ts';

const options: PageMessages['embedding']['options'] = {
	mode: { name: '形式', about: '在頁面裡、角落裡的按鈕，或整個視窗。' },
	model: { name: '模型', about: '訪客有這個模型時建議使用；訪客不點按，就不會下載大檔案。' },
	thinking: { name: '思考', about: '回答之前是否先思考。訪客可以改。' },
	budget: { name: '思考預算', about: 'token 數，或「unlimited」。' },
	system: { name: '系統提示詞', about: '最先告訴模型的話。訪客可以檢視。' },
	locale: { name: '語言', about: 'en、ar 之類的標籤。留空則用訪客自己的語言。' },
	theme: { name: '顏色', about: '不設定則跟隨訪客的系統。' },
	greeting: { name: '問候語', about: '顯示在對話開始的地方。' },
	suggestions: { name: '建議的問題', about: '最多六個問題，用 | 分隔。點按後填入訊息框。' },
	label: { name: '按鈕的名稱', about: '按鈕叫什麼，代替「問問私密助理」。' },
	minHeight: { name: '最小高度', about: '單位是 CSS 像素。從一開始就留出這塊地方，頁面不會跳動。' },
	maxHeight: { name: '最大高度', about: '單位是 CSS 像素。超出後在框架裡捲動。' },
	credentialless: { name: '不帶憑證', about: '用於跨來源隔離的頁面：框架每次都從空的儲存空間開始。' }
};

export const embedding: PageMessages['embedding'] = {
	title: '把 Ponder 放進你的頁面',
	lead: '兩行程式碼，訪客就有了一個在自己裝置上執行的助理。你不需要伺服器，他們寫的內容也不會離開他們的裝置。',
	build: '選擇',
	chosen: '你的選擇',
	byVisitor: '由訪客決定',
	byPage: '依你頁面的需要',
	choices: {
		inline: '在頁面裡',
		bubble: '一個按鈕',
		fullscreen: '整個視窗',
		on: '開啟',
		off: '關閉',
		auto: '跟隨系統',
		light: '淺色',
		dark: '深色'
	},
	options,
	look: '顏色與圓角',
	lookExplained: '顏色依 CSS 的寫法，或寫成一對：light-dark(#fff, #111)。圓角用 px、rem 或 em。',
	fault: '這個值不能用，仍用預設值。',
	reset: '還原預設值',
	preview: '預覽',
	previewExplained: '這就是框架的實際樣子。它在這台裝置上，用 Ponder 內建的模型回答。',
	previewShapes: {
		bubble: '這是縮小的你的網頁。按一下按鈕，框架會在旁邊開啟；再按一下就關閉。',
		fullscreen: '這是縮小的你的網頁。按一下按鈕，框架會佔滿整個視窗。'
	},
	/** As the widget itself has it. */
	openLabel: '問問私密助理',
	previewTitle: '框架的預覽',
	snippet: '貼上這段程式碼',
	snippets: { frame: '或者只用框架，不用指令碼' },
	snippetExplained: {
		element: '指令碼很小，只載入一個按鈕；訪客要用時，才在旁邊放上框架。',
		frame: '用於不允許指令碼的頁面。你的頁面收不到它的任何訊息，也不能向它提出請求。'
	},
	copy: '複製程式碼',
	copied: '已複製',
	copyFailed: '瀏覽器不允許複製。',
	frameTitle: 'Ponder，私密的助理',
	examples: '範例',
	example: {
		inline: '在頁面裡',
		bubble: '角落裡的按鈕',
		frame: '不用指令碼的框架',
		client: '自己向模型提問的頁面'
	},
	security: '哪些已有保障，哪些要你來做',
	notes: {
		reading:
			'你的頁面讀不到訪客寫的內容，也讀不到回答、設定和模型。要傳送訊息、讀取回答，須經訪客同意：框架裡會用一個按鈕來問，按鈕必須確實可見，點按才算數；每個來源只問一次。',
		hidden: '得到同意後，框架隱藏時你的頁面也可以提問。框架再次可見時會說明：問了多少次，以及如何收回同意。',
		spaces: '每個來源有自己的對話，與訪客自己的 Ponder 裡的對話分開。',
		context:
			'你作為頁面上下文提供的內容，會先連同你的主機名稱顯示給訪客，然後才使用。改動過的內容要重新顯示後才算數，並會標明已改動。',
		allowList:
			'誰可以用框架嵌入這份 Ponder，寫在它旁邊的 embed.json 裡：{ "origins": ["https://example.org"] }，或用 "*" 表示所有人。應用程式自己的頁面誰都不能嵌入。',
		origin: 'Ponder 附帶的標頭允許任何網站嵌入小工具的頁面，但沒有來源的頁面（例如本機檔案）不行。',
		policies:
			'如果設了 Content-Security-Policy，你的頁面需要在 script-src 和 frame-src 裡加上這個網址。如果設了 Cross-Origin-Embedder-Policy，普通 iframe 需要 credentialless 屬性；小工具會自己加上。',
		sandbox:
			'帶 sandbox 的框架需要 allow-scripts、allow-same-origin 和 allow-forms；要讓其中的連結能開啟，還需要 allow-popups。'
	},
	client: '從你的頁面向模型提問',
	clientExplained:
		'採用 OpenAI API 的格式，訪客同意後，在訪客的裝置上回答。官方用戶端可以透過它的 fetch 選項使用。',
	typesLink: '所有型別：widget.d.ts',
	reference: '協定',
	referenceExplained: '元素與框架之間如何對話，供自己撰寫宿主的人參考。由原始碼中的型別產生。',
	calls: '呼叫：從你的頁面到框架',
	events: '事件：從框架到你的頁面',
	errors: '錯誤代碼',
	types: '型別',
	withConsent: '需訪客同意',
	columns: { name: '名稱', params: '參數', result: '結果', progress: '過程中' }
};
