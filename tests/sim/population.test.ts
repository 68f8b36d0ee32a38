import { describe, expect, it } from 'vitest';
import {
	baseMarket,
	crowdOf,
	liquidationPrice,
	normalCdf,
	people,
	type Market
} from '../../src/lib/sim/index.ts';

const longs = people(1, 10_000);
const base = crowdOf(longs, baseMarket);

describe('people(seed, count, side)', () => {
	it('keeps the first traders when the crowd grows', () => {
		const few = people(1, 100);
		expect([...few.leverageDraw]).toEqual([...longs.leverageDraw.subarray(0, 100)]);
		expect([...few.relativeSize]).toEqual([...longs.relativeSize.subarray(0, 100)]);
	});

	it('draws longs and shorts, and each quantity, apart', () => {
		const shorts = people(1, 100, 'short');
		const draws = [shorts.leverageDraw, shorts.entryDraw, longs.leverageDraw, longs.entryDraw];
		expect(new Set(draws.map((draw) => draw[0])).size).toBe(4);
	});

	it('draws sizes log-normally with spread 1.2', () => {
		const below = longs.relativeSize.filter((size) => size <= Math.exp(1.2)).length / longs.count;
		expect(Math.abs(below - normalCdf(1))).toBeLessThan(4 * Math.sqrt((0.84 * 0.16) / longs.count));
	});
});

describe('crowdOf(people, market)', () => {
	it('sorts by trigger and adds up the coins', () => {
		let sum = 0;
		for (let i = 0; i < base.count; i++) {
			if (i > 0) expect(base.drop[i]!).toBeGreaterThanOrEqual(base.drop[i - 1]!);
			sum += base.coins[i]!;
			expect(base.cumulativeCoins[i + 1]).toBe(sum);
		}
	});

	it('holds the exposed share of the open interest: 20% of $40B', () => {
		expect(base.cumulativeCoins[base.count]! * baseMarket.startPrice).toBeCloseTo(8e9, 0);
	});

	it('puts each trigger where the liquidation price is', () => {
		for (let i = 0; i < base.count; i += 97) {
			const terms = { side: 'long', entryPrice: base.entryPrice[i]!, leverage: base.leverage[i]! } as const;
			expect(100_000 - base.drop[i]!).toBeCloseTo(liquidationPrice(terms, 0.005), 6);
		}
	});

	it.each([
		{},
		{ typicalLeverage: 50, leverageSpread: 2 },
		{ typicalLeverage: 50, leverageSpread: 0.1, maintenanceMarginRate: 0.1 },
		{ typicalLeverage: 1.5, leverageSpread: 0.1 },
		{ maintenanceMarginRate: 0 },
		{ startPrice: 0.0001 }
	] satisfies Partial<Market>[])('starts nobody liquidated and nobody outside 1.1–125×: %o', (change) => {
		const market = { ...baseMarket, ...change };
		const crowd = crowdOf(longs, market);
		expect(crowd.drop[0]!).toBeGreaterThan(0);
		expect(crowd.drop.every((drop) => drop < market.startPrice)).toBe(true);
		expect(Math.min(...crowd.leverage)).toBeGreaterThanOrEqual(1.1);
		expect(Math.max(...crowd.leverage)).toBeLessThanOrEqual(Math.min(125, 1 / market.maintenanceMarginRate));
		expect(new Set(crowd.leverage).size, 'nobody piles up at a limit').toBe(crowd.count);
	});

	it('follows the log-normal of leverage as cut', () => {
		const z = (leverage: number) => normalCdf(Math.log(leverage / 10) / 0.7);
		const mass = z(125) - z(1.1);
		for (const leverage of [3, 7, 10, 20, 60]) {
			const share = base.leverage.filter((l) => l <= leverage).length / base.count;
			const law = (z(leverage) - z(1.1)) / mass;
			expect(Math.abs(share - law)).toBeLessThan(4 * Math.sqrt((law * (1 - law)) / base.count));
		}
	});

	it('moves the same people when leverage moves: each one in the same direction', () => {
		const lower = crowdOf(people(1, 200), { ...baseMarket, typicalLeverage: 8 });
		const higher = crowdOf(people(1, 200), { ...baseMarket, typicalLeverage: 9 });
		const bySize = (crowd: typeof base) =>
			[...crowd.coins.keys()]
				.sort((a, b) => crowd.coins[a]! - crowd.coins[b]!)
				.map((i) => crowd.leverage[i]!);
		const after = bySize(higher);
		bySize(lower).forEach((leverage, i) => expect(after[i]!).toBeGreaterThan(leverage));
	});

	it('may be empty', () => {
		const nobody = crowdOf(people(1, 0), baseMarket);
		expect([nobody.count, ...nobody.cumulativeCoins]).toEqual([0, 0]);
	});
});
