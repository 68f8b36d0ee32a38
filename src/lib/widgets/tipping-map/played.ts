/** What one state shows: the point under every crowd, the map, and the line; the server's comes with the page. */
import { playRuns, runsOf, type Sweep } from '$lib/sim';
import { playCrossing } from '$lib/runs/crossing';
import { toMarket } from '../market.ts';
import { Cells, packed, type Packed } from './cells.ts';
import { sweepHere, sweepOf } from './grid.ts';
import { lineOf, type Line } from './line.ts';
import type { MapValues } from './spec.ts';

/** The point, one crowd after the other from that of the link. */
export interface Here {
	/** Where each ends, fractions of the start. */
	readonly falls: readonly number[];
	/** How far each is from the cliff. */
	readonly gains: readonly number[];
}

/** From fall and gain of one crowd after the other. */
export function hereOf(found: ArrayLike<number>): Here {
	const all = Array.from(found);
	return { falls: all.filter((_, i) => i % 2 === 0), gains: all.filter((_, i) => i % 2 === 1) };
}

/** While a control moves: the first crowd at the point, which takes no longer than a frame. */
export function alone(values: MapValues, seed: number): Here {
	const { fall, gain } = playCrossing(toMarket(values), seed);
	return { falls: [fall], gains: [gain] };
}

/** Whole at once: for the server, for the data and for tests. */
export function playHere(values: MapValues, seed: number): Here {
	const sweep = sweepHere(values, seed);
	return hereOf(playRuns(sweep, playCrossing, 0, runsOf(sweep)));
}

export function playMap(values: MapValues, seed: number): Cells {
	const sweep = sweepOf(values, seed);
	const cells = new Cells(sweep.seeds.length);
	cells.put(0, playRuns(sweep, playCrossing, 0, runsOf(sweep)));
	return cells;
}

/** One leverage at some depths: the falls of every crowd, from the smallest up. */
export function playSome(
	values: MapValues,
	seed: number,
	leverage: number,
	depths: readonly number[]
): number[][] {
	const here = sweepHere({ ...values, leverage }, seed);
	const found = playRuns(
		{ ...here, axes: [{ name: 'depth', values: depths }], outputs: ['fall'] },
		playCrossing,
		0,
		depths.length * here.seeds.length
	);
	return depths.map((_, i) => [...found].filter((_, run) => run % depths.length === i).sort((a, b) => a - b));
}

/** Short enough to travel with the page. */
export type Carried = readonly [here: readonly number[], map: Packed, line: Line];

/** The server writes a map in several files and stages, and plays it once. */
const written = new Map<string, Packed>();

export function carriedOf(values: MapValues, seed: number): Carried {
	const key = keyOf(sweepOf(values, seed));
	const map = written.get(key) ?? packed(playMap(values, seed).relief(values.shock)!);
	written.set(key, map);
	const { falls, gains } = playHere(values, seed);
	const line = lineOf(toMarket(values), values.line).map((depth) => Number(depth.toPrecision(5)));
	return [falls.flatMap((fall, i) => [fall, gains[i]!]), map, line];
}

/** What makes a map another one. */
export function keyOf(sweep: Sweep<object>): string {
	return JSON.stringify(sweep);
}
