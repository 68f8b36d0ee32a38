/** A map of leverage × depth: how far the base case falls for every pair, over the ranges of the site's two sliders. */
import { baseScenario, timelineOutcome } from '../src/lib/sim/index.ts';

const side = 64;
const leverages = steps(2, 30);
const depths = steps(40e6, 1.2e9);

/**
 * The falls of a map, leverage in the outer loop, so that a crowd is built once a column.
 *
 * @param k moves the shock by so many billionths: another map, and the same amount of work
 */
export function map(k: number): Float64Array {
	const falls = new Float64Array(side * side);
	const shock = baseScenario.shock * (1 + (k % 100) / 1e9);
	leverages.forEach((typicalLeverage, column) =>
		depths.forEach((depth, row) => {
			const { fall } = timelineOutcome({ ...baseScenario, typicalLeverage, depth, shock }, 1);
			falls[column * side + row] = fall;
		})
	);
	return falls;
}

/** As many values as the map has on a side, each the same share above the one before. */
function steps(from: number, to: number): number[] {
	return Array.from({ length: side }, (_, i) => from * Math.pow(to / from, i / (side - 1)));
}
