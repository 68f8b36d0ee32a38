/** Where the map lies, for three widths of the exhibit, in pixels at the least width of each. */
import type { Sheet } from '$lib/chart/sheet';
import { partOf, side, type Axis } from './grid.ts';

export interface Layout extends Sheet {
	/** Leverage from left to right, depth from the bottom up. */
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	/** Values named under and beside the map. */
	readonly ticks: Readonly<Record<Axis, readonly number[]>>;
}

const ticks = {
	leverage: [2, 3, 5, 10, 15, 25],
	depth: [40e6, 80e6, 150e6, 300e6, 600e6]
} as const;

export const layouts: readonly Layout[] = [
	{ name: 'wide', width: 896, height: 452, left: 72, right: 800, top: 30, bottom: 396, text: 15, ticks },
	{ name: 'middle', width: 544, height: 400, left: 66, right: 474, top: 30, bottom: 344, text: 14, ticks },
	{
		name: 'narrow',
		width: 288,
		height: 284,
		left: 50,
		right: 238,
		top: 26,
		bottom: 234,
		text: 13,
		ticks: { ...ticks, leverage: [2, 5, 10, 25] }
	}
];

/** Where a leverage stands, held to the map. */
export function across({ left, right }: Layout, leverage: number): number {
	return left + (right - left) * held(partOf('leverage', leverage));
}

/** Where a depth stands, held to the map. */
export function up({ top, bottom }: Layout, depth: number): number {
	return bottom - (bottom - top) * held(partOf('depth', depth));
}

/** The edge before a column, and that below a row. */
export function columnEdge({ left, right }: Layout, column: number): number {
	return left + ((right - left) * column) / side;
}

export function rowEdge({ top, bottom }: Layout, row: number): number {
	return bottom - ((bottom - top) * row) / side;
}

function held(part: number): number {
	return Math.min(1, Math.max(0, part));
}
