/** The words of the models page, in Simplified Chinese. */
import type { PageMessages } from '../en/pages.ts';
import { createFormat } from '../format.ts';

const { number, bytes, byteRate, roughDuration, percent } = createFormat('zh-Hans');

const tokens = (count: number) => `${number(count)} 个 token`;

export const models: PageMessages['models'] = {
	title: '模型',
	intro: (host) => `模型只需从 ${host} 下载一次，之后就在这台设备上运行，不需要网络。`,
	looking: '正在查看这台设备能做什么…',
	list: '模型',
	evicted: (models) => `浏览器移除了 ${models.join('、')}`,
	evictedBody:
		'设备空间不足，或网站很久没有打开时，浏览器会这样做。你的对话是另外保存的。要用这个模型，请重新下载。',

	recommended: '推荐用于这台设备',
	inUse: '正在使用',
	figuresExplained: (context) =>
		`内存是指模型运行时、对话为 ${tokens(context)} 时的占用量。速度在测到第一个回答之前，是对这台设备的估计。分数出自 Qwen3 的技术报告。`,
	download: '下载',
	onDisk: '在这台设备上',
	memory: '内存',
	speed: '速度',
	speedEstimated: (rate) => `约 ${number(rate, rate < 10 ? 1 : 0)} token/秒`,
	speedMeasured: (rate) => `${number(rate, rate < 10 ? 1 : 0)} token/秒，实测`,
	licence: '许可证',
	licenceUnknown: '未注明',
	version: '版本',
	versions: {
		q4f16: '4 位，半精度：用于显卡',
		q4: '4 位，全精度：用于不支持半精度的显卡',
		quantized: '8 位：用于处理器'
	},
	otherVersions: '其他版本',
	about: {
		bundled: 'Ponder 自带：很小，用来展示思考是怎么回事。它会加法、拼写和打招呼，别的都不懂。',
		small: (claimed, score) =>
			`快而轻便。面向 ${number(claimed)} 种语言，但多数不太好：在一项西班牙语测试中，满分 100，得 ${number(score)} 分。最适合英文和中文，以及简短的任务。`,
		middle: (claimed, score) =>
			`较为均衡。面向 ${number(claimed)} 种语言；主要语言够用，其余参差不齐：在一项西班牙语测试中，满分 100，得 ${number(score)} 分。`,
		large: (claimed, score) =>
			`浏览器能运行的模型里能力最强的。面向 ${number(claimed)} 种语言，主要语言表现可靠：在一项西班牙语测试中，满分 100，得 ${number(score)} 分。`,
		named: (repository) => `来自你指定的 ${repository}。Ponder 不了解它的质量、语言和许可证。`
	},

	refusals: {
		'not-published': '它没有以这台设备能运行的形式发布。',
		'needs-webgpu': '它需要浏览器允许使用的显卡。新版的 Chrome、Edge 或 Safari 可能可以。',
		'needs-shader-f16': '它需要能做半精度计算的显卡，而这块显卡不能。',
		'needs-jspi': '这个浏览器得在内存里放两份。新版的 Chrome 或 Edge 会一部分一部分地加载。',
		'needs-jspi-or-memory': (needed) =>
			`这个浏览器得在内存里放两份，需要有 ${bytes(needed)} 内存的设备。新版的 Chrome 或 Edge 会一部分一部分地加载。`,
		'gpu-limit': (needed, found) =>
			`它最大的一部分一次要占显卡 ${bytes(needed)}，而这块显卡只允许 ${bytes(found)}。`,
		'wasm-ceiling': (needed, found) => `它要占 ${bytes(needed)}，超过了浏览器能寻址的 ${bytes(found)}。`,
		memory: (needed, found) => `它最多时占用 ${bytes(needed)} 内存，这台设备只有 ${bytes(found)}，不够用。`,
		'ios-memory': (needed, found) =>
			`它要占用 ${bytes(needed)} 内存；iPhone 和 iPad 在约 ${bytes(found)} 时就会关闭页面。`
	},
	cannot: '不能在这里运行',
	warnings: {
		'much-memory': '它要占用这台设备的不少内存：使用时请关闭其他程序。',
		'ios-may-close': '它接近 iPhone 和 iPad 允许的上限：页面可能在回答途中被关闭。',
		'slow-on-cpu': '它在这里由处理器运行，每秒只有几个 token，甚至更少。',
		'short-context': '这台设备的内存只放得下较短的对话。'
	},

	get: (size) => `下载 ${bytes(size)}`,
	getFrom: (host) => `来自 ${host} 和它指定的存储服务器`,
	ofModel: (action, model) => `${action}：${model}`,
	getAnyway: '仍然尝试',
	resolving: (host) => `正在询问 ${host} 有哪些文件…`,
	pause: '暂停',
	resume: '继续',
	resumeFrom: (host) => `从 ${host} 接着下载`,
	cancel: '取消',
	stop: '停止',
	progressLabel: (model) => `${model} 的下载`,
	progress: (done, total) => `${bytes(done)} / ${bytes(total)}`,
	rate: (bytesPerSecond) => byteRate(bytesPerSecond),
	left: (ms) => (ms < 10_000 ? '还剩几秒' : `还剩约 ${roughDuration(ms)}`),
	stages: {
		resuming: '正在查看已有哪些内容…',
		transferring: '正在下载',
		elsewhere: '另一个标签页正在下载这个模型。下载好后，这里也能用。',
		verifying: '正在检查收到的内容…',
		mending: '有些内容接收有误。正在一块一块地重新获取并比对。'
	},
	importing: '正在读取文件…',
	repairing: '正在修复…',
	tinyLimits:
		'这是 Ponder 自带的模型，非常小：会加几个数、倒写单词、打招呼。较长的加法常常算错，也不能读文件。',
	waiting: (cause, ms) => (ms < 1000 ? `${cause}。正在重试…` : `${cause}。${roughDuration(ms)}后重试。`),
	onlyWhole: '只有完整的分块会保留：不完整的分块里已收到的部分会重新下载。',
	dropped: (size) =>
		`另外收到的 ${bytes(size)} 属于还不完整的分块。只有完整的分块会保留，所以这些字节会重新下载。`,
	paused: (stored, total) => `已暂停。收到了 ${bytes(stored)}，共 ${bytes(total)}。`,
	filesOf: (count) => `${number(count)} 个文件`,
	fileVerified: '已检查',

	asking: '服务器上的内容与 Ponder 预期的不同',
	askingBody: (host) =>
		`${host} 为这个模型列出的文件，与 Ponder 制作时所依据的不同。镜像有差异，或文件被换过，就会这样。请决定相信哪一边。`,
	pinned: 'Ponder 预期',
	listed: '服务器上有',
	missing: '没有这个名称的文件',
	exactly: (size) => `${number(size)} 字节`,
	fingerprint: (start) => `指纹 ${start}…`,
	noFingerprint: '没有指纹',
	keepPinned: '只要 Ponder 预期的',
	keepListed: '采用服务器上的',
	decideLater: '先不决定',

	ready: '已在这台设备上就绪',
	readyFrom: (host) => `来自 ${host}`,
	imported: '来自磁盘上的文件',
	use: '用于聊天',
	verify: '检查',
	verifying: '正在逐字节与收到时的内容比对…',
	sound: (checked) => `检查完毕：全部 ${bytes(checked)} 都与收到时一致。`,
	unknownFiles: (paths) => `没有公布可供 ${paths.join('、')} 比对的信息，只与收到时的内容做了比对。`,
	damaged: (size, count) => `磁盘上有 ${number(count)} 块发生了变化，共 ${bytes(size)}。`,
	repair: (size) => `修复：获取 ${bytes(size)}`,
	repaired: (size) => `已修复：重新获取了 ${bytes(size)}。`,
	save: '存到磁盘',
	saving: '正在写入磁盘…',
	remove: '删除',
	removing: '正在删除…',
	confirmRemove: (size) => `要删除它吗？这会腾出 ${bytes(size)}。以后要用，得重新下载。`,
	confirmCancel: (size) => `要取消下载吗？已收到的 ${bytes(size)} 会被删除。`,
	keep: '保留',
	freed: (size) => `腾出了 ${bytes(size)}。`,
	forget: '从列表中移除',
	confirmForget: (model, size) =>
		`要把 ${model} 从列表中移除吗？它在这里的内容会被删除，腾出 ${bytes(size)}。`,

	importTitle: '从这台电脑上的文件导入',
	importBody:
		'如果你已有模型的文件夹，就不必下载。每个文件都会与发布的内容核对：核对指纹；指纹未知时，只核对大小。',
	importFolder: '选择文件夹',
	importFiles: '选择文件',
	importDrop: '或拖放到这里',
	importNone: '这些文件里没有 Ponder 认识的模型的任何部分。',
	importIncomplete: (model, paths) =>
		`这些文件看起来是 ${model}，但缺少 ${paths.join('、')}。请选择整个文件夹。`,
	importTaken: (model) => `正在读取 ${model}…`,
	importBusy: (model) => `${model} 正在处理中。等处理完，再选择这些文件。`,
	importPresent: (model) => `${model} 已在这台设备上。`,

	otherTitle: '其他 Qwen3 模型',
	otherBody: '任何含有 ONNX 格式 Qwen3 模型的仓库，例如 onnx-community 的仓库。',
	otherLabel: '仓库',
	otherPlaceholder: '所有者/名称',
	otherAdd: '查看',
	otherFrom: (host) => `它的文件列表从 ${host} 获取。`,
	inspecting: (repository) => `正在查看 ${repository}…`,
	added: (model) => `${model} 已加入列表。`,
	known: (model) => `这就是 ${model}，列表里已经有了。`,
	names: {
		empty: '请写仓库的名称，例如 onnx-community/Qwen3-0.6B-ONNX。',
		'not-owner-and-name': '仓库的名称有两部分：所有者/名称。',
		'bad-characters': '这不是有效的仓库名称。名称由字母、数字、点、连字符和一个斜杠组成。',
		'other-host': '这个地址在另一台服务器上。请先把那台服务器设为镜像，或写成“所有者/名称”。',
		'not-a-model-address': '这个地址指向的不是模型。'
	},
	unseen: {
		title: (repository) => `没有名为 ${repository} 的仓库，或者它是私有的`,
		body: (host) =>
			`这两种情况下 ${host} 的回答是一样的。请检查你输入的名称。如果它是私有的，请在“模型来源”里输入可以读取它的令牌，再试一次。`
	},
	flawed: (repository) => `${repository} 不能在 Ponder 里运行`,
	flaws: {
		'no-onnx-folder': '它没有“onnx”文件夹。请找名称以“-ONNX”结尾的仓库。',
		'genai-packaging-only': '它只为浏览器以外的程序打包。请找 onnx-community 的仓库。',
		'no-runnable-dtype': '它没有浏览器能运行的版本：q4f16、q4 或 int8。',
		'incomplete-weights': '它的文件缺了一部分。',
		'no-config': '它没有配置文件。',
		'config-unreadable': '它的配置里缺少 Ponder 需要的内容。',
		'mixture-of-experts': '它是混合专家（MoE）模型，大得浏览器装不下。',
		'linear-attention': '它属于较新的一类，其记忆不能像 Ponder 需要的那样回退。',
		multimodal: '它是用来看图或听声音的。Ponder 只读写文字。',
		'not-generative': '它是用来给文字分类或排序的，不是用来写的。',
		'other-architecture': '它不是 Qwen3 模型。',
		'no-tokenizer': '它没有分词器。',
		'no-tokenizer-config': '它没有对话模板。'
	},
	flawFound: (found) => `找到的是：${found}。`,

	spaceTitle: '这台设备上的空间',
	spaceUse: (models, other, free) => `模型 ${bytes(models)}，对话和应用 ${bytes(other)}，可用 ${bytes(free)}`,
	spaceModels: '模型',
	spaceOther: '对话和应用',
	spaceFree: 'Ponder 可用',
	spaceUnknown: (models) => `模型占 ${bytes(models)}。这个浏览器不说明还有多少可用空间。`,
	shortage: (needed, free) => `空间可能不够：需要 ${bytes(needed)}，可用 ${bytes(free)}。`,
	deletable: (model, size) => `删除 ${model} 可以腾出 ${bytes(size)}。`,
	nothingDeletable: '请先在这台设备上腾出空间，再回到这里。',
	persistent: '一直保留到你删除为止：浏览器不会自行清除。',
	bestEffort: '这台设备空间不足时，浏览器可能不经询问就删除模型。',
	persistenceUnsupported: '这个浏览器不说明是否会一直保留模型。',
	askPersistence: '请浏览器保留它们',
	advice: {
		'install-first':
			'在 iPhone 和 iPad 上，主屏幕上的应用有自己的存储空间。如果你想把 Ponder 放到主屏幕，请先添加，再在应用里下载。',
		'seven-days':
			'如果你用了七天 Safari 而没有打开某个网站，Safari 会删除该网站存储的内容。已安装的 Ponder 不受影响。'
	},
	strays: '其他已保存的内容',
	straysBody: '较早的版本（完整的或部分的），以及已不在列表中的模型。',

	hubTitle: '模型来源',
	hubBody: (host) =>
		`模型从 ${host} 和它指定的存储服务器获取。它们会知道你的 IP 地址，以及你要哪个模型；你写的内容不会发到那里。`,
	mirror: '镜像',
	mirrorExplained: '另一个与 Hugging Face 用法相同的模型站的地址。填好后会马上试连。',
	mirrorPlaceholder: 'https://huggingface.co',
	mirrorUse: '使用这个地址',
	mirrorDefault: '改回 huggingface.co',
	mirrorTesting: (host) => `正在试连 ${host}…`,
	mirrorAnswered: (host) => `${host} 有应答，从现在起使用它。`,
	token: '访问令牌',
	tokenExplained: (host) => `只用于不对所有人开放的模型。它只发送给 ${host}，更换镜像时就会清除。`,
	tokenKeep: '保存在这台设备上',
	tokenUse: '使用这个令牌',
	tokenSet: (host) => `已为 ${host} 设置令牌，到关闭这个页面为止。`,
	tokenKept: (host) => `这台设备上保存着 ${host} 的令牌。`,
	tokenForget: '清除令牌',
	tokenInvalid: '这不是有效的令牌：令牌由字母、数字和符号组成，没有空格。',

	announce: {
		began: (model) => `${model} 开始下载。`,
		share: (model, share) => `${model}：已收到 ${percent(share)}。`,
		waiting: (model, cause) => `${model}：${cause}。正在重试。`,
		verifying: (model) => `${model} 已收到，正在检查。`,
		ready: (model) => `${model} 已就绪。`,
		paused: (model) => `${model} 的下载已暂停。`,
		checking: (model) => `正在检查 ${model}。`,
		sound: (model) => `${model} 检查完毕：没有变化。`,
		damaged: (model) => `${model} 检查完毕：磁盘上有一部分发生了变化，可以修复。`,
		repaired: (model) => `${model} 已修复。`
	}
};
