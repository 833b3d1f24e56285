/** What has come and has not been taken: between a port that pushes and a loop that pulls. */
export class Pieces<Piece> {
	readonly waiting: Piece[] = [];
	#isOver = false;
	#wake = (): void => undefined;

	push(piece: Piece): void {
		this.waiting.push(piece);
		this.#wake();
	}

	/** Nothing will come any more. */
	end(): void {
		this.#isOver = true;
		this.#wake();
	}

	/** Resolves once there is something to take, or nothing will come any more; says whether that is so. */
	async more(): Promise<boolean> {
		while (this.waiting.length === 0 && !this.#isOver) {
			await new Promise<void>((resolve) => (this.#wake = resolve));
		}
		return this.#isOver;
	}
}
