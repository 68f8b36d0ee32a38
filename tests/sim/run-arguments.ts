/** Arguments of runs of one market, at once and in time, and values just outside their ranges. */
import * as sim from '../../src/lib/sim/index.ts';
import { aboveZero, leverage, seed, type Argument } from './arguments.ts';
import { everyoneArguments } from './everyone-arguments.ts';
import {
	book,
	crowd,
	crowdArguments,
	market,
	marketArguments,
	scenario,
	scenarioArguments
} from './market-arguments.ts';

const small = sim.run(market, 1);
const play = (changed: sim.Scenario) => sim.playTimeline(changed, { longs: crowd, shorts: crowd }, book);
const first = (sequence: Iterable<unknown>) => [...sequence];

export const runArguments: Record<string, Argument[]> = {
	run: [...marketArguments((m) => sim.run(m, 1)), ['seed', (s: number) => sim.run(market, s), seed]],
	outcome: [
		...marketArguments((m) => sim.outcome(m, 1)),
		['seed', (s: number) => sim.outcome(market, s), seed]
	],
	outcomes: [
		...marketArguments((m) => first(sim.outcomes(m, [1]))),
		['seed', (s: number) => first(sim.outcomes(market, [s])), seed],
		['seed', (s: number) => first(sim.outcomes(market, [s], sim.keepCrowds())), seed]
	],
	keepCrowds: [
		['most', (value: number) => sim.keepCrowds(value), [0, 1.5, 10_001, NaN]],
		...marketArguments((m) => sim.keepCrowds().triggers(m, 1)),
		['seed', (s: number) => sim.keepCrowds().triggers(market, s), seed]
	],
	isCrash: [
		['fall', (fall: number) => sim.isCrash(fall, 0.05), [-0.001, 1.001, NaN]],
		['shock', (shock: number) => sim.isCrash(0.1, shock), [-0.001, 0.501, NaN]]
	],
	fateIn: [
		[
			'leverage',
			(value: number) =>
				sim.fateIn(sim.timeline(scenario, 1), { leverage: value, entryPrice: 9e4, margin: 1 }),
			leverage
		],
		[
			'entryPrice',
			(value: number) => sim.fateIn(sim.timeline(scenario, 1), { leverage: 5, entryPrice: value, margin: 1 }),
			[...aboveZero, 2e5]
		],
		[
			'margin',
			(value: number) =>
				sim.fateIn(sim.timeline(scenario, 1), { leverage: 5, entryPrice: 9e4, margin: value }),
			aboveZero
		]
	],
	yourFate: [
		[
			'leverage',
			(value: number) => sim.yourFate(small, { leverage: value, entryPrice: 9e4, margin: 1 }),
			leverage
		],
		[
			'entryPrice',
			(value: number) => sim.yourFate(small, { leverage: 5, entryPrice: value, margin: 1 }),
			[...aboveZero, 2e5]
		],
		[
			'margin',
			(value: number) => sim.yourFate(small, { leverage: 5, entryPrice: 9e4, margin: value }),
			aboveZero
		]
	],
	timeline: [
		...scenarioArguments((changed) => sim.timeline(changed, 1)),
		['seed', (value: number) => sim.timeline(scenario, value), seed]
	],
	timelineOutcome: [
		...scenarioArguments((changed) => sim.timelineOutcome(changed, 1)),
		['seed', (value: number) => sim.timelineOutcome(scenario, value), seed]
	],
	episode: [
		...scenarioArguments((changed) => sim.episode(changed, {}, 1)),
		...everyoneArguments((everyone) => sim.episode(scenario, everyone, 1)),
		['seed', (value: number) => sim.episode(scenario, {}, value), seed]
	],
	playEpisode: [
		...scenarioArguments((changed) => sim.playEpisode(changed, {}, { longs: crowd, shorts: crowd }, book, 1)),
		...everyoneArguments((changed) =>
			sim.playEpisode(scenario, changed, { longs: crowd, shorts: crowd }, book, 1)
		),
		...crowdArguments('longs', (longs) => sim.playEpisode(scenario, {}, { longs, shorts: crowd }, book, 1)),
		...crowdArguments('shorts', (shorts) => sim.playEpisode(scenario, {}, { longs: crowd, shorts }, book, 1)),
		[
			'seed',
			(value: number) => sim.playEpisode(scenario, {}, { longs: crowd, shorts: crowd }, book, value),
			seed
		]
	],
	checkEveryone: everyoneArguments((everyone) => {
		sim.checkEveryone(everyone, 5, 60);
	}),
	playTimeline: [
		...scenarioArguments(play),
		...crowdArguments('longs', (longs) => sim.playTimeline(scenario, { longs, shorts: crowd }, book)),
		...crowdArguments('shorts', (shorts) => sim.playTimeline(scenario, { longs: crowd, shorts }, book))
	]
};
