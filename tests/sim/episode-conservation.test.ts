import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { episode } from '../../src/lib/sim/index.ts';
import { balanceOf } from '../../src/lib/validation/balance.ts';
import { anybody, smallScenarios } from './everyone.ts';

const seeds = fc.integer({ min: 0, max: 1e6 });
const sum = (values: ArrayLike<number>) => Array.from(values).reduce((total, one) => total + one, 0);

describe('T11 with everybody in it', () => {
	it('loses no dollar: all profits add up to nothing, to 1e-9 of turnover', () => {
		fc.assert(
			fc.property(smallScenarios, anybody, seeds, (scenario, everyone, seed) => {
				const played = episode(scenario, everyone, seed);
				const { summary, whole, accounts, others, columns, ticks } = played;
				const fund = -sum(accounts.longs.fundPaid) - sum(accounts.shorts.fundPaid);
				const all = Object.values(balanceOf(played).gains);
				const flows = Object.values(others.flows).map((flow) =>
					sum(flow.map((coins, row) => Math.abs(coins) * columns.price[row]!))
				);
				const turnover =
					summary.forcedLongNotional +
					summary.forcedShortNotional +
					summary.deleveragedNotional +
					sum(columns.shockCoins.map((coins, row) => coins * columns.price[row]!)) +
					(whole.openedLongCoins + whole.openedShortCoins + whole.leftCoins) * scenario.startPrice +
					sum(flows);
				const marking = 1e-15 * scenario.openInterest;
				expect(Math.abs(sum(all))).toBeLessThanOrEqual(1e-9 * turnover + marking);
				if (scenario.insuranceFund < Infinity) {
					const last = columns.fund[ticks]!;
					expect(Math.abs(last - scenario.insuranceFund - fund)).toBeLessThanOrEqual(1e-9 * turnover + 1e-5);
				}
				expect(Math.min(...columns.fund)).toBeGreaterThanOrEqual(0);
			}),
			{ numRuns: 500, seed: 51 }
		);
	});

	it('loses no coin: what a crowd opened is open or closed, and open interest is what the larger side holds', () => {
		fc.assert(
			fc.property(smallScenarios, anybody, seeds, (scenario, everyone, seed) => {
				const played = episode(scenario, everyone, seed);
				const { summary, accounts, columns, others, whole, ticks } = played;
				const size = Math.max(scenario.openInterest / scenario.startPrice, whole.openInterest.most, 1);
				const near = (a: number, b: number) => expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * size);
				const contracts = columns.openInterest[0]!;
				const came = (side: 'longs' | 'shorts') =>
					sum(played[side].coins.filter((_, i) => played.joinedAt[side][i]! > 0));
				near(came('longs'), whole.openedLongCoins);
				near(came('shorts'), whole.openedShortCoins);
				near(whole.leftCoins, sum(others.leftCoins));
				near(summary.forcedLongCoins, sum(columns.longCoins));
				const open = [others.openLongs[ticks]!, others.openShorts[ticks]!] as const;
				near(columns.openInterest[ticks]!, Math.max(...open));
				expect(Math.min(...others.openLongs, ...others.openShorts)).toBeGreaterThanOrEqual(-1e-9 * size);
				/** Closed against makers, where nobody else on the other side was left: they took the contract over. */
				const gone = contracts - summary.deleveragedCoins - whole.leftCoins;
				const taken = [
					open[0] - (gone + whole.openedLongCoins - summary.forcedLongCoins),
					open[1] - (gone + whole.openedShortCoins - summary.forcedShortCoins)
				] as const;
				expect(Math.min(...taken)).toBeGreaterThanOrEqual(-1e-9 * size);
				near(
					sum(accounts.longs.closedCoins) + sum(accounts.shorts.closedCoins) + summary.hedgedDeleveragedCoins,
					summary.forcedLongCoins + summary.forcedShortCoins + 2 * summary.deleveragedCoins - sum(taken)
				);
				for (const [kind, { coins }] of Object.entries(whole.traded)) {
					near(sum(others.flows[kind as keyof typeof others.flows]!), coins);
				}
				const { longs, shorts, makers } = whole.funding;
				expect(Math.abs(longs + shorts + makers)).toBeLessThanOrEqual(
					1e-12 * (Math.abs(longs) + Math.abs(shorts))
				);
			}),
			{ numRuns: 300, seed: 52 }
		);
	});

	it('leaves no negative balance, and every number finite', () => {
		fc.assert(
			fc.property(smallScenarios, anybody, seeds, (drawn, everyone, seed) => {
				const played = episode({ ...drawn, markWindow: 0 }, everyone, seed);
				const { tighterMargin, newcomers = [] } = everyone;
				for (const side of ['longs', 'shorts'] as const) {
					const { coins, entryPrice, leverage, count } = played[side];
					const { profit, triggeredAt, closedAt } = played.accounts[side];
					for (let i = 0; i < count; i++) {
						if (triggeredAt[i]! >= 0 && closedAt[i]! < 0) continue;
						const notional = coins[i]! * entryPrice[i]! || 1;
						const left = (profit[i]! + notional / leverage[i]!) / notional;
						if (!(left >= -1e-9)) expect([left, side, i, tighterMargin, newcomers.length]).toBe('no debt');
					}
				}
				const { others, columns, whole } = played;
				const { fund, ...finiteColumns } = columns;
				expect(fund.every((usd) => usd >= 0)).toBe(true);
				const { flows, ...rest } = others;
				for (const column of Object.values({ ...finiteColumns, ...rest, ...flows })) {
					expect(column.every(Number.isFinite)).toBe(true);
				}
				expect(JSON.stringify(whole)).not.toContain('null');
				expect(columns.price.every((price) => price > 0)).toBe(true);
				expect(others.fear.every((fear) => fear >= 0 && fear <= 100)).toBe(true);
			}),
			{ numRuns: 300, seed: 53 }
		);
	});
});
