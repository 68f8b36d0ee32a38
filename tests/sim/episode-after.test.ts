/** Episodes before the shock and after it: who comes, who leaves, what is paid for, and who buys. */
import { describe, expect, it } from 'vitest';
import {
	baseFunding,
	baseNewcomers,
	basePatientBuyers,
	baseScenario,
	episode,
	type Everyone,
	type Scenario
} from '../../src/lib/sim/index.ts';

const hour = 3600;
const row = (seconds: number, scenario: Scenario = baseScenario) => Math.round(seconds / scenario.tick);

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
