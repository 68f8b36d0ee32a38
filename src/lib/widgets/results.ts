/** A number that came out of the engine, as a row of the table. */
export interface Result {
	/** What it is called in the data. */
	readonly name: string;
	readonly label: string;
	readonly value: number;
	readonly text: string;
}

/** A result as the page carries it for whoever reads it by program: seven digits. */
export function brief(value: number): number {
	return Number(value.toPrecision(7));
}
