/** Episodes: everybody together, before the shock, in it and after it. */
import { describe, expect, it } from 'vitest';
import {
	baseFunding,
	baseLargeHolder,
	baseNewcomers,
	basePanic,
	basePatientBuyers,
	baseQuotes,
	baseRebalancers,
	baseScenario,
	baseStops,
	baseTrend,
	baseVolatilityTargets,
	crowdOf,
	episode,
	people,
	playEpisode,
	profileWithDepth,
	timeline,
	type Columns,
	type Crowd,
	type Everyone,
	type Scenario
} from '../../src/lib/sim/index.ts';

const hour = 3600;
const all: Everyone = {
	stops: baseStops,
	trend: baseTrend,
	volatilityTargets: baseVolatilityTargets,
	rebalancers: baseRebalancers,
	panic: basePanic,
	patientBuyers: basePatientBuyers,
	largeHolder: { ...baseLargeHolder, basis: 1, sellsAt: 0.1 }
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

describe('open interest, funding and the time after', () => {
	const long: Scenario = { ...baseScenario, duration: 24 * hour };
	const built: Everyone = { lead: 8 * hour, newcomers: [baseNewcomers], funding: baseFunding };
	const crash = episode(long, built, 1);

	it('builds up before the shock by what newcomers open, and lifts the price', () => {
		const { openInterest, price } = crash.columns;
		const before = row(8 * hour) - 1;
		expect(openInterest[0]).toBeCloseTo(400_000, 6);
		const rise = openInterest[before]! - 400_000;
		expect(rise).toBeLessThanOrEqual(crash.others.openedLongs[before]!);
		expect(rise).toBeGreaterThan(0.97 * crash.others.openedLongs[before]!);
		expect(crash.whole.openedLongCoins).toBeCloseTo(60_000, 3);
		expect(crash.whole.openedShortCoins).toBeCloseTo(40_000, 3);
		expect(price[before]!).toBeGreaterThan(100_500);
	});

	it('makes the same shock worse', () => {
		expect(crash.summary.fall).toBeGreaterThan(episode(baseScenario, {}, 1).summary.fall + 0.02);
	});

	it('is paid for: longs pay while it builds up, and are paid after a fall', () => {
		const { premium } = crash.others;
		const mean = (from: number, to: number) =>
			premium.subarray(row(from), row(to)).reduce((sum, one) => sum + one, 0) / (row(to) - row(from));
		expect(mean(60, 8 * hour)).toBeGreaterThan(0);
		expect(mean(8 * hour, 9 * hour)).toBeLessThan(-0.001);
		const { longs, shorts, makers } = crash.whole.funding;
		expect(longs + shorts + makers).toBeCloseTo(0, 3);
		expect(longs).toBeLessThan(0);
		const calm = episode({ ...long, shock: 0 }, { funding: baseFunding }, 1);
		expect(calm.others.fundingRate[calm.ticks]).toBe(baseFunding.interest);
		expect(calm.whole.funding.longs).toBeCloseTo(3 * 0.0001 * 40e9, 3);
	});

	it('is paid on the mark price, which lags behind the last one', () => {
		const marked: Scenario = { ...baseScenario, exposedLongs: 0, markWindow: hour, duration: hour };
		const quarters = { funding: { ...baseFunding, hours: 0.25 } };
		const { columns, others, whole } = episode(marked, quarters, 1);
		const due = [1, 2, 3, 4].map((k) => row((k * hour) / 4));
		const paid = (price: Float64Array) =>
			due.reduce((usd, k) => usd + others.fundingRate[k]! * price[k]! * 400_000, 0);
		expect(whole.funding.longs).toBeCloseTo(paid(columns.markPrice), 3);
		expect(Math.abs(paid(columns.markPrice) - paid(columns.price))).toBeGreaterThan(1000);
	});

	it('is reset more by those who leave than by force', () => {
		const left = episode(long, { leavers: { perHour: 0.1 } }, 1);
		expect(left.whole.openInterest.atEnd).toBeLessThan(0.8 * left.whole.openInterest.atStart);
		expect(left.columns.price).toEqual(episode(long, {}, 1).columns.price);
		expect(left.whole.leftCoins).toBeGreaterThan(10 * left.whole.forcedContracts);
	});

	it('counts contracts closed by force when they are, whoever opens others later', () => {
		const longs = { ...baseNewcomers, from: 0, to: 0, longShare: 1, notional: 1e9 };
		const shorts = { ...longs, from: 5 * hour, to: 5 * hour, longShare: 0 };
		const alone: Scenario = { ...baseScenario, openInterest: 0, shock: 0.4 };
		const { whole, columns } = episode(alone, { lead: hour, newcomers: [longs, shorts] }, 1);
		const { openInterest } = columns;
		const closed = openInterest[row(hour)]! - openInterest[row(5 * hour)]!;
		expect(closed).toBeGreaterThan(9_000);
		expect(whole.forcedContracts).toBeGreaterThanOrEqual(closed - 1e-6);
		expect(whole.forcedContracts).toBeLessThan(2 * closed);
		expect(whole.openInterest.atEnd).toBeGreaterThan(8_000);
	});

	it('lets nobody in who would be liquidated at once, once margin is tighter', () => {
		const calm: Scenario = { ...baseScenario, traders: 0, shock: 0 };
		const later = { ...baseNewcomers, from: hour, to: 4 * hour, notional: 1e6 };
		const { longs, shorts, joinedAt, summary } = episode(
			calm,
			{ tighterMargin: { at: 600, rate: 0.1 }, newcomers: [later] },
			1
		);
		expect(joinedAt.longs.filter((tick) => tick > 0).length).toBe(1000);
		expect(Math.max(...longs.leverage, ...shorts.leverage)).toBeLessThanOrEqual(10);
		expect(summary.accountsClosed).toBe(0);
	});

	it('comes back led by leverage where newcomers buy, by money where patient buyers do, by neither without them', () => {
		const returning = { ...baseNewcomers, from: 2 * hour, to: 10 * hour };
		const leveraged = episode(long, { newcomers: [returning] }, 1).whole;
		const spot = episode(long, { patientBuyers: { ...basePatientBuyers, notional: 4e9 } }, 1).whole;
		const nobody = episode(long, {}, 1).whole;
		expect([leveraged, spot, nobody].map(({ rebound }) => rebound.ledBy)).toEqual([
			'leverage',
			'spot',
			'refill'
		]);
		expect(leveraged.openInterest.atEnd).toBeGreaterThan(leveraged.openInterest.atLow + 30_000);
		expect(spot.openInterest.atEnd).toBe(spot.openInterest.atLow);
	});

	it('counts the money that changed hands on the way down', () => {
		const { whole, columns, others, summary } = episode(long, {}, 1);
		const forced = columns.longCoins
			.subarray(0, summary.lowTick + 1)
			.reduce((usd, coins, k) => usd + coins * columns.price[k]!, 0);
		expect(whole.paidToLow).toBe(others.paid[summary.lowTick]! - others.paid[0]!);
		expect(whole.fallSinceShock).toBeCloseTo(summary.fall, 12);
		expect(whole.paidToLow / forced).toBeGreaterThan(0.9);
		expect(whole.paidToLow / forced).toBeLessThan(1.1);
	});
});
