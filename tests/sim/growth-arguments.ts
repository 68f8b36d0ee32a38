/** Arguments of growth, bets, fortunes and instalments, and values just outside their ranges. */
import * as sim from '../../src/lib/sim/index.ts';
import { aboveZero, fromZero, share, unbounded, type Argument } from './arguments.ts';

const wander = { drift: 0.3, volatility: 0.6 };
const bet = { chance: 0.55, odds: 1 };
const units = { chance: 0.55, units: 10, goal: 20 };
const plan = { count: 2, every: 2, horizon: 4, interest: 0 };
const prices = new Float64Array([1, 2, 1, 2, 1, 2]);
const luck = new Float64Array([0.1, 0.9, 0.4, 0.6]);
const chance = sim.stream(1, 'ranges of fortunes');

const ofWander = (call: (diffusion: sim.Diffusion) => unknown, volatility = fromZero): Argument[] => [
	['drift', (drift: number) => call({ ...wander, drift }), unbounded],
	['volatility', (value: number) => call({ ...wander, volatility: value }), volatility]
];
const ofBet = (call: (bet: sim.RepeatedBet) => unknown): Argument[] => [
	['chance', (chance: number) => call({ ...bet, chance }), share],
	['odds', (odds: number) => call({ ...bet, odds }), aboveZero]
];
const counts = [-1, 1.5, 1e8 + 1, NaN];
const strides = [0, 1.5, 1e8 + 1, NaN];
const ofPlan = (call: (plan: sim.Instalments) => unknown): Argument[] => [
	['count', (count: number) => call({ ...plan, count }), [0, 1.5, 1001, NaN]],
	['every', (every: number) => call({ ...plan, every }), [0, 1.5, 1e6 + 1, NaN]],
	['horizon', (horizon: number) => call({ ...plan, horizon }), [2, 4.5, 1e8 + 1, NaN]],
	['interest', (interest: number) => call({ ...plan, interest }), [-1, NaN, Infinity]]
];
const ofPrices = (call: (prices: Float64Array) => unknown): Argument => [
	'prices.length',
	(length: number) => call(new Float64Array(length)),
	[0, 4]
];

export const growthArguments: Record<string, Argument[]> = {
	growthRate: [
		['leverage', (value: number) => sim.growthRate(value, wander), fromZero],
		...ofWander((diffusion) => sim.growthRate(1, diffusion))
	],
	bestLeverage: ofWander(sim.bestLeverage, aboveZero),
	gainToRecover: [['loss', sim.gainToRecover, share]],
	chanceOfGain: [
		['leverage', (value: number) => sim.chanceOfGain(value, wander, 1), fromZero],
		...ofWander((diffusion) => sim.chanceOfGain(1, diffusion, 1)),
		['seconds', (seconds: number) => sim.chanceOfGain(1, wander, seconds), fromZero]
	],
	kellyShare: ofBet(sim.kellyShare),
	growthOfBets: [
		...ofBet((given) => sim.growthOfBets(given, 0.1)),
		['share', (value: number) => sim.growthOfBets(bet, value), share]
	],
	breakEvenShare: ofBet(sim.breakEvenShare),
	ruinChance: [
		['chance', (chance: number) => sim.ruinChance({ ...units, chance }), share],
		['units', (value: number) => sim.ruinChance({ ...units, units: value }), [-1, 1.5, 21, NaN]],
		['goal', (goal: number) => sim.ruinChance({ ...units, goal }), [0, 20.5, 1e15 + 2, -Infinity, NaN]]
	],
	chanceOfLess: [
		...ofBet((given) => sim.chanceOfLess(given, 0.1, 2)),
		['share', (value: number) => sim.chanceOfLess(bet, value, 2), share],
		['bets', (bets: number) => sim.chanceOfLess(bet, 0.1, bets), [0, 1.5, 10_001, NaN]]
	],
	chanceOfFallTo: [
		...ofBet((given) => sim.chanceOfFallTo(given, 0.1, 2, 0.5)),
		['share', (value: number) => sim.chanceOfFallTo(bet, value, 2, 0.5), share],
		['bets', (bets: number) => sim.chanceOfFallTo(bet, 0.1, bets, 0.5), [0, 1.5, 10_001, NaN]],
		['part', (part: number) => sim.chanceOfFallTo(bet, 0.1, 2, part), [0, 1, NaN]]
	],
	uniformDraws: [['count', (count: number) => sim.uniformDraws(count, chance), counts]],
	normalDraws: [['count', (count: number) => sim.normalDraws(count, chance), counts]],
	betOutcomes: ofBet((given) => sim.betOutcomes(given, luck)),
	wanderingReturns: [
		...ofWander((diffusion) => sim.wanderingReturns(diffusion, luck, 1)),
		['days', (days: number) => sim.wanderingReturns(wander, luck, days), [...aboveZero, 1e9]]
	],
	fortunes: [
		['share', (value: number) => sim.fortunes(luck, value, 2, 1), fromZero],
		['outcomes.length', (length: number) => sim.fortunes(new Float64Array(length), 1, 2, 1), [1, 3]],
		['steps', (steps: number) => sim.fortunes(luck, 1, steps, 1), strides],
		['every', (every: number) => sim.fortunes(luck, 1, 4, every), [0, 3, 5, 1.5, NaN]]
	],
	interestFor: [
		['rate', (rate: number) => sim.interestFor(rate, 1), [-1, NaN, Infinity]],
		['days', (days: number) => sim.interestFor(0.04, days), aboveZero]
	],
	wanderingPrice: [
		...ofWander((diffusion) => sim.wanderingPrice(diffusion, luck, 1)),
		['days', (days: number) => sim.wanderingPrice(wander, luck, days), aboveZero]
	],
	lumpSumAdvantages: [
		ofPrices((given) => sim.lumpSumAdvantages(given, plan)),
		...ofPlan((given) => sim.lumpSumAdvantages(prices, given)),
		['stride', (stride: number) => sim.lumpSumAdvantages(prices, plan, stride), strides]
	],
	twoWays: [
		ofPrices((given) => sim.twoWays(given, plan, 0)),
		...ofPlan((given) => sim.twoWays(prices, given, 0)),
		['start', (start: number) => sim.twoWays(prices, plan, start), [-1, 2, 0.5, NaN]]
	]
};
