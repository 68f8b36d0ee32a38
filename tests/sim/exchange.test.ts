import { describe, expect, it } from 'vitest';
import { baseScenario, Book, endings, flatProfile } from '../../src/lib/sim/index.ts';
import { Camp } from '../../src/lib/sim/accounts.ts';
import { Exchange } from '../../src/lib/sim/exchange.ts';
import { ForcedWaves } from '../../src/lib/sim/forced-waves.ts';
import { Queue } from '../../src/lib/sim/queue.ts';
import { Clock } from '../../src/lib/sim/timeline-clock.ts';
import { emptyColumns, writeRow } from '../../src/lib/sim/timeline-columns.ts';
import { crowdByHand, nobody, type Held } from '../../src/lib/validation/by-hand.ts';

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

describe('what the fund cannot bear', () => {
	/** Twelve longs bankrupt above the price, and shorts of five each: one has gained 20%, one has lost 20%. */
	function against(contracts: number): Exchange {
		const waves = new ForcedWaves();
		const queue = (side: 'long' | 'short', held: Held[]) =>
			new Queue(new Camp(side, crowdByHand(held), contracts), 100, waves);
		const longs = queue('long', [{ drop: 1, coins: 12, entryPrice: 220, leverage: 2 }]);
		const shorts = queue('short', [
			{ drop: 50, coins: 5, entryPrice: 125, leverage: 1 },
			{ drop: 60, coins: 5, entryPrice: 80, leverage: 1 }
		]);
		longs.trigger(99, 1, 1);
		const met = new Exchange(longs, shorts, new Book(flatProfile(1), 100, 0), 100, 0);
		met.execute(1, 0, 100, 1);
		return met;
	}

	it('is closed against winners first, then against the hedged, who have gained too', () => {
		const { camp } = against(1000).shorts;
		expect([...camp.accounts.closedCoins]).toEqual([5, 0]);
		expect([camp.hedgedClosed, camp.hedgedCoins]).toEqual([7, 983]);
		camp.settle(100, camp.crowd.count);
		expect([...camp.accounts.ending]).toEqual([endings.closedWinning, endings.open]);
	});

	it('is closed against losers last, who are not said to have won', () => {
		const { camp } = against(12).shorts;
		expect([...camp.accounts.closedCoins]).toEqual([5, 5]);
		expect([camp.hedgedClosed, camp.hedgedCoins]).toEqual([2, 0]);
		camp.settle(100, camp.crowd.count);
		expect([...camp.accounts.ending]).toEqual([endings.closedWinning, endings.closedLosing]);
	});
});

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
		const clock = new Clock(
			{ ...baseScenario, startPrice: 100, openInterest: 0 },
			{ longs: nobody, shorts: nobody },
			flatProfile(1)
		);
		writeRow(Object.assign(clock, { columns, exchange: met, contracts: 1000, tick: 1 }));
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
