/** Where the plot lies, for three widths of the exhibit, in pixels at the least width of each. */
import type { Sheet } from '$lib/chart/sheet';

export interface Layout extends Sheet {
	/** Prices from top to bottom, what is left of the margin from left to right. */
	readonly top: number;
	readonly bottom: number;
	readonly left: number;
	readonly right: number;
	/** Of the margin, at both ends: below 0 it is owed. */
	readonly least: number;
	readonly most: number;
	/** The bar is this many pixels high. */
	readonly bar: number;
}

const shares = { least: -0.38, most: 1.6 };

export const layouts: readonly Layout[] = [
	{
		name: 'wide',
		width: 896,
		height: 420,
		top: 34,
		bottom: 412,
		left: 92,
		right: 892,
		text: 15,
		bar: 26,
		...shares
	},
	{
		name: 'middle',
		width: 544,
		height: 380,
		top: 30,
		bottom: 372,
		left: 82,
		right: 540,
		text: 14,
		bar: 24,
		...shares
	},
	{
		name: 'narrow',
		width: 288,
		height: 272,
		top: 24,
		bottom: 266,
		left: 62,
		right: 286,
		text: 13,
		bar: 18,
		least: -0.12,
		most: 1.5
	}
];
