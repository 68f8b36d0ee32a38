import { describe, expect, it } from 'vitest';
import { liquidationChance, liquidationPrice, reachChance, stream } from '../../src/lib/sim/index.ts';
import { walked } from '../../src/lib/validation/random-walks.ts';

const day = 86_400;
const days = [1, 7, 30, 90];
const chance = (side: 'long' | 'short', leverage: number, volatility: number, held: number) =>
	liquidationChance({ side, leverage, maintenanceMarginRate: 0.004, volatility, seconds: held * day });

/** Leverage, then chances after 1, 7, 30 and 90 days at a volatility of 47% and of 90%. */
// prettier-ignore
const longs = [
	[2, 0, 0, 0, 0.0044, 0, 0, 0.0106, 0.1708],
	[3, 0, 0, 0.0035, 0.1039, 0, 0.0016, 0.1455, 0.4456],
	[5, 0, 0.0008, 0.1157, 0.3867, 0, 0.0877, 0.4398, 0.6907],
	[10, 0, 0.1256, 0.475, 0.6973, 0.0331, 0.4374, 0.729, 0.8597],
	[20, 0.0559, 0.4786, 0.7426, 0.8587, 0.323, 0.7209, 0.8741, 0.9358],
	[50, 0.5145, 0.81, 0.9115, 0.952, 0.7369, 0.9037, 0.9573, 0.9783],
	[100, 0.8084, 0.9288, 0.9671, 0.9822, 0.9006, 0.9642, 0.9841, 0.9919]
] as const;
const shorts = [
	[10, 0.0002, 0.1534, 0.4753, 0.6634],
	[20, 0.0671, 0.4803, 0.7228, 0.8282]
] as const;

describe('T12: liquidationChance(wager)', () => {
	it.each(longs)('of a long at %d× has four digits right in every cell', (leverage, ...cells) => {
		const found = [0.47, 0.9].flatMap((volatility) =>
			days.map((held) => chance('long', leverage, volatility, held))
		);
		for (const [i, cell] of cells.entries())
			expect(Math.abs(found[i]! - cell)).toBeLessThanOrEqual(5.0001e-5);
	});

	it.each(shorts)('of a short at %d×, volatility 47%, too', (leverage, ...cells) => {
		for (const [i, cell] of cells.entries()) {
			expect(Math.abs(chance('short', leverage, 0.47, days[i]!) - cell)).toBeLessThanOrEqual(5.0001e-5);
		}
	});

	it.each([
		['long', 20, 0.47, 1],
		['long', 10, 0.9, 7],
		['long', 3, 0.9, 90],
		['short', 20, 0.47, 1],
		['short', 10, 0.9, 30],
		['short', 2, 1.5, 200]
	] as const)(
		'of a %s at %d×, volatility %d, %d days is what random walks do, within 4σ',
		(side, leverage, volatility, held) => {
			const walks = 20_000;
			const law = chance(side, leverage, volatility, held);
			const error = Math.sqrt((law * (1 - law)) / walks);
			const ratio = liquidationPrice({ side, entryPrice: 1, leverage }, 0.004);
			const walkers = { ratio, volatility, days: held, count: walks };
			const share = walked(walkers, stream(leverage, side)).touched;
			expect(Math.abs(share - law)).toBeLessThan(4 * error);
		}
	);

	it('rises with leverage, volatility and time', () => {
		for (const side of ['long', 'short'] as const) {
			for (const rising of [
				[2, 5, 10, 50, 125].map((leverage) => chance(side, leverage, 0.8, 5)),
				[0.1, 0.3, 0.5, 1, 2].map((volatility) => chance(side, 5, volatility, 30)),
				[1, 3, 10, 50, 300].map((held) => chance(side, 5, 0.8, held))
			]) {
				expect(rising).toEqual(rising.toSorted((a, b) => a - b));
			}
		}
	});

	it('is 0 without borrowing, time or volatility', () => {
		expect(chance('long', 1, 3, 3650)).toBe(0);
		expect(chance('long', 10, 0.5, 0)).toBe(0);
		expect(chance('short', 10, 0, 30)).toBe(0);
	});

	it('stays between 0 and 1 at the extremes: 1 for a long in the end, entry over liquidation price for a short', () => {
		for (const leverage of [1 + 1e-15, 1.0001, 2, 125]) {
			for (const volatility of [1e-300, 1e-9, 5, 1e6, 1e300]) {
				for (const held of [1e-300, 1e-6, 1e4, 1e300]) {
					for (const side of ['long', 'short'] as const) {
						const found = chance(side, leverage, volatility, held);
						expect(found >= 0 && found <= 1).toBe(true);
					}
				}
			}
		}
		expect(chance('long', 2, 100, 1e6)).toBe(1);
		expect(chance('short', 2, 100, 1e6)).toBeCloseTo(1.004 / 1.5, 12);
	});
});

describe('reachChance(ratio, motion)', () => {
	const week = { volatility: 0.6, seconds: 7 * day };

	it('is that of the position which is liquidated there', () => {
		for (const side of ['long', 'short'] as const) {
			const reach = liquidationPrice({ side, entryPrice: 1, leverage: 10 }, 0.004);
			expect(reachChance(reach, { volatility: 0.47, seconds: day })).toBe(chance(side, 10, 0.47, 1));
		}
	});

	it('is 1 where the price stands, and 0 where no price ever is', () => {
		expect([1, 0, Infinity].map((ratio) => reachChance(ratio, week))).toEqual([1, 0, 0]);
	});

	it('falls with the distance on both sides, however far', () => {
		for (const ratios of [
			[1, 0.99, 0.9, 0.5, 0.01, 1e-300],
			[1, 1.01, 1.1, 2, 50, 1e300]
		]) {
			const chances = ratios.map((ratio) => reachChance(ratio, week));
			expect(chances).toEqual(chances.toSorted((a, b) => b - a));
			expect(chances.every((value) => value >= 0 && value <= 1)).toBe(true);
		}
	});
});
