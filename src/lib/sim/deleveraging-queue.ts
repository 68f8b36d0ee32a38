/** Who is closed as the other side of a liquidation: one side of the market, best rank first. */
import type { Camp } from './accounts.ts';
import { scoreOf } from './deleveraging.ts';
import { endings } from './timeline-result.ts';

/** Accounts in a block. */
const blockSize = 16;
/** Rounding must not take a bound below what it bounds: 1 + 2⁻⁵⁰. */
const justMore = 1 + 1 / 1125899906842624;

/**
 * The queue of one side: gives the best open account, again and again, while the mark price stands still.
 *
 * Scores change with the price, and their order too. So accounts stand in blocks, neighbours in the order of the crowd,
 * which have nearly the same bankruptcy price. No score in a block is above that of its best entry price with its nearest
 * bankruptcy price, and a heap of blocks by this bound says which to look into: few, where ranking everybody would take
 * all of them in every tick.
 */
export class DeleveragingQueue {
	private readonly camp: Camp;
	private readonly bankruptcy: Float64Array;
	/** Of the open accounts of a block: the entry price and the bankruptcy price that make the bound; infinite if none. */
	private readonly entry: Float64Array;
	private readonly nearest: Float64Array;
	/** Of each block: a bound of its scores, or the highest itself, and then whose it is (−1 for a bound). */
	private readonly highest: Float64Array;
	private readonly holder: Int32Array;
	/** Blocks, each before the two at twice its place and one or two more. */
	private readonly heap: Int32Array;
	private mark: number;
	private firstRanked = 0;

	/** @param mark price, USD per coin */
	constructor(camp: Camp, mark: number) {
		const { count } = camp.crowd;
		const blocks = Math.ceil(count / blockSize);
		this.camp = camp;
		this.bankruptcy = new Float64Array(count);
		for (let i = 0; i < count; i++) this.bankruptcy[i] = camp.bankruptcyPrice(i);
		this.mark = mark;
		this.entry = new Float64Array(blocks);
		this.nearest = new Float64Array(blocks);
		this.highest = new Float64Array(blocks);
		this.holder = new Int32Array(blocks);
		this.heap = Int32Array.from({ length: blocks }, (_, b) => b);
		for (let b = 0; b < blocks; b++) this.look(b);
	}

	/**
	 * The mark price has changed.
	 *
	 * @param first accounts before it are being liquidated themselves and stand in no queue
	 */
	rankAt(mark: number, first: number): void {
		const { entry, nearest, highest, holder, heap } = this;
		const d = this.camp.direction;
		this.mark = mark;
		this.firstRanked = first;
		for (let b = 0; b < highest.length; b++) {
			if (Math.abs(entry[b]) === Infinity) continue;
			const bound = scoreOf(d, entry[b], nearest[b], mark);
			highest[b] = bound > 0 ? bound * justMore : bound === -Infinity ? Infinity : 0;
			holder[b] = -1;
		}
		for (let place = (heap.length >> 1) - 1; place >= 0; place--) this.sink(place);
	}

	/**
	 * Close coins of those who have gained, or of those who have not, while somebody with margin left is open. None pays more
	 * than that margin: what is missing at the price is borne by those who hedge.
	 *
	 * @returns coins left over
	 */
	close(
		how: typeof endings.closedWinning | typeof endings.closedLosing,
		coins: number,
		price: number,
		tick: number
	): number {
		const least = how === endings.closedWinning ? 0 : -Infinity;
		let rest = coins;
		while (rest > 0) {
			const i = this.best(least);
			if (i < 0) break;
			const closed = Math.min(rest, this.camp.openCoins(i));
			const { camp } = this;
			const d = camp.direction;
			const paid = d * Math.max(d * price, d * this.bankruptcy[i]);
			camp.closeAgainst(how, i, closed, paid, tick);
			camp.hedgedRealised += d * (price - paid) * closed;
			rest -= closed;
		}
		return rest;
	}

	/**
	 * The open account with the highest score, the first of equals.
	 *
	 * @param least only scores above it count: 0 for those who have gained, −Infinity for all with margin left
	 * @returns −1 if there is none
	 */
	best(least: number): number {
		for (;;) {
			const b = this.heap.length > 0 ? this.heap[0] : -1;
			if (b < 0 || this.highest[b] <= least) return -1;
			const holder = this.holder[b];
			if (holder >= 0 && this.camp.openCoins(holder) > 0) return holder;
			this.look(b);
			this.sink(0);
		}
	}

	/** Look at every account of a block. */
	private look(b: number): void {
		const { bankruptcy, mark } = this;
		const { direction: d, crowd, accounts } = this.camp;
		const { coins, entryPrice } = crowd;
		const { closedCoins } = accounts;
		const end = Math.min(crowd.count, (b + 1) * blockSize);
		let highest = -Infinity;
		let holder = -1;
		let entry = d * Infinity;
		let nearest = -d * Infinity;
		for (let i = Math.max(this.firstRanked, b * blockSize); i < end; i++) {
			if (!(coins[i] > closedCoins[i])) continue;
			const entered = entryPrice[i];
			const broke = bankruptcy[i];
			if (d * (entry - entered) > 0) entry = entered;
			if (d * (broke - nearest) > 0) nearest = broke;
			const score = scoreOf(d, entered, broke, mark);
			if (score > highest) {
				highest = score;
				holder = i;
			}
		}
		this.entry[b] = entry;
		this.nearest[b] = nearest;
		this.highest[b] = highest;
		this.holder[b] = holder;
	}

	/** Put the block at a place of the heap below all that come before it: those that are higher, and of equals the first. */
	private sink(place: number): void {
		const { heap, highest } = this;
		const { length } = heap;
		const b = heap[place];
		const own = highest[b];
		let hole = place;
		for (let below = 2 * hole + 1; below < length; below = 2 * hole + 1) {
			let next = heap[below];
			let most = highest[next];
			if (below + 1 < length) {
				const other = heap[below + 1];
				const others = highest[other];
				if (others > most || (others === most && other < next)) {
					below++;
					next = other;
					most = others;
				}
			}
			if (own > most || (own === most && b < next)) break;
			heap[hole] = next;
			hole = below;
		}
		heap[hole] = b;
	}
}
