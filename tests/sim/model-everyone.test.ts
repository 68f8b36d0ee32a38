import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
	baseLargeHolder,
	baseLeavers,
	baseNewcomers,
	basePanic,
	basePatientBuyers,
	baseQuotes,
	baseRebalancers,
	baseScenario,
	baseStops,
	baseTrend,
	baseVolatilityTargets,
	episode,
	fearScales,
	usualVolatility,
	type Everyone,
	type Scenario
} from '../../src/lib/sim/index.ts';

/** What content/model.md prints about everyone else is what the program computes. */
const page = readFileSync(new URL('../../content/model.md', import.meta.url), 'utf8');

function section(heading: string): string {
	const found = page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`));
	if (!found) throw new Error(`content/model.md has no section "${heading}"`);
	return found;
}

function example(heading: string): string {
	return section(heading).match(/^\*\*Worked example\.\*\* .*$/m)?.[0] ?? '';
}

const us = (value: number, digits = 0) =>
	value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const percent = (value: number, digits = 1) => `${us(100 * value, digits)}%`;
const played = (everyone: Everyone, change: Partial<Scenario> = {}) =>
	episode({ ...baseScenario, ...change }, everyone, 1);
const fall = (everyone: Everyone, change: Partial<Scenario> = {}) =>
	percent(played(everyone, change).summary.fall);

describe('worked examples with everyone else', () => {
	it('what each does to a fall', () => {
		const six = { typicalLeverage: 6 };
		const stops = { stops: baseStops };
		const all = {
			...stops,
			trend: baseTrend,
			volatilityTargets: baseVolatilityTargets,
			rebalancers: baseRebalancers,
			panic: basePanic,
			patientBuyers: basePatientBuyers
		};
		const weekend = { quotes: { ...baseQuotes, standing: 0.6 } };
		expect(example('Everyone else')).toBe(
			`**Worked example.** At 6× the news of 5% makes a fall of ${fall({}, six)}; with the stops it is ${fall(stops, six)}, and with the first six of the table ${fall(all, six)}. At 10× they make ${fall({})} into ${fall(all)}: there the leverage has done nearly all by itself. With 60% of the book, at a weekend, it is ${fall(weekend)}.`
		);
	});

	it('the defaults in the table', () => {
		const text = section('Everyone else');
		const billions = (usd: number) => `$${us(usd / 1e9)}B`;
		const hours = (seconds: number) => us(seconds / 3600);
		for (const words of [
			`${billions(baseStops.notional)}, levels every ${percent(baseStops.levels[0]!, 0)} down to ${percent(baseStops.levels.at(-1)!, 0)}; at once`,
			`${us(10 * baseStops.clustered)} in 10 stand within ${percent(baseStops.band)} under a level`,
			`its mean over ${hours(baseTrend.memory)} hours)/${percent(baseTrend.full, 0)}`,
			`${billions(baseTrend.notional)}; ${us(baseTrend.delay / 60)} minutes`,
			`${billions(baseVolatilityTargets.notional)}; an hour`,
			`${billions(baseRebalancers.notional)}, L = ${baseRebalancers.multiple}; half an hour`,
			`${billions(basePanic.notional)}, half of them by ${percent(basePanic.threshold, 0)}; ${hours(basePanic.delay)} hours`,
			`${basePanic.fearShift === 0.5 ? '½' : '?'} fear/100`,
			`from ${percent(basePatientBuyers.first, 0)} to ${percent(basePatientBuyers.last, 0)}`,
			`${billions(basePatientBuyers.notional)}; an hour`,
			`${billions(baseLargeHolder.notional)}; never sells`,
			`${percent(usualVolatility)} for a calm day`
		]) {
			expect(text).toContain(words);
		}
		expect([baseStops.delay, baseVolatilityTargets.delay, basePatientBuyers.delay]).toEqual([0, 3600, 3600]);
		expect([baseRebalancers.delay, baseLargeHolder.sellsAt]).toEqual([1800, Infinity]);
	});

	it('fear', () => {
		const fear = (everyone: Everyone, change: Partial<Scenario> = {}) =>
			us(played(everyone, change).whole.mostFear);
		const known = { largeHolder: { ...baseLargeHolder, basis: 1 } };
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
		const spot = played({ patientBuyers: { ...basePatientBuyers, notional: 4e9 } }, day).whole;
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
