/** A number that came out of the engine, as a row of the table. */
export interface Result {
	/** What it is called in the data. */
	readonly name: string;
	readonly label: string;
	readonly value: number;
	readonly text: string;
}
