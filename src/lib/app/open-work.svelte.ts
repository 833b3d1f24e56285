/** What is under way or in this page alone, besides answers and downloads: a reload would end or lose it. */
export class OpenWork {
	#files = $state(0);
	/** Something could not be written, and is in this page alone. */
	isUnsaved = $state(false);

	/** Whether there is any. */
	get isOpen(): boolean {
		return this.#files > 0 || this.isUnsaved;
	}

	/** Files are read or written until the returned function is called. */
	readonly beginFiles = (): (() => void) => {
		this.#files++;
		return () => this.#files--;
	};
}
