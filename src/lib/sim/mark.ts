/** The price by which positions are judged. */

/**
 * The mean of the latest prices, one a tick, the present one included; of one price, that price.
 *
 * Distances from the starting price are added up instead of prices, so that a price that has never moved is its own mean
 * to the last bit, and afresh once a window, so that rounding does not add up.
 */
export class Mark {
	private readonly start: number;
	/** Distances of the ticks before this one; the oldest is overwritten first. */
	private readonly past: Float64Array;
	private sum = 0;
	private next = 0;

	/**
	 * @param ticks how many prices, whole, 1 or more
	 * @param startPrice USD per coin, the price before the first tick
	 */
	constructor(ticks: number, startPrice: number) {
		this.start = startPrice;
		this.past = new Float64Array(ticks - 1);
	}

	/** How many prices it is the mean of. */
	get ticks(): number {
		return this.past.length + 1;
	}

	/** The mark price while the last price is this one. */
	at(price: number): number {
		const past = this.past.length;
		if (past === 0) return price;
		return this.start + (this.sum + (price - this.start)) / (past + 1);
	}

	/** A tick ends at a price. */
	push(price: number): void {
		const past = this.past;
		if (past.length === 0) return;
		const distance = price - this.start;
		this.sum += distance - past[this.next];
		past[this.next++] = distance;
		if (this.next < past.length) return;
		this.next = 0;
		this.sum = past.reduce((sum, one) => sum + one, 0);
	}
}
