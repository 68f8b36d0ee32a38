/** Forced orders of one side: who has been triggered and waits, first in, first out. */
import type { Camp } from './accounts.ts';
import type { ForcedWaves } from './forced-waves.ts';

/** Share of a position below which a rest goes with what is traded. */
const crumb = 1e-9;

/**
 * The queue of one side. Each tick some of it is due; some of that is kept for the book, from the front, and what is cut
 * off at the back is closed against winners.
 *
 * Positions are triggered in the order of the crowd, so those waiting are a stretch of it. All are traded whole but one,
 * of which a part may be due, and another, of which a part may be kept.
 */
export class Queue {
	readonly camp: Camp;
	/** Coins triggered and not closed. */
	waiting = 0;
	/** Coins kept for the book. */
	coins = 0;
	/** What they would trade for at their bankruptcy prices, USD. */
	bankruptcyValue = 0;
	/** One past the last position triggered. */
	reached = 0;
	private readonly waves: ForcedWaves;
	private readonly startPrice: number;
	/** Mark price that triggers the next position. */
	private next = 0;
	private head = 0;
	/** Due are all up to here and a part of this one. */
	private end = 0;
	private part = 0;
	/** Kept are all up to here and a part of this one. */
	private keptEnd = 0;
	private keptPart = 0;
	private due = 0;

	constructor(camp: Camp, startPrice: number, waves: ForcedWaves) {
		this.camp = camp;
		this.startPrice = startPrice;
		this.waves = waves;
		this.lookAhead();
	}

	/** Whether anybody waits. */
	get busy(): boolean {
		return this.head < this.reached;
	}

	/** Whether something due was cut off. */
	get cut(): boolean {
		return this.keptEnd < this.end || this.keptPart < this.part;
	}

	/** Put in the queue everybody whose liquidation price the mark price has reached. */
	trigger(mark: number, tick: number, wave: number): void {
		const { direction: d, crowd, accounts } = this.camp;
		if (!(d * (this.next - mark) >= 0)) return;
		const { drop, coins, count } = crowd;
		let i = this.reached;
		let triggered = 0;
		let waiting = 0;
		for (; i < count && d * (this.startPrice - d * drop[i] - mark) >= 0; i++) {
			const open = coins[i] - accounts.closedCoins[i];
			if (open === 0) continue;
			accounts.triggeredAt[i] = tick;
			accounts.wave[i] = wave;
			waiting += open;
			triggered++;
		}
		this.reached = i;
		this.waiting += waiting;
		if (triggered > 0) this.waves.add(wave, triggered);
		this.lookAhead();
	}

	/** What is due: a share of what waits, 0 to 1. All of it is kept, until something is cut off. */
	measure(share: number): void {
		const { direction: d, crowd, accounts } = this.camp;
		const { coins: size, entryPrice, leverage } = crowd;
		const { closedCoins } = accounts;
		let rest = share === 1 ? Infinity : share * this.waiting;
		let coins = 0;
		let value = 0;
		let part = 0;
		let i = this.head;
		for (; i < this.reached; i++) {
			const open = size[i] - closedCoins[i];
			const whole = open - rest <= crumb * size[i];
			part = whole ? 0 : Math.max(0, rest);
			const due = whole ? open : part;
			coins += due;
			value += due * (entryPrice[i] * (1 - d / leverage[i]));
			if (!whole) break;
			rest -= open;
		}
		this.coins = this.due = coins;
		this.bankruptcyValue = value;
		this.end = this.keptEnd = i;
		this.part = this.keptPart = part;
	}

	/** Cut off the last position kept, or the part of it that is. @returns which it is */
	dropLast(): number {
		const whole = this.keptPart === 0;
		if (whole) this.keptEnd--;
		const i = this.keptEnd;
		const coins = whole ? this.camp.openCoins(i) : this.keptPart;
		this.keptPart = 0;
		const none = i === this.head;
		this.coins = none ? 0 : this.coins - coins;
		this.bankruptcyValue = none ? 0 : this.bankruptcyValue - coins * this.camp.bankruptcyPrice(i);
		return i;
	}

	/** Take back a part of the position dropped last. */
	restore(i: number, coins: number): void {
		this.keptPart = coins;
		this.coins += coins;
		this.bankruptcyValue += coins * this.camp.bankruptcyPrice(i);
	}

	/** Cut off all but the first coins, 0 or more. */
	keep(coins: number): void {
		while (this.coins > coins) {
			const i = this.dropLast();
			if (this.coins < coins) {
				this.restore(i, coins - this.coins);
				return;
			}
		}
	}

	/** Trade what is kept. @returns the largest wave among it; 0 if nothing is */
	fill(price: number, tick: number): number {
		const { wave } = this.camp.accounts;
		const { keptEnd, keptPart } = this;
		let largest = 0;
		for (let first = this.head; first < keptEnd;) {
			let end = first + 1;
			while (end < keptEnd && wave[end] === wave[first]) end++;
			largest = Math.max(largest, this.trade(first, end, Infinity, price, tick));
			first = end;
		}
		if (keptPart === 0) return largest;
		return Math.max(largest, this.trade(keptEnd, keptEnd + 1, keptPart, price, tick));
	}

	/** Close what was cut off; `against` finds the other side of some coins at a price. */
	deleverage(tick: number, against: (coins: number, price: number) => void): void {
		for (let i = this.keptEnd; i <= this.end; i++) {
			const kept = i === this.keptEnd ? this.keptPart : 0;
			const { camp } = this;
			const coins = i < this.end ? camp.openCoins(i) : this.part - kept;
			if (!(coins > 0)) continue;
			against(coins, camp.bankruptcyPrice(i));
			camp.deleverage(i, coins, tick);
			this.waves.deleverage(camp.accounts.wave[i], coins, tick);
		}
	}

	/**
	 * All that was due is closed. Subtraction after subtraction rounds what waits: once that shows in what the first in line
	 * has left, all in line are counted.
	 */
	finish(): void {
		this.head = this.end;
		this.waiting -= this.due;
		if (this.busy && this.waiting >= this.camp.openCoins(this.head) / 2) return;
		this.waiting = 0;
		for (let i = this.head; i < this.reached; i++) this.waiting += this.camp.openCoins(i);
	}

	/** Trade positions of one wave, so many coins of each at most. @returns the wave; 0 if none had any */
	private trade(first: number, end: number, most: number, price: number, tick: number): number {
		const traded = this.camp.trade(first, end, most, price, tick);
		if (traded === 0) return 0;
		const wave = this.camp.accounts.wave[first];
		this.waves.trade(wave, traded, price, tick);
		return wave;
	}

	/** Which price triggers the next position: to be called whenever positions not reached yet have changed. */
	lookAhead(): void {
		const { direction, crowd } = this.camp;
		const drop = this.reached < crowd.count ? crowd.drop[this.reached] : Infinity;
		this.next = this.startPrice - direction * drop;
	}
}
