/** How many positions go when one goes, many times over. */
import { drawCascade, stream } from '$lib/sim';

/** Cascades drawn by the engine, counted by size. */
export interface Sizes {
	/** How many were drawn. */
	readonly count: number;
	/** The share of them that closes so many positions or more. */
	readonly reaching: (size: number) => number;
	readonly mean: number;
	/** The share of them that closes so many. */
	readonly ofSize: (size: number) => number;
}

/**
 * @param at the gain
 * @param most positions after which a cascade is not followed any further
 */
export function drawSizes(at: number, count: number, most: number): Sizes {
	const chance = stream(1, `validation: cascades at ${at}`);
	const sizes = Float64Array.from({ length: count }, () => drawCascade(at, chance, most)).sort();
	const below = (size: number) => {
		let [low, high] = [0, count];
		while (low < high) {
			const half = (low + high) >>> 1;
			if (sizes[half]! < size) low = half + 1;
			else high = half;
		}
		return low;
	};
	return {
		count,
		reaching: (size) => (count - below(size)) / count,
		mean: sizes.reduce((sum, size) => sum + size, 0) / count,
		ofSize: (size) => (below(size + 1) - below(size)) / count
	};
}
