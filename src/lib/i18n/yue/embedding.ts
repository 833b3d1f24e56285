/** The page for people who put Ponder into their own pages, in Cantonese. */
import type { PageMessages } from '../en/pages.ts';

const options: PageMessages['embedding']['options'] = {
	mode: { name: '形式', about: '喺頁面入面、角落嘅掣，或者成個視窗。' },
	model: { name: '模型', about: '訪客有呢個模型就建議佢用；訪客唔撳，就唔會下載大檔案。' },
	thinking: { name: '思考', about: '回答之前使唔使思考先。訪客可以改。' },
	budget: { name: '思考預算', about: 'token 數目，或者「unlimited」。' },
	system: { name: '系統提示詞', about: '最先同模型講嘅嘢。訪客可以睇。' },
	locale: { name: '語言', about: 'en、ar 呢類標籤。留空就用訪客自己嘅語言。' },
	theme: { name: '顏色', about: '唔設定就跟訪客嘅系統。' },
	greeting: { name: '問候語', about: '喺對話開始嘅地方顯示。' },
	suggestions: { name: '建議嘅問題', about: '最多六條問題，用 | 分隔。撳咗就會填入訊息框。' },
	label: { name: '掣嘅名稱', about: '個掣叫咩名，代替「問下私密助手」。' },
	minHeight: { name: '最細高度', about: '單位係 CSS 像素。一開始就留住呢個位，頁面唔會郁嚟郁去。' },
	maxHeight: { name: '最大高度', about: '單位係 CSS 像素。超過咗就喺框架入面捲動。' },
	credentialless: { name: '唔帶憑證', about: '畀跨來源隔離嘅頁面用：框架每次都由空嘅儲存空間開始。' }
};

export const embedding: PageMessages['embedding'] = {
	title: '將 Ponder 放入你嘅頁面',
	lead: '兩行程式碼，訪客就有個喺自己裝置上面行嘅助手。你唔使伺服器，佢哋寫嘅嘢亦唔會離開佢哋嘅裝置。',
	build: '選擇',
	chosen: '你揀咗',
	byVisitor: '由訪客決定',
	byPage: '跟你頁面嘅需要',
	choices: {
		inline: '喺頁面入面',
		bubble: '一個掣',
		fullscreen: '成個視窗',
		on: '開啟',
		off: '關閉',
		auto: '跟系統',
		light: '淺色',
		dark: '深色'
	},
	options,
	look: '顏色同圓角',
	lookExplained: '顏色跟 CSS 嘅寫法，或者寫成一對：light-dark(#fff, #111)。圓角用 px、rem 或者 em。',
	fault: '呢個值用唔到，照用預設值。',
	reset: '還原預設值',
	preview: '預覽',
	previewExplained: '框架實際就係咁樣。佢喺呢部裝置上面，用 Ponder 自帶嘅模型回答。',
	previewShapes: {
		bubble: '呢個係縮細咗嘅你個網頁。撳個掣，框架會喺隔籬開；再撳就閂返。',
		fullscreen: '呢個係縮細咗嘅你個網頁。撳個掣，框架會開到成個視窗。'
	},
	/** As the widget itself has it. */
	openLabel: '問下私密助手',
	previewTitle: '框架嘅預覽',
	snippet: '貼上呢段程式碼',
	snippets: { frame: '或者淨係用框架，唔用指令碼' },
	snippetExplained: {
		element: '指令碼好細，只係載入一個掣；訪客想用嗰陣，先喺隔籬放個框架。',
		frame: '畀唔准指令碼嘅頁面用。你嘅頁面收唔到佢任何消息，亦唔可以向佢提出要求。'
	},
	copy: '複製程式碼',
	copied: '複製咗',
	copyFailed: '瀏覽器唔畀複製。',
	frameTitle: 'Ponder，私密嘅助手',
	examples: '範例',
	example: {
		inline: '喺頁面入面',
		bubble: '角落嘅掣',
		frame: '唔用指令碼嘅框架',
		client: '自己問模型嘅頁面'
	},
	security: '邊啲已經有保障，邊啲要你做',
	notes: {
		reading:
			'你嘅頁面讀唔到訪客寫嘅嘢，亦讀唔到回答、設定同模型。要傳送訊息、讀取回答，就要得到訪客同意：框架入面會用一個掣嚟問，個掣要真係睇得到，撳落去先算數；每個來源只會問一次。',
		hidden:
			'得到同意之後，框架收埋咗嗰陣你嘅頁面都可以問。框架再睇得到嗰陣會講明：問咗幾多次，同點樣收返個同意。',
		spaces: '每個來源有自己嘅對話，同訪客自己個 Ponder 嘅對話分開。',
		context:
			'你提供嘅頁面上下文，會連同你嘅主機名稱顯示畀訪客睇咗先，然後先用。改過嘅內容要再顯示過先算數，仲會標明改咗。',
		allowList:
			'邊個可以用框架嵌入呢份 Ponder，寫喺佢隔籬嘅 embed.json：{ "origins": ["https://example.org"] }，或者用 "*" 代表所有人。應用程式自己嘅頁面邊個都嵌入唔到。',
		origin: 'Ponder 附帶嘅標頭畀任何網站嵌入小工具嘅頁面，但係冇來源嘅頁面（例如本機檔案）就唔得。',
		policies:
			'如果設咗 Content-Security-Policy，你嘅頁面要喺 script-src 同 frame-src 加入呢個網址。如果設咗 Cross-Origin-Embedder-Policy，普通 iframe 需要 credentialless 屬性；小工具會自己加。',
		sandbox:
			'有 sandbox 嘅框架需要 allow-scripts、allow-same-origin 同 allow-forms；想入面嘅連結開得到，仲需要 allow-popups。'
	},
	client: '喺你嘅頁面問模型',
	clientExplained:
		'採用 OpenAI API 嘅格式，訪客同意之後，喺訪客部裝置上面回答。官方用戶端可以透過佢嘅 fetch 選項使用。',
	typesLink: '所有類型：widget.d.ts',
	reference: '協定',
	referenceExplained: '元素同框架之間點樣溝通，畀自己寫宿主嘅人參考。由原始碼嘅類型產生。',
	calls: '呼叫：由你嘅頁面去框架',
	events: '事件：由框架去你嘅頁面',
	errors: '錯誤代碼',
	types: '類型',
	withConsent: '要訪客同意',
	columns: { name: '名稱', params: '參數', result: '結果', progress: '過程中' }
};
