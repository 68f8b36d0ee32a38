/** Everybody else, one by one: what each wants, against the words of its law. */
import { describe, expect, it } from 'vitest';
import {
	baseBreakEven,
	baseLargeHolder,
	basePanic,
	basePatientBuyers,
	baseRebalancers,
	baseScenario,
	baseStops,
	baseTrend,
	baseVolatilityTargets,
	episode,
	type Everyone
} from '../../src/lib/sim/index.ts';
import type { Seen } from '../../src/lib/sim/crowd/behaviour.ts';
import { kinds } from '../../src/lib/sim/crowd/everyone.ts';

const ground = { startPrice: 100, tick: 5, calmVolatility: 0.02, seed: 7 };
const calm: Seen = { move: 0, drawdown: 0, volatility: 0.02, fear: 0 };
const at = (move: number, more: Partial<Seen> = {}): Seen => ({
	...calm,
	move,
	drawdown: Math.max(0, move),
	...more
});

describe('break-even sellers', () => {
	const setting = { ...baseBreakEven, notional: 1000, level: 0.1, band: 0.02, caught: 0.01 };

	it('sell nothing until the level has broken and the price is back, then evenly up through what they paid', () => {
		const sellers = kinds.breakEven.behave(setting, ground);
		for (const move of [0, 0.05, 0.1, 0.109]) expect(sellers.wanted(at(move), 0)).toBe(0);
		expect(sellers.wanted(at(0.11), 0)).toBe(0);
		expect(sellers.wanted(at(0.1), 0)).toBe(0);
		expect(sellers.wanted(at(0.095), 0)).toBeCloseTo(2.5, 12);
		expect(sellers.wanted(at(0.08), 0)).toBeCloseTo(10, 12);
		expect(sellers.wanted(at(-0.2), 0)).toBeCloseTo(10, 12);
	});

	it('never buy back what they have sold', () => {
		const sellers = kinds.breakEven.behave(setting, ground);
		sellers.wanted(at(0.2), 0);
		const sold = sellers.wanted(at(0.09), 0);
		expect(sold).toBeCloseTo(5, 12);
		expect(sellers.wanted(at(0.3), 0)).toBe(sold);
	});
});

describe('stops', () => {
	const setting = { ...baseStops, notional: 1200, levels: [0.1, 0.2], band: 0.01, clustered: 1 };

	it('fire just under their levels, half under each, and never come back', () => {
		const stops = kinds.stops.behave(setting, ground);
		expect(stops.wanted(at(0.0999), 0)).toBe(0);
		const half = stops.wanted(at(0.105), 0);
		expect(half).toBeGreaterThan(2);
		expect(half).toBeLessThan(4);
		expect(stops.wanted(at(0.11), 0)).toBeCloseTo(6, 12);
		expect(stops.wanted(at(0.199), 0)).toBeCloseTo(6, 12);
		expect(stops.wanted(at(0.21), 0)).toBeCloseTo(12, 12);
		expect(stops.wanted(at(0), 0)).toBeCloseTo(12, 12);
	});

	it('stand evenly where nobody watches the levels', () => {
		const stops = kinds.stops.behave({ ...setting, clustered: 0 }, ground);
		for (const move of [0.02, 0.05, 0.1, 0.15]) {
			expect(Math.abs(stops.wanted(at(move), 0) - 12 * (move / 0.2))).toBeLessThan(
				(4 * Math.sqrt(1200 / 4)) / 100
			);
		}
	});
});

describe('trend followers', () => {
	it('hold the distance from the mean over the full distance, both ways, and come back', () => {
		const trend = kinds.trend.behave({ ...baseTrend, notional: 1000, memory: 3600, full: 0.05 }, ground);
		const first = trend.wanted(at(0.03), 0);
		expect(first).toBeCloseTo((10 * (0.03 * Math.exp(-5 / 3600))) / 0.05, 12);
		let wanted = first;
		for (let k = 0; k < 720 * 12; k++) wanted = trend.wanted(at(0.03), wanted);
		expect(Math.abs(wanted)).toBeLessThan(1e-3);
		expect(trend.wanted(at(-0.5), 0)).toBe(-10);
		expect(trend.wanted(at(0.9), 0)).toBe(10);
	});
});

describe('volatility targets', () => {
	it('hold notional times calm over present volatility, never more than calm', () => {
		const funds = kinds.volatilityTargets.behave({ ...baseVolatilityTargets, notional: 1000 }, ground);
		expect(funds.wanted(calm, 0)).toBe(0);
		expect(funds.wanted({ ...calm, volatility: 0.08 }, 0)).toBeCloseTo(7.5, 12);
		expect(funds.wanted({ ...calm, volatility: 0.01 }, 0)).toBe(0);
	});
});

describe('rebalancers', () => {
	it.each([
		[2, 2],
		[3, 6],
		[-1, 2],
		[0.6, -0.24],
		[1, 0],
		[0, 0]
	])('at a multiple of %f trade %f of assets times the return', (multiple, share) => {
		const funds = kinds.rebalancers.behave({ ...baseRebalancers, notional: 1000, multiple }, ground);
		expect(funds.wanted(at(0.1), 0)).toBeCloseTo(share, 12);
		expect(funds.wanted(at(-0.1), 0)).toBeCloseTo(-share, 12);
	});
});

describe('panic', () => {
	const setting = { ...basePanic, notional: 1000, threshold: 0.2, spread: 0.5, fearShift: 0.5 };

	it('half have sold once the drawdown is what half cannot bear', () => {
		const holders = kinds.panic.behave(setting, ground);
		expect(Math.abs(holders.wanted(at(0.2), 0) - 5)).toBeLessThan(4 * Math.sqrt(0.25 / 1000) * 10);
		expect(holders.wanted(at(0), 0)).toBeGreaterThan(4);
	});

	it('bear less when all are afraid, exactly by the shift, and no less without the loop', () => {
		const at20 = kinds.panic.behave(setting, ground).wanted(at(0.2), 0);
		const afraid = kinds.panic.behave(setting, ground).wanted(at(0.1, { fear: 100 }), 0);
		expect(afraid).toBe(at20);
		const cut = kinds.panic.behave({ ...setting, fearShift: 0 }, ground);
		expect(cut.wanted(at(0.1, { fear: 100 }), 0)).toBeLessThan(at20 / 2);
	});
});

describe('patient buyers', () => {
	const setting = { ...basePatientBuyers, notional: 900, first: 0.1, last: 0.4 };

	it('buy at their discounts alone, for the cash they have', () => {
		const buyers = kinds.patientBuyers.behave(setting, ground);
		expect(buyers.wanted(at(0.1), 0)).toBe(0);
		const coins = -buyers.wanted(at(0.9), 0);
		let cash = 0;
		const steps = 3000;
		for (let k = 0; k < steps; k++) {
			const [before, after] = [0.1 + (0.3 * k) / steps, 0.1 + (0.3 * (k + 1)) / steps];
			const bought = buyers.wanted(at(before), 0) - buyers.wanted(at(after), 0);
			cash += bought * 100 * (1 - (before + after) / 2);
		}
		expect(cash).toBeCloseTo(900, 3);
		expect(coins).toBeCloseTo((900 / 100 / 0.3) * Math.log(0.9 / 0.6), 10);
	});

	it('let go of orders that the price has left, and keep what they bought', () => {
		const buyers = kinds.patientBuyers.behave(setting, ground);
		expect(buyers.wanted(at(0.05), -1.5)).toBe(-1.5);
		expect(buyers.wanted(at(0.15), -3)).toBe(-3);
	});
});

describe('the large holder', () => {
	it('has a loss on paper below its cost, and sells once it is large enough', () => {
		const setting = { ...baseLargeHolder, notional: 1000, basis: 0.8, sellsAt: 0.25, share: 0.5 };
		const holder = kinds.largeHolder.behave(setting, ground);
		expect(holder.wanted(at(0.2), 0)).toBe(0);
		expect(holder.paperLoss).toBeCloseTo(0, 12);
		expect(holder.wanted(at(0.3), 0)).toBe(0);
		expect(holder.paperLoss).toBeCloseTo(0.125, 12);
		expect(holder.wanted(at(0.41), 0)).toBe(5);
		expect(holder.wanted(at(0.1), 5)).toBe(5);
	});

	it('frightens without selling a coin', () => {
		const alone: Everyone = { largeHolder: { ...baseLargeHolder, basis: 1 } };
		const quiet = episode(baseScenario, {}, 1);
		const known = episode(baseScenario, alone, 1);
		expect(known.whole.traded.largeHolder!.coins).toBe(0);
		expect(known.whole.mostFear).toBeGreaterThan(quiet.whole.mostFear + 5);
		expect(known.columns.price).toEqual(quiet.columns.price);
	});
});
