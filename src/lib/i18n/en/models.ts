/** The words of the models page, in English. */
import { createFormat } from '../format.ts';

const { number, bytes, byteRate, roughDuration, percent, plural, list } = createFormat('en');

const tokens = (count: number) =>
	plural(count, { one: `${number(count)} token`, other: `${number(count)} tokens` });

const files = (count: number) =>
	plural(count, { one: `${number(count)} file`, other: `${number(count)} files` });

export const models = {
	title: 'Models',
	intro: (host: string) =>
		`A model is downloaded once, from ${host}, and then runs on this device, without a network.`,
	looking: 'Looking at what this device can do…',
	list: 'Models',
	evicted: (models: readonly string[]) => `The browser has removed ${list(models)}`,
	evictedBody:
		'Browsers do that when a device runs short of space, or when a site was not opened for long. Your conversations are stored separately. Download a model again to use it.',

	/** What is said of a model before it is here. */
	recommended: 'Recommended for this device',
	inUse: 'In use',
	/** Under the list; the score is that of `about`. */
	figuresExplained: (context: number) =>
		`Memory is what a model takes while it runs, in a conversation of ${tokens(context)}. Speed is an estimate for this device until the first answer has been measured. The scores are from Qwen3’s technical report.`,
	download: 'Download',
	onDisk: 'On this device',
	memory: 'Memory',
	speed: 'Speed',
	speedEstimated: (rate: number) => `about ${number(rate, rate < 10 ? 1 : 0)} tok/s`,
	speedMeasured: (rate: number) => `${number(rate, rate < 10 ? 1 : 0)} tok/s, measured`,
	licence: 'Licence',
	licenceUnknown: 'not stated',
	version: 'Version',
	versions: {
		q4f16: '4 bits, half precision: for graphics cards',
		q4: '4 bits, full precision: for graphics cards without half precision',
		quantized: '8 bits: for the processor'
	},
	otherVersions: 'Other versions',
	about: {
		bundled:
			'Comes with Ponder: tiny, and made to show how thinking works. It adds, spells and greets, and knows nothing else.',
		/** `score`: out of 100, in Spanish, of the same test. */
		small: (claimed: number, score: number) =>
			`Quick and light. Made for ${number(claimed)} languages, but weak in most of them: in a Spanish test it scored ${number(score)} of 100. Best in English and Chinese, and for short tasks.`,
		middle: (claimed: number, score: number) =>
			`A good balance. Made for ${number(claimed)} languages; usable in the large ones, uneven in others: in a Spanish test it scored ${number(score)} of 100.`,
		large: (claimed: number, score: number) =>
			`The most able that runs in a browser. Made for ${number(claimed)} languages and sound in the large ones: in a Spanish test it scored ${number(score)} of 100.`,
		named: (repository: string) =>
			`From ${repository}, which you named. Ponder knows nothing of its quality, its languages or its licence.`
	},

	/** Why a model is not offered here. Each says what would help, if anything does. */
	refusals: {
		'not-published': 'It is not published in a form that this device could run.',
		'needs-webgpu':
			'It needs a graphics card that the browser gives access to. A current Chrome, Edge or Safari may have that.',
		'needs-shader-f16': 'It needs a graphics card that computes in half precision, and this one does not.',
		'needs-jspi':
			'This browser would have to hold it in memory twice. A current Chrome or Edge loads it piece by piece.',
		'needs-jspi-or-memory': (needed: number) =>
			`This browser would have to hold it in memory twice, which takes a device with ${bytes(needed)}. A current Chrome or Edge loads it piece by piece.`,
		'gpu-limit': (needed: number, found: number) =>
			`Its largest part takes ${bytes(needed)} of the graphics card at once, and this one allows ${bytes(found)}.`,
		'wasm-ceiling': (needed: number, found: number) =>
			`It takes ${bytes(needed)}, more than the ${bytes(found)} that a browser can address.`,
		memory: (needed: number, found: number) =>
			`It takes ${bytes(needed)} of memory at its peak, too much for this device with ${bytes(found)}.`,
		'ios-memory': (needed: number, found: number) =>
			`It takes ${bytes(needed)} of memory; iPhones and iPads close a page at about ${bytes(found)}.`
	},
	cannot: 'Does not run here',
	warnings: {
		'much-memory': 'It takes much of this device’s memory: close other programs while you use it.',
		'ios-may-close':
			'It is near what iPhones and iPads allow: the page may be closed in the middle of an answer.',
		'slow-on-cpu': 'It runs on the processor here, at a few tokens a second or fewer.',
		'short-context': 'Only a short conversation fits into this device’s memory.'
	},

	/** Getting it. */
	get: (size: number) => `Download ${bytes(size)}`,
	getFrom: (host: string) => `from ${host} and the storage it names`,
	/** The full name of a button of a card: there are several of each. */
	ofModel: (action: string, model: string) => `${action}: ${model}`,
	getAnyway: 'Try anyway',
	resolving: (host: string) => `Asking ${host} what there is…`,
	pause: 'Pause',
	resume: 'Continue',
	resumeFrom: (host: string) => `goes on from ${host}`,
	cancel: 'Cancel',
	stop: 'Stop',
	progressLabel: (model: string) => `Download of ${model}`,
	progress: (done: number, total: number) => `${bytes(done)} of ${bytes(total)}`,
	rate: (bytesPerSecond: number) => byteRate(bytesPerSecond),
	left: (ms: number) => (ms < 10_000 ? 'a few seconds left' : `about ${roughDuration(ms)} left`),
	stages: {
		resuming: 'Looking at what is here already…',
		transferring: 'Downloading',
		elsewhere: 'Another tab is downloading this model. Here it will be ready, too.',
		verifying: 'Checking what has arrived…',
		mending: 'Something arrived wrong. It is fetched once more, piece by piece, and compared.'
	},
	importing: 'Reading the files…',
	repairing: 'Repairing…',
	/** Below the first questions, where the bundled model answers. */
	tinyLimits:
		'This model comes with Ponder and is tiny: it adds a few numbers, writes words backwards and greets. Longer sums often come out wrong, and it cannot read files.',
	waiting: (cause: string, ms: number) =>
		ms < 1000 ? `${cause}. Trying again…` : `${cause}. Trying again in ${roughDuration(ms)}.`,
	/** Where it is not known how much that is: the page was closed meanwhile. */
	onlyWhole: 'Only whole pieces are kept: what has come of one that is not whole is fetched again.',
	dropped: (size: number) =>
		`Another ${bytes(size)} had come of pieces that were not whole yet. Only whole pieces are kept, so those bytes are fetched again.`,
	paused: (stored: number, total: number) => `Paused. ${bytes(stored)} of ${bytes(total)} are here.`,
	filesOf: (count: number) => files(count),
	fileVerified: 'checked',

	/** Where the hub and Ponder disagree. */
	asking: 'The host has something else than Ponder expects',
	askingBody: (host: string) =>
		`${host} lists other files for this model than those Ponder was made with. That happens when a mirror differs, or when files were exchanged. Decide which to trust.`,
	pinned: 'Ponder expects',
	listed: 'The host has',
	missing: 'nothing of this name',
	exactly: (size: number) => plural(size, { one: `${number(size)} byte`, other: `${number(size)} bytes` }),
	fingerprint: (start: string) => `fingerprint ${start}…`,
	noFingerprint: 'no fingerprint',
	keepPinned: 'Only what Ponder expects',
	keepListed: 'Take what the host has',
	decideLater: 'Leave it',

	/** Having it. */
	ready: 'Ready on this device',
	readyFrom: (host: string) => `from ${host}`,
	imported: 'from files on disk',
	use: 'Use in chat',
	verify: 'Check',
	verifying: 'Comparing every byte with what was received…',
	sound: (checked: number) => `Checked: all ${bytes(checked)} are as they were received.`,
	unknownFiles: (paths: readonly string[]) =>
		`Nothing is published to compare ${list(paths)} with; it was compared with what was received.`,
	damaged: (size: number, count: number) =>
		plural(count, {
			one: `${number(count)} piece of ${bytes(size)} has changed on the disk.`,
			other: `${number(count)} pieces, ${bytes(size)} in all, have changed on the disk.`
		}),
	repair: (size: number) => `Repair: fetch ${bytes(size)}`,
	repaired: (size: number) => `Repaired: ${bytes(size)} were fetched again.`,
	save: 'Save to disk',
	saving: 'Writing to disk…',
	remove: 'Delete',
	removing: 'Deleting…',
	confirmRemove: (size: number) =>
		`Delete it? That frees ${bytes(size)}. To use it again, it must be downloaded again.`,
	confirmCancel: (size: number) => `Cancel the download? The ${bytes(size)} that are here are deleted.`,
	keep: 'Keep',
	freed: (size: number) => `${bytes(size)} are free again.`,
	forget: 'Take off the list',
	confirmForget: (model: string, size: number) =>
		`Take ${model} off the list? What is here of it is deleted, which frees ${bytes(size)}.`,

	/** From disk. */
	importTitle: 'From files on this computer',
	importBody:
		'If you have a model’s folder already, it need not be downloaded. Every file is checked against what was published: its fingerprint, or its size alone where no fingerprint is known.',
	importFolder: 'Choose a folder',
	importFiles: 'Choose files',
	importDrop: 'or drop them here',
	importNone: 'Among these files is no part of a model that Ponder knows.',
	importIncomplete: (model: string, paths: readonly string[]) =>
		`These files look like ${model}, but ${list(paths)} ${paths.length === 1 ? 'is' : 'are'} missing. Choose the whole folder.`,
	importTaken: (model: string) => `Reading ${model}…`,
	importBusy: (model: string) => `${model} is being worked on. Choose the files again once that is done.`,
	importPresent: (model: string) => `${model} is on this device already.`,

	/** Any other repository. */
	otherTitle: 'Another Qwen3 model',
	otherBody: 'Any repository with a Qwen3 model in ONNX form, as those of onnx-community.',
	otherLabel: 'Repository',
	otherPlaceholder: 'owner/name',
	otherAdd: 'Look into it',
	otherFrom: (host: string) => `Its file list is fetched from ${host}.`,
	inspecting: (repository: string) => `Looking into ${repository}…`,
	added: (model: string) => `${model} is on the list now.`,
	known: (model: string) => `This is ${model}, which is on the list already.`,
	names: {
		empty: 'Write the repository’s name, such as onnx-community/Qwen3-0.6B-ONNX.',
		'not-owner-and-name': 'A repository’s name has two parts: owner/name.',
		'bad-characters':
			'This cannot be a repository’s name. It has letters, digits, dots, dashes and one slash.',
		'other-host': 'This address is on another host. Set that host as a mirror first, or write owner/name.',
		'not-a-model-address': 'This address leads to something other than a model.'
	},
	unseen: {
		title: (repository: string) => `There is no repository called ${repository}, or it is private`,
		body: (host: string) =>
			`${host} gives the same answer in both cases. Check the name as you typed it. If it is private, enter a token that may read it under “Where models come from”, then try again.`
	},
	flawed: (repository: string) => `${repository} does not run in Ponder`,
	flaws: {
		'no-onnx-folder': 'It has no “onnx” folder. Look for one whose name ends in “-ONNX”.',
		'genai-packaging-only':
			'It is packaged only for programs outside the browser. Look for one of onnx-community.',
		'no-runnable-dtype': 'It has none of the versions that run in a browser: q4f16, q4 or int8.',
		'incomplete-weights': 'A part of its files is missing.',
		'no-config': 'It has no configuration file.',
		'config-unreadable': 'Its configuration lacks what Ponder needs.',
		'mixture-of-experts': 'It is made of many experts, and larger than a browser can hold.',
		'linear-attention': 'It is of a newer kind, whose memory cannot be wound back as Ponder does.',
		multimodal: 'It is made to see or hear. Ponder reads and writes text.',
		'not-generative': 'It is made to sort or rank texts, not to write them.',
		'other-architecture': 'It is not a Qwen3 model.',
		'no-tokenizer': 'It has no tokenizer.',
		'no-tokenizer-config': 'It has no chat template.'
	},
	flawFound: (found: string) => `Found: ${found}.`,

	/** Space. */
	spaceTitle: 'Space on this device',
	spaceUse: (models: number, other: number, free: number) =>
		`Models ${bytes(models)}, conversations and the app ${bytes(other)}, free ${bytes(free)}`,
	spaceModels: 'Models',
	spaceOther: 'Conversations and the app',
	spaceFree: 'Free for Ponder',
	spaceUnknown: (models: number) =>
		`Models take ${bytes(models)}. This browser does not tell how much is free.`,
	shortage: (needed: number, free: number) =>
		`There is probably not enough room: ${bytes(needed)} are needed, ${bytes(free)} are free.`,
	deletable: (model: string, size: number) => `Deleting ${model} would free ${bytes(size)}.`,
	nothingDeletable: 'Free space on this device first, then come back.',
	persistent: 'Kept until you delete it: the browser will not clear it by itself.',
	bestEffort: 'When this device runs short of space, the browser may delete models without asking.',
	persistenceUnsupported: 'This browser does not say whether it keeps models for good.',
	askPersistence: 'Ask the browser to keep them',
	advice: {
		'install-first':
			'On iPhone and iPad, an app on the home screen has a storage of its own. If you want Ponder there, add it first, then download in the app.',
		'seven-days':
			'Safari deletes what a website has stored when you have not opened it for seven days of using Safari. An installed Ponder is spared.'
	},
	strays: 'Also kept',
	straysBody: 'Earlier versions, whole or in part, and models that are no longer on the list.',

	/** Where models come from. */
	hubTitle: 'Where models come from',
	hubBody: (host: string) =>
		`Models are fetched from ${host} and the storage it names. They learn your internet address and which model you want; nothing that you write goes there.`,
	mirror: 'Mirror',
	mirrorExplained:
		'The address of another hub that speaks the same language as Hugging Face. It is tried at once.',
	mirrorPlaceholder: 'https://huggingface.co',
	mirrorUse: 'Use this address',
	mirrorDefault: 'Back to huggingface.co',
	mirrorTesting: (host: string) => `Trying ${host}…`,
	mirrorAnswered: (host: string) => `${host} answers, and is used from now on.`,
	token: 'Access token',
	tokenExplained: (host: string) =>
		`Only for models that are not open to everyone. It is sent to ${host} alone, and forgotten when the mirror changes.`,
	tokenKeep: 'Keep it on this device',
	tokenUse: 'Use this token',
	tokenSet: (host: string) => `A token for ${host} is set, until this page is closed.`,
	tokenKept: (host: string) => `A token for ${host} is kept on this device.`,
	tokenForget: 'Forget the token',
	tokenInvalid: 'This cannot be a token: it has letters, digits and signs, without spaces.',

	/** Said politely to those who do not see the page, and rarely. */
	announce: {
		began: (model: string) => `The download of ${model} has begun.`,
		share: (model: string, share: number) => `${model}: ${percent(share)} has arrived.`,
		waiting: (model: string, cause: string) => `${model}: ${cause}. It is tried again.`,
		verifying: (model: string) => `${model} has arrived and is being checked.`,
		ready: (model: string) => `${model} is ready.`,
		paused: (model: string) => `The download of ${model} is paused.`,
		checking: (model: string) => `${model} is being checked.`,
		sound: (model: string) => `${model} is checked: nothing has changed.`,
		damaged: (model: string) =>
			`${model} is checked: a part of it has changed on the disk, and can be repaired.`,
		repaired: (model: string) => `${model} is repaired.`
	}
};
