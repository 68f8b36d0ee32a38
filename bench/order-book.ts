/** An order book of bids, order by order: an object for each order, a queue for each price, first in, first out. */
import type { Bid, Venue } from './order-workload.ts';

/** What is left of a bid. */
interface Standing {
	readonly bid: Bid;
	coins: number;
}

interface Level {
	readonly price: number;
	readonly queue: Standing[];
	/** Of the queue, those before it are filled. */
	head: number;
}

/** What one market order met. */
export interface Fills {
	/** Filled by it, in the order of their turn. */
	readonly done: readonly Bid[];
	/** Coins that found no bid. */
	readonly left: number;
	/** Of the last coin, USD; 0 if none traded. */
	readonly lastPrice: number;
}

/** Prices come in any order: levels are found by price in a map, the best one by a heap. */
export class BidBook implements Venue {
	private readonly levels = new Map<number, Level>();
	/** Each no lower than the two at twice its place and one or two more. */
	private readonly heap: Level[] = [];

	bid(bid: Bid): void {
		const standing = { bid, coins: bid.coins };
		const level = this.levels.get(bid.price);
		if (level) level.queue.push(standing);
		else this.open({ price: bid.price, queue: [standing], head: 0 });
	}

	/** @throws Error if the book holds fewer coins */
	sell(coins: number): number {
		const { left, lastPrice } = this.match(coins);
		if (left > 0) throw new Error(`the book ran out of bids, ${left} coins short`);
		return lastPrice;
	}

	match(coins: number): Fills {
		const done: Bid[] = [];
		let left = coins;
		let lastPrice = 0;
		for (let level = this.heap[0]; left > 0 && level; level = this.heap[0]) {
			const first = level.queue[level.head]!;
			const traded = Math.min(left, first.coins);
			first.coins -= traded;
			left -= traded;
			lastPrice = level.price;
			if (first.coins > 0) break;
			done.push(first.bid);
			level.head++;
			if (level.head === level.queue.length) this.closeBest();
		}
		return { done, left, lastPrice };
	}

	private open(level: Level): void {
		const { heap } = this;
		this.levels.set(level.price, level);
		let place = heap.length;
		while (place > 0) {
			const above = (place - 1) >> 1;
			if (heap[above]!.price >= level.price) break;
			heap[place] = heap[above]!;
			place = above;
		}
		heap[place] = level;
	}

	private closeBest(): void {
		const { heap } = this;
		this.levels.delete(heap[0]!.price);
		const last = heap.pop()!;
		if (heap.length === 0) return;
		let place = 0;
		for (let below = 1; below < heap.length; below = 2 * place + 1) {
			if (below + 1 < heap.length && heap[below + 1]!.price > heap[below]!.price) below++;
			if (last.price >= heap[below]!.price) break;
			heap[place] = heap[below]!;
			place = below;
		}
		heap[place] = last;
	}
}
