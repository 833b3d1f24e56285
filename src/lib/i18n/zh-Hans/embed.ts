/** What Ponder says in somebody else's page, in Simplified Chinese. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number } = createFormat('zh-Hans');

const refusals: PageMessages['embed']['refusals'] = {
	'origin-refused': {
		title: '这个页面不能显示 Ponder',
		body: '这份 Ponder 的运营者只让它显示在特定的页面里，而这个页面不在其中。'
	},
	'list-broken': {
		title: 'Ponder 没有在这里显示',
		body: '可以显示它的页面列在 embed.json 里，而这个文件读不了。需要这份 Ponder 的运营者来修正。'
	},
	'list-unreachable': {
		title: 'Ponder 没有在这里显示',
		body: '没能取到可以显示它的页面的列表。请检查网络连接，再试一次。'
	},
	'host-unknown': {
		title: 'Ponder 不知道这是什么页面',
		body: '浏览器没有说明这是哪个页面，而这份 Ponder 只能显示在特定的页面里。'
	}
};

export const embed: PageMessages['embed'] = {
	label: 'Ponder',
	title: '与 Ponder 聊天',
	openPonder: '打开 Ponder',
	framedBody: 'Ponder 自己的页面不在别的页面里显示，以免有人在上面盖东西。',
	refusals,
	greeting: '想问什么都可以',
	runsHere: '回答在你的设备上生成。',
	runsHereUnread: (host) => `回答在你的设备上生成。${host} 读不到。`,
	runsHereShared: (host) => `回答在你的设备上生成。你允许 ${host} 在这里读写。`,
	preview: '这是预览。',
	sameSite: '这个页面与 Ponder 在同一网站上。',
	memoryOnly: '你离开后，这里的对话就没有了。',
	unbound: 'Ponder 的服务器没有发送保护用的标头，所以浏览器在这里只禁止页面与其他服务器通信，没有约束模型。',
	suggestions: '建议的问题',

	menu: '这个对话的菜单',
	startOver: '重新开始',
	instructions: '最先告诉模型的话',
	instructionsOf: (host) => `${host} 最先告诉模型的话`,
	earlier: '之前在这里的对话',
	deleteAll: '删除这里的所有对话',
	deleteQuestion: (count) => `要删除你在这个页面上的 ${number(count)} 个对话吗？`,
	deleteYes: '永久删除',
	openDraft: '到 Ponder 中继续',
	openDraftCopied: '你写的内容太长，链接放不下。已经复制好了：请到那里粘贴。',
	openDraftNotCopied: '你写的内容太长，链接放不下，也没能复制。请自己复制，再到那里粘贴。',

	consent: {
		title: (host) => `允许 ${host} 使用这个对话吗？`,
		body: '允许后，它可以替你写消息，让你设备上的模型回答它自己的问题，并读到这里的回答；看不见这个聊天时也可以。它始终看不到其他对话、你的设置，以及你还有哪些模型。',
		yes: '允许',
		no: '暂不',
		wait: '整个问题静止显示、指针也停在上面片刻之后，才能允许。在触摸屏上请点两次。',
		covered: '刚才那一下没有算数：这个问题必须完整显示，没有遮挡，也没有移动。请读完，再点一次。',
		allowed: (host) => `${host} 可以在这里读写。`,
		denied: (host) => `${host} 不能在这里读写。`,
		takeBack: '收回许可',
		askAgain: '允许它再问一次',
		elsewhere: 'Ponder 会在自己的窗口里问你，那里没有别的页面能盖住这个问题。',
		openWindow: '在 Ponder 的窗口里回答',
		isOpen: '问题正在 Ponder 的窗口里等你回答。',
		toFront: '显示那个窗口',
		noWindow:
			'浏览器没有为这个问题打开窗口，或者打开的窗口联系不到这个页面。如果窗口被浏览器拦截，请允许弹出窗口，再试一次。'
	},

	ownWindow: {
		title: '来自 Ponder 的问题',
		wait: '这个窗口在最前面停留片刻后，就可以允许。',
		alone: '这里没有人在问什么',
		aloneBody: '这个窗口联系不到它所属的页面，或者不属于任何页面。可以关闭它。',
		gone: '提问的页面已经不在了',
		goneBody: '什么都没有允许。可以关闭这个窗口。',
		answered: '你的回答已经送到',
		answeredBody: '可以关闭这个窗口。'
	},

	context: {
		label: (host) => `来自 ${host}`,
		untitled: '关于这个页面',
		size: (count) => `${number(count)} 个字符`,
		explained: '会随你的下一条消息告诉模型。',
		changed: '页面改了这段内容：发送前请再看一眼。',
		remove: '不要带上'
	},

	waiting: (before) => `前面还有 ${number(before)} 个回答，然后轮到你；也可以停止等待。`,
	hostWork: (host) => `${host} 正在向模型提问`,
	hostMessage: (host) => `${host} 替你发送了一条消息`,
	stopHost: '停止',
	unseen: (host, count) => `这个聊天看不见的时候，${host} 用了 ${number(count)} 次模型。`,
	unseenNoted: '知道了',
	unseenCovered: '刚才那一下没有算数：这条提示必须完整显示，没有遮挡，也没有移动。请读完，再点一次。',

	models: {
		title: '模型',
		tinyOnly: '这里由 Ponder 自带的小模型回答。它会加法、拼写和打招呼。',
		ownSite: '使用我在 Ponder 里的模型',
		ownSiteExplained: '浏览器可能会先问你。外层页面什么都看不到，也不会重新下载。',
		ownSiteRefused: '浏览器没有允许。',
		ownSiteEmpty: '这台设备上的 Ponder 没有保存模型。',
		ownSiteFailed: '从这里读不到 Ponder 里保存的内容。',
		offerExplained: '只用于这个页面：浏览器会把嵌在别的页面里的内容分开存放。你在 Ponder 里已有的保持原样。',
		wanted: (name) => `这个页面想用 ${name}，但它不在你的设备上。在有它之前，由小模型回答。`
	}
};
