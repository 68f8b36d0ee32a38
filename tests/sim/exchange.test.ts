import { describe, expect, it } from 'vitest';
import { Book, flatProfile } from '../../src/lib/sim/index.ts';
import { Camp } from '../../src/lib/sim/accounts.ts';
import { Exchange } from '../../src/lib/sim/exchange.ts';
import { ForcedWaves } from '../../src/lib/sim/forced-waves.ts';
import { Queue } from '../../src/lib/sim/queue.ts';
import { emptyColumns, writeRow } from '../../src/lib/sim/timeline-columns.ts';
import { crowdByHand, type Held } from './by-hand.ts';

/** A long and a short side of which everybody has been triggered, in a book of one coin a USD at 100. */
function exchange(longs: Held[], shorts: Held[], fund: number): Exchange {
	const waves = new ForcedWaves();
	const queue = (side: 'long' | 'short', held: Held[]) =>
		new Queue(new Camp(side, crowdByHand(held), 1000), 100, waves);
	const both = { longs: queue('long', longs), shorts: queue('short', shorts) };
	both.longs.trigger(50, 1, 1);
	both.shorts.trigger(150, 1, 1);
	return new Exchange(both.longs, both.shorts, new Book(flatProfile(1), 100, 0), 100, fund);
}

describe('sales and purchases of one tick', () => {
	it('meet: only the net volume walks, and both sides get its average price', () => {
		const met = exchange([{ drop: 9, coins: 12 }], [{ drop: 9, coins: 8 }], 1e6);
		met.execute(1, 0, 100, 1);
		expect(met.book.price).toBe(96);
		expect([met.longCoins, met.shortCoins]).toEqual([12, 8]);
		expect(met.longs.camp.accounts.averagePrice[0]).toBe(12 * 98);
		expect(met.shorts.camp.accounts.averagePrice[0]).toBe(8 * 98);
		expect(met.fund).toBeCloseTo(1e6 + 12 * (98 - 91) + 8 * (109 - 98), 9);
	});

	it('get the price before if nothing is left to walk', () => {
		const met = exchange([{ drop: 9, coins: 8 }], [{ drop: 9, coins: 8 }], 0);
		met.execute(1, 0, 100, 1);
		expect(met.book.price).toBe(100);
		expect(met.longs.camp.accounts.averagePrice[0]).toBe(800);
		expect(met.shorts.camp.accounts.averagePrice[0]).toBe(800);
	});

	it('close contracts where they meet, so open interest falls by the smaller side', () => {
		const met = exchange([{ drop: 9, coins: 12 }], [{ drop: 9, coins: 8 }], 1e6);
		met.execute(1, 0, 100, 1);
		const columns = emptyColumns(1);
		writeRow(columns, 1, met, 5, 96, 0, 1, 1000);
		expect(columns.openInterest[1]).toBe(992);
	});

	it('leave the fund at 0 or more, whichever side costs it', () => {
		const wide = { coins: 30, leverage: 1000 };
		for (const [longs, shorts] of [
			[40, 30],
			[30, 40],
			[5, 40]
		] as const) {
			const met = exchange([{ ...wide, drop: 9, coins: longs }], [{ ...wide, drop: 9, coins: shorts }], 3);
			met.execute(1, 0, 100, 1);
			expect(met.fund).toBeGreaterThanOrEqual(0);
			const { longs: long, shorts: short } = met;
			expect(long.camp.tradedCoins + long.camp.deleveragedCoins).toBeCloseTo(longs, 9);
			expect(short.camp.tradedCoins + short.camp.deleveragedCoins).toBeCloseTo(shorts, 9);
		}
	});
});
