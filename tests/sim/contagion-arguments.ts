/** Arguments of several assets in theory and over years, and values just outside their ranges. */
import * as sim from '../../src/lib/sim/index.ts';
import { aboveZero, fromZero, unbounded, type Argument } from './arguments.ts';
import { square } from './tables.ts';

const wander = { drift: 0.1, volatility: 0.5, step: 0.01 };
const chance = sim.stream(1, 'arguments');
const seller = { holdings: [1], strength: 1, impacts: [1] };

const ofSeller = (call: (changed: sim.Seller) => unknown): Argument[] => [
	['holdings[0]', (value: number) => call({ ...seller, holdings: [value] }), unbounded],
	['strength', (strength: number) => call({ ...seller, strength }), fromZero],
	['impacts[0]', (value: number) => call({ ...seller, impacts: [value] }), unbounded]
];

export const contagionArguments: Record<string, Argument[]> = {
	crossGains: [
		['forced[0][1]', (value) => sim.crossGains(square(1, value, 1, 1), [1, 1]), fromZero],
		['depths[1]', (value) => sim.crossGains(square(1, 1, 1, 1), [1, value]), aboveZero]
	],
	spectralRadius: [['gains[1][0]', (value) => sim.spectralRadius(square(1, 1, value, 1)), fromZero]],
	isContained: [['gains[1][0]', (value) => sim.isContained(square(1, 1, value, 1)), fromZero]],
	linearResponse: [
		['gains[0][0]', (value) => sim.linearResponse([[value]], [1]), fromZero],
		['shock[0]', (value) => sim.linearResponse([[0.5]], [value]), fromZero]
	],
	contagionWaves: [
		['gains[0][0]', (value) => sim.contagionWaves([[value]], [1], 2), fromZero],
		['shock[0]', (value) => sim.contagionWaves([[0.5]], [value], 2), fromZero],
		['last', (value) => sim.contagionWaves([[0.5]], [1], value), [-1, 0.5, 100_001, NaN]]
	],
	saleImpacts: [
		['holdings[1]', (value) => sim.saleImpacts([1, value], [1, 1]), unbounded],
		['sum of |holdings|', (value) => sim.saleImpacts([value, value], [1, 1]), [0]],
		['depths[1]', (value) => sim.saleImpacts([1, 1], [1, value]), aboveZero]
	],
	fireSaleCovariance: [
		['covariance[0][0]', (value) => sim.fireSaleCovariance([[value]], seller), fromZero],
		...ofSeller((changed) => sim.fireSaleCovariance([[1]], changed))
	],
	correlationOf: [
		['covariance[0][0]', (value) => sim.correlationOf([[value]]), aboveZero],
		['covariance[0][1]', (value) => sim.correlationOf(square(1, value, 0.5, 1)), [0.4, ...unbounded]]
	],
	fireSaleReturns: [
		['fundamental[0]', (value) => sim.fireSaleReturns([value], seller), unbounded],
		...ofSeller((changed) => sim.fireSaleReturns([0.01], changed))
	],
	fundamentalReturns: [
		['covariance[0][0]', (value) => sim.fundamentalReturns([[value]]), fromZero],
		['covariance[1][1]', (value) => sim.fundamentalReturns(square(1, 0.5, 0.5, value)), [0.2]]
	],
	effectiveBets: [
		['covariance[0][0]', (value) => sim.effectiveBets([1], [[value]]), fromZero],
		['weights[1]', (value) => sim.effectiveBets([1, value], square(1, 0.5, 0.5, 1)), fromZero],
		['Σ weights × volatilities', (value) => sim.effectiveBets([value], [[1]]), [0]]
	],
	effectiveBetsAlike: [
		['count', (value) => sim.effectiveBetsAlike(value, 0.5), [0, 1.5, 1e9 + 1, NaN]],
		['correlation', (value) => sim.effectiveBetsAlike(2, value), [-0.01, 1.01, NaN]]
	],
	realisedCovariance: [
		['returns[0][1]', (value) => sim.realisedCovariance([[0.01, value]]), unbounded],
		['returns.length', (length) => sim.realisedCovariance([[1]].slice(0, length)), [0]]
	],
	priceFactors: [
		['drift', (drift) => sim.priceFactors({ ...wander, drift }, 1, chance), unbounded],
		['volatility', (volatility) => sim.priceFactors({ ...wander, volatility }, 1, chance), fromZero],
		['step', (step) => sim.priceFactors({ ...wander, step }, 1, chance), fromZero],
		['steps', (steps) => sim.priceFactors(wander, steps, chance), [-1, 0.5, 1e7 + 1, NaN]]
	],
	rebalanced: [
		['weights[0]', (value) => sim.rebalanced([[1]], { weights: [value], every: 1 }), fromZero],
		['sum of weights', (value) => sim.rebalanced([[1]], { weights: [value], every: 1 }), [1.01]],
		['every', (every) => sim.rebalanced([[1]], { weights: [1], every }), [0, 1.5, NaN]],
		['factors[0][1]', (value) => sim.rebalanced([[1, value]], { weights: [1], every: 1 }), aboveZero]
	]
};
