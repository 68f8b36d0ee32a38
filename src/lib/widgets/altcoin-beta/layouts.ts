/** Where the three parts of the picture lie, for three widths of the exhibit. */
import type { Sheet } from '$lib/chart/sheet';

export interface Part {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

export interface Layout extends Sheet {
	/** Returns against returns. */
	readonly scatter: Part;
	/** Prices over time; the falls are named to its right. */
	readonly paths: Part;
	/** Many draws of chance, and where the names of its two rows end. */
	readonly strip: Part;
}

export const layouts: readonly Layout[] = [
	{
		name: 'wide',
		width: 896,
		height: 452,
		text: 15,
		scatter: { left: 56, right: 404, top: 34, bottom: 410 },
		paths: { left: 500, right: 752, top: 34, bottom: 278 },
		strip: { left: 600, right: 880, top: 340, bottom: 418 }
	},
	{
		name: 'middle',
		width: 544,
		height: 436,
		text: 14,
		scatter: { left: 50, right: 236, top: 32, bottom: 256 },
		paths: { left: 300, right: 426, top: 32, bottom: 256 },
		strip: { left: 136, right: 530, top: 326, bottom: 402 }
	},
	{
		name: 'narrow',
		width: 288,
		height: 390,
		text: 13,
		scatter: { left: 50, right: 282, top: 22, bottom: 138 },
		paths: { left: 50, right: 174, top: 187, bottom: 283 },
		strip: { left: 82, right: 278, top: 329, bottom: 367 }
	}
];
