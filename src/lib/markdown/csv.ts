/**
 * A table as comma-separated values, as RFC 4180 has them: lines end in CR LF, fields are quoted where they must be.
 *
 * The text of a cell is never changed. A spreadsheet may take a cell that begins with `=`, `+`, `-`, `@`, their full-width forms,
 * a tab or a line end for a formula (OWASP, “CSV Injection”); putting an apostrophe in front, as is often done, would falsify numbers and quotations alike for
 * whatever else reads it. Whoever copies such a table is told instead (`mayBeFormula`).
 */

/** `rows` as CSV, without a line end after the last. */
export function toCsv(rows: readonly (readonly string[])[]): string {
	return rows.map((cells) => cells.map(field).join(',')).join('\r\n');
}

function field(text: string): string {
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Whether a spreadsheet could compute something from this cell instead of showing it. Numbers such as `-3.5` are no formulas. */
export function mayBeFormula(text: string): boolean {
	return /^[=@＝＠\t\r\n]/.test(text) || (/^[+\-＋－]/.test(text) && !/^.[\d.,\s]*%?$/.test(text));
}
