/**
 * A matching engine that knows no curves: bids in a queue, sell orders that take them coin by coin, liquidations that
 * join when the last price reaches them. Written against the words of the theorem, sharing nothing with the engine.
 */
import type { Triggers } from '$lib/sim';

export interface Order {
	/** Reached when the last trade is this far below the starting price, or further. */
	drop: number;
	coins: number;
}

/** The orders in the engine's form: triggers in order, and the coins of the first k of them. */
export function triggersOf(orders: readonly Order[]): Triggers {
	const sorted = [...orders].sort((a, b) => a.drop - b.drop);
	const cumulativeCoins = new Float64Array(sorted.length + 1);
	sorted.forEach(({ coins }, i) => (cumulativeCoins[i + 1] = cumulativeCoins[i]! + coins));
	return { drop: Float64Array.from(sorted, ({ drop }) => drop), cumulativeCoins };
}

export interface Settled {
	/** How far below the starting price the last trade was. */
	last: number;
	forcedCoins: number;
	unsoldCoins: number;
}

/**
 * @param bids coins at each distance, one USD apart, below the fair price
 * @param fairDrop USD by which news lowered bids and price before any trade
 * @param sale coins sold at first
 * @param pick a whole number from 0 to n − 1: which waiting order goes next, and how much of it
 */
export function settle(
	bids: readonly number[],
	fairDrop: number,
	sale: number,
	orders: readonly Order[],
	pick: (n: number) => number
): Settled {
	const book = [...bids];
	const asleep = [...orders];
	const waiting: { coins: number; forced: boolean }[] = [];
	for (let rest = sale; rest > 0;) {
		const batch = 1 + pick(rest);
		waiting.push({ coins: batch, forced: false });
		rest -= batch;
	}
	let last = fairDrop;
	let forcedCoins = 0;
	let best = 0;

	const wake = () => {
		for (let i = asleep.length - 1; i >= 0; i--) {
			if (asleep[i]!.drop <= last) waiting.push({ coins: asleep.splice(i, 1)[0]!.coins, forced: true });
		}
	};
	// The sale goes first in full or in part, as the price has not moved yet; news wakes orders at once.
	wake();
	while (waiting.length > 0) {
		const index = pick(waiting.length);
		const order = waiting[index]!;
		let lot = 1 + pick(order.coins);
		while (lot > 0) {
			while (best < book.length && book[best] === 0) best++;
			if (best === book.length) {
				const unsoldCoins = waiting.reduce((sum, { coins }) => sum + coins, 0);
				return { last, forcedCoins, unsoldCoins };
			}
			book[best]!--;
			order.coins--;
			lot--;
			if (order.forced) forcedCoins++;
			last = fairDrop + best;
			wake();
		}
		if (order.coins === 0) waiting.splice(waiting.indexOf(order), 1);
	}
	return { last, forcedCoins, unsoldCoins: 0 };
}
