/** Where the three charts and the ladder lie, for three widths of the exhibit, in pixels at the least width of each. */
import type { Band, Rows, TimedSheet } from '../timed-sheet.ts';

export interface Layout extends TimedSheet {
	readonly price: Band;
	readonly flows: Band;
	readonly fear: Band;
	/** Hours stand so far below the last. */
	readonly below: number;
	readonly ladder: Rows;
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
