/** Coins of crossed accounts that wait to be sold in one market: first in, first out. */

/** Share of a holding below which a rest goes with what is sold. */
const crumb = 1e-9;

/** What happens to a holding of which some was sold; `last` if that was the last of it. */
export type Sold = (holding: number, coins: number, price: number, last: boolean) => void;

/** The queue of one market. */
export class ForcedSales {
	/** Coins waiting. */
	waiting = 0;
	/** Since the start: coins sold and their USD. */
	soldCoins = 0;
	soldNotional = 0;
	private readonly holding: Int32Array;
	/** Coins left of each in line. */
	private readonly left: Float64Array;
	private readonly size: Float64Array;
	private head = 0;
	private tail = 0;
	/** Due are all before this one, and a part of it. */
	private end = 0;
	private part = 0;
	private due = 0;

	/** @param room holdings that can stand in line, ever */
	constructor(room: number) {
		this.holding = new Int32Array(room);
		this.left = new Float64Array(room);
		this.size = new Float64Array(room);
	}

	get busy(): boolean {
		return this.head < this.tail;
	}

	add(holding: number, coins: number): void {
		this.holding[this.tail] = holding;
		this.left[this.tail] = this.size[this.tail] = coins;
		this.tail++;
		this.waiting += coins;
	}

	/**
	 * What is due: a share of what waits, 0 to 1, and no more than the book has room for.
	 *
	 * @param room coins, 0 or more
	 * @returns coins, to be sold whole by `sell`
	 */
	measure(share: number, room: number): number {
		const wanted = share === 1 ? Infinity : share * this.waiting;
		let rest = Math.min(wanted, room);
		const spared = wanted <= room ? crumb : 0;
		let due = 0;
		let part = 0;
		let k = this.head;
		for (; k < this.tail; k++) {
			const open = this.left[k];
			const whole = open - rest <= spared * this.size[k];
			part = whole ? 0 : Math.max(0, rest);
			due += whole ? open : part;
			if (!whole) break;
			rest -= open;
		}
		this.end = k;
		this.part = part;
		this.due = due;
		return due;
	}

	/** Sell what is due. */
	sell(price: number, sold: Sold): void {
		if (this.due === 0) return;
		for (let k = this.head; k < this.end; k++) sold(this.holding[k], this.left[k], price, true);
		if (this.part > 0) {
			this.left[this.end] -= this.part;
			sold(this.holding[this.end], this.part, price, false);
		}
		this.head = this.end;
		this.waiting -= this.due;
		this.soldCoins += this.due;
		this.soldNotional += this.due * price;
		this.due = 0;
		this.part = 0;
		// subtraction after subtraction rounds: once that shows in what the first in line has left, all are counted
		if (this.busy && this.waiting >= this.left[this.head] / 2) return;
		this.waiting = 0;
		for (let k = this.head; k < this.tail; k++) this.waiting += this.left[k];
	}
}
