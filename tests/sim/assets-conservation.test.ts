import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markets, type MarketsRun } from '../../src/lib/sim/index.ts';
import { settings, sum } from './assets.ts';

const seeds = fc.integer({ min: 0, max: 1e6 });

/** What the longs or shorts of an asset made since the start, when everything counted at the starting price. */
function sinceStart({ timeline }: MarketsRun['assets'][number], side: 'longs' | 'shorts'): number {
	const d = side === 'longs' ? 1 : -1;
	const { coins, entryPrice } = timeline[side];
	const { profit } = timeline.accounts[side];
	return sum(coins.map((size, i) => profit[i]! - d * (timeline.scenario.startPrice - entryPrice[i]!) * size));
}

describe('T11 with several assets', () => {
	it('adds up to nothing over everybody and the fund, to 1e-9 of turnover', () => {
		let closed = 0;
		let socialised = 0;
		fc.assert(
			fc.property(settings, seeds, (setting, seed) => {
				const run = markets(setting, seed);
				const { crossed, summary } = run;
				const fundPaid =
					sum(crossed.fundPaid) +
					sum(
						run.assets.map(
							({ timeline: { accounts } }) => sum(accounts.longs.fundPaid) + sum(accounts.shorts.fundPaid)
						)
					);
				const made = run.assets.map((one) => {
					const { makersProfit, sellerProfit, hedgedLongsProfit, hedgedShortsProfit } = one.timeline.summary;
					const crowd = sinceStart(one, 'longs') + sinceStart(one, 'shorts');
					const hedged = hedgedLongsProfit + hedgedShortsProfit + one.crossedShortsProfit;
					return crowd + hedged + makersProfit + sellerProfit;
				});
				let turnover = summary.forcedNotional;
				let open = 0;
				for (const { timeline, crossedCoins } of run.assets) {
					const { deleveragedNotional } = timeline.summary;
					const { startPrice, openInterest } = timeline.scenario;
					const highest = Math.max(...timeline.columns.price) / startPrice;
					turnover += deleveragedNotional + sum(timeline.columns.shockCoins) * startPrice;
					open += highest * (openInterest + (setting.crossed?.notional ?? 0));
					expect(sum(crossedCoins)).toBeGreaterThanOrEqual(0);
				}
				const left = Math.abs(sum(made) + sum(crossed.profit) - fundPaid);
				expect(left).toBeLessThanOrEqual(1e-9 * turnover + 1e-14 * open);
				if (setting.insuranceFund < Infinity) {
					const off = summary.fund - setting.insuranceFund + fundPaid;
					expect(Math.abs(off)).toBeLessThanOrEqual(1e-9 * turnover + 1e-5);
				}
				closed += summary.crossedClosed;
				socialised += summary.socialisedLoss > 0 ? 1 : 0;
			}),
			{ numRuns: 400, seed: 31 }
		);
		expect(closed).toBeGreaterThan(1000);
		expect(socialised).toBeGreaterThan(10);
	});

	it('sells every coin of a crossed account to somebody, once, and at least as many as it held', () => {
		fc.assert(
			fc.property(settings, seeds, (setting, seed) => {
				const run = markets(setting, seed);
				const { holdings, soldCoins, triggeredAt, closedAt } = run.crossed;
				const { held, asset, coins, collateral } = holdings;
				for (const [i, { crossedCoins, timeline }] of run.assets.entries()) {
					const mine = soldCoins.filter((_, p) => asset[p] === i);
					const size = sum(coins.filter((_, p) => asset[p] === i)) || 1;
					expect(Math.abs(sum(mine) - sum(crossedCoins))).toBeLessThanOrEqual(1e-9 * size * (1 + held));
					const { makersProfit } = timeline.summary;
					expect(Number.isFinite(makersProfit)).toBe(true);
				}
				for (let p = 0; p < asset.length; p++) {
					const account = Math.floor(p / held);
					const all = coins[p]! + collateral[p]!;
					if (triggeredAt[account]! < 0) expect(soldCoins[p]).toBe(0);
					else if (closedAt[account]! >= 0) expect(soldCoins[p]).toBe(all);
					else expect(soldCoins[p]).toBeLessThanOrEqual(all * (1 + 1e-12));
				}
			}),
			{ numRuns: 300, seed: 32 }
		);
	});

	it('leaves no negative balance: fund, sold accounts and standing ones', () => {
		fc.assert(
			fc.property(settings, seeds, (setting, seed) => {
				const run = markets(setting, seed);
				const { holdings, triggeredAt, closedAt, profit, fundPaid, socialised } = run.crossed;
				const { held, asset, coins, collateral, usd, count } = holdings;
				for (const { timeline } of run.assets) {
					expect(Math.min(...timeline.columns.fund)).toBeGreaterThanOrEqual(0);
				}
				const last = run.assets.map(({ timeline }) => timeline.columns.price[run.ticks]!);
				for (let a = 0; a < count; a++) {
					if (triggeredAt[a]! >= 0 && closedAt[a]! < 0) continue;
					let kept = usd[a]!;
					let notional = 0;
					for (let p = a * held; p < (a + 1) * held; p++) {
						kept += collateral[p]! * last[asset[p]!]!;
						notional +=
							coins[p]! * Math.max(last[asset[p]!]!, run.setting.assets[asset[p]!]!.scenario.startPrice);
					}
					const balance = profit[a]! + kept;
					if (triggeredAt[a]! < 0) {
						expect(balance).toBeGreaterThanOrEqual(-1e-9 * notional);
						expect(fundPaid[a]! + socialised[a]!).toBe(0);
					} else {
						expect(Math.abs(balance)).toBeLessThanOrEqual(1e-9 * (notional + kept));
					}
					expect(socialised[a]).toBeGreaterThanOrEqual(0);
				}
			}),
			{ numRuns: 300, seed: 33 }
		);
	});

	it('gives finite numbers, whatever is legal', () => {
		fc.assert(
			fc.property(settings, seeds, (setting, seed) => {
				const run = markets(setting, seed);
				const odd = (name: string, values: ArrayLike<number>) =>
					Array.from(values).every((value) => Number.isFinite(value)) ? [] : [name];
				const { assets, ...totals } = run.summary;
				const broken = [totals, ...assets].flatMap((part) =>
					Object.entries(part).filter(
						([name, value]) =>
							typeof value === 'number' && !Number.isFinite(value) && !(name === 'fund' && value === Infinity)
					)
				);
				expect(broken).toEqual([]);
				for (const { timeline, crossedCoins } of run.assets) {
					const { fund, ...columns } = timeline.columns;
					const names = Object.entries(columns).flatMap(([name, column]) => odd(name, column));
					expect([...names, ...odd('crossedCoins', crossedCoins)]).toEqual([]);
					expect(fund.every((usd) => usd >= 0)).toBe(true);
					expect(Math.min(...timeline.columns.price)).toBeGreaterThan(0);
				}
				expect(odd('profit', run.crossed.profit)).toEqual([]);
			}),
			{ numRuns: 300, seed: 34 }
		);
	});
});
