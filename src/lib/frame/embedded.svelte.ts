/**
 * The chat in somebody else's page, put together: a model, and conversations in a space of that page's origin alone. It
 * shares nothing with the person's own app: not their conversations, nor settings, nor notices.
 */
import type { Chat } from '#lib/chat/chat.svelte.ts';
import { History } from '#lib/chat/history.svelte.ts';
import { newId } from '#lib/chat/id.ts';
import type { EmbedOptions } from '#lib/embed/options.ts';
import type { PageContext } from '#lib/embed/protocol.ts';
import { spawnWorker, type Spawn } from '#lib/engine/spawn.ts';
import { platformOf } from '#lib/library/platform.ts';
import { browserNotes } from '#lib/library/browser-notes.ts';
import { thisBrowser } from '#lib/library/this-browser.ts';
import { Model } from '#lib/model/model.svelte.ts';
import { bundledModel } from '#lib/qwen3/catalog.ts';
import { Settings } from '#lib/settings/settings.svelte.ts';
import { Archive } from '#lib/storage/archive.ts';
import type { ThinkingChoice } from '#lib/storage/conversations.ts';
import { Connection } from '#lib/storage/database.ts';
import type { StorageError } from '#lib/storage/errors.ts';
import { tabChannel, Tabs } from '#lib/storage/tabs.ts';
import type { Consent } from './consent.svelte.ts';
import { FrameModels } from './frame-models.svelte.ts';
import type { FrameHost } from './host.ts';
import { HostWorks } from './host-works.svelte.ts';
import { InLine } from './in-line.svelte.ts';
import { lendModel } from './lend-model.ts';
import { systemPromptOf } from './page-context.ts';
import { Proposals } from './proposals.ts';
import { engineChannel, SharedEngine } from './shared-engine.ts';
import { ShownContext } from './shown-context.svelte.ts';
import type { Space } from './space.ts';
import { Turns } from './turns.ts';

export interface EmbeddedParts {
	readonly options: EmbedOptions;
	readonly host: FrameHost;
	/** Where this host's conversations are. */
	readonly space: Space;
	/** The visitor's consent to this host; null where there is no host whose name is known. */
	readonly consent: Consent | null;
	readonly locate: (path: string) => string;
	/** Starts an engine of this frame's own. */
	readonly spawn?: Spawn;
}

export class Embedded {
	readonly options: EmbedOptions;
	readonly host: FrameHost;
	readonly consent: Consent | null;
	readonly model: Model;
	/** What answers the visitor, and what the host asks for itself: each in its turn, which other frames have, too. */
	readonly forVisitor: InLine;
	readonly forHost: InLine;
	readonly models: FrameModels;
	readonly history: History;
	/** GiB, as the browser tells it; undefined where it does not: Chromium alone tells. */
	readonly deviceMemory = (navigator as { readonly deviceMemory?: number }).deviceMemory;
	/** What the host says of its page: shown, and told to the model with the next message unless the visitor removes it. */
	readonly context = new ShownContext((context) => {
		this.#context = context;
		this.#instruct();
	});
	/** What the host has the model do. */
	readonly hostWorks: HostWorks;
	readonly #space: Space;
	readonly #settings: Settings;
	#chat = $state.raw<Chat | null>(null);
	/** As far as the visitor has had it before them. */
	#context: PageContext | null = null;
	#isMemoryOnly = $state(false);
	/** How many answers are before this frame's at another frame's engine. */
	#elsewhere = $state(0);
	/** Who asks this frame's engine: its visitor, its host, its guests. */
	readonly #turns = new Turns();
	readonly #proposals: Proposals;

	constructor({ options, host, space, consent, locate, spawn = spawnWorker }: EmbeddedParts) {
		this.options = options;
		this.host = host;
		this.consent = consent;
		this.#space = space;
		this.#proposals = new Proposals(host.origin, browserNotes());
		// Not there outside secure contexts, whatever the types say.
		const { locks } = navigator as { readonly locks?: LockManager };
		this.hostWorks = new HostWorks({
			origin: host.origin,
			storage: browserNotes(),
			locks,
			id: newId(),
			page: window
		});
		const connection = new Connection(space.factory, space.name);
		const follow = (fault: StorageError | null) => (this.#isMemoryOnly = fault !== null);
		const settings = new Settings(connection, follow);
		this.#settings = settings;
		this.models = new FrameModels({
			settings,
			letGo: (modelId, dtype) => this.model.release(modelId, dtype, bundledModel)
		});
		const shared = new SharedEngine({
			spawn,
			model: () => ({
				id: this.model.id,
				handlersFor: (waits) =>
					lendModel(this.model, new InLine({ model: this.model, turns: () => this.#turns, tell: waits }))
			}),
			locks,
			channel: engineChannel(host.origin),
			origin: host.origin,
			id: newId(),
			waits: (before) => (this.#elsewhere = before)
		});
		this.model = new Model({
			model: bundledModel,
			stored: this.models,
			spawn: shared.spawn,
			locate,
			settings,
			deviceMemory: this.deviceMemory,
			platform: platformOf(thisBrowser()),
			// The mark of a load that ends its page is the app's own: what a frame leaves behind would be asked about there.
			mark: { begin: async () => undefined, end: () => undefined, forget: async () => undefined }
		});
		const parts = { model: this.model, turns: () => (shared.isGuest ? null : this.#turns) };
		this.forVisitor = new InLine(parts);
		this.forHost = new InLine(parts);
		this.history = new History({
			archive: new Archive(connection, follow, new Tabs(tabChannel(space.name))),
			answerer: this.forVisitor,
			thinking: () => this.thinkingByDefault,
			// Frames of one host may stand side by side, each with instructions of its own.
			isApart: true
		});
	}

	/** Reads this host's conversations and shows the one held last, unless another frame shows it. Never rejects. */
	async load(): Promise<void> {
		this.#isMemoryOnly = this.#space.factory === null;
		await Promise.all([this.#settings.load(), this.history.load()]);
		const [last] = this.history.conversations;
		const isTaken = last === undefined || this.#space.isBegunAnew || !(await this.#space.isFirstFrame);
		await this.#show(isTaken ? this.history.newChat() : this.history.chat(last.id));
		this.model.beginWith(this.models.wanted(this.wantedId));
	}

	/** The model that the visitor chose here, or else the host's choice, by a name of it; null for the bundled one. */
	get wantedId(): string | null {
		return this.#settings.modelId ?? this.options.model;
	}

	/** The conversation that is shown. Throws before `load` has resolved. */
	get chat(): Chat {
		if (this.#chat === null) throw new Error('The frame was drawn before it was read.');
		return this.#chat;
	}

	/** Whether what is said here is gone with the frame: the browser gives it no storage, or that fails. */
	get isMemoryOnly(): boolean {
		return this.#isMemoryOnly;
	}

	/** How many answers come before the visitor's: of other chats with this host, or of its own questions. */
	get before(): number {
		return this.forVisitor.busy ? this.forVisitor.before + this.#elsewhere : 0;
	}

	/** The visitor is here: begins to prepare the model, and reads which others there are. */
	wake(): void {
		void this.model.prepare();
		this.models.open().catch((reason: unknown) => console.warn(reason));
	}

	/** How answers think where nobody says: as the host asked, otherwise as usual. */
	get thinkingByDefault(): ThinkingChoice {
		const { thinking, budget } = this.options;
		const { enabled, budget: usual } = this.#settings.thinking;
		return { enabled: thinking ?? enabled, budget: budget === 'unlimited' ? null : (budget ?? usual) };
	}

	/** Sends what is typed. Returns whether it was taken. */
	send(): boolean {
		const isTaken = this.#send();
		if (isTaken) this.context.noteSent();
		return isTaken;
	}

	#send(): boolean {
		// What was kept of another frame's may have been read meanwhile.
		this.#instruct();
		const isTaken = this.chat.send();
		if (isTaken) this.#space.noteBegunAnew(false);
		return isTaken;
	}

	/** Puts a host's words into the message box: in place of its own before, and behind what the visitor has typed. */
	propose(text: string): void {
		const { chat } = this;
		const proposed = this.#proposals.last;
		const typed = chat.draft === proposed.whole ? proposed.typed : chat.draft;
		chat.draft = typed;
		chat.addToDraft(text);
		this.#proposals.keep({ typed, whole: chat.draft });
	}

	/**
	 * Sends a host's text in place of what is typed, which stays, with what it says of its page. Returns whether it was taken.
	 * `begins` is called when its turn has come, and may stop it.
	 */
	say(text: string, begins: () => void): boolean {
		const { chat } = this;
		const typed = chat.draft;
		chat.draft = text;
		const isTaken = this.context.goWith(() => this.forVisitor.asHost(begins, () => this.#send()));
		chat.draft = typed;
		return isTaken;
	}

	/** Takes back what was said last in a conversation, with what came of it: for good, and with the conversation where that is all. */
	async takeBack(chat: Chat): Promise<void> {
		const question = chat.turns.at(-2)?.message;
		if (question?.role !== 'user') return;
		if (chat.remove(question.id)) return chat.forgetRemoved();
		await this.history.delete(chat.id);
		this.history.forgetDeleted();
		if (this.chat === chat) await this.leave(chat);
	}

	/** Begins a new conversation in place of one that is gone; what is typed there goes along. */
	async leave({ draft }: Chat): Promise<void> {
		await this.#show(this.history.newChat());
		if (draft !== '') this.chat.addToDraft(draft);
	}

	/** Begins a new conversation; the one before stays. */
	async startOver(): Promise<void> {
		this.chat.stop();
		await this.chat.ended;
		this.#space.noteBegunAnew(true);
		await this.#show(this.history.newChat());
	}

	/** Shows another conversation of this space. */
	async open(id: string): Promise<void> {
		await this.#show(this.history.chat(id));
	}

	/** Deletes the conversation that is shown, which `undoDelete` takes back, and begins a new one. */
	async deleteShown(): Promise<void> {
		await this.history.delete(this.chat.id);
		this.#space.noteBegunAnew(true);
		await this.#show(this.history.newChat());
	}

	/** Puts back what `deleteShown` deleted last, and shows it. */
	async undoDelete(): Promise<void> {
		const [deleted] = this.history.deleted;
		if (deleted === undefined) return;
		await this.history.undoDelete();
		this.#space.noteBegunAnew(false);
		await this.open(deleted.id);
	}

	/** Deletes every conversation of this space, for good. */
	async deleteAll(): Promise<void> {
		await this.history.delete(...this.history.conversations.map(({ id }) => id));
		this.history.forgetDeleted();
		await this.#show(this.history.newChat());
	}

	async #show(chat: Chat): Promise<void> {
		await chat.loaded;
		this.#chat = chat;
		this.#instruct();
	}

	#instruct(): void {
		if (this.#chat === null) return;
		const prompt = systemPromptOf(this.options.system, this.#context, this.host.origin);
		if (prompt !== this.#chat.systemPrompt) this.#chat.useSystemPrompt(prompt);
	}
}
