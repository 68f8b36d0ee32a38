/** Square tables of numbers, and columns that go with them: what calculations with several assets are handed. */
import { refuse } from './range.ts';

/** A square table: row i, column j is `table[i][j]`. */
export type Table = readonly (readonly number[])[];

/** @throws RangeError unless the table has as many columns in each row as rows, at least one */
export function square(name: string, table: Table): void {
	if (!(Array.isArray(table) && table.length > 0)) refuse(name, 'a table of one row or more', table);
	for (const [i, row] of table.entries()) {
		long(`${name}[${i}]`, row, table.length);
	}
}

/** @throws RangeError unless the column is a list of so many */
export function long(name: string, column: readonly number[], length: number): void {
	if (!Array.isArray(column)) refuse(name, `a list of ${length}`, column);
	if (column.length !== length) refuse(`${name}.length`, `${length}`, column.length);
}
