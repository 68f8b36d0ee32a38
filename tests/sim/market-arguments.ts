/** Every number of a market, of the same in time and of a crowd made by hand, and values just outside its range. */
import * as sim from '../../src/lib/sim/index.ts';
import { aboveZero, fromZero, type Argument } from './arguments.ts';

export const market = { ...sim.baseMarket, traders: 20 };
export const scenario = { ...sim.baseScenario, traders: 20, duration: 60 };
export const book = sim.flatProfile(1);
export const crowd = sim.crowdOf(sim.people(1, 10), market);

export const marketArguments = (call: (changed: sim.Market) => unknown): Argument[] => [
	...Object.entries(sim.marketRanges).map(([name, [low, high]]): Argument => {
		const beside = name === 'traders' ? [low - 1, 0.5] : [low - low / 100 - 1e-9];
		return [
			name,
			(value: number) => call({ ...market, [name]: value }),
			[...beside, high * 1.01 + 1, NaN, Infinity]
		];
	}),
	['profile', (profile: 'flat') => call({ ...market, profile }), ['round', '']],
	['shockKind', (shockKind: 'sale') => call({ ...market, shockKind }), ['rumour', '']]
];

export const scenarioArguments = (call: (changed: sim.Scenario) => unknown): Argument[] => [
	...marketArguments((m) => call({ ...scenario, ...m })),
	...Object.entries(sim.scenarioRanges).map(([name, [low, high]]): Argument => {
		const beyond = high === Infinity ? [] : [high * 1.01, Infinity];
		return [
			name,
			(value: number) => call({ ...scenario, [name]: value }),
			[low - low / 100 - 1e-9, ...beyond, NaN]
		];
	}),
	['duration', (duration: number) => call({ ...scenario, duration }), [4.9, 5_000_001]],
	['direction', (direction: 'up') => call({ ...scenario, direction }), ['sideways', '']]
];

/** Every number of a crowd made by hand: one of each column, and how long they are. */
export const crowdArguments = (side: string, call: (changed: sim.Crowd) => unknown): Argument[] => {
	const columns = {
		drop: [0, -1, NaN, Infinity],
		coins: fromZero,
		entryPrice: aboveZero,
		leverage: [0.99, NaN, Infinity],
		cumulativeCoins: [-1, 1e9, NaN, Infinity]
	};
	return [
		...Object.entries(columns).flatMap(([name, outside]): Argument[] => {
			const column = crowd[name as keyof typeof columns];
			return [
				[`crowds.${side}.${name}[3]`, (value) => call({ ...crowd, [name]: column.with(3, value) }), outside],
				[
					`crowds.${side}.${name}.length`,
					(length) => call({ ...crowd, [name]: column.slice(0, length) }),
					name === 'drop' ? [] : [column.length - 1, 0]
				]
			];
		}),
		[
			`crowds.${side}.drop[3]`,
			(value) => call({ ...crowd, drop: crowd.drop.with(3, value) }),
			[crowd.drop[2]! / 2]
		],
		[`crowds.${side}.count`, (count) => call({ ...crowd, count }), [-1, 2.5, crowd.count + 1, NaN]],
		[`crowds.${side}.drop.length`, () => call({ ...crowd, count: crowd.count - 1 }), [crowd.count]]
	];
};
