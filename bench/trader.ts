/** One trader of an agent-based simulation: a leveraged position, its owner, and what became of both. */

export type Direction = 1 | -1;

export class Trader {
	readonly liquidationPrice: number;
	readonly bankruptcyPrice: number;
	open: number;
	triggeredAt: number | null = null;
	closedAt: number | null = null;
	wave = 0;
	/** USD for which coins were sold (bought back, for a short). */
	proceeds = 0;
	/** USD against the entry price. */
	profit = 0;
	/** USD that the fund added; below 0, what it kept. */
	fundPaid = 0;

	constructor(
		readonly direction: Direction,
		readonly coins: number,
		readonly entryPrice: number,
		readonly leverage: number,
		rate: number
	) {
		this.open = coins;
		this.bankruptcyPrice = entryPrice * (1 - direction / leverage);
		this.liquidationPrice = (entryPrice * (direction - 1 / leverage)) / (direction - rate);
	}

	/** Asked in every tick. */
	mustClose(mark: number): boolean {
		return this.triggeredAt === null && this.direction * (this.liquidationPrice - mark) >= 0;
	}

	/** Its liquidation trades coins: the owner loses their margin, the fund settles the rest. */
	liquidate(coins: number, price: number, tick: number): void {
		const d = this.direction;
		this.profit -= d * (this.entryPrice - this.bankruptcyPrice) * coins;
		this.fundPaid += d * (this.bankruptcyPrice - price) * coins;
		this.proceeds += price * coins;
		this.open -= coins;
		if (this.open === 0) this.closedAt = tick;
	}

	/** The end: what is open counts at the last price. */
	settle(lastPrice: number): void {
		this.profit += this.direction * (lastPrice - this.entryPrice) * this.open;
	}
}
