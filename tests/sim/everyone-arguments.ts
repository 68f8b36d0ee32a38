/** Every number of everybody else, and values just outside its range. */
import * as sim from '../../src/lib/sim/index.ts';
import { kindNames, kinds } from '../../src/lib/sim/crowd/everyone.ts';
import { fundingRanges } from '../../src/lib/sim/crowd/funding-clock.ts';
import { leaversRanges } from '../../src/lib/sim/crowd/leavers.ts';
import { quotesRanges } from '../../src/lib/sim/crowd/returning-makers.ts';
import { tighterMarginRanges } from '../../src/lib/sim/crowd/tighter-margin.ts';
import { beside, type Argument } from './arguments.ts';

type Ranges = Readonly<Record<string, readonly [low: number, high: number]>>;

export const everyoneArguments = (call: (changed: sim.Everyone) => unknown): Argument[] => {
	const numbers = (name: string, setting: object, ranges: Ranges): Argument[] =>
		Object.entries(ranges).map(([field, range]) => [
			`${name}.${field}`,
			(value: number) => call({ [name]: { ...setting, [field]: value } }),
			beside(range)
		]);
	const newcomers = (change: Partial<sim.Newcomers>) =>
		call({ newcomers: [{ ...sim.baseNewcomers, ...change }] });
	const news = (change: Partial<sim.News>) =>
		call({ news: [{ at: 0, over: 0, move: 0, thins: 0, lasts: 0, ...change }] });
	const month = [-30 * 86_400, 30 * 86_400] as const;
	return [
		['lead', (lead: number) => call({ lead }), [-1, 56, NaN, Infinity]],
		['calmVolatility', (calmVolatility: number) => call({ calmVolatility }), beside([0.001, 1])],
		...kindNames.flatMap((kind) => numbers(kind, sim.baseBehaviours[kind], kinds[kind].ranges)),
		['stops.levels.length', () => call({ stops: { ...sim.baseStops, levels: [] } }), [0]],
		[
			'stops.levels[0]',
			(level: number) => call({ stops: { ...sim.baseStops, levels: [level] } }),
			[0, 1, NaN]
		],
		[
			'patientBuyers.first',
			(first: number) => call({ patientBuyers: { ...sim.basePatientBuyers, first } }),
			[sim.basePatientBuyers.last, 0.5]
		],
		['newcomers[0].from', (from: number) => newcomers({ from }), beside(month)],
		['newcomers[0].to', (to: number) => newcomers({ to }), [...beside(month), sim.baseNewcomers.from - 1]],
		['newcomers[0].notional', (notional: number) => newcomers({ notional }), beside([0, 1e13])],
		['newcomers[0].longShare', (longShare: number) => newcomers({ longShare }), beside([0, 1])],
		[
			'newcomers[0].typicalLeverage',
			(times: number) => newcomers({ typicalLeverage: times }),
			beside([1.5, 50])
		],
		[
			'newcomers[0].leverageSpread',
			(spread: number) => newcomers({ leverageSpread: spread }),
			beside([0.1, 2])
		],
		['newcomers[0].traders', (traders: number) => newcomers({ traders }), [-1, 1.5, 100_001, NaN]],
		['newcomers[0].cohorts', (cohorts: number) => newcomers({ cohorts }), [0, 1.5, 1001, NaN]],
		[
			'newcomers.length',
			() => call({ newcomers: new Array<sim.Newcomers>(11).fill(sim.baseNewcomers) }),
			[11]
		],
		['news[0].at', (at: number) => news({ at }), beside(month)],
		['news[0].over', (over: number) => news({ over }), beside([0, 7 * 86_400])],
		['news[0].move', (move: number) => news({ move }), beside([-0.5, 0.5])],
		['news[0].thins', (thins: number) => news({ thins }), beside([0, 0.95])],
		['news[0].lasts', (lasts: number) => news({ lasts }), beside([0, 30 * 86_400])],
		...numbers('leavers', sim.baseLeavers, leaversRanges),
		...numbers('tighterMargin', { at: 0, rate: 0.01 }, tighterMarginRanges),
		...numbers('quotes', sim.baseQuotes, quotesRanges),
		...numbers('funding', sim.baseFunding, fundingRanges)
	];
};
