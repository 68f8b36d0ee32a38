import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { altLed, baseMarkets, markets, type Holdings } from '../../src/lib/sim/index.ts';
import { Barriers, type Watch } from '../../src/lib/sim/assets/barriers.ts';
import { recorded } from '../../src/lib/sim/assets/markets.ts';
import { said, settings, sum } from './assets.ts';

describe('looking only at accounts that may be short', () => {
	/** Looks at every account in every tick, and counts. */
	const everybody =
		(looked: { count: number }) =>
		(holdings: Holdings): Watch => {
			const gone = new Uint8Array(holdings.count);
			return {
				check(_, look) {
					for (let a = 0; a < holdings.count; a++) {
						if (gone[a]) continue;
						looked.count++;
						if (look(a) < 0) gone[a] = 1;
					}
				}
			};
		};

	it('is the same run as looking at every account in every tick', () => {
		let triggered = 0;
		fc.assert(
			fc.property(settings, fc.integer({ min: 0, max: 1e6 }), (setting, seed) => {
				const lazy = markets(setting, seed);
				expect(said(recorded(setting, seed, { watch: everybody({ count: 0 }) }))).toBe(said(lazy));
				triggered += lazy.summary.crossedTriggered;
			}),
			{ numRuns: 150, seed: 41 }
		);
		expect(triggered).toBeGreaterThan(500);
		for (const setting of [baseMarkets, altLed]) {
			const run = markets(setting, 4);
			expect(run.summary.crossedClosed).toBeGreaterThan(100);
			expect(said(recorded(setting, 4, { watch: everybody({ count: 0 }) }))).toBe(said(run));
		}
	});

	it('looks at few: in calm hours at none of thousands in most ticks', () => {
		const looks: number[] = [];
		const counting = (holdings: Holdings, assets: number): Watch => {
			const barriers = new Barriers(holdings, assets);
			return {
				check(prices, look) {
					let count = 0;
					barriers.check(prices, (account) => {
						count++;
						return look(account);
					});
					looks.push(count);
				}
			};
		};
		const calm = {
			...baseMarkets,
			assets: baseMarkets.assets.map((asset) => ({
				...asset,
				scenario: { ...asset.scenario, shock: 0, openInterest: 0 }
			}))
		};
		const all = { count: 0 };
		recorded(calm, 1, { watch: counting });
		recorded(calm, 1, { watch: everybody(all) });
		expect(looks[0]).toBe(2000);
		expect(sum(looks)).toBeLessThan(all.count / 500);
		expect(looks.filter((count) => count === 0).length).toBeGreaterThan(0.5 * looks.length);
	});

	it('looks at once more at those without a cushion, never at those sold, at others when a market may have used it up', () => {
		const holdings: Holdings = {
			count: 3,
			held: 2,
			usd: new Float64Array(3),
			leverage: new Float64Array(3).fill(1),
			asset: Uint8Array.of(0, 1, 0, 1, 0, 1),
			coins: new Float64Array(6).fill(1),
			collateral: new Float64Array(6)
		};
		const cushions = [0, 0.5, -1];
		const watch = new Barriers(holdings, 2);
		const looked = (first: number, second: number) => {
			const accounts: number[] = [];
			watch.check(Float64Array.of(first, second), (account) => {
				accounts.push(account);
				return cushions[account]!;
			});
			return accounts;
		};
		expect(looked(100, 10)).toEqual([0, 1, 2]);
		expect(looked(100, 10)).toEqual([0]);
		expect(looked(51, 10)).toEqual([0]);
		expect(looked(51, 5)).toEqual([0, 1]);
		expect(looked(26, 5)).toEqual([0]);
		expect(looked(25, 5)).toEqual([0, 1]);
		cushions[0] = 0.5;
		expect(looked(25, 5)).toEqual([0]);
		expect(looked(25, 5)).toEqual([]);
	});
});
