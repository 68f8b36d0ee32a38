/** Where the three charts and the ladder lie, for three widths of the exhibit, in pixels at the least width of each. */
import type { Sheet } from '$lib/chart/sheet';

/** From top to bottom of a chart. */
export type Band = readonly [top: number, bottom: number];

export interface Layout extends Sheet {
	/** The time axis. */
	readonly left: number;
	readonly right: number;
	readonly price: Band;
	readonly flows: Band;
	readonly fear: Band;
	/** Names of charts stand so far above them; hours so far below the last. */
	readonly above: number;
	readonly below: number;
	readonly ladder: Rungs;
}

/** Falls as bars, one under the other: a name, a bar, a number. */
export interface Rungs {
	/** Where names begin and numbers end. */
	readonly from: number;
	readonly to: number;
	readonly bar: readonly [from: number, to: number];
	/** The heading; the first name, and from name to name. */
	readonly head: number;
	readonly first: number;
	readonly step: number;
	/** How far under its name a bar lies: 0, beside it. */
	readonly under: number;
	readonly thick: number;
}

export const layouts: readonly Layout[] = [
	{
		name: 'wide',
		width: 896,
		height: 452,
		text: 15,
		left: 66,
		right: 566,
		price: [42, 182],
		flows: [220, 316],
		fear: [352, 420],
		above: 13,
		below: 17,
		ladder: {
			from: 618,
			to: 894,
			bar: [618, 894],
			head: 29,
			first: 62,
			step: 57,
			under: 19,
			thick: 13
		}
	},
	{
		name: 'middle',
		width: 544,
		height: 500,
		text: 14,
		left: 62,
		right: 538,
		price: [40, 142],
		flows: [174, 238],
		fear: [268, 322],
		above: 12,
		below: 15,
		ladder: { from: 4, to: 540, bar: [140, 484], head: 364, first: 386, step: 18, under: 0, thick: 10 }
	},
	{
		name: 'narrow',
		width: 288,
		height: 395,
		text: 13,
		left: 50,
		right: 286,
		price: [34, 108],
		flows: [138, 182],
		fear: [208, 243],
		above: 11,
		below: 13,
		ladder: { from: 0, to: 287, bar: [98, 240], head: 277, first: 294, step: 15, under: 0, thick: 9 }
	}
];
