/** What is held through a run of several assets: the falls, the cash, and how many bets it was. */
import { describe, expect, it } from 'vitest';
import {
	calmCovariance,
	effectiveBets,
	heldThrough,
	markets,
	marketsCourse,
	marketsOutcome,
	tenAssets,
	type Markets,
	type MarketsCourse
} from '../../src/lib/sim/index.ts';
import { mean } from './assets.ts';

/** Ten coins, an hour of calm and an hour and a half after the news. */
const ten = (change: Partial<Markets['assets'][number]['scenario']> = {}, lead = 3600): Markets => ({
	assets: tenAssets.map((asset) => ({
		...asset,
		scenario: {
			...asset.scenario,
			tick: 30,
			duration: lead + 5400,
			traders: 1000,
			newsDuration: 600,
			...change,
			shock: asset.symbol === 'BTC' ? (change.shock ?? asset.scenario.shock) : 0
		}
	})),
	lead,
	commonNoise: 0.47 / Math.sqrt(365),
	insuranceFund: 1e9
});
const equal = (count: number, all = 1) => tenAssets.map((_, i) => (i < count ? all / count : 0));
/** Prices by hand: four ticks, the shock after the second. */
const course = (...prices: number[][]): MarketsCourse => ({
	...marketsCourse(ten({ traders: 0 }), 1),
	tick: 60,
	lead: 1,
	prices: prices.map((price) => Float64Array.from(price))
});

describe('marketsCourse(setting, seed)', () => {
	it('has the prices and the summary of the whole run', () => {
		const setting = ten();
		const run = markets(setting, 3);
		const found = marketsCourse(setting, 3);
		expect(found.summary).toEqual(run.summary);
		expect(found.summary).toEqual(marketsOutcome(setting, 3));
		expect(found.lead).toBe(run.lead);
		expect(found.tick).toBe(30);
		found.prices.forEach((price, i) => expect(price).toEqual(run.assets[i]!.timeline.columns.price));
	});
});

describe('heldThrough(course, weights)', () => {
	it('by hand: half of it falls to a half and recovers, half falls later to four fifths', () => {
		const hand = course([9, 10, 5, 10, 10], [7, 10, 10, 10, 8]);
		expect(heldThrough(hand, [0.5, 0.5])).toMatchObject({ fall: 0.25, lowTick: 2 });
		expect(heldThrough(hand, [0.5, 0.5]).fallAtEnd).toBeCloseTo(0.1, 12);
		expect(heldThrough(hand, [0, 1])).toMatchObject({ lowTick: 4 });
		expect(heldThrough(hand, [0, 0])).toMatchObject({
			fall: 0,
			calm: { bets: null, correlation: null },
			stress: { bets: null, correlation: null }
		});
	});

	it('loses in proportion to what is not cash, and is as many bets with it', () => {
		const found = marketsCourse(ten(), 2);
		const [all, half] = [1, 0.5].map((invested) => heldThrough(found, equal(10, invested)));
		expect(half!.fall).toBeCloseTo(all!.fall / 2, 12);
		expect(half!.fallAtEnd).toBeCloseTo(all!.fallAtEnd / 2, 12);
		expect(half!.stress.bets).toBeCloseTo(all!.stress.bets!, 9);
	});

	it('falls no further than its coins do on average, each to its own low', () => {
		for (const seed of [1, 2, 3]) {
			const found = marketsCourse(ten(), seed);
			const own = mean(found.summary.assets.map(({ fall }) => fall));
			expect(heldThrough(found, equal(10)).fall).toBeLessThanOrEqual(own);
			expect(heldThrough(found, equal(1)).fall).toBeCloseTo(found.summary.assets[0]!.fall, 12);
			expect(heldThrough(found, equal(1)).stress.bets).toBeCloseTo(1, 12);
		}
	});

	it('is as many bets in calm as the betas and noises set say, up to chance, while nobody is on credit', () => {
		const setting = ten({ exposedLongs: 0, exposedShorts: 0 }, 16 * 3600);
		const law = effectiveBets(equal(10), calmCovariance(setting));
		const counted = mean(
			[1, 2, 3, 4].map((seed) => heldThrough(marketsCourse(setting, seed), equal(10)).calm.bets!)
		);
		expect(Math.abs(counted / law - 1)).toBeLessThan(0.05);
	});

	it('is fewer bets in the crash than in calm, and fewer by longer returns', () => {
		for (const seed of [1, 2, 3, 7, 19, 101]) {
			const found = marketsCourse(ten(), seed);
			const [minute, five, quarter] = [60, 300, 900].map(
				(interval) => heldThrough(found, equal(10), interval).stress.bets!
			);
			expect(minute).toBeLessThan(heldThrough(found, equal(10)).calm.bets!);
			expect(five).toBeLessThan(minute!);
			expect(quarter).toBeLessThan(five!);
		}
	});

	it('refuses what is out of range', () => {
		const found = course([1, 1], [1, 1]);
		expect(() => heldThrough(found, [1])).toThrow('weights.length must be 2, got 1');
		expect(() => heldThrough(found, [0.7, 0.7])).toThrow('sum of weights must be at most 1, got 1.4');
	});
});

describe('tenAssets', () => {
	it('are nine that are known and one that is not, in the order of the price table, bitcoin first', () => {
		expect(tenAssets.map(({ symbol }) => symbol).join(' ')).toBe(
			'BTC ETH BNB XRP SOL DOGE ADA AVAX LINK TENTH'
		);
		const depths = tenAssets.map(({ scenario }) => scenario.depth);
		expect(depths[0]).toBe(150e6);
		expect(Math.min(...depths)).toBe(depths[9]);
		expect(depths[1]! / depths[0]!).toBeCloseTo(0.445, 3);
	});
});
