/** Where the three panels of the picture lie, for three widths of the exhibit. Units are pixels at the nominal width. */

export interface Layout {
	readonly name: 'wide' | 'middle' | 'narrow' | 'opening';
	readonly width: number;
	readonly height: number;
	/** The narrowest it is shown, in pixels: words keep their size there, so they take more of the drawing. */
	readonly least: number;
	/** The price scale runs from top to bottom. */
	readonly top: number;
	readonly bottom: number;
	/** The path of the price, left and right. */
	readonly pathLeft: number;
	readonly pathRight: number;
	/** Bids grow leftwards from here, positions rightwards from there. */
	readonly bids: number;
	readonly positions: number;
	/** Marks that fit beside each other on either side. */
	readonly bidMarks: number;
	readonly positionMarks: number;
	/** From mark to mark, and the size of one. */
	readonly pitch: number;
	readonly mark: number;
	/** Drawn text is this many units high. */
	readonly text: number;
	/** Whether the loop is told inside the picture, or in the line under it. */
	readonly told: 'inside' | 'below';
}

export const layouts: readonly (Layout & { readonly name: 'wide' | 'middle' | 'narrow' })[] = [
	{
		name: 'wide',
		width: 1120,
		height: 514,
		least: 896,
		top: 58,
		bottom: 502,
		pathLeft: 8,
		pathRight: 284,
		bids: 640,
		positions: 732,
		bidMarks: 19,
		positionMarks: 23,
		pitch: 11.4,
		mark: 9.4,
		text: 15,
		told: 'inside'
	},
	{
		name: 'middle',
		width: 700,
		height: 444,
		least: 544,
		top: 58,
		bottom: 434,
		pathLeft: 6,
		pathRight: 168,
		bids: 404,
		positions: 484,
		bidMarks: 22,
		positionMarks: 23,
		pitch: 9.2,
		mark: 7.6,
		text: 14,
		told: 'below'
	},
	{
		name: 'narrow',
		width: 328,
		height: 316,
		least: 288,
		top: 30,
		bottom: 310,
		pathLeft: 4,
		pathRight: 88,
		bids: 178,
		positions: 240,
		bidMarks: 13,
		positionMarks: 13,
		pitch: 6.6,
		mark: 5.4,
		text: 13,
		told: 'below'
	}
];

/** Beside the headline of the front page. */
export const openingLayout: Layout = {
	name: 'opening',
	width: 672,
	height: 506,
	least: 512,
	top: 58,
	bottom: 496,
	pathLeft: 4,
	pathRight: 172,
	bids: 372,
	positions: 456,
	bidMarks: 17,
	positionMarks: 22,
	pitch: 9.6,
	mark: 7.8,
	text: 15,
	told: 'inside'
};
