/** Orders that each wait for a level, and once reached stay reached. */

/** Coins of the orders reached so far: a pointer into sorted triggers, which only moves forward. */
export class Ladder {
	private readonly triggers: Float64Array;
	private readonly each: number;
	private reached = 0;

	/**
	 * @param triggers levels, in any order
	 * @param coins of all together, in equal parts
	 */
	constructor(triggers: Float64Array, coins: number) {
		this.triggers = triggers.slice().sort();
		this.each = triggers.length > 0 ? coins / triggers.length : 0;
	}

	/** Coins of all whose level has been reached by now. */
	at(level: number): number {
		const { triggers } = this;
		while (this.reached < triggers.length && triggers[this.reached] <= level) this.reached++;
		return this.each * this.reached;
	}
}
