/** How wide the columns of one table are, for rows that stand in tables of their own under it. */

export class TableColumns {
	/** Hundredths of the table's width, one for each column; none before it is measured. */
	widths = $state.raw<readonly number[]>([]);

	/** For the row of the table's header. */
	readonly of = (row: HTMLTableRowElement): (() => void) => {
		const observer = new ResizeObserver(() => {
			const widths = [...row.cells].map((cell) => cell.getBoundingClientRect().width);
			const all = widths.reduce((sum, width) => sum + width, 0);
			this.widths = widths.map((width) => (100 * width) / all);
		});
		for (const cell of row.cells) observer.observe(cell);
		return () => observer.disconnect();
	};
}
