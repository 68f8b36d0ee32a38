/** A picture of charts over one time axis, with rows of bars beside or under them. In pixels at its least width. */
import type { Sheet } from '$lib/chart/sheet';

/** From top to bottom of a chart. */
export type Band = readonly [top: number, bottom: number];

/** Bars, one under the other: a name, a bar, a number. */
export interface Rows {
	/** Where names begin and numbers end. */
	readonly from: number;
	readonly to: number;
	readonly bar: readonly [from: number, to: number];
	/** The heading; the first row, and from row to row. */
	readonly head: number;
	readonly first: number;
	readonly step: number;
	/** How far under its name a bar lies: 0, beside it. */
	readonly under: number;
	readonly thick: number;
}

export interface TimedSheet extends Sheet {
	/** The time axis. */
	readonly left: number;
	readonly right: number;
	/** Names of charts stand so far above them. */
	readonly above: number;
}
