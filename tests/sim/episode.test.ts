/** Episodes: everybody together, and what each does to a crash. */
import { describe, expect, it } from 'vitest';
import {
	baseBehaviours,
	baseFunding,
	baseNewcomers,
	basePanic,
	basePatientBuyers,
	baseQuotes,
	baseRebalancers,
	baseScenario,
	baseStops,
	baseTrend,
	episode,
	timeline,
	type Columns,
	type Everyone,
	type Scenario
} from '../../src/lib/sim/index.ts';

const hour = 3600;
const all: Everyone = {
	...baseBehaviours,
	largeHolder: { ...baseBehaviours.largeHolder, basis: 1, sellsAt: 0.1 }
};
const row = (seconds: number, scenario: Scenario = baseScenario) => Math.round(seconds / scenario.tick);

describe('episode(scenario, everyone, seed)', () => {
	it.each([
		{},
		{ shockKind: 'sale' as const },
		{ direction: 'up' as const, exposedShorts: 0.2 },
		{ insuranceFund: 0, depth: 80e6 },
		{ refillHalfLife: Infinity, markWindow: 60 }
	])('with nobody else is the timeline, bit for bit: %o', (change) => {
		const scenario = { ...baseScenario, ...change };
		const alone = timeline(scenario, 3);
		const same = episode(scenario, {}, 3);
		for (const name of Object.keys(alone.columns) as (keyof Columns)[]) {
			expect(same.columns[name]).toEqual(alone.columns[name]);
		}
		expect(same.summary).toEqual(alone.summary);
		expect(same.accounts).toEqual(alone.accounts);
		expect(same.waves).toEqual(alone.waves);
	});

	it('is the same again, and another with another seed', () => {
		const once = episode(baseScenario, { ...all, newcomers: [{ ...baseNewcomers, from: 0, to: hour }] }, 5);
		const again = episode(baseScenario, { ...all, newcomers: [{ ...baseNewcomers, from: 0, to: hour }] }, 5);
		expect(again.columns.price).toEqual(once.columns.price);
		expect(again.others).toEqual(once.others);
		expect(episode(baseScenario, all, 6).columns.price).not.toEqual(
			episode(baseScenario, all, 5).columns.price
		);
	});

	it('leaves the crowds of the next run as they were', () => {
		const before = timeline(baseScenario, 1).longs.drop.slice();
		episode(
			baseScenario,
			{ tighterMargin: { at: 60, rate: 0.05 }, newcomers: [{ ...baseNewcomers, from: 0 }] },
			1
		);
		expect(timeline(baseScenario, 1).longs.drop).toEqual(before);
	});

	it('comes to the shock after the lead', () => {
		const late = episode({ ...baseScenario, duration: 10 * hour }, { lead: 2 * hour }, 1);
		const soon = episode(baseScenario, {}, 1);
		expect(late.columns.price.subarray(0, row(2 * hour) + 1)).toEqual(
			new Float64Array(row(2 * hour) + 1).fill(1e5)
		);
		expect(late.columns.price.subarray(row(2 * hour))).toEqual(soon.columns.price);
		expect(late.summary.lowTick).toBe(soon.summary.lowTick + row(2 * hour));
	});
});

describe('what each does to the base crash', () => {
	const fall = (everyone: Everyone, change: Partial<Scenario> = {}) =>
		episode({ ...baseScenario, ...change }, everyone, 1).summary.fall;
	const alone = fall({});

	it('stops at support make it deeper', () => {
		expect(fall({ stops: baseStops })).toBeGreaterThan(alone + 0.01);
	});

	it('a book at the weekend, and a factor that thins it, make it deeper', () => {
		expect(fall({ quotes: { ...baseQuotes, standing: 0.6 } })).toBeGreaterThan(alone + 0.05);
		expect(fall({ news: [{ at: 0, over: 0, move: 0, thins: 0.4, lasts: hour }] })).toBeGreaterThan(
			alone + 0.05
		);
	});

	it('a book at the weekend is one of less depth: the same fall, and the same distance to the cliff', () => {
		const weekend = episode(baseScenario, { quotes: { ...baseQuotes, standing: 0.6 } }, 1).summary;
		const thin = timeline({ ...baseScenario, depth: 0.6 * baseScenario.depth }, 1).summary;
		for (const field of ['fall', 'gain', 'gainAtShock', 'largestGain'] as const) {
			expect(weekend[field] / thin[field]).toBeCloseTo(1, 9);
		}
	});

	it('margin raised before the shock makes it deeper, and closes some at once if raised enough', () => {
		const early = { tighterMargin: { at: -300, rate: 0.02 }, lead: 600 };
		expect(fall(early)).toBeGreaterThan(alone);
		const hard = episode({ ...baseScenario, shock: 0 }, { tighterMargin: { at: 60, rate: 0.1 } }, 1);
		expect(hard.summary.accountsClosed).toBeGreaterThan(100);
		expect(episode({ ...baseScenario, shock: 0 }, {}, 1).summary.accountsClosed).toBe(0);
	});

	it('panic is a symptom first: without leverage and fear there is little, with them much', () => {
		const panicked = (everyone: Everyone, change: Partial<Scenario>) =>
			episode({ ...baseScenario, ...change }, everyone, 1).whole.traded.panic!.coins;
		const calm = panicked({ panic: basePanic }, { exposedLongs: 0 });
		const cut = panicked({ panic: { ...basePanic, fearShift: 0 } }, {});
		const loop = panicked({ panic: basePanic }, {});
		expect(calm).toBeLessThan(0.05 * loop);
		expect(cut).toBeLessThan(loop);
	});

	it('patient buyers are back sooner than the book alone, and spend no more than their cash', () => {
		const buyers = episode(baseScenario, { patientBuyers: { ...basePatientBuyers, delay: 60 } }, 1);
		expect(buyers.summary.fallAtEnd).toBeLessThan(episode(baseScenario, {}, 1).summary.fallAtEnd);
		expect(-buyers.whole.traded.patientBuyers!.proceeds).toBeLessThanOrEqual(
			basePatientBuyers.notional * 1.001
		);
		expect(buyers.whole.traded.patientBuyers!.coins).toBeLessThan(0);
	});
});

describe('what is large or rare', () => {
	it('longs that only makers are short of are closed against makers: nobody else, and nobody below nothing', () => {
		const newcomers = [{ ...baseNewcomers, longShare: 1, from: -hour, traders: 200 }];
		const alone = { openInterest: 0, traders: 0, insuranceFund: 0, shock: 0.3 };
		const { summary, others } = episode({ ...baseScenario, ...alone }, { lead: hour, newcomers }, 1);
		expect(summary.deleveragedCoins).toBeGreaterThan(1000);
		expect(summary.hedgedShortsProfit).toBe(0);
		expect(Math.min(...others.openShorts)).toBeGreaterThanOrEqual(-1e-6);
		expect(Math.min(...others.openLongs)).toBeGreaterThanOrEqual(-1e-6);
	});

	it('patient buyers with money for everything buy below their limits all the same', () => {
		const rich = { ...basePatientBuyers, notional: 1e12, delay: 0 };
		const { whole, columns, others } = episode(baseScenario, { patientBuyers: rich }, 1);
		const { coins, proceeds } = whole.traded.patientBuyers!;
		expect(coins).toBeLessThan(-1000);
		expect(proceeds / coins).toBeLessThan(1e5 * (1 - rich.first));
		for (const [k, bought] of others.flows.patientBuyers!.entries()) {
			if (bought < 0) expect(columns.price[k]!).toBeLessThan(1e5 * (1 - rich.first) * (1 + 1e-9));
		}
	});

	it('buyers without limit to their money leave a price above nothing, and a fair price', () => {
		const everyone = { trend: { ...baseTrend, notional: 1e13, delay: 0 }, funding: baseFunding, lead: 600 };
		const news = [{ at: -300, over: 60, move: -0.4, thins: 0, lasts: 0 }];
		for (const shock of [0.1, 0.5]) {
			const { columns } = episode({ ...baseScenario, shock, newsDuration: 0 }, { ...everyone, news }, 1);
			expect(Math.min(...columns.price, ...columns.fairPrice)).toBeGreaterThan(0);
		}
	});

	it('rebalancers sell no more than they hold', () => {
		const threefold = { ...baseRebalancers, multiple: 3, delay: 0 };
		const { whole } = episode({ ...baseScenario, shock: 0.5 }, { rebalancers: threefold }, 1);
		expect(whole.traded.rebalancers!.coins).toBeCloseTo((3 * threefold.notional) / 1e5, 6);
	});

	it('funds that buy back lead a rebound by leverage, not by money', () => {
		const { rebound } = episode(baseScenario, { trend: { ...baseTrend, notional: 3e9 } }, 1).whole;
		expect(rebound.spotCoins).toBe(0);
		expect(rebound.leveragedCoins).toBeGreaterThan(1000);
		expect(rebound.ledBy).toBe('leverage');
		expect(rebound.forcedCoins).toBeLessThan(0);
	});
});
