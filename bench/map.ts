/** A map of leverage × depth: how far the base case falls for every pair, over the ranges of the site's two sliders. */
import {
	baseScenario,
	playRuns,
	runsOf,
	timelineOutcome,
	type Scenario,
	type Sweep
} from '../src/lib/sim/index.ts';

const side = 64;
const axes = [
	{ name: 'typicalLeverage', values: steps(2, 30) },
	{ name: 'depth', values: steps(40e6, 1.2e9) }
];

/**
 * The falls of a map in one crowd; leverage moves slowly, so that a crowd is built once a column.
 *
 * @param k moves the shock by so many billionths: another map, and the same amount of work
 */
export function map(k: number, change: Partial<Scenario> = {}): Float64Array {
	const shock = baseScenario.shock * (1 + (k % 100) / 1e9);
	const setting = { ...baseScenario, shock, ...change };
	const sweep: Sweep<Scenario> = { setting, axes, seeds: [1], outputs: ['fall'] };
	return playRuns(sweep, timelineOutcome, 0, runsOf(sweep));
}

/** As many values as the map has on a side, each the same share above the one before. */
function steps(from: number, to: number): number[] {
	return Array.from({ length: side }, (_, i) => from * Math.pow(to / from, i / (side - 1)));
}
