/** What the person is told once, outside any conversation: at most one notice a code. */
import type { EngineErrorCode } from '#lib/engine/errors.ts';
import type { StorageErrorCode } from '#lib/storage/errors.ts';

/**
 * `language-missing`: the words of the language to be spoken could not be fetched. `all-deleted`: there is nothing left
 * of what was kept here.
 */
export type NoticeCode = EngineErrorCode | StorageErrorCode | 'language-missing' | 'all-deleted';

export interface Notice {
	/** The code itself: there are no two notices of one. */
	readonly id: NoticeCode;
	readonly code: NoticeCode;
}

export class Notices {
	#list = $state.raw<readonly Notice[]>([]);
	#dismissed: readonly NoticeCode[] = [];

	get list(): readonly Notice[] {
		return this.#list;
	}

	/** Shows it, unless it is shown already or was dismissed since the trouble began. */
	show(code: NoticeCode): void {
		if (this.#dismissed.includes(code) || this.#list.some((notice) => notice.code === code)) return;
		this.#list = [...this.#list, { id: code, code }];
	}

	/** The person has read it. */
	dismiss(id: NoticeCode): void {
		this.#dismissed = [...this.#dismissed, id];
		this.#list = this.#list.filter((notice) => notice.id !== id);
	}

	/** The trouble is over; should it come again, it is told again. */
	withdraw(codes: readonly NoticeCode[]): void {
		this.#dismissed = this.#dismissed.filter((code) => !codes.includes(code));
		this.#list = this.#list.filter(({ code }) => !codes.includes(code));
	}
}
