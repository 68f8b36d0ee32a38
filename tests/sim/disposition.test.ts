import { describe, expect, it } from 'vitest';
import { disposition, playOrders, unseenPath, type Decided } from '../../src/lib/sim/index.ts';
import { buy, free, holding, pathOf, point, sell, trade } from './decisions.ts';

const counts = ({
	realisedGains,
	paperGains,
	realisedLosses,
	paperLosses
}: ReturnType<typeof disposition>) => [realisedGains, paperGains, realisedLosses, paperLosses];

/** One decision at which coins at these costs are held at 100, and some are sold. */
function once(costs: readonly number[], sold: readonly number[], decision = 0): Decided {
	return {
		decisions: [
			point(
				decision,
				costs.map(() => 100),
				costs.map((cost, coin) => holding(coin, cost))
			)
		],
		trades: sold.map((coin) => trade({ decision, coin, averageCost: costs[coin]! }))
	};
}

describe('counts of gains and losses', () => {
	it('has the published example: of Daymon’s five stocks A and C are sold, of Rosalie’s three F', () => {
		// Barber and Odean, "Individual Investors", table 15.1: PGR = 1/2 and PLR = 1/4. Winners are A, B, F and G.
		const daymon = once([80, 90, 110, 120, 130], [0, 2], 0);
		const rosalie = once([80, 90, 110], [0], 8);
		const found = disposition([daymon, rosalie]);
		expect(counts(found)).toEqual([2, 2, 1, 3]);
		expect(found.gainsRealised).toBe(1 / 2);
		expect(found.lossesRealised).toBe(1 / 4);
		expect(found.difference).toBe(1 / 4);
		expect(found.standardError).toBeCloseTo(Math.sqrt((0.5 * 0.5) / 4 + (0.25 * 0.75) / 4), 15);
	});

	it('counts nothing at decisions at which nothing is sold', () => {
		const found = disposition([once([80, 120], [])]);
		expect(counts(found)).toEqual([0, 0, 0, 0]);
		expect(found).toMatchObject({
			gainsRealised: null,
			lossesRealised: null,
			difference: null,
			standardError: null
		});
	});

	it('counts nothing of somebody who holds a single thing: there is nothing to choose', () => {
		expect(counts(disposition([once([80], [0])]))).toEqual([0, 0, 0, 0]);
	});

	it('takes what stands exactly at its cost for neither', () => {
		expect(counts(disposition([once([100, 80], [0, 1])]))).toEqual([1, 0, 0, 0]);
	});

	it('has no share where nothing is below its line', () => {
		const found = disposition([once([80, 90], [0])]);
		expect(found.gainsRealised).toBe(0.5);
		expect(found).toMatchObject({ lossesRealised: null, difference: null, standardError: null });
	});

	it('does not count liquidations: nobody decided them', () => {
		const forced = once([80, 120], []);
		const liquidation = trade({ kind: 'liquidation', coin: 1, means: 'credit', averageCost: 120 });
		expect(counts(disposition([{ ...forced, trades: [liquidation] }]))).toEqual([0, 0, 0, 0]);
	});

	it('counts a holding once, however often and in however small parts it is sold', () => {
		const twice = once([80, 120], [0, 0]);
		expect(counts(disposition([twice]))).toEqual([1, 0, 0, 1]);
	});

	it('keeps coins paid in full apart from a contract on the same coin', () => {
		const both: Decided = {
			decisions: [point(0, [100], [holding(0, 80), holding(0, 120, { means: 'credit', margin: 30 })])],
			trades: [trade({ averageCost: 80 })]
		};
		expect(counts(disposition([both]))).toEqual([1, 0, 0, 1]);
	});

	it('sums over decisions and over paths', () => {
		const one = once([80, 120, 130], [0], 3);
		const other = once([80, 90, 130], [2], 5);
		expect(counts(disposition([one, other]))).toEqual([1, 2, 1, 2]);
		expect(counts(disposition([]))).toEqual([0, 0, 0, 0]);
	});

	it('reads it off a path that was traded', () => {
		const path = pathOf({ cost: 80 }, { cost: 125 }, { at: { 6: 130 }, cost: 100 });
		const journal = playOrders(path, [sell(0, 0, 0.5), buy(0, 1, 100), sell(1, 2), sell(1, 1)], free);
		// First half of the winner while the loser is kept and the third is even; then a winner and the loser, half a winner kept.
		expect(counts(disposition([journal]))).toEqual([2, 1, 1, 1]);
	});

	it('is what the reader’s own first coins allow: on every path a gain and a loss to choose from', () => {
		for (let seed = 1; seed <= 30; seed++) {
			const path = unseenPath(seed);
			const winners = path.coins.map(({ cost, prices }) => prices[0]! / cost - 1);
			const best = winners.indexOf(Math.max(...winners));
			const { gainsRealised, lossesRealised } = disposition([playOrders(path, [sell(0, best)])]);
			expect(gainsRealised).toBeGreaterThan(0);
			expect(lossesRealised).toBe(0);
		}
	});
});
