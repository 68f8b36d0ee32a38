/** Whom to look at again: accounts whose cushion the prices could have used up since the last look. */
import type { Holdings } from './holdings.ts';

/** Chooses the accounts to look at in a tick. */
export interface Watch {
	/**
	 * Look at every account that may have fallen short.
	 *
	 * @param prices of each asset, USD per coin
	 * @param look tells by which share all its markets may fall before it can fall short; below 0 if it has
	 */
	check(prices: Float64Array, look: (account: number) => number): void;
}

/** A share as good as none: whoever has no more is looked at in every tick. */
const least = 1e-12;

/**
 * Every holding has a barrier, the price that its market must reach before its account is looked at again: a share below
 * the price of the last look, the same in all markets of the account. As long as no market is at its barrier, none has
 * fallen by more than that share, and the account stands. The barriers of a market are a heap, highest first, so a tick in
 * which nobody is near costs one comparison for each asset, however many accounts there are.
 */
export class Barriers implements Watch {
	private readonly holdings: Holdings;
	/** Of each holding: its barrier, USD per coin, and its place in the heap of its market. */
	private readonly barrier: Float64Array;
	private readonly place: Int32Array;
	/** Holdings of each market, each before the two at twice its place and one or two more. */
	private readonly heaps: Int32Array[];
	/** Accounts to look at in any case. */
	private restless: Int32Array;
	private restlessCount: number;
	private next: Int32Array;
	private nextCount = 0;

	constructor(holdings: Holdings, assets: number) {
		const { count, asset } = holdings;
		this.holdings = holdings;
		this.barrier = new Float64Array(asset.length).fill(-1);
		this.place = new Int32Array(asset.length);
		const sizes = takePlaces(asset, this.place, assets);
		this.heaps = Array.from(sizes, (size) => new Int32Array(size));
		fillHeaps(asset, this.place, this.heaps);
		this.restless = new Int32Array(count);
		for (let a = 0; a < count; a++) this.restless[a] = a;
		this.restlessCount = count;
		this.next = new Int32Array(count);
	}

	check(prices: Float64Array, look: (account: number) => number): void {
		const { heaps, barrier } = this;
		const { held } = this.holdings;
		this.nextCount = 0;
		for (let k = 0; k < this.restlessCount; k++) this.visit(this.restless[k], prices, look);
		for (let i = 0; i < heaps.length; i++) {
			const heap = heaps[i];
			if (heap.length === 0) continue;
			const price = prices[i];
			while (barrier[heap[0]] >= price) this.visit(Math.floor(heap[0] / held), prices, look);
		}
		[this.restless, this.next] = [this.next, this.restless];
		this.restlessCount = this.nextCount;
	}

	private visit(account: number, prices: Float64Array, look: (account: number) => number): void {
		const { held, asset } = this.holdings;
		const share = look(account);
		if (share >= 0 && share <= least) this.next[this.nextCount++] = account;
		const first = account * held;
		for (let p = first; p < first + held; p++) {
			this.move(p, share > least ? prices[asset[p]] * (1 - share) : -1);
		}
	}

	/** Give a holding another barrier, and its place among those of its market. */
	private move(p: number, price: number): void {
		const { barrier, place } = this;
		const heap = this.heaps[this.holdings.asset[p]];
		const { length } = heap;
		barrier[p] = price;
		let hole = place[p];
		while (hole > 0) {
			const above = (hole - 1) >> 1;
			const other = heap[above];
			if (barrier[other] >= price) break;
			heap[hole] = other;
			place[other] = hole;
			hole = above;
		}
		for (let below = 2 * hole + 1; below < length; below = 2 * hole + 1) {
			if (below + 1 < length && barrier[heap[below + 1]] > barrier[heap[below]]) below++;
			const other = heap[below];
			if (price >= barrier[other]) break;
			heap[hole] = other;
			place[other] = hole;
			hole = below;
		}
		heap[hole] = p;
		place[p] = hole;
	}
}

/** A place for every holding in the heap of its market. @returns how many each has */
function takePlaces(asset: Uint8Array, place: Int32Array, assets: number): Int32Array {
	const sizes = new Int32Array(assets);
	for (let p = 0; p < asset.length; p++) place[p] = sizes[asset[p]]++;
	return sizes;
}

function fillHeaps(asset: Uint8Array, place: Int32Array, heaps: readonly Int32Array[]): void {
	for (let p = 0; p < asset.length; p++) heaps[asset[p]][place[p]] = p;
}
