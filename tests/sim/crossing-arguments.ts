/** Arguments of the crowd, the crossing, its waves and its cliff, and values just outside their ranges. */
import * as sim from '../../src/lib/sim/index.ts';
import { aboveZero, fromZero, seed, share, side, type Argument } from './arguments.ts';
import { book, crowd, market, marketArguments } from './market-arguments.ts';

const shock = sim.newsOf(10);
const path = sim.crossing(book, sim.fuelOf(crowd), shock, 99_000);
const resilience = { refillRate: 0.01, delay: 30, permanentShare: 0.2 };
const ticked = { refillHalfLife: 60, liquidationDelay: 30, permanentShare: 0.2, tick: 5 };

export const crossingArguments: Record<string, Argument[]> = {
	people: [
		['seed', (value: number) => sim.people(value, 1), seed],
		['count', (value: number) => sim.people(1, value), [-1, 0.5, 1_000_001, NaN]],
		['side', (value: 'long') => sim.people(1, 1, value), side]
	],
	crowdOf: [
		...marketArguments((m) => sim.crowdOf(sim.people(1, 10), m)),
		['exposedShare', (value: number) => sim.crowdOf(sim.people(1, 10), market, value), [-0.01, 1.01, NaN]]
	],
	crossing: [
		[
			'floorDrop',
			(value: number) => sim.crossing(book, sim.fuelOf(crowd), shock, value),
			[9.99, NaN, Infinity]
		]
	],
	fuelOf: [],
	reachedBy: [['limit', (value: number) => sim.reachedBy(value, crowd.drop), [NaN]]],
	ledger: [
		['startPrice', (value: number) => sim.ledger(crowd, book, shock, path, value), [10, NaN, Infinity]]
	],
	saleTo: [['drop', (value: number) => sim.saleTo(book, value), fromZero]],
	saleOf: [['coins', (value: number) => sim.saleOf(book, value), fromZero]],
	newsOf: [['drop', (value: number) => sim.newsOf(value), fromZero]],
	distanceToCliff: [
		['floorDrop', (value: number) => sim.distanceToCliff(book, crowd, shock, value), [9.99, NaN, Infinity]]
	],
	localGain: [
		['drop', (value: number) => sim.localGain(book, crowd, value, 1, 5), [4.99, NaN, Infinity]],
		['band', (value: number) => sim.localGain(book, crowd, 5, value, 5), aboveZero],
		['fairDrop', (value: number) => sim.localGain(book, crowd, 5, 1, value), fromZero]
	],
	gainAfterWithdrawal: [
		['gain', (value: number) => sim.gainAfterWithdrawal(value, 0), fromZero],
		['withdrawn', (value: number) => sim.gainAfterWithdrawal(1, value), [-0.01, 1.01, NaN]]
	],
	criticalWithdrawal: [['gain', sim.criticalWithdrawal, fromZero]],
	criticalGain: [
		['refillRate', (value: number) => sim.criticalGain({ ...resilience, refillRate: value }), fromZero],
		['delay', (value: number) => sim.criticalGain({ ...resilience, delay: value }), fromZero],
		['permanentShare', (value: number) => sim.criticalGain({ ...resilience, permanentShare: value }), share]
	],
	criticalGainPerTick: [
		[
			'refillHalfLife',
			(value: number) => sim.criticalGainPerTick({ ...ticked, refillHalfLife: value }),
			[0, -1, NaN]
		],
		[
			'liquidationDelay',
			(value: number) => sim.criticalGainPerTick({ ...ticked, liquidationDelay: value }),
			fromZero
		],
		[
			'permanentShare',
			(value: number) => sim.criticalGainPerTick({ ...ticked, permanentShare: value }),
			share
		],
		['tick', (value: number) => sim.criticalGainPerTick({ ...ticked, tick: value }), aboveZero]
	],
	criticalLeverage: [
		['fullImpact', (value: number) => sim.criticalLeverage(value, 1), [0, 1.01, NaN]],
		['exponent', (value: number) => sim.criticalLeverage(0.1, value), [-0.01, 1.01, NaN]]
	],
	equityAfterExit: [
		['leverage', (value: number) => sim.equityAfterExit(value, 0.1, 1), [0.99, NaN, Infinity]],
		['fullImpact', (value: number) => sim.equityAfterExit(2, value, 1), [-0.01, 1.01, NaN]],
		['exponent', (value: number) => sim.equityAfterExit(2, 0.1, value), [-0.01, 1.01, NaN]]
	]
};
