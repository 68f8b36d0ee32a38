/**
 * Those who hold both sides, or top up their margin, and close by choice when they are afraid: longs against shorts, at the
 * last price, without an order in the book. Open interest falls, the price does not.
 */
import { exp } from '../elementary.ts';
import type { Exchange } from '../exchange.ts';

export interface Leavers {
	/** Rate at which those who hedge close at a fear of 100: 1 − e^(−rate) of what they hold goes in an hour. 0 to 10. */
	readonly perHour: number;
}

export const baseLeavers: Leavers = { perHour: 0.1 };

export const leaversRanges = { perHour: [0, 10] } as const;

/**
 * One tick.
 *
 * @param fear 0 to 100
 * @returns contracts closed, coins
 */
export function leave({ perHour }: Leavers, exchange: Exchange, fear: number, tick: number): number {
	const { camp: longs } = exchange.longs;
	const { camp: shorts } = exchange.shorts;
	const pairs = Math.max(0, Math.min(longs.hedgedCoins, shorts.hedgedCoins));
	const coins = pairs * (1 - exp((-perHour * fear * tick) / 360_000));
	for (const camp of [longs, shorts]) {
		camp.hedgedCoins -= coins;
		camp.hedgedRealised += camp.direction * (exchange.book.price - exchange.startPrice) * coins;
		camp.joined -= coins;
	}
	return coins;
}
