/** The point that the reader looks at, and where from there the line is. */
import { crashesIn, middleOf } from './cells.ts';
import { edgeDepth, edgeLeverage, type Line } from './line.ts';
import type { Here } from './played.ts';
import type { MapValues } from './spec.ts';

export interface Point {
	readonly leverage: number;
	readonly depth: number;
	readonly shock: number;
	readonly here: Here;
	/** The fall of the crowd in the middle. */
	readonly middle: number;
	/** How many fall more than twice as far as the sale alone. */
	readonly crashes: number;
}

export function pointOf({ leverage, depth, shock }: MapValues, here: Here): Point {
	const { falls } = here;
	return { leverage, depth, shock, here, middle: middleOf(sorted(falls)), crashes: crashesIn(falls, shock) };
}

/** Where the gain of the crowd without chance is 1: at this depth, and at this leverage. */
export interface Edges {
	/** Times; 0 below the map, Infinity beyond it. */
	readonly leverage: number;
	/** USD within 1%. */
	readonly depth: number;
}

export function edgesOf(line: Line, { leverage, depth }: Pick<Point, 'leverage' | 'depth'>): Edges {
	return { leverage: edgeLeverage(line, depth), depth: edgeDepth(line, leverage) };
}

export function sorted(values: readonly number[]): number[] {
	return [...values].sort((a, b) => a - b);
}
