/** A run row by row, as others may count with it. */
import type { Inputs, Values } from '$lib/embed/spec';

export interface Column {
	/** What a program calls it. */
	readonly name: string;
	/** What a reader calls it. */
	readonly label: string;
	/** `USD`, `USD per coin`, `coins`, `fraction`, `seconds`, `count`, `times`; `name` where it is none; never empty. */
	readonly unit: string;
}

/** Every row has one value for each column; numbers are finite. */
export interface Table {
	readonly columns: readonly Column[];
	readonly rows: readonly (readonly (number | string)[])[];
}

/** What a widget's `data.ts` gives: the run of these values and this crowd, from the engine. */
export interface DataModule<I extends Inputs = Inputs> {
	readonly data: (values: Values<I>, seed: number) => Table;
}

/** A column with the way its value is read off whatever makes a row. */
export interface Read<Row> extends Column {
	readonly of: (row: Row) => number;
}

/** The table of some rows, read column by column. */
export function tableOf<Row>(columns: readonly Read<Row>[], rows: readonly Row[]): Table {
	return {
		columns: columns.map(({ name, label, unit }) => ({ name, label, unit })),
		rows: rows.map((row) => columns.map(({ of }) => of(row)))
	};
}

export function column<Row>(name: string, label: string, unit: string, of: (row: Row) => number): Read<Row> {
	return { name, label, unit, of };
}
