import { describe, expect, it } from 'vitest';
import {
	crossGains,
	isContained,
	markets,
	marketsOutcome,
	type Holdings,
	type Markets
} from '../../src/lib/sim/index.ts';
import { coin, quiet, somebody, sum } from './assets.ts';

describe('crossed accounts', () => {
	/** Four coins that nothing ties together but those who hold several; only the first is hit. */
	const tied = (notional: number, change: Partial<Markets['crossed']> = {}): Markets => ({
		...quiet,
		assets: ['BTC', 'ETH', 'SOL'].map((symbol, i) =>
			coin(symbol, {
				openInterest: 0,
				traders: 0,
				profile: 'flat',
				...(i === 0 && { shock: 0.1, shockKind: 'sale' })
			})
		),
		crossed: { ...somebody, accounts: 1000, notional, ...change }
	});

	it('carry a fall from one coin to the others, the further the more they hold; without them it stays', () => {
		const falls = [0, 3e8, 1e9, 3e9, 1e10, 3e10].map((notional) => {
			const [btc, ...rest] = marketsOutcome(tied(notional), 1).assets.map((one) => one.fall);
			return { btc: btc!, rest };
		});
		expect(falls[0]!.rest).toEqual([0, 0]);
		for (const [k, { btc, rest }] of falls.entries()) {
			if (k === 0) continue;
			expect(btc).toBeGreaterThanOrEqual(falls[k - 1]!.btc);
			for (const [i, fall] of rest.entries()) expect(fall).toBeGreaterThan(falls[k - 1]!.rest[i]!);
		}
		expect(falls[5]!.btc).toBeGreaterThan(falls[0]!.btc);
		expect(Math.min(...falls[5]!.rest)).toBeGreaterThan(0.05);
	});

	it('agree with the linear theory: contained while the spectral radius is below 1, far beyond when above', () => {
		/** What a fall of one coin by the shock forces out of each, per unit of fall, from the accounts themselves. */
		const radius = (notional: number) => {
			const { holdings } = markets(tied(notional), 1).crossed;
			const forced = [0, 1, 2].map((j) => forcedBy(holdings, j, 0.1));
			const table = [0, 1, 2].map((i) => [0, 1, 2].map((j) => forced[j]![i]!));
			return crossGains(table, [15e9, 15e9, 15e9]);
		};
		const contained = [1e9, 1e11].map((notional) => isContained(radius(notional)));
		expect(contained).toEqual([true, false]);
		const [low, high] = [1e9, 1e11].map((notional) => marketsOutcome(tied(notional), 1).assets);
		expect(low![0]!.fall).toBeLessThan(0.2);
		expect(Math.min(...high!.map((one) => one.fall))).toBeGreaterThan(0.5);
	});

	it('lose what they had, and the fund takes what is left or pays what is short', () => {
		const rich = markets(tied(3e9), 2);
		const poor = markets({ ...tied(3e9), insuranceFund: 0 }, 2);
		const { profit, holdings, closedAt, fundPaid } = rich.crossed;
		const last = rich.assets.map(({ timeline }) => timeline.columns.price[rich.ticks]!);
		let closed = 0;
		for (let a = 0; a < holdings.count; a++) {
			if (closedAt[a]! < 0) continue;
			closed++;
			let had = holdings.usd[a]!;
			for (let p = a * holdings.held; p < (a + 1) * holdings.held; p++) {
				had += holdings.collateral[p]! * last[holdings.asset[p]!]!;
			}
			expect(profit[a]).toBeCloseTo(-had, 2);
		}
		expect(closed).toBe(rich.summary.crossedClosed);
		expect(closed).toBeGreaterThan(20);
		expect(Math.max(...fundPaid)).toBeGreaterThan(0);
		expect(rich.summary.socialisedLoss).toBe(0);
		expect(poor.summary.socialisedLoss).toBeGreaterThan(0);
		expect(sum(poor.crossed.socialised)).toBeCloseTo(poor.summary.socialisedLoss, 3);
		const borne = poor.assets.map(
			({ crossedShortsProfit, timeline }, i) =>
				sum(poor.crossed.holdings.coins.filter((_, p) => poor.crossed.holdings.asset[p] === i)) *
					(100_000 - timeline.columns.price[poor.ticks]!) -
				crossedShortsProfit
		);
		expect(sum(borne)).toBeCloseTo(poor.summary.socialisedLoss, 2);
		expect(Math.min(...borne)).toBeGreaterThanOrEqual(0);
	});

	it('start with the notional, the leverage and the collateral that were set, and none is short', () => {
		const { holdings, triggeredAt } = markets(
			{
				...tied(1e9),
				assets: tied(1e9).assets.map((one) => ({ ...one, scenario: { ...one.scenario, shock: 0 } }))
			},
			3
		).crossed;
		const { count, held, usd, coins, collateral, leverage, asset } = holdings;
		expect(sum(coins) * 100_000).toBeCloseTo(1e9, 0);
		for (let a = 0; a < count; a++) {
			const own = [...coins.subarray(a * held, (a + 1) * held)];
			const backing = [...collateral.subarray(a * held, (a + 1) * held)];
			const equity = usd[a]! + sum(backing) * 100_000 * 0.9;
			expect(sum(own) * 100_000).toBeCloseTo(equity * leverage[a]!, 3);
			expect(usd[a]! / equity).toBeCloseTo(0.5, 12);
			expect(new Set(asset.subarray(a * held, (a + 1) * held)).size).toBe(held);
		}
		const sorted = leverage.toSorted();
		expect(sorted[500]).toBeGreaterThan(7);
		expect(sorted[500]).toBeLessThan(9);
		expect(Math.max(...triggeredAt)).toBe(-1);
	});

	it('hold the coins that their weights say', () => {
		const { holdings } = markets(tied(1e9, { held: 1, weights: [6, 3, 1], accounts: 10_000 }), 3).crossed;
		const held = [0, 1, 2].map((i) => holdings.asset.filter((one) => one === i).length / 10_000);
		for (const [i, share] of [0.6, 0.3, 0.1].entries()) {
			expect(Math.abs(held[i]! - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / 10_000));
		}
	});
});

/** USD of each coin held by accounts that a fall of one coin by a share makes short, over that share. */
function forcedBy({ count, held, usd, asset, coins, collateral }: Holdings, fallen: number, share: number) {
	const forced = [0, 0, 0];
	for (let a = 0; a < count; a++) {
		let cushion = usd[a]!;
		for (let p = a * held; p < (a + 1) * held; p++) {
			const price = 100_000 * (asset[p] === fallen ? 1 - share : 1);
			cushion += collateral[p]! * price * 0.9 + coins[p]! * (price - 100_000) - 0.005 * coins[p]! * price;
		}
		if (cushion > 0) continue;
		for (let p = a * held; p < (a + 1) * held; p++) {
			forced[asset[p]!]! += ((coins[p]! + collateral[p]!) * 100_000) / share;
		}
	}
	return forced;
}
