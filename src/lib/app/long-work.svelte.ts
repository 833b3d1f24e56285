/** Work that takes long, and what is made of it outside the page's own content: screen, title, badge, notification. */
import { i18n } from '#lib/i18n/i18n.svelte.ts';
import type { Transferring } from '#lib/library/variant-state.ts';
import { totalBytes } from '#lib/library/total-bytes.ts';
import type { AppBadge } from '#lib/pwa/app-badge.ts';
import type { Notifier } from '#lib/pwa/notifier.svelte.ts';
import type { ScreenLock } from '#lib/pwa/wake-lock.ts';
import { badgeOf, workMark, type WorkMark } from '#lib/pwa/work-mark.ts';

export interface LongWorkParts {
	/** `document`. */
	readonly page: Pick<Document, 'hidden' | 'addEventListener'>;
	readonly isAnswering: () => boolean;
	readonly transfers: () => readonly Transferring[];
	/** Whether the person asked for notifications. */
	readonly isToNotify: () => boolean;
	readonly screen: Pick<ScreenLock, 'want'>;
	readonly badge: Pick<AppBadge, 'show'>;
	readonly notifier: Pick<Notifier, 'show'>;
	/** Brings the page to the front at this path of the app's. */
	readonly open: (path: string) => void;
}

export class LongWork {
	readonly #parts: LongWorkParts;
	#isUnseen = $state(false);

	constructor(parts: LongWorkParts) {
		this.#parts = parts;
	}

	/** What the tab and the icon show. */
	get mark(): WorkMark {
		const downloads = this.#parts
			.transfers()
			.map(({ doneBytes, progress }) => ({ done: doneBytes, total: totalBytes(progress) }));
		return workMark({ isAnswering: this.#parts.isAnswering(), downloads, isUnseen: this.#isUnseen });
	}

	/** A page's title, with what it says of the work in front. */
	titled(title: string): string {
		const { mark } = this;
		const t = i18n.t.longWork.titles;
		switch (mark.kind) {
			case 'none':
				return title;
			case 'answering':
				return t.answering(title);
			case 'downloading':
				return t.downloading(mark.share, title);
			case 'done':
				return t.done(title);
		}
	}

	/** An answer has ended by itself. */
	answered(conversationId: string): void {
		this.#finished(i18n.t.longWork.notification.answer, `/c/${conversationId}`);
	}

	/** All of a download has come. */
	downloaded(): void {
		this.#finished(i18n.t.longWork.notification.download, '/models');
	}

	/** Follows the work for as long as the page lives. */
	watch(): void {
		const { page, screen, badge } = this.#parts;
		page.addEventListener('visibilitychange', () => {
			if (!page.hidden) this.#isUnseen = false;
		});
		$effect.root(() => {
			$effect(() => screen.want(this.#needsScreen));
			$effect(() => badge.show(badgeOf(this.mark)));
		});
	}

	/** What waits for a network, or for another tab, may wait for hours: the screen need not be on for that. */
	get #needsScreen(): boolean {
		const isComing = ({ progress }: Transferring) =>
			progress?.stage !== 'waiting' && progress?.stage !== 'elsewhere';
		return this.#parts.isAnswering() || this.#parts.transfers().some(isComing);
	}

	#finished(body: string, path: string): void {
		const { page, isToNotify, notifier, open } = this.#parts;
		if (!page.hidden) return;
		this.#isUnseen = true;
		if (isToNotify()) void notifier.show({ title: i18n.t.app.name, body }, path, () => open(path));
	}
}
