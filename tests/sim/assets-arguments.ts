/** Every argument of a run of several assets, and values just outside its range. */
import * as sim from '../../src/lib/sim/index.ts';
import { beside, type Argument } from './arguments.ts';
import { coin, somebody } from './assets.ts';

const macro: sim.Macro = { at: 0, duration: 60, move: -0.1, loadings: [1, 1], thinned: 0.5 };
const small: sim.Markets = {
	assets: [coin('BTC', { traders: 20, duration: 60 }), coin('ETH', { traders: 20, duration: 60 })],
	lead: 0,
	commonNoise: 0.01,
	macro,
	crossed: { ...somebody, accounts: 10, weights: [1, 1] },
	insuranceFund: 1e6
};
const [first, second] = small.assets as [sim.Asset, sim.Asset];

/** The same with others in it. */
export const manyPlayed = (others: sim.Others) => sim.markets(small, 1, others);

export const marketsArguments = (call: (changed: sim.Markets, seed: number) => unknown): Argument[] => {
	const played = (change: Partial<sim.Markets>) => call({ ...small, ...change }, 1);
	const withSecond = (change: Partial<sim.Asset>) => played({ assets: [first, { ...second, ...change }] });
	const { asset, macro: news, crossed, markets } = sim.marketsRanges;
	const people = small.crossed!;
	return [
		['seed', (seed: number) => call(small, seed), [-1, 0.5, 4294967296, NaN]],
		[
			'assets.length',
			(count: number) => played({ assets: Array.from({ length: count }, () => first) }),
			[0, sim.mostAssets + 1]
		],
		['assets[1].symbol', (symbol: string) => withSecond({ symbol }), ['', 'BTC']],
		...Object.entries(asset).map(([name, range]): Argument => [
			`assets[1].${name}`,
			(value: number) => withSecond({ [name]: value }),
			beside(range)
		]),
		...Object.entries({ ...sim.marketRanges, ...sim.scenarioRanges }).map(([name, range]): Argument => [
			`assets[1].scenario.${name}`,
			(value: number) => withSecond({ scenario: { ...second.scenario, [name]: value } }),
			beside(range)
		]),
		[
			'assets[1].scenario.tick',
			(tick: number) => withSecond({ scenario: { ...second.scenario, tick } }),
			[4, 6]
		],
		[
			'assets[1].scenario.duration',
			(duration: number) => withSecond({ scenario: { ...second.scenario, duration } }),
			[59, 65]
		],
		['lead', (lead: number) => played({ lead }), [-1, 61, NaN]],
		...Object.entries(markets).map(([name, range]): Argument => [
			name,
			(value: number) => played({ [name]: value }),
			beside(range)
		]),
		...Object.entries(news).map(([name, range]): Argument => [
			`macro.${name}`,
			(value: number) => played({ macro: { ...macro, [name]: value } }),
			beside(range)
		]),
		[
			'macro.loadings[1]',
			(value: number) => played({ macro: { ...macro, loadings: [1, value] } }),
			[-5.01, 5.01, NaN]
		],
		[
			'macro.loadings.length',
			(count: number) => played({ macro: { ...macro, loadings: Array.from({ length: count }, () => 1) } }),
			[1, 3]
		],
		...Object.entries(crossed).map(([name, range]): Argument => [
			`crossed.${name}`,
			(value: number) => played({ crossed: { ...people, [name]: value } }),
			name === 'accounts' ? [-1, 0.5, 100_001, NaN] : beside(range)
		]),
		[
			'crossed.raisedHaircut',
			(raisedHaircut: number) => played({ crossed: { ...people, raisedHaircut } }),
			[people.haircut - 0.01, 0.96, NaN]
		],
		['crossed.margin', (margin: 'isolated') => played({ crossed: { ...people, margin } }), ['shared', '']],
		['crossed.held', (held: number) => played({ crossed: { ...people, held } }), [0, 1.5, 3, NaN]],
		[
			'crossed.weights[1]',
			(value: number) => played({ crossed: { ...people, weights: [1, value] } }),
			[-1, 1.01e6, NaN]
		],
		[
			'crossed.weights.length',
			(count: number) => played({ crossed: { ...people, weights: Array.from({ length: count }, () => 1) } }),
			[1, 3]
		],
		[
			'the number of crossed.weights above 0',
			(value: number) => played({ crossed: { ...people, weights: [value, value] } }),
			[0]
		]
	];
};

/** Three prices of two coins, the shock after the first. */
const course = (): sim.MarketsCourse => ({
	...sim.marketsCourse({ ...small, lead: 5 }, 1),
	lead: 1,
	prices: [Float64Array.of(1, 2, 1), Float64Array.of(3, 2, 1)]
});

export const portfolioArguments: Record<string, Argument[]> = {
	marketsCourse: marketsArguments(sim.marketsCourse),
	calmCovariance: [
		[
			'assets.length',
			(length: number) => sim.calmCovariance({ ...small, assets: small.assets.slice(0, length) }),
			[0]
		],
		[
			'commonNoise',
			(commonNoise: number) => sim.calmCovariance({ ...small, commonNoise }),
			[-0.01, 0.51, NaN]
		],
		[
			'assets[1].calmBeta',
			(calmBeta: number) => sim.calmCovariance({ ...small, assets: [first, { ...second, calmBeta }] }),
			[-0.01, 5.01, NaN]
		],
		[
			'assets[1].ownNoise',
			(ownNoise: number) => sim.calmCovariance({ ...small, assets: [first, { ...second, ownNoise }] }),
			[-0.01, 0.51, NaN]
		]
	],
	heldThrough: [
		['interval', (interval: number) => sim.heldThrough(course(), [0.5, 0.5], interval), [0.9, 3601, NaN]],
		['weights[1]', (weight: number) => sim.heldThrough(course(), [0.5, weight]), [-0.01, NaN, Infinity]],
		['sum of weights', (weight: number) => sim.heldThrough(course(), [0, weight]), [1.01]]
	]
};
