/** The cells of the map: leverage across, depth up, both spaced by ratio; and in which order they are played. */
import type { Market, Sweep } from '$lib/sim';
import { toMarket } from '../market.ts';
import { spec, type MapValues } from './spec.ts';

/** Cells a side. */
export const side = 64;

export const ends = {
	leverage: [spec.inputs.leverage.min, spec.inputs.leverage.max],
	depth: [spec.inputs.depth.min, spec.inputs.depth.max]
} as const;

export type Axis = keyof typeof ends;

/** The value at a part of the way along an axis, 0 to 1. */
export function valueAlong(axis: Axis, part: number): number {
	const [min, max] = ends[axis];
	return min * (max / min) ** Math.min(1, Math.max(0, part));
}

/** How far along an axis a value is, 0 to 1. */
export function partOf(axis: Axis, value: number): number {
	const [min, max] = ends[axis];
	return Math.log(value / min) / Math.log(max / min);
}

/** The value in the middle of a cell: four digits, so that it is the same in every browser. */
export function valueOf(axis: Axis, cell: number): number {
	return Number(valueAlong(axis, (cell + 0.5) / side).toPrecision(4));
}

/** Columns from coarse to fine: the first, the one in the middle, those in the middle between them, and so on. */
export function coarseToFine(count: number): number[] {
	const order = [0];
	for (let step = count / 2; step >= 1; step /= 2) order.push(...order.map((column) => column + step));
	return order;
}

export const order = coarseToFine(side);

/** The crowd of the link and those that follow it. */
export function seedsOf({ crowds }: Pick<MapValues, 'crowds'>, seed: number): number[] {
	return Array.from({ length: Number(crowds) }, (_, i) => seed + i);
}

/**
 * Every cell under every seed: all columns of the first crowd, from coarse to fine, then all of the next. Where the
 * reader looks makes no difference to it. A column needs one crowd, so its depths come together.
 */
export function sweepOf(values: MapValues, seed: number): Sweep<Market> {
	return {
		setting: toMarket({ ...values, leverage: ends.leverage[0], depth: ends.depth[0] }),
		axes: [
			{ name: 'typicalLeverage', values: order.map((column) => valueOf('leverage', column)) },
			{ name: 'depth', values: order.map((_, row) => valueOf('depth', row)) }
		],
		seeds: seedsOf(values, seed),
		outputs: ['fall']
	};
}

/** The point that the reader looks at, under every seed. */
export function sweepHere(values: MapValues, seed: number): Sweep<Market> {
	return { setting: toMarket(values), axes: [], seeds: seedsOf(values, seed), outputs: ['fall', 'gain'] };
}

/** Where a run of the map belongs: column from the least leverage, row from the thinnest book. */
export function cellOf(run: number): readonly [column: number, row: number] {
	const cell = run % (side * side);
	return [order[Math.floor(cell / side)]!, cell % side];
}
