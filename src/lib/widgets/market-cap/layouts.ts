/** Where block, cash and ratio lie, for three widths of the exhibit, in pixels at the least width of each. */
import type { Sheet } from '$lib/chart/sheet';

export interface Layout extends Sheet {
	/** The block of all coins: from price 0 at its bottom to the price before at its top. */
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	/** The cash, to the same scale: left, top, and how high it may be. */
	readonly cash: { readonly left: number; readonly top: number; readonly most: number };
	/** The axis of dollars gone for a dollar paid. */
	readonly axis: { readonly left: number; readonly right: number; readonly y: number };
}

export const layouts: readonly Layout[] = [
	{
		name: 'wide',
		width: 896,
		height: 448,
		text: 15,
		left: 8,
		right: 684,
		top: 34,
		bottom: 290,
		cash: { left: 708, top: 34, most: 170 },
		axis: { left: 8, right: 876, y: 400 }
	},
	{
		name: 'middle',
		width: 544,
		height: 404,
		text: 14,
		left: 4,
		right: 392,
		top: 30,
		bottom: 250,
		cash: { left: 410, top: 30, most: 120 },
		axis: { left: 4, right: 532, y: 358 }
	},
	{
		name: 'narrow',
		width: 288,
		height: 346,
		text: 13,
		left: 0,
		right: 288,
		top: 26,
		bottom: 172,
		cash: { left: 0, top: 216, most: 36 },
		axis: { left: 4, right: 284, y: 306 }
	}
];
