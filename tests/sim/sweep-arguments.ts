/** Arguments of sweeps, and values just outside their ranges. */
import * as sim from '../../src/lib/sim/index.ts';
import type { Argument } from './arguments.ts';

const sweep: sim.Sweep<sim.Market> = {
	setting: { ...sim.baseMarket, traders: 20 },
	axes: [{ name: 'typicalLeverage', values: [5, 10] }],
	seeds: [1],
	outputs: ['fall']
};

const ofSweep = (call: (changed: sim.Sweep<sim.Market>) => unknown): Argument[] => [
	[
		'axes[0].values[1]',
		(value: number) => call({ ...sweep, axes: [{ name: 'depth', values: [1e8, value] }] }),
		[NaN, Infinity, -Infinity]
	],
	['seeds[0]', (value: number) => call({ ...sweep, seeds: [value] }), [-1, 0.5, 4294967296, NaN]]
];

export const sweepArguments: Record<string, Argument[]> = {
	cellsOf: [],
	runsOf: [],
	checkSweep: ofSweep(sim.checkSweep),
	settingOf: [
		['cell', (value: number) => sim.settingOf(sweep, value), [-1, 2, 0.5, NaN]],
		[
			'the name of an axis',
			(name: string) => sim.settingOf({ ...sweep, axes: [{ name, values: [1] }] }, 0),
			['traders.x', 'profile', '']
		]
	],
	playRuns: [
		...ofSweep((changed) => sim.playRuns(changed, sim.outcome, 0, 1)),
		['from', (value: number) => sim.playRuns(sweep, sim.outcome, value, 1), [-1, 2, 0.5, NaN]],
		['to', (value: number) => sim.playRuns(sweep, sim.outcome, 0, value), [-1, 3, 0.5, NaN]],
		[
			'outputs[0]',
			(name: string) => sim.playRuns({ ...sweep, outputs: [name] }, sim.outcome, 0, 1),
			['fell', 'toString']
		]
	]
};
