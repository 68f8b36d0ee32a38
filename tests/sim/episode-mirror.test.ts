/** A squeeze is the crash with the signs turned, for everybody. */
import { describe, expect, it } from 'vitest';
import {
	baseBehaviours,
	baseScenario,
	crowdOf,
	people,
	playEpisode,
	profileWithDepth,
	type Crowd,
	type Everyone,
	type Scenario
} from '../../src/lib/sim/index.ts';

const hour = 3600;
const all: Everyone = {
	...baseBehaviours,
	largeHolder: { ...baseBehaviours.largeHolder, basis: 1, sellsAt: 0.1 }
};

describe('a squeeze is the mirror image of a crash', () => {
	const down: Scenario = {
		...baseScenario,
		startPrice: 1024,
		traders: 2000,
		makerWithdrawal: 0,
		insuranceFund: Infinity,
		exposedShorts: 0,
		duration: 4 * hour
	};
	const longs = crowdOf(people(4, 1000), down, 0.2);
	const nobody: Crowd = crowdOf(people(4, 0, 'short'), down, 0);
	/** Shorts whose entry, trigger and bankruptcy price are as far above the start as the longs' are below. */
	const entryPrice = longs.entryPrice.map((entry) => 2 * 1024 - entry);
	const leverage = longs.leverage.map((times, i) => (times * entryPrice[i]!) / longs.entryPrice[i]!);
	const shorts: Crowd = { ...longs, entryPrice, leverage };
	const book = profileWithDepth('growing', 150e6, 1024);

	it.each(Object.keys(all) as (keyof typeof all)[])('for %s', (name) => {
		mirrors({ [name]: all[name] });
	});

	it('for everybody at once, with news, slow makers, a lead and leavers', () => {
		mirrors({
			...all,
			lead: 600,
			leavers: { perHour: 0.5 },
			quotes: { standing: 0.7, slow: 0.5, returnHalfLife: hour },
			news: [{ at: 300, over: 60, move: 0.03, thins: 0.5, lasts: 900 }]
		});
	});

	function mirrors(everyone: Everyone): void {
		const crash = playEpisode(down, everyone, { longs, shorts: nobody }, book, 9);
		const up: Scenario = { ...down, direction: 'up' };
		const squeeze = playEpisode(up, everyone, { longs: nobody, shorts }, book, 9);
		expect(crash.summary.fall).toBeGreaterThan(0.1);
		expect(squeeze.summary.forcedShortCoins).toBeGreaterThan(0);
		for (let k = 0; k <= crash.ticks; k += 10) {
			expect(Math.abs(squeeze.columns.price[k]! + crash.columns.price[k]! - 2048)).toBeLessThan(1e-6);
			expect(Math.abs(squeeze.others.fear[k]! - crash.others.fear[k]!)).toBeLessThan(1e-6);
		}
		for (const [name, flow] of Object.entries(crash.others.flows)) {
			const mirrored = squeeze.others.flows[name as keyof typeof crash.others.flows]!;
			expect(mirrored.every((coins, k) => Math.abs(coins + flow[k]!) < 1e-3)).toBe(true);
		}
	}
});
