/**
 * Who is closed though winning: the queue of auto-deleveraging, ranked by profit and effective leverage as BitMEX, Bybit
 * and MEXC publish it (support.bitmex.com, article 18589621443357).
 */
import type { Camp } from './accounts.ts';
import { bankruptcyPrice, type Terms } from './margin.ts';
import { above } from './range.ts';

/**
 * The rank of a position: highest first.
 *
 * With P the mark price, E the entry price and B the bankruptcy price, effective leverage is P/|P − B| and the profit
 * d(P − E)/E. The score is profit · effective leverage for winners, profit/effective leverage for losers.
 *
 * @param markPrice USD per coin, above 0
 * @returns −Infinity if nothing is left of the margin
 * @throws RangeError if an input is out of range
 */
export function deleveragingScore(terms: Terms, markPrice: number): number {
	const bankruptcy = bankruptcyPrice(terms);
	above('markPrice', markPrice, 0);
	return score(terms.side === 'long' ? 1 : -1, terms.entryPrice, bankruptcy, markPrice);
}

function score(d: 1 | -1, entry: number, bankruptcy: number, mark: number): number {
	const gain = d * (mark - entry);
	const margin = d * (mark - bankruptcy);
	if (!(margin > 0)) return -Infinity;
	return gain > 0 ? (gain * mark) / (entry * margin) : (gain * margin) / (entry * mark);
}

/**
 * The queue of one side: gives the best open account, again and again, while the mark price stands still.
 *
 * Scores change with the price, and their order too. So accounts stand in blocks, neighbours in the order of the crowd,
 * which have nearly the same bankruptcy price. No score of a winner in a block is above that of the best entry price in it
 * with the nearest bankruptcy price in it; only blocks that could hold the best are looked into. An account and the next
 * cost about √N steps, not N.
 */
export class DeleveragingQueue {
	readonly #camp: Camp;
	readonly #blockSize: number;
	readonly #bankruptcy: Float64Array;
	/** Of the accounts of a block: the entry price and the bankruptcy price that could make the highest score. */
	readonly #entry: Float64Array;
	readonly #nearest: Float64Array;
	/** Of each block: an upper bound of its scores, or the highest itself, and then whose it is (−1 for a bound). */
	readonly #highest: Float64Array;
	readonly #holder: Int32Array;
	#mark = 0;
	#first = 0;

	constructor(camp: Camp) {
		const { count } = camp.crowd;
		this.#camp = camp;
		this.#blockSize = Math.max(8, Math.ceil(Math.sqrt(count) / 2));
		const blocks = Math.ceil(count / this.#blockSize);
		this.#bankruptcy = Float64Array.from({ length: count }, (_, i) => camp.bankruptcyPrice(i));
		this.#entry = new Float64Array(blocks);
		this.#nearest = new Float64Array(blocks);
		this.#highest = new Float64Array(blocks);
		this.#holder = new Int32Array(blocks);
		for (let b = 0; b < blocks; b++) this.#survey(b);
	}

	/**
	 * The mark price has changed.
	 *
	 * @param first accounts before it are being liquidated themselves and stand in no queue
	 */
	rankAt(mark: number, first: number): void {
		const d = this.#camp.direction;
		this.#mark = mark;
		this.#first = first;
		this.#holder.fill(-1);
		for (let b = 0; b < this.#highest.length; b++) {
			const entry = this.#entry[b];
			const margin = d * (mark - this.#nearest[b]);
			const gain = d * (mark - entry);
			if (entry === 0) this.#highest[b] = -Infinity;
			else if (gain <= 0) this.#highest[b] = 0;
			else this.#highest[b] = margin > 0 ? (gain * mark) / (entry * margin) : Infinity;
		}
	}

	/** The open account with the highest score, the first of equals; −1 if none is open. */
	best(): number {
		for (;;) {
			const b = this.#highestBlock();
			if (b < 0) return -1;
			const holder = this.#holder[b];
			if (holder >= 0 && this.#camp.openCoins(holder) > 0) return holder;
			this.#rank(b);
		}
	}

	/** −1 if no block has an open account. */
	#highestBlock(): number {
		let at = -1;
		let highest = -Infinity;
		for (let b = 0; b < this.#highest.length; b++) {
			if (this.#highest[b] > highest) {
				highest = this.#highest[b];
				at = b;
			}
		}
		return at;
	}

	/** Look at every account of a block. */
	#rank(b: number): void {
		const camp = this.#camp;
		const { entryPrice, count } = camp.crowd;
		const end = Math.min(count, (b + 1) * this.#blockSize);
		let highest = -Infinity;
		let holder = -1;
		for (let i = Math.max(this.#first, b * this.#blockSize); i < end; i++) {
			if (!(camp.openCoins(i) > 0)) continue;
			const one = score(camp.direction, entryPrice[i], this.#bankruptcy[i], this.#mark);
			if (one > highest) {
				highest = one;
				holder = i;
			}
		}
		this.#highest[b] = highest;
		this.#holder[b] = holder;
		if (holder < 0) this.#entry[b] = 0;
	}

	/** The extremes of a block, of which its bound is made. */
	#survey(b: number): void {
		const { direction, crowd } = this.#camp;
		const end = Math.min(crowd.count, (b + 1) * this.#blockSize);
		const first = b * this.#blockSize;
		let entry = crowd.entryPrice[first];
		let nearest = this.#bankruptcy[first];
		for (let i = first; i < end; i++) {
			if (direction * (entry - crowd.entryPrice[i]) > 0) entry = crowd.entryPrice[i];
			if (direction * (this.#bankruptcy[i] - nearest) > 0) nearest = this.#bankruptcy[i];
		}
		this.#entry[b] = entry;
		this.#nearest[b] = nearest;
	}
}
