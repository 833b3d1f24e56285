/** The page for people who put Ponder into their own pages, in Simplified Chinese. */
import type { PageMessages } from '../en/pages.ts';

const options: PageMessages['embedding']['options'] = {
	mode: { name: '形式', about: '在页面里、角落里的按钮，或整个窗口。' },
	model: { name: '模型', about: '访客有这个模型时建议使用；访客不点击，就不会下载大文件。' },
	thinking: { name: '思考', about: '回答之前是否先思考。访客可以改。' },
	budget: { name: '思考预算', about: 'token 数，或“unlimited”。' },
	system: { name: '系统提示词', about: '最先告诉模型的话。访客可以查看。' },
	locale: { name: '语言', about: 'en、ar 之类的标签。留空则用访客自己的语言。' },
	theme: { name: '颜色', about: '不设置则跟随访客的系统。' },
	greeting: { name: '问候语', about: '显示在对话开始的地方。' },
	suggestions: { name: '建议的问题', about: '最多六个问题，用 | 分隔。点击后填入消息框。' },
	label: { name: '按钮的名称', about: '按钮叫什么，代替“问问私密助手”。' },
	minHeight: { name: '最小高度', about: '单位是 CSS 像素。从一开始就留出这块地方，页面不会跳动。' },
	maxHeight: { name: '最大高度', about: '单位是 CSS 像素。超出后在框架里滚动。' },
	credentialless: { name: '不带凭据', about: '用于跨源隔离的页面：框架每次都从空的存储开始。' }
};

export const embedding: PageMessages['embedding'] = {
	title: '把 Ponder 放进你的页面',
	lead: '两行代码，访客就有了一个在自己设备上运行的助手。你不需要服务器，他们写的内容也不会离开他们的设备。',
	build: '选择',
	chosen: '你的选择',
	byVisitor: '由访客决定',
	byPage: '按你页面的需要',
	choices: {
		inline: '在页面里',
		bubble: '一个按钮',
		fullscreen: '整个窗口',
		on: '开启',
		off: '关闭',
		auto: '跟随系统',
		light: '浅色',
		dark: '深色'
	},
	options,
	look: '颜色与圆角',
	lookExplained: '颜色按 CSS 的写法，或写成一对：light-dark(#fff, #111)。圆角用 px、rem 或 em。',
	fault: '这个值不能用，仍用默认值。',
	reset: '恢复默认值',
	preview: '预览',
	previewExplained: '这就是框架的实际样子。它在这台设备上，用 Ponder 自带的模型回答。',
	previewShapes: {
		bubble: '这是缩小的你的网页。点按钮，框架会在旁边打开；再点一次就关闭。',
		fullscreen: '这是缩小的你的网页。点按钮，框架会占满整个窗口。'
	},
	/** As the widget itself has it. */
	openLabel: '问问私密助手',
	previewTitle: '框架的预览',
	snippet: '粘贴这段代码',
	snippets: { frame: '或者只用框架，不用脚本' },
	snippetExplained: {
		element: '脚本很小，只加载一个按钮；访客要用时，才在旁边放上框架。',
		frame: '用于不允许脚本的页面。你的页面收不到它的任何消息，也不能向它提出请求。'
	},
	copy: '复制代码',
	copied: '已复制',
	copyFailed: '浏览器不允许复制。',
	frameTitle: 'Ponder，私密的助手',
	examples: '示例',
	example: {
		inline: '在页面里',
		bubble: '角落里的按钮',
		frame: '不用脚本的框架',
		client: '自己向模型提问的页面'
	},
	security: '哪些已有保障，哪些要你来做',
	notes: {
		reading:
			'你的页面读不到访客写的内容，也读不到回答、设置和模型。要发送消息、读取回答，须经访客同意：框架里会用一个按钮来问，按钮必须确实可见，点击才算数；每个来源只问一次。',
		hidden: '得到同意后，框架隐藏时你的页面也可以提问。框架再次可见时会说明：问了多少次，以及怎样收回同意。',
		spaces: '每个来源有自己的对话，与访客自己的 Ponder 里的对话分开。',
		context:
			'你作为页面上下文提供的内容，会先连同你的主机名显示给访客，然后才使用。改动过的内容要重新显示后才算数，并会标明已改动。',
		allowList:
			'谁可以用框架嵌入这份 Ponder，写在它旁边的 embed.json 里：{ "origins": ["https://example.org"] }，或用 "*" 表示所有人。应用自己的页面谁都不能嵌入。',
		origin: 'Ponder 自带的标头允许任何网站嵌入小组件的页面，但没有来源的页面（例如本地文件）不行。',
		policies:
			'如果设了 Content-Security-Policy，你的页面需要在 script-src 和 frame-src 里加上这个地址。如果设了 Cross-Origin-Embedder-Policy，普通 iframe 需要 credentialless 属性；小组件会自己加上。',
		sandbox:
			'带 sandbox 的框架需要 allow-scripts、allow-same-origin 和 allow-forms；要让其中的链接能打开，还需要 allow-popups。'
	},
	client: '从你的页面向模型提问',
	clientExplained:
		'采用 OpenAI API 的格式，访客同意后，在访客的设备上回答。官方客户端可以通过它的 fetch 选项使用。',
	typesLink: '所有类型：widget.d.ts',
	reference: '协议',
	referenceExplained: '元素与框架之间怎样对话，供自己编写宿主的人参考。由源代码中的类型生成。',
	calls: '调用：从你的页面到框架',
	events: '事件：从框架到你的页面',
	errors: '错误代码',
	types: '类型',
	withConsent: '需访客同意',
	columns: { name: '名称', params: '参数', result: '结果', progress: '过程中' }
};
