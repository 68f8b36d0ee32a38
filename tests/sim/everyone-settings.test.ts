/** Settings of everybody else that are out of range, and what is said of them. */
import { describe, expect, it } from 'vitest';
import {
	baseFunding,
	baseNewcomers,
	basePanic,
	basePatientBuyers,
	baseQuotes,
	baseScenario,
	baseStops,
	checkEveryone,
	episode,
	type Everyone
} from '../../src/lib/sim/index.ts';

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
