import { describe, expect, it } from 'vitest';
import {
	baseBehaviours,
	baseLeavers,
	baseNewcomers,
	baseQuotes,
	baseScenario,
	episode,
	fearScales,
	usualVolatility,
	type Everyone,
	type Scenario
} from '../../src/lib/sim/index.ts';
import { example, percent as precise, section, us } from './model-text.ts';

/** What content/model.md prints about everyone else is what the program computes. */
const percent = (value: number, digits = 1) => precise(value, digits);
const { stops, trend, volatilityTargets, rebalancers, panic, patientBuyers, largeHolder, breakEven } =
	baseBehaviours;
const played = (everyone: Everyone, change: Partial<Scenario> = {}) =>
	episode({ ...baseScenario, ...change }, everyone, 1);
const fall = (everyone: Everyone, change: Partial<Scenario> = {}) =>
	percent(played(everyone, change).summary.fall);

describe('worked examples with everyone else', () => {
	it('what each does to a fall', () => {
		const six = { typicalLeverage: 6 };
		const all = { stops, trend, volatilityTargets, rebalancers, panic, patientBuyers };
		const weekend = { quotes: { ...baseQuotes, standing: 0.6 } };
		expect(example('Everyone else')).toBe(
			`**Worked example.** At 6× the news of 5% makes a fall of ${fall({}, six)}; with the stops it is ${fall({ stops }, six)}, and with the first six of the table ${fall(all, six)}. At 10× they make ${fall({})} into ${fall(all)}: there the leverage has done nearly all by itself. With 60% of the book, at a weekend, it is ${fall(weekend)}.`
		);
	});

	it('the defaults in the table', () => {
		const text = section('Everyone else');
		const billions = (usd: number) => `$${us(usd / 1e9)}B`;
		const hours = (seconds: number) => us(seconds / 3600);
		for (const words of [
			`${billions(stops.notional)}, levels every ${percent(stops.levels[0]!, 0)} down to ${percent(stops.levels.at(-1)!, 0)}; at once`,
			`${us(10 * stops.clustered)} in 10 stand within ${percent(stops.band)} under a level`,
			`its mean over ${hours(trend.memory)} hours)/${percent(trend.full, 0)}`,
			`${billions(trend.notional)}; ${us(trend.delay / 60)} minutes`,
			`${billions(volatilityTargets.notional)}; an hour`,
			`${billions(rebalancers.notional)}, L = ${rebalancers.multiple}; half an hour`,
			`${billions(panic.notional)}, half of them by ${percent(panic.threshold, 0)}; ${hours(panic.delay)} hours`,
			`${panic.fearShift === 0.5 ? '½' : '?'} fear/100`,
			`from ${percent(patientBuyers.first, 0)} to ${percent(patientBuyers.last, 0)}`,
			`${billions(patientBuyers.notional)}; an hour`,
			`${billions(largeHolder.notional)}; never sells`,
			`until μ has been ${percent(breakEven.caught, 0)} beyond the level`,
			`spread evenly over ${percent(breakEven.band, 0)} above the level`,
			`${billions(breakEven.notional)} at a level of ${percent(breakEven.level, 0)}; at once`,
			`${percent(usualVolatility)} for a calm day`
		]) {
			expect(text).toContain(words);
		}
		expect([stops.delay, volatilityTargets.delay, patientBuyers.delay]).toEqual([0, 3600, 3600]);
		expect(breakEven.delay).toBe(0);
		expect([rebalancers.delay, largeHolder.sellsAt]).toEqual([1800, Infinity]);
	});

	it('fear', () => {
		const fear = (everyone: Everyone, change: Partial<Scenario> = {}) =>
			us(played(everyone, change).whole.mostFear);
		const known = { largeHolder: { ...largeHolder, basis: 1 } };
		expect(example('Fear')).toBe(
			`**Worked example.** In the default run fear rises to ${fear({})}. With a holder whose coins cost P₀ it rises to ${fear(known)}, though that holder sells none. At 3×, where little is forced, it rises to ${fear({}, { typicalLeverage: 3 })}.`
		);
		expect(fearScales).toEqual({ drawdown: 0.3, volatility: 4, forced: 0.05, paperLoss: 0.25 });
	});

	it('the build-up, those who leave, two rebounds', () => {
		const day = { duration: 24 * 3600 };
		const lead = 8 * 3600;
		const built = played({ lead, newcomers: [baseNewcomers] }, day);
		const left = played({ leavers: baseLeavers }, day).whole;
		const returning = { ...baseNewcomers, from: 2 * 3600, to: 10 * 3600 };
		const leveraged = played({ newcomers: [returning] }, day).whole;
		const spot = played({ patientBuyers: { ...patientBuyers, notional: 4e9 } }, day).whole;
		const before = built.columns.price[lead / baseScenario.tick - 1]! / baseScenario.startPrice - 1;
		expect([left.forcedContracts, leveraged.rebound.ledBy, spot.rebound.ledBy]).toEqual([
			0,
			'leverage',
			'spot'
		]);
		expect(baseNewcomers.notional / baseScenario.openInterest).toBe(0.25);
		expect(example('Before and after')).toBe(
			`**Worked example.** In eight hours newcomers open ${us(built.whole.openedLongCoins)} coins of longs and ${us(built.whole.openedShortCoins)} of shorts, a quarter of the open interest of ${us(built.whole.openInterest.atStart)}. The price rises by ${percent(before)}, and the same news makes a fall of ${percent(built.summary.fall)} from the start instead of ${fall({})}. If people leave as they do above, open interest is ${us(left.openInterest.atEnd)} coins a day after, of which force has closed none. With new longs from the second hour on, the rebound is led by leverage and open interest ends at ${us(leveraged.openInterest.atEnd)}; with patient buyers of 4 billion it is led by spot and ends at ${us(spot.openInterest.atEnd)}.`
		);
	});
});
