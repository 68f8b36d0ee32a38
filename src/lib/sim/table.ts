/** Square tables of numbers, and lists that go with them: what calculations with several assets are made of. */
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

/** Σ aᵢbᵢ of the first so many; nothing times Infinity is nothing. */
export function dot(a: readonly number[], b: readonly number[], count = a.length): number {
	let sum = 0;
	for (let i = 0; i < count; i++) if (a[i] !== 0 && b[i] !== 0) sum += a[i] * b[i];
	return sum;
}

/** A table times a column. */
export function times(table: Table, column: readonly number[]): number[] {
	return table.map((row) => dot(row, column));
}

/** A table times itself. */
export function squared(table: Table): number[][] {
	const columns = table.map((_, j) => table.map((row) => row[j]));
	return table.map((row) => times(columns, row));
}
