/** Where the four charts and the rows lie, for three widths of the exhibit, in pixels at the least width of each. */
import type { Band, Rows, TimedSheet } from '../timed-sheet.ts';

export interface Layout extends TimedSheet {
	readonly price: Band;
	readonly open: Band;
	readonly funding: Band;
	readonly quoted: Band;
	/** Days stand so far below the last. */
	readonly days: number;
	readonly rows: Rows;
}

export const layouts: readonly Layout[] = [
	{
		name: 'wide',
		width: 896,
		height: 452,
		text: 15,
		left: 74,
		right: 592,
		price: [44, 168],
		open: [202, 316],
		funding: [350, 372],
		quoted: [402, 426],
		above: 13,
		days: 441,
		rows: {
			from: 640,
			to: 892,
			bar: [640, 892],
			head: 189,
			first: 226,
			step: 51,
			under: 18,
			thick: 12
		}
	},
	{
		name: 'middle',
		width: 544,
		height: 492,
		text: 14,
		left: 70,
		right: 538,
		price: [42, 146],
		open: [178, 270],
		funding: [302, 320],
		quoted: [348, 368],
		above: 12,
		days: 383,
		rows: { from: 4, to: 540, bar: [136, 420], head: 406, first: 428, step: 19, under: 0, thick: 10 }
	},
	{
		name: 'narrow',
		width: 288,
		height: 404,
		text: 13,
		left: 62,
		right: 285,
		price: [36, 112],
		open: [142, 206],
		funding: [234, 248],
		quoted: [274, 288],
		above: 11,
		days: 302,
		rows: { from: 0, to: 287, bar: [104, 228], head: 321, first: 340, step: 17, under: 0, thick: 9 }
	}
];
