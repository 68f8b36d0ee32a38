/** The other side of crossed positions. */

/**
 * Shorts that hold, coin for coin, the other side of every crossed position, entered at the starting price. They are hedged:
 * their other leg lies outside, so prices leave them neutral, and they can bear what they are asked to. What a crossed account
 * owes beyond its collateral and the fund is taken from them in proportion to what each market has brought them.
 */
export class HedgedShorts {
	/** Coins of each market. */
	readonly contracts: Float64Array;
	/** What they bore, market by market, USD. */
	readonly borne: Float64Array;
	private readonly entry: Float64Array;

	/** @param startPrices of each market, USD per coin */
	constructor(startPrices: Float64Array) {
		this.entry = startPrices;
		this.contracts = new Float64Array(startPrices.length);
		this.borne = new Float64Array(startPrices.length);
	}

	/** What those of a market made since the start, less what they bore, USD. */
	profit(place: number, price: number): number {
		return this.contracts[place] * (this.entry[place] - price) - this.borne[place];
	}

	/**
	 * Bear a loss: in proportion to gains; if no market has brought any, to what contracts are worth.
	 *
	 * @param loss USD, above 0; they hold some contract
	 * @param prices of each market, USD per coin
	 */
	bear(loss: number, prices: Float64Array): void {
		const { contracts, entry, borne } = this;
		const parts = contracts.map((coins, place) => coins * Math.max(0, entry[place] - prices[place]));
		let all = parts.reduce((sum, part) => sum + part, 0);
		if (!(all > 0)) {
			for (let place = 0; place < parts.length; place++) parts[place] = contracts[place] * prices[place];
			all = parts.reduce((sum, part) => sum + part, 0);
		}
		for (let place = 0; place < parts.length; place++) borne[place] += loss * (parts[place] / all);
	}
}
