/** Everybody else, one by one: what each wants, against the words of its law. */
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
	checkEveryone,
	episode,
	fearScales,
	type Everyone
} from '../../src/lib/sim/index.ts';
import type { Seen } from '../../src/lib/sim/crowd/behaviour.ts';
import { rawFear } from '../../src/lib/sim/crowd/fear.ts';
import { kinds } from '../../src/lib/sim/crowd/everyone.ts';
import { ReturningMakers } from '../../src/lib/sim/crowd/returning-makers.ts';
import { Watch } from '../../src/lib/sim/crowd/watch.ts';
import { Makers } from '../../src/lib/sim/makers.ts';

const ground = { startPrice: 100, tick: 5, calmVolatility: 0.02, seed: 7 };
const calm: Seen = { move: 0, drawdown: 0, volatility: 0.02, fear: 0 };
const at = (move: number, more: Partial<Seen> = {}): Seen => ({
	...calm,
	move,
	drawdown: Math.max(0, move),
	...more
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

describe('fear', () => {
	it('is the mean of four parts, each in full at its scale, and a known loss adds as much as one', () => {
		const none = { drawdown: 0, volatility: 1, forced: 0, breadth: 0 };
		expect(rawFear(none)).toBe(0);
		expect(rawFear({ ...none, drawdown: fearScales.drawdown / 2 })).toBeCloseTo(12.5, 12);
		expect(rawFear({ ...none, volatility: 1 + fearScales.volatility })).toBe(25);
		expect(rawFear({ ...none, forced: 3 * fearScales.forced })).toBe(25);
		expect(rawFear({ ...none, breadth: 0.4 })).toBeCloseTo(10, 12);
		expect(rawFear({ ...none, paperLoss: fearScales.paperLoss })).toBe(25);
		expect(rawFear({ drawdown: 1, volatility: 9, forced: 1, breadth: 1, paperLoss: 1 })).toBe(100);
	});

	it('volatility is that of calm times and of the moves of the last hour', () => {
		const watch = new Watch(ground, 1);
		watch.see(98, 0);
		const variance = ((0.02 * 0.02) / 5) * (1 - Math.exp(-5 / 3600));
		expect(watch.volatility).toBeCloseTo(Math.sqrt(0.02 * 0.02 + 86_400 * variance), 12);
		expect(watch.drawdown).toBeCloseTo(0.02, 12);
		watch.see(103, 0);
		watch.see(101, 0);
		expect(watch.move).toBeCloseTo(-0.01, 12);
		expect(watch.drawdown).toBeCloseTo(0.02, 12);
	});
});

describe('makers who return slowly', () => {
	it('are the base case without slow ones, at any time of the week', () => {
		const quick = new Makers(5, 5);
		const same = new ReturningMakers({ ...baseQuotes, standing: 0.6 }, 5, 5);
		for (const [before, after] of [
			[100, 80],
			[80, 85],
			[85, 85],
			[85, 40]
		] as const) {
			quick.see(before, after);
			same.see(before, after);
			expect(same.thickness).toBeCloseTo(0.6 * quick.thickness, 14);
		}
	});

	it('come back by half in their half-life', () => {
		const makers = new ReturningMakers({ standing: 1, slow: 1, returnHalfLife: 3600 }, 5, 5);
		makers.see(100, 80);
		const low = makers.thickness;
		expect(low).toBeCloseTo(0.5, 12);
		for (let k = 0; k < 720; k++) makers.see(80, 80);
		expect(makers.thickness).toBeCloseTo(0.75, 9);
		for (let k = 0; k < 720; k++) makers.see(80, 80);
		expect(makers.thickness).toBeCloseTo(0.875, 9);
	});

	it('leave a thinner book for hours after the crash, and so a wider spread', () => {
		const slow = episode(baseScenario, { quotes: { ...baseQuotes, slow: 0.5, returnHalfLife: 4 * 3600 } }, 1);
		const quick = episode(baseScenario, {}, 1);
		const late = (4 * 3600) / 5;
		expect(slow.columns.depth[late]!).toBeLessThan(0.9 * quick.columns.depth[late]!);
		expect(slow.columns.spread[late]!).toBeGreaterThan(1.1 * quick.columns.spread[late]!);
	});
});

describe('news against a book that is bought through', () => {
	it('takes neither the price nor what makers would quote below the floor', () => {
		const down = { at: 5, over: 0, move: -0.5, thins: 0, lasts: 0 };
		const squeeze = {
			...baseScenario,
			direction: 'up',
			shockKind: 'sale',
			shock: 0.5,
			duration: 3600
		} as const;
		const { columns } = episode(squeeze, { news: [down, down, down], funding: baseFunding }, 1);
		const floor = 0.01 * baseScenario.startPrice * (1 - 1e-9);
		expect(Math.max(...columns.price)).toBeGreaterThan(1.49 * baseScenario.startPrice);
		expect(Math.min(...columns.price)).toBeGreaterThanOrEqual(floor);
		expect(Math.min(...columns.fairPrice)).toBeGreaterThanOrEqual(floor);
	});
});

describe('news that thins the book', () => {
	it('does so while it lasts, in its first tick too and not in the one after', () => {
		const minute = { ...baseScenario, exposedLongs: 0, shockKind: 'sale', tick: 60, duration: 600 } as const;
		const price = (at: number) => {
			const scare = { at, over: 0, move: 0, thins: 0.5, lasts: 60 };
			return episode(minute, { news: [scare] }, 1).columns.price[1]!;
		};
		const calm = episode(minute, {}, 1).columns.price[1]!;
		expect(calm).toBeCloseTo(95_000, 6);
		expect(price(0)).toBeLessThan(92_000);
		expect(price(-60)).toBe(calm);
	});

	it.each([3, 13, 100])('leaves some of it, however much comes at once: %d', (many) => {
		const one = { at: 0, over: 0, move: 0, thins: 0.95, lasts: 600 };
		const { columns } = episode(
			{ ...baseScenario, shock: 0, duration: 3600 },
			{ news: Array.from({ length: many }, () => one) },
			1
		);
		const stands = Math.max(1e-4, 0.05 ** many);
		expect(columns.depth[1]! / baseScenario.depth).toBeCloseTo(stands, 12);
		expect(columns.depth.at(-1)).toBe(columns.depth[0]);
	});
});

describe('settings', () => {
	const bad: [string, Everyone, string][] = [
		['lead', { lead: -1 }, 'lead must be 0 to'],
		['calmVolatility', { calmVolatility: NaN }, 'calmVolatility must be 0.001 to 1, got NaN'],
		[
			'a notional',
			{ stops: { ...baseStops, notional: -1 } },
			'stops.notional must be 0 to 10000000000000, got -1'
		],
		[
			'a delay',
			{ panic: { ...basePanic, delay: Infinity } },
			'panic.delay must be 0 to 604800, got Infinity'
		],
		['no levels', { stops: { ...baseStops, levels: [] } }, 'stops.levels.length must be 1 to 100, got 0'],
		[
			'levels',
			{ stops: { ...baseStops, levels: [0.2, 0.1] } },
			'stops.levels[1] must be above the one before, 0.2'
		],
		[
			'discounts',
			{ patientBuyers: { ...basePatientBuyers, first: 0.5 } },
			'patientBuyers.first must be below'
		],
		['times', { newcomers: [{ ...baseNewcomers, to: -9e4 }] }, 'newcomers[0].to must be -28800 or later'],
		[
			'traders',
			{ newcomers: [{ ...baseNewcomers, traders: 1.5 }] },
			'newcomers[0].traders must be a whole number'
		],
		[
			'news',
			{ news: [{ at: 0, over: 0, move: 0.6, thins: 0, lasts: 0 }] },
			'news[0].move must be -0.5 to 0.5, got 0.6'
		],
		['a rate', { tighterMargin: { at: 0, rate: 0.2 } }, 'tighterMargin.rate must be 0 to 0.1, got 0.2'],
		['makers', { quotes: { ...baseQuotes, standing: 0 } }, 'quotes.standing must be 0.05 to 1, got 0'],
		['leavers', { leavers: { perHour: 11 } }, 'leavers.perHour must be 0 to 10, got 11'],
		['funding', { funding: { ...baseFunding, hours: 0 } }, 'funding.hours must be 0.1 to 24, got 0']
	];

	it.each(bad)('out of range, %s: a RangeError that says so', (_, everyone, message) => {
		expect(() => episode(baseScenario, everyone, 1)).toThrow(RangeError);
		expect(() => {
			checkEveryone(everyone, 5, 3600);
		}).toThrow(message);
	});

	it('a lead that leaves the shock no whole tick too', () => {
		const scenario = { ...baseScenario, shockKind: 'sale' as const, duration: 14.9 };
		expect(() => episode(scenario, { lead: 9.9 }, 1)).toThrow('lead must be 0 to 5, got 9.9');
		expect(episode(scenario, { lead: 5 }, 1).summary.fall).toBeGreaterThan(0.04);
		const short = { ...scenario, tick: 0.1, duration: 30 };
		expect(episode(short, { lead: 0.1 * 299 }, 1).summary.fall).toBeGreaterThan(0.04);
	});

	it('the seed too', () => {
		expect(() => episode(baseScenario, {}, -1)).toThrow('seed must be');
	});
});
