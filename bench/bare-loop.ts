/** The yardstick: what a bare loop takes in the same minute. Times of a throttled machine mean little, ratios to it more. */
import { baseMarket, run } from '../src/lib/sim/index.ts';

const base = run(baseMarket, 1);
const { drop, coins } = base.crowd;
const perDollar = base.book.density(0);
const width = 0.05 * baseMarket.startPrice;

/**
 * The least that a crossing can be: one pass over the base crowd's sorted triggers, the growing book's formula, no waves,
 * no ledger.
 *
 * @param k so many coins on top of the base case's sale, up to 99
 * @returns USD below the starting price
 */
export function bareLoop(k: number): number {
	let volume = base.initialCoins + (k % 100);
	let x = 0;
	for (let i = 0; i <= drop.length; i++) {
		x = (2 * volume) / perDollar / (1 + Math.sqrt(1 + (2 * volume) / (perDollar * width)));
		if (i === drop.length || drop[i]! > x) break;
		volume += coins[i]!;
	}
	return x;
}
