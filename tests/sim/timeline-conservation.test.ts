import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseScenario, endings, timeline } from '../../src/lib/sim/index.ts';
import { balanceOf, largestDebt, sum } from '../../src/lib/validation/balance.ts';
import { scenarios } from './scenarios.ts';

describe('T11: a timeline loses no coin and no dollar', () => {
	it('adds up to nothing over accounts, the hedged, makers, the seller and the fund, to 1e-9 of turnover', () => {
		fc.assert(
			fc.property(scenarios, fc.integer({ min: 0, max: 1e6 }), (scenario, seed) => {
				const played = timeline(scenario, seed);
				const { gains, turnover, scale } = balanceOf(played);
				expect(Math.abs(sum(Object.values(gains)))).toBeLessThanOrEqual(1e-9 * scale);
				if (scenario.insuranceFund < Infinity) {
					const last = played.columns.fund[played.ticks]!;
					expect(Math.abs(last - scenario.insuranceFund - gains.fund)).toBeLessThanOrEqual(
						1e-9 * turnover + 1e-5
					);
				}
				expect(Math.min(...played.columns.fund)).toBeGreaterThanOrEqual(0);
			}),
			{ numRuns: 500, seed: 21 }
		);
	});

	it('sells every forced coin to somebody, once', () => {
		fc.assert(
			fc.property(scenarios, fc.integer({ min: 0, max: 1e6 }), (scenario, seed) => {
				const { summary, accounts, columns, longs, shorts, ticks, waves } = timeline(scenario, seed);
				const { longCoins, shortCoins, deleveragedCoins, waitingCoins, openInterest } = columns;
				const hitLongs = scenario.direction === 'down';
				const [losers, winners] = hitLongs
					? [accounts.longs, accounts.shorts]
					: [accounts.shorts, accounts.longs];
				const traded = sum(hitLongs ? longCoins : shortCoins);
				const cut = sum(deleveragedCoins);
				const size = Math.max(sum(longs.coins), sum(shorts.coins), 1);
				const near = (a: number, b: number) => expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * size);
				expect(sum(hitLongs ? shortCoins : longCoins)).toBe(0);
				near(sum(losers.closedCoins), traded + cut);
				near(traded, summary.forcedLongCoins + summary.forcedShortCoins);
				near(cut, summary.deleveragedCoins);
				near(openInterest[ticks]!, scenario.openInterest / scenario.startPrice - cut);
				near(
					waves.reduce((total, { coins, deleveragedCoins: against }) => total + coins + against, 0),
					traded + cut
				);
				near(sum(winners.closedCoins) + summary.hedgedDeleveragedCoins, cut);
				const crowd = hitLongs ? longs : shorts;
				const triggered = crowd.coins.filter((_, i) => losers.triggeredAt[i]! >= 0);
				near(sum(triggered), sum(losers.closedCoins) + waitingCoins[ticks]!);
			}),
			{ numRuns: 300, seed: 22 }
		);
	});

	it('leaves no negative balance: nobody loses more than the margin', () => {
		fc.assert(
			fc.property(scenarios, fc.integer({ min: 0, max: 1e6 }), (drawn, seed) => {
				expect(largestDebt(timeline({ ...drawn, markWindow: 0 }, seed))).toBeLessThanOrEqual(1e-9);
			}),
			{ numRuns: 200, seed: 23 }
		);
	});

	it('says of nobody who was losing, by the mark price when closed, that they were winning', () => {
		for (const seed of [1, 2, 3, 4]) {
			const scenario = { ...baseScenario, typicalLeverage: 25, insuranceFund: 0 };
			const { shorts, accounts, columns, summary } = timeline(scenario, seed);
			const { ending, closedAt, closedCoins } = accounts.shorts;
			let losing = 0;
			for (let i = 0; i < shorts.count; i++) {
				if (ending[i] !== endings.closedWinning) continue;
				const mark = columns.markPrice[closedAt[i]!]!;
				if (!(shorts.entryPrice[i]! > mark)) losing++;
			}
			expect(losing).toBe(0);
			expect(summary.hedgedDeleveragedCoins).toBeGreaterThan(0);
			expect(sum(closedCoins) + summary.hedgedDeleveragedCoins).toBeCloseTo(summary.deleveragedCoins, 6);
		}
	});

	it('says how each account ended, and counts them', () => {
		for (const insuranceFund of [0, 1e8, 1e9]) {
			const { accounts, summary } = timeline({ ...baseScenario, depth: 80e6, insuranceFund }, 2);
			const how = [...accounts.longs.ending, ...accounts.shorts.ending];
			const count = (kind: number) => how.filter((one) => one === kind).length;
			expect(count(endings.liquidated) + count(endings.deleveraged)).toBe(summary.accountsClosed);
			expect(count(endings.closedWinning)).toBe(summary.winnersClosed);
			expect(summary.winnersClosed > 0).toBe(summary.deleveragedCoins > 0);
			accounts.shorts.ending.forEach((kind, i) => {
				if (kind === endings.closedWinning) expect(accounts.shorts.profit[i]).toBeGreaterThan(0);
			});
			accounts.longs.ending.forEach((kind, i) => {
				if (kind === endings.open) return;
				expect(accounts.longs.profit[i]).toBeLessThan(0);
				expect(accounts.longs.closedAt[i]).toBeGreaterThanOrEqual(accounts.longs.triggeredAt[i]!);
			});
		}
	});
});
